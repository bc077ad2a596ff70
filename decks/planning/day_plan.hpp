// SPDX-License-Identifier: MIT
// Today's plan, kept in the store: which cards, in which order, what a minute on each is worth. Made at the first command
// of a study day that asks for it, and again when what is planned for changes (notes, rounds, minutes); answers given
// today change nothing in it, they are what was planned. It can always be made anew from the rest of the store.
#pragma once

#include "decks/store/cards.hpp"
#include "decks/store/goals.hpp"

#include <array>
#include <optional>
#include <vector>

namespace hone {

/// Rounds the planner reaches: 1 to 90 days ahead. None: desired retention decides.
std::vector<Goal> planned_rounds(const Store& store, StudyDay today);

/// Brings today's plan up to date. False when no round is within reach; then there is none.
bool plan_today(const Store& store, const Now& now);

/// A card as the plan sees it.
struct CardInPlan {
    std::optional<int> place;          ///< in today's order; nothing: waiting is better
    double gain_per_second;            ///< share of recall on the dates, over the best plan that skips today
    double alone_per_second;           ///< if it is asked today and never again, over never asking it
    double seconds;                    ///< expected, with what forgetting costs
    std::optional<StudyDay> next_day;  ///< when the plan asks it if today does not
};
/// Nothing when it is not planned. plan_today() comes first.
std::optional<CardInPlan> card_in_plan(const Store& store, CardId card);

/// Prices of a second on each day, from which the plan was made: others, then speaking. Empty: by the greedy index.
using PlanPrices = std::array<std::vector<double>, 2>;
PlanPrices plan_prices(const Store& store);

}  // namespace hone
