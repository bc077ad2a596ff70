// SPDX-License-Identifier: MIT
// The rules of the linter, one function a family, and their definitions. Each takes the notes of the kinds
// it knows and passes over all others, so a new kind needs nothing here.
#pragma once

#include "decks/lint/findings.hpp"
#include "decks/lint/lint.hpp"
#include "decks/note.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace hone {

/// guessable-pairs, length-tells (guesser.hpp); no-needs: a pair names nothing to tick after `fix`.
/// unknown-flaw: `flaw` is not in the closed list of flaws.hpp. distractor-never-fits: an entry of a pair's
/// `distractors` is neither in that list nor the flaw of any pair given; it can be ruled out for good.
void lint_pairs(std::span<const LintedDeck> decks, Findings& findings);

/// no-reason: an option of a wording that is drilled is wrong, not in `also`, and has no entry in
/// `reasons`.
/// answers-in-one-place: of the lists of options that are written out (a note's own, and a variant's with
/// options or answer of its own) with one right answer, too many have it at one place. The drill shuffles;
/// the file still shows its author's habit, and a pattern in places seldom comes without one in wordings.
/// distractor-never-fits: an option that no reader can take for right, which is one that
///   - has no letter and no digit, or
///   - stands for other options ("none of the above"), or
///   - is wrong in `never_right_in` questions of its deck or more and is in no question given an answer or
///     defensible. It is told once, at the first of them.
void lint_questions(std::span<const LintedDeck> decks, Findings& findings);

/// no-as-of: a fact without `as_of` whose answer is an amount of money, or that is tagged pay,
/// compensation or timeline (by itself or with its deck).
/// equal-answers: two facts or more with one value that nothing tells apart. Values are compared as typed
/// answers are (grade_fact): each fact's answer typed for the other would be right, tolerances aside; and
/// both have a unit, a noun, a currency or neither has; or both are money and begin within 2 % of each
/// other, as $25k-$38k and $25,000 do. Only amounts, counts and dates count: "Ownership"
/// as the answer to ten prompts is a category, not a number that is mixed up. What tells a fact apart is a
/// contrast note of its deck: a note of another kind that is tagged `contrast` and holds the answer as
/// `answer` or `accept` has it; a deck further off may name the number for reasons of its own. All facts
/// with one value make one finding, at the first of them; one that allows it is left out.
void lint_facts(std::span<const LintedDeck> decks, Findings& findings);

/// long-card: more than `most_words` words (between white space) in a prompt, weak, strong, option, front,
/// back or text, in any wording.
/// answer-in-prompt: an answer of `fewest_answer_letters` or more stands in what is shown before it, as
/// whole words, folded. Of a cloze that is the text with the gap closed: other gaps and hints are open
/// then. Not of a question whose options all stand in the prompt ("Dive Deep or Ownership?"), nor of a
/// pair.
void lint_texts(std::span<const LintedDeck> decks, Findings& findings);

/// near-duplicate-prompts: two notes of one kind, of any decks, share `nearly_same_prompts` of their words
/// and differ in no number ("L4" and "L5" are two questions). Compared is what notes are known by
/// (prompt_of: of a pair the prompt and the weak answer) and the prompts of variants. Each note is told
/// once, beside the first one it repeats.
void lint_duplicates(std::span<const LintedDeck> decks, Findings& findings);

/// One wording of a note, with what it takes over from the note filled in.
struct PairWording {
    std::string prompt, weak, strong;
};
std::vector<PairWording> wordings_of(const Pair& pair);

struct QuestionWording {
    std::string prompt;
    std::vector<std::string> options;  ///< all that may be shown: options, or answer and pool
    std::vector<std::string> answer;
    bool reserve = false;
    bool has_own_list = false;  ///< options or answer are written for it, and options are given
};
std::vector<QuestionWording> wordings_of(const Question& question);

/// Calls `use(place, body)` for each note of kind `Body`.
template <typename Body, typename Use>
void for_each_note(std::span<const LintedDeck> decks, std::size_t deck, const Use& use) {
    const auto& notes = decks[deck].deck.notes;
    for (std::size_t i = 0; i < notes.size(); ++i)
        if (const auto* body = std::get_if<Body>(&notes[i].note.body)) use(NotePlace{deck, i}, *body);
}
template <typename Body, typename Use>
void for_each_note(std::span<const LintedDeck> decks, const Use& use) {
    for (std::size_t deck = 0; deck < decks.size(); ++deck)
        for_each_note<Body>(decks, deck, use);
}

}  // namespace hone
