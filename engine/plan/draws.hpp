// SPDX-License-Identifier: MIT
// Draws for simulated futures: a number in [0, 1) for each session of each card, the same whatever was drawn for
// others. So plans that differ are compared on the same luck.
#pragma once

#include "engine/schedule/mixed.hpp"

#include <cstddef>
#include <cstdint>

namespace hone {

/// The luck of a card (or, for days, any other subject) at its n-th event.
constexpr double luck(std::uint64_t seed, std::size_t subject, int event) {
    const std::uint64_t of_subject =
        mixed(mixed(seed + golden_gamma) + golden_gamma * (static_cast<std::uint64_t>(subject) + 1));
    return as_share(mixed(of_subject + golden_gamma * (static_cast<std::uint64_t>(event) + 1)));
}

}  // namespace hone
