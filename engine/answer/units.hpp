// SPDX-License-Identifier: MIT
// The vocabulary of amounts: magnitudes, units, currencies, number words. Lookups take lower-case ASCII.
//
// What is absent on purpose: months are not days and a percentage point is not a percent, so neither
// converts; currencies never convert; sizes and frequencies (MB, kHz) are names only.
#pragma once

#include <optional>
#include <string_view>

namespace hone {

/// Amounts compare only within one measure. `name`: a unit without conversion, known by its name.
enum class Measure { none, seconds, months, percent, points, multiple, name };

struct Unit {
    Measure measure = Measure::none;
    double factor = 1;        ///< to the measure's base: one second, one month, one percent
    std::string_view name{};  ///< in the plural, for sentences
};

std::optional<Unit> unit_named(std::string_view word);

/// "basis points", "per cent", "business days": units of two words.
std::optional<Unit> unit_named(std::string_view first, std::string_view second);

/// 1000 for "k", 100000 for "lakh". "m" is not here: it is a million or minutes, the reader decides.
std::optional<double> scale_named(std::string_view word);

/// An ISO code, or "$" for a dollar of no named country; empty when the word is no currency.
std::string_view currency_named(std::string_view word);

/// "seven", "forty".
std::optional<double> number_named(std::string_view word);

}  // namespace hone
