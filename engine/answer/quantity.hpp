// SPDX-License-Identifier: MIT
// Reads an amount or a range of amounts: "$160k-$172k", "between 3 and 5 days", "0.06 %", "10 partners per
// week", "under 90 seconds", "1 h 30 min", "six weeks". The whole text must be an amount; a second number
// that is not the other end ("45 or 60 days") makes it unreadable, so that nobody is right by typing several
// answers.
#pragma once

#include "engine/answer/units.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

enum class Bound { none, at_most, at_least };  ///< "under 90 s", "10+"

/// One end of a range, or the whole of a single amount. Its value is number * scale * unit.factor.
struct Amount {
    double number = 0;
    double scale = 1;
    Unit unit;
    std::string currency;           ///< a code of units.hpp; empty: none was written
    std::vector<std::string> noun;  ///< folded words after the unit; for a plain count what is counted
    std::string per;                ///< "per week": "week"
    Bound bound = Bound::none;
    bool short_m = false;      ///< "30m": millions, unless the other side is a time
    bool spelled_out = false;  ///< the number was words
    int digits = 0;            ///< significant digits as written
    std::string before, written, scale_text,
        unit_text;  ///< as typed: sign and currency, digits, "k", " days"

    double counted() const { return number * scale; }
    double value() const { return number * scale * unit.factor; }
    std::string text() const { return before + written + scale_text + unit_text; }
};

/// "160-172k": what the low end leaves out is taken from the high end, and the other way round, where that
/// keeps the range ascending.
struct Quantity {
    Amount low;
    std::optional<Amount> high;
    bool dangling = false;  ///< "160k-": a range that was not finished
};

std::optional<Quantity> read_quantity(std::string_view text);

/// "160-172k": what the low end leaves out is taken from the high end, and the other way round, where that
/// keeps the range ascending. `read_quantity` has done it.
void share_ends(Amount& low, Amount& high);

/// "30m" as thirty minutes.
Amount as_minutes(Amount amount);

/// Equal but for floating error (relative 1e-9); whole numbers must be equal exactly.
bool same_value(double a, double b);

}  // namespace hone
