// SPDX-License-Identifier: MIT
// How many of some cards are recalled when each has its own chance: the Poisson-binomial distribution, and the range
// its luck spans.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace hone {

/// From `low` to `high`, both ends in it.
struct Band {
    double low, high;
};

/// The share of outcomes a range is to hold; 5 % lie below it and 5 % above.
inline constexpr double nominal_coverage = 0.9;

/// Element k: the chance that the things that happen count k in all, when thing i happens with chances[i] and counts
/// counts[i] >= 0. An empty `counts` means one each. By convolution, exact but for masses below 1e-18, O(n * sum).
std::vector<double> total_distribution(std::span<const double> chances, std::span<const int> counts = {});

/// A value and how probable it is.
struct Atom {
    double value, mass;
};

/// The smallest values at which a share of (1 - coverage) / 2, and of 1 minus that, of all mass is reached: at least
/// `coverage` of the mass lies in it. Sorts the atoms; there must be some.
Band central_band(std::vector<Atom>& atoms, double coverage = nominal_coverage);

/// The band of how many things of these chances happen.
Band count_band(std::span<const double> chances, double coverage = nominal_coverage);

}  // namespace hone
