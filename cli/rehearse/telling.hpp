// SPDX-License-Identifier: MIT
// The telling itself: spoken with a clock that moves on a terminal, or typed. What comes out is how long each part
// took; nothing is stored here.
//
// On a terminal one line is drawn over itself once a second (the part, its time against its budget, the total against
// the limit), and each part that has ended stays above it. With lines (--plain) nothing is redrawn: a part is announced,
// an empty line ends it, and its time is said.
#pragma once

#include "cli/context.hpp"
#include "cli/drill/input.hpp"
#include "decks/store/stories.hpp"
#include "engine/answer/telling.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hone {

/// How a story is to be told.
struct TellingTask {
    bool pitch = false;  ///< told in one go: ninety seconds leave no hand for a key between parts
    TellingBudget budget = budget_for(story_limit_seconds);

    std::size_t parts() const { return pitch ? 1 : 4; }
    std::string part_name(std::size_t part) const;
    std::int64_t limit_ms() const;
};

struct Spoken {
    std::vector<std::int64_t> part_ms;  ///< one a part; of typed ones as long as saying them would take
    std::vector<std::string> typed;     ///< one a part; empty when spoken
    std::int64_t at_work_ms = 0;        ///< what it took here, typing too

    std::int64_t total_ms() const;
    std::optional<SectionTimes> sections() const;  ///< nothing for a pitch
    /// The typed parts with their names; empty when spoken.
    std::string typed_text(const TellingTask& task) const;
};

/// The limit and what each part may take, with the trade between them.
void show_budget(const Output& out, const TellingTask& task);

/// Nothing: the person left, or the input ended. Throws Interrupted.
std::optional<Spoken> speak(const Output& out, DrillInput& input, const TellingTask& task);
/// The same, typed part by part: one line each on a terminal, else lines up to one with a single dot.
std::optional<Spoken> type_it(const Output& out, DrillInput& input, const TellingTask& task);

/// How the parts stood against their budgets.
void show_standing(const Output& out, const TellingTask& task, const Spoken& spoken);

}  // namespace hone
