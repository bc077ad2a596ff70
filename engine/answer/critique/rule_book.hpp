// SPDX-License-Identifier: MIT
// The rules of the critique as values: words that belong together, patterns over them, and what to say when one is
// met. decks/critique/rules.toml is the file they come from; docs/critique.md has it in words for people who add
// rules.
//
// A pattern is an RE2 expression over folded words with one space between (critique/prose.hpp). In it
//   {name}        is any word of the class `name`; of verbs any form
//   {name.base}   a verb's base form; .s suggests, .past suggested, .done given, .ing giving; .finite: base, s, past
//   <4>           up to four words, over no comma and no end of a sentence; <4,> goes over commas
//   ,  .          a comma (also a semicolon, colon, dash or bracket), the end of a sentence
// and it matches whole words only. A class may itself be a pattern, over classes defined before it.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

enum class CritiqueSeverity { disqualifier, red_flag, advice };
inline constexpr CritiqueSeverity all_critique_severities[] = {
    CritiqueSeverity::disqualifier, CritiqueSeverity::red_flag, CritiqueSeverity::advice};
std::string_view name(CritiqueSeverity severity);  ///< "disqualifier", "red-flag", "advice"

/// Where in an answer a text stands. `whole`: an answer that is not divided.
enum class Section { whole, situation, task, action, result };
inline constexpr Section all_sections[] = {Section::whole, Section::situation, Section::task, Section::action,
                                           Section::result};
std::string_view name(Section section);

struct WordClass {
    enum class Kind {
        words,    ///< each as it is
        verbs,    ///< base forms, inflected (critique/inflect.hpp)
        pattern,  ///< one pattern, over classes before it
    };
    std::string name;
    Kind kind = Kind::words;
    std::vector<std::string> words;
};

struct CritiqueRule {
    enum class When {
        found,     ///< each place where a pattern is met
        absent,    ///< the answer as a whole, when no pattern is met in it
        computed,  ///< by the program: `check` names how (critique/checks.hpp)
    };
    std::string id;
    CritiqueSeverity severity = CritiqueSeverity::advice;
    When when = When::found;
    std::string check;
    std::vector<std::string> patterns;
    std::vector<std::string> always;  ///< patterns that only `unless_answer` takes back
    std::vector<Section> sections;    ///< where patterns look, `whole` always too; empty: everywhere
    bool opening_only = false;        ///< patterns look at the first sentence of the answer

    // Exceptions: patterns that take a finding back
    std::vector<std::string> unless;           ///< where one overlaps the finding
    std::vector<std::string> unless_sentence;  ///< anywhere in the finding's sentence
    std::vector<std::string> unless_near;      ///< in its sentence, the one before or the two after
    std::vector<std::string> unless_after;     ///< in its sentence or any later one
    std::vector<std::string> unless_answer;    ///< anywhere in the answer

    std::string
        unless_stated;  ///< "trade-off", "customer-words" or "metric-ends": when a story's fields state one

    std::vector<std::string> company, level, role;  ///< the lens it is for; empty: any, and none
    std::vector<std::string> not_level;             ///< levels it is not for
    bool hangs_on_level = false;  ///< without a level in the lens a disqualifier is a red flag

    std::map<std::string, double> limits;  ///< thresholds, by the names that `check` reads
    std::string reason, ask, fix, flaw;

    double limit(std::string_view key, double otherwise) const;
};

/// One class of what a good answer shows.
struct CritiqueSignal {
    std::string id, name;
    std::vector<std::string> patterns, unless;
    std::string miss;  ///< what to add when nothing shows it
};

struct RuleBook {
    /// In order of definition. Counts are made with four of them, which may be missing: `customers`, `technology`,
    /// `passive` (a clause that names nobody) and `change` (a change with its number).
    std::vector<WordClass> classes;
    std::vector<CritiqueSignal> signals;
    std::vector<CritiqueRule> rules;

    /// Whether a rule for `written` is for someone who asks for `wanted`; decks know the short forms of levels.
    using Meets = std::function<bool(std::string_view written, std::string_view wanted)>;
    Meets meets_company, meets_level, meets_role;  ///< empty: equal when folded

    const CritiqueRule* find(std::string_view id) const;
};

/// Says what is wrong with a pattern before it becomes part of a book.
class PatternCheck {
public:
    explicit PatternCheck(const std::vector<WordClass>& classes);
    PatternCheck(PatternCheck&&) noexcept;
    ~PatternCheck();

    /// From here on patterns may use it; another meaning of a name takes the place of the first.
    void define(const WordClass& words);
    /// Nothing when the pattern compiles; else what RE2 says, or the name of the class that is not there.
    std::string problem(std::string_view pattern) const;

private:
    std::unique_ptr<class PatternWords> words_;
};

/// The checks that rules may name, and the limits each one reads.
struct CheckKind {
    std::string_view name;
    std::vector<std::string_view> limits;
};
const std::vector<CheckKind>& critique_checks();

}  // namespace hone
