// SPDX-License-Identifier: MIT
// What a person says of a telling afterwards: which of what it needs was there, points on the scorecard, and what fails
// it whatever the points. Only the ticks are asked of everybody; points are for who wants them.
#pragma once

#include "cli/drill/input.hpp"
#include "cli/output.hpp"
#include "decks/store/stories.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hone {

struct LookedBack {
    int ticked = 0;
    std::vector<ScoredOn> scores;  ///< empty, or as many as were given before Enter alone
    std::string auto_fail;
};

/// Nothing: the person left, or the input ended. `needs` holds at most nine. Throws Interrupted.
std::optional<LookedBack> look_back(const Output& out, DrillInput& input,
                                    const std::vector<std::string>& needs);

/// "78 of 100: Hire", "40 of 45 on 2 of 5", with what fails it; empty when nothing was scored and nothing fails it.
std::string score_in_words(const std::vector<ScoredOn>& scores, const std::string& auto_fail);

}  // namespace hone
