// SPDX-License-Identifier: MIT
// The four answers to "did you know it?". The numbers are persisted in the revlog and never change.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace hone {

enum class Rating : unsigned char { again = 1, hard = 2, good = 3, easy = 4 };

inline constexpr std::array<Rating, 4> all_ratings{Rating::again, Rating::hard, Rating::good, Rating::easy};

/// 1..4, the persisted number.
constexpr int number(Rating rating) {
    return static_cast<int>(rating);
}

/// "again", "hard", "good" or "easy".
std::string_view name(Rating rating);

/// Accepts a name or a digit 1..4; anything else is nothing.
std::optional<Rating> rating_from(std::string_view text);

/// A persisted number 1..4; anything else is nothing.
std::optional<Rating> rating_from(int number);

}  // namespace hone
