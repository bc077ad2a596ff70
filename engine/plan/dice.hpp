// SPDX-License-Identifier: MIT
// Chance for simulations and for sampling: a SplitMix64 stream (engine/schedule/mixed.hpp) that a seed repeats. Not
// <random>: its distributions differ from one standard library to the next.
#pragma once

#include "engine/schedule/mixed.hpp"

#include <cmath>
#include <cstdint>
#include <numbers>

namespace hone {

class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(mixed(seed + golden_gamma)) {}

    /// In [0, 1).
    double uniform() { return as_share(mixed(state_ += golden_gamma)); }

    bool happens(double chance) { return uniform() < chance; }

    /// Mean 0, standard deviation 1 (Box and Muller 1958). The second of each pair is let go, so that a draw depends on
    /// nothing but the state.
    double normal() {
        const double radius = std::sqrt(-2.0 * std::log1p(-uniform()));
        return radius * std::cos(2.0 * std::numbers::pi * uniform());
    }

private:
    std::uint64_t state_;
};

}  // namespace hone
