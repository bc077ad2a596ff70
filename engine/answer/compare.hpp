// SPDX-License-Identifier: MIT
// One typed amount against one expected amount, and what to say when they differ.
#pragma once

#include "engine/answer/quantity.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace hone {

/// How far from the value is still right. `tolerance` has been read from an author's text.
struct Tolerance {
    Amount amount;
    bool of_value = false;  ///< "5 %": of the value it is applied to

    /// In the base of the expected amount's unit; nothing when the units do not fit.
    std::optional<double> around(const Amount& expected) const;
};

/// A single amount, zero or more; nothing when the text is empty or something else.
std::optional<Tolerance> read_tolerance(std::string_view text);

struct Comparison {
    bool right = false;
    bool exact = false;  ///< right without need of the tolerance
    std::string slip;    ///< a known slip, as a clause ("the unit is days, not weeks"); empty: another value
};

/// A unit, currency or noun that was left out is taken from the expected amount; a magnitude ("k") never is.
Comparison compare(Amount given, Amount expected, const std::optional<Tolerance>& tolerance);

/// The author's reading of an answer as an amount: nothing for names with a number in them and for digit
/// strings too long for a double to tell apart.
std::optional<Quantity> read_answer(std::string_view answer);

}  // namespace hone
