// SPDX-License-Identifier: MIT
// What no plan can exceed, and what would reach a target: more minutes a day, or fewer cards.
//
// All of it comes from the bound g (engine/plan/dual.hpp) over one budget a day, not split between saying and
// the rest: a split only takes choices away. So "cannot be reached" is certain if the memory model is right,
// and these minutes are the least, these cards the fewest that could do. That they will do is for simulated
// futures to say (engine/plan/followed.hpp). With several rounds recall is their weighted mean.
//
// For fixed prices g is linear in the budget and a sum over cards: known once at a few prices, it is known
// there for every budget and every choice of cards, and the least of these is the bound. So one search over
// two-parameter prices answers all three questions; only near each answer it looks more closely. Such prices
// leave the bound up to 0.01 too high where time is scarce, and the minutes a few hundredths too few; solving
// every day's price for every budget tried was rejected for its time.
//
// A coarse grid sees memories blurred and the bound too low: by 0.0005 on grid_for_values and 0.001 on
// grid_for_prices over 30 days, 0.001 and 0.002 over 90, against grid_for_bound. Say "out of reach" beyond
// that margin only.
#pragma once

#include "engine/plan/dual.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace hone {

/// The recall on the dates, [0, 1], that no plan can exceed: min(g(prices), g(0), all) over all weight. True
/// at any prices >= 0, the lower the nearer they are to the best. One kind at a time, so that a fine grid is
/// in memory once.
double ceiling(const PlanQuestion& question, std::span<const double> prices, GridSize size);

struct Enough {
    double best;                 ///< bound with time without end on all days but days off
    double bound;                ///< at the budget as it is
    std::vector<double> prices;  ///< at which it is the bound, one a day; for `ceiling` on a finer grid
    /// The least multiple of every day's seconds whose bound reaches the target; below 1 where there is more
    /// than enough. Nothing: none does.
    std::optional<double> budget;
    /// Cards to leave out so that the bound over the rest reaches the target at the budget as it is, as few
    /// as possible in this order: of lowest weight, new before seen, latest first. Empty: it is reached with
    /// all. Nothing: no rest does.
    std::optional<std::vector<std::size_t>> leave_out;
};

/// `target` in (0, 1]: recall on the dates as a share of the weight.
Enough enough(const PlanQuestion& question, double target, GridSize size = grid_for_prices);

}  // namespace hone
