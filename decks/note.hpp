// SPDX-License-Identifier: MIT
// A note is what an author wrote; it makes one or more cards. This header is the vocabulary of the content
// side: the kinds, their fields, and the cards (aspects) each kind makes.
#pragma once

#include "decks/stories/story.hpp"

#include <compare>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace hone {

/// Persisted by name.
enum class Kind { pair, question, fact, basic, cloze, rubric, story };
std::string_view name(Kind kind);
std::optional<Kind> kind_from(std::string_view text);

/// What a card trains; readiness is shown for each on its own. Persisted by name.
enum class Trains { recognise, recall, say };
std::string_view name(Trains trains);
std::optional<Trains> trains_from(std::string_view name);

enum class Priority { core, useful, extra };
std::string_view name(Priority priority);
std::optional<Priority> priority_from(std::string_view text);

/// Another wording of a pair. A field left out is the note's own.
struct PairVariant {
    std::optional<std::string> prompt, weak, strong, why;
    bool reserve = false;  ///< never drilled, only used to test
    friend bool operator==(const PairVariant&, const PairVariant&) = default;
};

struct Pair {
    std::string weak, strong;
    std::string prompt;              ///< the interviewer's question; may be empty
    std::string why;                 ///< why the strong one is stronger
    std::string flaw;                ///< what is wrong with the weak one; empty: spot asks the side alone
    std::vector<std::string> needs;  ///< what a good answer has, ticked after `fix`
    std::vector<std::string> distractors;  ///< flaws to offer beside the true one
    std::vector<PairVariant> variants;
    friend bool operator==(const Pair&, const Pair&) = default;
};

/// Another wording of a question. A field left out is the note's own.
struct QuestionVariant {
    std::optional<std::string> prompt;
    std::vector<std::string> options, answer;  ///< empty: the note's own
    std::optional<std::string> why;
    bool reserve = false;
    friend bool operator==(const QuestionVariant&, const QuestionVariant&) = default;
};

struct Question {
    std::string prompt;
    std::vector<std::string> options;  ///< all that is shown; may be empty when distractors are given
    std::vector<std::string> answer;   ///< one, or a set; each is one of the options
    std::string why;                   ///< why the answer is right
    std::map<std::string, std::string> reasons;  ///< wrong option -> why it is wrong
    std::string hint;
    std::string difficulty;                ///< "easy", "medium", "hard" or empty
    std::vector<std::string> also;         ///< defensible options: neither help nor hurt
    std::vector<std::string> distractors;  ///< pool of wrong options; three are drawn
    std::vector<QuestionVariant> variants;
    friend bool operator==(const Question&, const Question&) = default;
};

struct Fact {
    std::string prompt, answer;
    std::vector<std::string> accept;  ///< further right answers
    std::string tolerance;            ///< a number in the answer's unit, or a percent; empty: exact
    std::string as_of;                ///< when the fact was true: "2026", "2026-03", "2026-03-01"
    std::string why;
    friend bool operator==(const Fact&, const Fact&) = default;
};

/// One more card of a note: asked on its own, never on the same day as the others.
struct BasicCard {
    std::string front, back;
    friend bool operator==(const BasicCard&, const BasicCard&) = default;
};

struct Basic {
    std::string front, back;
    bool reversible = false;
    std::vector<std::string> needs;
    std::string why;
    std::vector<BasicCard> cards{};  ///< beside forward and reverse: card-2, card-3 ...
    friend bool operator==(const Basic&, const Basic&) = default;
};

/// Gaps are written {{answer}} (each its own card, numbered in order), {{2::answer}} or {{c2::answer::hint}}
/// (gaps with one number share a card).
struct Cloze {
    std::string text;
    std::string why;
    friend bool operator==(const Cloze&, const Cloze&) = default;
};

/// What an answer is scored on.
struct RubricDimension {
    std::string name;
    double points = 0;   ///< maximum, above 0
    bool first = false;  ///< scored before the others: these decide most
    std::string asks;    ///< what to look for
    friend bool operator==(const RubricDimension&, const RubricDimension&) = default;
};

/// A whole answer with the points it deserves.
struct RubricAnswer {
    std::string name;  ///< A, B
    std::string text;
    std::vector<double> scores;        ///< reference points, one for each dimension
    std::vector<std::string> reasons;  ///< one for each dimension, or none
    std::string verdict;
    std::string auto_fail;  ///< what fails it at once, whatever the sum; empty: nothing does
    bool fluent = false;    ///< it sounds better than it is
    friend bool operator==(const RubricAnswer&, const RubricAnswer&) = default;
};

/// An exercise: score the answers, then see the reference. Makes no card.
struct Rubric {
    std::string prompt;
    std::string frame;  ///< level, time and the like
    std::string why;    ///< what is to be learned from it
    std::vector<RubricDimension> dimensions;
    std::vector<RubricAnswer> answers;
    friend bool operator==(const Rubric&, const Rubric&) = default;
};

using Body = std::variant<Pair, Question, Fact, Basic, Cloze, Rubric, Story>;  // in the order of Kind

struct Note {
    std::string id;  ///< explicit, [A-Za-z0-9._-]+; empty: identified by key_of()
    Body body;
    std::vector<std::string> tags, principles;
    double weight = 1.0;  ///< > 0; how much the note counts in readiness
    std::vector<std::string> company, level, role;
    Priority priority = Priority::useful;
    std::string cite;  ///< where the fact comes from
    friend bool operator==(const Note&, const Note&) = default;

    Kind kind() const { return static_cast<Kind>(body.index()); }
};

/// What a note said when it was last imported, beside what it says now. Mostly it is the same text, which is then not
/// kept twice: who changes the note makes this anew.
class ImportedText {
public:
    ImportedText() = default;  ///< it never came from a file
    static ImportedText same() { return ImportedText(nullptr); }
    static ImportedText of(const Note& mine, Note imported) {
        return imported == mine ? same() : ImportedText(std::make_shared<const Note>(std::move(imported)));
    }

    /// The text; null: it never came from a file. `mine`: what the note says now, and perhaps what is returned.
    const Note* beside(const Note& mine) const {
        if (!is_there_) return nullptr;
        return differing_ ? differing_.get() : &mine;
    }
    explicit operator bool() const { return is_there_; }
    bool differs() const { return differing_ != nullptr; }

private:
    explicit ImportedText(std::shared_ptr<const Note> differing)
        : is_there_(true), differing_(std::move(differing)) {}

    bool is_there_ = false;
    std::shared_ptr<const Note> differing_;
};

/// What identifies a note inside its deck: the explicit id, else 12 hex digits made from the kind and the
/// normalised prompt. Persisted; the recipe never changes.
std::string key_of(const Note& note);

/// The text a note is known by: prompt, front, cloze text without braces; a pair's prompt and weak answer; a
/// story's summary.
std::string prompt_of(const Note& note);

/// One line for lists and messages, at most `columns` display columns.
std::string title_of(const Note& note, std::size_t columns = 60);

/// Names the part that is graded (answers, options, flaw, gaps), so that two notes with equal fingerprints
/// ask the same.
std::string graded_part(const Note& note);

/// Names one wording of a pair or question (0: the note's own) by its words: 12 hex digits. Persisted.
std::string wording_key(const Note& note, int variant);

/// Every text field of the note joined with newlines, for search.
std::string searchable_text(const Note& note);

struct CardSpec {
    std::string
        aspect;  ///< spot, fix, identify, recall, forward, reverse, card-2, gap-1, match, opening, number-1, tell
    Trains trains;
    friend bool operator==(const CardSpec&, const CardSpec&) = default;
};

/// The cards a note makes, in the order they are introduced.
std::vector<CardSpec> cards_of(const Note& note);

/// Whether cards_of() names a card so, whatever the note.
bool is_aspect(std::string_view text);

}  // namespace hone
