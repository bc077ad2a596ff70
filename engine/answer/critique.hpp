// SPDX-License-Identifier: MIT
// The critique of prose: an answer judged by stated rules, each finding with its place, its reason and a fix. A critic
// to argue with: it sees words, never whether they are true, and it gives no score.
//
// The rules are values (critique/rule_book.hpp), read from a data file by decks/critique. A rule finds words, or
// misses them, or is computed (passive share, percentages made again from their two ends); which one it is, how
// severe, and what to do about it stands in the data. A finding that disqualifies is never taken back by what is
// good elsewhere: only a rule's own exceptions take it back.
//
// Text is compared folded (critique/prose.hpp), so that ’ and ', didn't and did not, non-breaking hyphens and accents
// are one. Patterns run on RE2, in time linear in the text. Any bytes are fine; what is not UTF-8 parts words.
#pragma once

#include "engine/answer/critique/rule_book.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

/// A stretch of the answer. Its text is as written, UTF-8, and must outlive the judging.
struct CritiquePart {
    Section section = Section::whole;
    std::string_view text;
};

/// What a story file states in fields; any may be empty.
struct StatedMetric {
    std::string name, before, after, unit, window, confidence;
};

/// For which interview an answer is judged. Empty: none; then a rule that hangs on the level keeps to its milder
/// severity.
struct CritiqueLens {
    std::string company, level, role;
};

/// What is judged, and through which lens.
struct Critiqued : CritiqueLens {
    std::vector<CritiquePart> parts;
    std::vector<StatedMetric> metrics;
    std::vector<std::string> customer_words;  ///< quotes stated in fields
    bool trade_off_stated = false;            ///< in fields

    void look_through(const CritiqueLens& lens) { static_cast<CritiqueLens&>(*this) = lens; }
};

/// Bytes [begin, end) of a part's text; begin == end: the answer as a whole.
struct Finding {
    std::string rule;
    CritiqueSeverity severity = CritiqueSeverity::advice;
    std::size_t part = 0, begin = 0, end = 0;
    std::string text;    ///< the words meant, as written; of a metric its name; empty: the whole answer
    std::string reason;  ///< never empty; computed rules put their figures here
    std::string ask;     ///< what to ask oneself when the text alone cannot decide; may be empty
    std::string fix;     ///< never empty
    std::string flaw;    ///< a name of decks/flaws.cpp, or empty

    bool of_whole() const { return begin == end; }
};

struct SignalSeen {
    std::string id, name;
    std::string text;  ///< the first words that show it, as written; empty: missing
    std::string miss;  ///< what to add when it is missing
};

struct CritiqueCounts {
    std::size_t words = 0, sentences = 0;
    std::size_t i_sentences = 0;            ///< that start with "I"
    std::size_t passive_sentences = 0;      ///< with a passive clause that names nobody
    std::size_t we_words = 0, i_words = 0;  ///< we, us, our; I, me, my
    std::size_t customer_words = 0, tech_words = 0;
    std::size_t numbers = 0;
    std::size_t metrics = 0;  ///< changes stated with a number, in fields and in the text
};

struct Critique {
    std::vector<Finding> findings;  ///< disqualifiers first, then red flags, then advice; each by place
    std::vector<SignalSeen> present, missing;  ///< in the order of the rule book
    CritiqueCounts counts;

    int disqualifiers() const;
    bool disqualified() const { return disqualifiers() > 0; }
};

/// Judges any number of answers by one rule book; a pattern is compiled once, when it is first needed. Moves, does not copy; judging is const and may be
/// done from several threads.
class Critic {
public:
    /// Patterns that do not compile never match: PatternCheck says which before a book is made.
    explicit Critic(RuleBook book);
    Critic(Critic&&) noexcept;
    Critic& operator=(Critic&&) noexcept;
    ~Critic();

    Critique judge(const Critiqued& answer) const;
    const RuleBook& book() const;

private:
    struct Compiled;
    std::unique_ptr<Compiled> compiled_;
};

}  // namespace hone
