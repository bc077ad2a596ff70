// SPDX-License-Identifier: MIT
// Questions with options: their shuffled order, reading what was picked, and grading it.
#pragma once

#include "engine/answer/fact.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

/// A permutation of 0..count-1 decided by `seed` alone; the same on every platform.
std::vector<std::size_t> shuffled_order(std::size_t count, std::uint64_t seed);

/// `wanted` wrong options out of `pool`: the person's own confusions that are in it first (in the order
/// given), then by seed. Never one of `right`, never twice the same (compared folded).
std::vector<std::string> draw_distractors(std::span<const std::string> pool,
                                          std::span<const std::string> right,
                                          std::span<const std::string> confusions, std::size_t wanted,
                                          std::uint64_t seed);

struct Picked {
    std::vector<std::size_t> options;  ///< indices into `shown`, ascending, each once
    std::string problem;  ///< what could not be read ("there is no option F"); empty when all was read
};

/// Reads letters or numbers as shown ("B", "2", "a,c", "a c") or an option's text; sets by comma. A letter is
/// always a place. A number that is one option's place and another's text is a problem: the letter is asked.
Picked read_choice(std::string_view given, std::span<const std::string> shown);

/// One right answer: right or wrong. A set: exact is right, one off (missing or too many) of three or more is
/// half, else wrong.
/// Options in `also` are defensible: they neither help nor hurt. Indices into `shown`.
Grade grade_choice(std::span<const std::size_t> picked, std::span<const std::size_t> right,
                   std::span<const std::size_t> also, std::span<const std::string> shown);

/// Spot: which side (0 or 1) is stronger and the flaw of the other. Right only when both are right. Without a
/// flaw the side alone counts.
struct SpotAnswer {
    std::size_t side;                 ///< 0 or 1, as shown
    std::optional<std::size_t> flaw;  ///< index into the flaws shown
};

/// Reads "A 2", "a2", "B" (when no flaws are shown) or "A symptom fix". A problem names what is missing.
struct PickedSpot {
    std::optional<SpotAnswer> answer;
    std::string problem;
};
PickedSpot read_spot(std::string_view given, std::span<const std::string> flaws);

}  // namespace hone
