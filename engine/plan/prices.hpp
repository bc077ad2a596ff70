// SPDX-License-Identifier: MIT
// The price of a second on each day: the prices under which the dual g is least. They make the bound tight and the
// indices of the planner right.
//
// First two parameters, price_t = base (1 + steepness / (days - t)): the last days are dear, the others nearly alike. A
// search over these two never strays; its bound is some hundredths too high where time is scarce. Then every day's
// price by itself, from there: projected L-BFGS on the smoothed dual, whose smoothing shrinks from stage to stage. Not
// on logarithms of the prices: their slope vanishes where a price should fall to 0, and the search stalls in slack
// plans. The exact g decides what is kept, so polishing never makes a bound worse. Work is limited by a count, never by
// a clock: the same question gives the same prices.
#pragma once

#include "engine/plan/dual.hpp"

#include <span>
#include <vector>

namespace hone {

/// Two numbers that hardly depend on each other where g is least: the mean price, and how it rises.
struct PriceShape {
    double log_mean = 0;   ///< ln(recall per second)
    double steepness = 0;  ///< > -1
};
inline constexpr double usual_steepness = 2.0;

std::vector<double> prices_of(const PriceShape& shape, int days);

/// ln of what a second would bring if all of them brought the same and all weight was recalled: prices lie
/// below, mostly. There must be weight and time.
double highest_log_price(const PlanQuestion& question);

struct Prices {
    std::vector<double> per_day;  ///< recall per second, >= 0; one a day, today first
    double dual = 0;              ///< g at these prices on the grid searched on
};

Prices two_parameter_prices(const Dual& dual);

/// `start` improved by at most `evaluations` evaluations of g and its slope; never worse than `start`.
Prices polished(const Dual& dual, Prices start, int evaluations);

/// Earlier prices as a start for today: the last of them, as many as there are days; all 0 when there are too few.
Prices carried_over(const Dual& dual, std::span<const double> earlier);

}  // namespace hone
