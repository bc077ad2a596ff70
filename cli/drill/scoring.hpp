// SPDX-License-Identifier: MIT
// The rubric exercise: score whole answers before the reference shows, first on the dimensions that decide most, then on
// all. What comes out is where one's eye is too kind or too hard, and it is kept.
#pragma once

#include "cli/context.hpp"
#include "cli/drill/input.hpp"

#include <string>
#include <vector>

namespace hone {

struct ScoringOptions {
    std::vector<std::string> decks;  ///< empty: what the goal is about, or all that are on
    std::vector<std::string> tags;
    int exercises = 1;
};

/// Least often scored first. An exercise that is left half-way stores nothing. Returns the exit code.
int run_scoring(Context& context, Store& store, const ScoringOptions& options, DrillInput& input);

/// "ownership +19 %, structure -3 % (8 answers)"; empty when nothing was scored.
std::string bias_in_words(const Store& store);
Json bias_json(const Store& store);

}  // namespace hone
