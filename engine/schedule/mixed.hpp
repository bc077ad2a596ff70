// SPDX-License-Identifier: MIT
// SplitMix64 (Steele, Lea and Flood 2014): numbers that look random and are the same for the same seed everywhere.
// Every bit of the state reaches every bit of the result, so neighbouring cards and reviews draw independently.
#pragma once

#include <cstdint>

namespace hone {

/// What the generator adds to its state from one draw to the next.
inline constexpr std::uint64_t golden_gamma = 0x9E3779B97F4A7C15U;

/// What it draws at this state.
constexpr std::uint64_t mixed(std::uint64_t state) {
    state = (state ^ (state >> 30U)) * 0xBF58476D1CE4E5B9U;
    state = (state ^ (state >> 27U)) * 0x94D049BB133111EBU;
    return state ^ (state >> 31U);
}

/// A draw as a number in [0, 1): the 53 bits a double holds exactly.
constexpr double as_share(std::uint64_t drawn) {
    return static_cast<double>(drawn >> 11U) * 0x1p-53;
}

}  // namespace hone
