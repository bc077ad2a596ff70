// SPDX-License-Identifier: MIT
// What an author is told about a tolerance that would not do what it says.
#include "engine/answer/calendar_date.hpp"
#include "engine/answer/compare.hpp"
#include "engine/answer/fact.hpp"
#include "engine/answer/words.hpp"

#include <algorithm>
#include <cmath>

namespace hone {
namespace {

std::string cited(std::string_view text) {
    return "\"" + quoted(text) + "\"";
}

std::string of_date(const Tolerance& tolerance, std::string_view text, const CalendarDate& date) {
    const auto& unit = tolerance.amount.unit;
    if (tolerance.of_value) return "a percent of a date has no meaning; write a number of days";
    const Measure fitting = date.complete() ? Measure::seconds : Measure::months;
    if (unit.measure != Measure::none && unit.measure != fitting)
        return cited(text) + " does not fit a date; write a number of " +
               (date.complete() ? "days" : "months");
    if (!date.complete() && (date.year == 0 || date.day != 0))
        return "a date without a year takes no tolerance";
    return {};
}

std::string of_amount(const Tolerance& tolerance, std::string_view text, const Quantity& answer,
                      std::string_view answer_text) {
    const Amount& largest = answer.high && std::abs(answer.high->value()) > std::abs(answer.low.value())
                                ? *answer.high
                                : answer.low;
    const double value = std::abs(largest.value());
    const auto slack = tolerance.around(largest);
    if (!slack) return cited(text) + " is not in the unit of " + cited(answer_text);
    if (*slack >= value && value > 0)
        return cited(text) + " would accept zero for " + cited(answer_text) +
               "; write less than the answer itself";
    const bool forgot_magnitude = !tolerance.of_value && tolerance.amount.scale == 1 &&
                                  largest.scale >= 1000 && *slack > 0 && *slack < value / 1000;
    if (forgot_magnitude)
        return cited(text) + " is next to nothing beside " + cited(answer_text) +
               "; write the magnitude too (" + cited(tolerance.amount.written + largest.scale_text) +
               ") or a percent";
    return {};
}

}  // namespace

std::string tolerance_problem(std::string_view answer, std::string_view tolerance) {
    if (plain(tolerance).empty()) return {};
    const auto read = read_tolerance(tolerance);
    if (!read)
        return cited(tolerance) +
               " is no tolerance; write a number in the answer's unit (\"5\") or a percent (\"5 %\"), not "
               "below zero";
    if (const auto dates = read_dates(answer); dates.size() == 1) return of_date(*read, tolerance, dates[0]);
    if (const auto quantity = read_answer(answer)) return of_amount(*read, tolerance, *quantity, answer);
    return "words take no tolerance, and " + cited(answer) +
           " is read as words; list other wordings under accept";
}

}  // namespace hone
