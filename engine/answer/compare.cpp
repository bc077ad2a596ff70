// SPDX-License-Identifier: MIT
#include "engine/answer/compare.hpp"

#include "engine/answer/words.hpp"

#include <algorithm>
#include <cmath>

namespace hone {
namespace {

bool bare(const Amount& amount) {
    return amount.unit.measure == Measure::none;
}

/// "$" is a dollar of any country that has one, but an expected "$" is the American.
bool same_currency(const std::string& given, const std::string& expected) {
    const bool dollar = expected.size() == 3 && expected[2] == 'D';
    return given == expected || (given == "$" && dollar) || (given == "USD" && expected == "$");
}

/// One letter off in a word of four letters or more; a plural is not a difference.
bool alike(std::u32string_view a, std::u32string_view b) {
    const auto singular = [](std::u32string_view word) {
        return word.size() > 3 && word.back() == U's' ? word.substr(0, word.size() - 1) : word;
    };
    if (singular(a) == singular(b)) return true;
    return a.size() >= 3 && b.size() >= 4 && (a[0] == b[0] || (a[0] == b[1] && a[1] == b[0])) &&
           edits(a, b, 1) <= 1;
}

/// True when both name what they count and no word is shared. Short words ("of", "in") name nothing.
bool other_noun(const Amount& given, const Amount& expected) {
    const auto names = [](const std::vector<std::string>& noun) {
        std::vector<std::u32string> out;
        for (const auto& word : noun)
            if (word.size() >= 3 && word != "the") out.push_back(code_points(word));
        return out;
    };
    const auto typed = names(given.noun), wanted = names(expected.noun);
    if (typed.empty() || wanted.empty()) return false;
    return std::none_of(wanted.begin(), wanted.end(), [&](const auto& want) {
        return std::any_of(typed.begin(), typed.end(), [&](const auto& word) { return alike(word, want); });
    });
}

std::string unit_of(const Amount& amount) {
    if (!bare(amount)) return std::string(amount.unit.name);
    if (!amount.currency.empty()) return amount.currency == "$" ? "dollars" : amount.currency;
    std::string out;
    for (const auto& word : amount.noun)
        out += (out.empty() ? "" : " ") + word;
    return quoted(out, 40);
}

std::string unit_slip(const Amount& given, const Amount& expected) {
    const bool currencies = !given.currency.empty() && !expected.currency.empty();
    const bool counts = bare(given) && bare(expected) && given.currency.empty() && expected.currency.empty();
    const char* what = currencies ? "the currency is " : counts ? "it counts " : "the unit is ";
    return what + unit_of(expected) + ", not " + unit_of(given);
}

bool unit_differs(const Amount& given, const Amount& expected) {
    if (!bare(given) && !bare(expected))
        return given.unit.measure != expected.unit.measure ||
               (given.unit.measure == Measure::name && given.unit.name != expected.unit.name);
    if (!bare(given)) return !expected.noun.empty() || !expected.currency.empty();
    if (!bare(expected)) return !given.noun.empty() || !given.currency.empty();
    if (!given.currency.empty() && expected.currency.empty()) return !expected.noun.empty();
    if (!given.currency.empty() && !same_currency(given.currency, expected.currency)) return true;
    return other_noun(given, expected);
}

/// What was meant by letters that fit the other side better: "30m" beside a time, "dyas" beside days.
void read_in_the_light_of(Amount& given, const Amount& other) {
    if (given.short_m && other.unit.measure == Measure::seconds) given = as_minutes(given);
    if (bare(given) && !bare(other) && other.unit.name.size() >= 4 && !given.noun.empty() &&
        alike(code_points(given.noun[0]), code_points(other.unit.name))) {
        given.unit = other.unit;
        given.noun.clear();
    }
}

/// Ten or a power of it between two values.
std::string magnitude_slip(double given, double expected, const Amount& typed, const Amount& wanted) {
    if (typed.scale == 1 && wanted.scale > 1 && same_value(typed.number, wanted.number))
        return quoted(typed.text(), 40) + " lacks the magnitude of " + quoted(wanted.text(), 40);
    for (double factor = 10; factor < 2e12; factor *= 10)
        if (same_value(given * factor, expected) || same_value(given, expected * factor))
            return "the digits are right, but " + quoted(typed.text(), 40) + " is " +
                   (std::abs(given) < std::abs(expected) ? "too small" : "too large") + " by a factor of " +
                   std::to_string(static_cast<long long>(factor));
    return {};
}

}  // namespace

std::optional<double> Tolerance::around(const Amount& expected) const {
    if (of_value) return std::abs(expected.value()) * amount.number / 100;
    Amount mine = amount;
    read_in_the_light_of(mine, expected);
    if (unit_differs(mine, expected)) return std::nullopt;
    return mine.counted() * (bare(mine) ? expected.unit.factor : mine.unit.factor);
}

std::optional<Tolerance> read_tolerance(std::string_view text) {
    const auto quantity = read_quantity(text);
    if (!quantity || quantity->high || quantity->dangling) return std::nullopt;
    const Amount& amount = quantity->low;
    if (amount.number < 0 || amount.bound != Bound::none || !amount.per.empty()) return std::nullopt;
    return Tolerance{amount, amount.unit.name == "percent"};
}

Comparison compare(Amount given, Amount expected, const std::optional<Tolerance>& tolerance) {
    read_in_the_light_of(given, expected);
    if (expected.short_m && given.unit.measure == Measure::seconds) expected = as_minutes(expected);

    const bool same_count = same_value(given.counted(), expected.counted());
    if (unit_differs(given, expected)) return {false, false, unit_slip(given, expected)};
    if (!given.per.empty() && !expected.per.empty() && given.per != expected.per)
        return {false, false, "it is per " + quoted(expected.per, 20) + ", not per " + quoted(given.per, 20)};
    if (given.bound != Bound::none && expected.bound != Bound::none && given.bound != expected.bound)
        return {
            false, false,
            expected.bound == Bound::at_most ? "it is at most, not at least" : "it is at least, not at most"};

    if (bare(given) || bare(expected)) given.unit = expected.unit;
    const double typed = given.value(), wanted = expected.value();
    if (same_value(typed, wanted)) return {true, true, {}};
    if (tolerance) {
        const auto slack = tolerance->around(expected);
        // A hair more than the slack, so that 0.3 is within 0.1 of 0.2.
        if (slack && *slack > 0 &&
            std::abs(typed - wanted) <= *slack + 1e-9 * std::max(*slack, std::abs(wanted)))
            return {true, false, {}};
    }
    if (same_count && given.unit.factor != expected.unit.factor)
        return {false, false, unit_slip(given, expected)};
    if (same_value(-typed, wanted)) return {false, false, "the sign is the other way round"};
    return {false, false, magnitude_slip(typed, wanted, given, expected)};
}

std::optional<Quantity> read_answer(std::string_view answer) {
    auto quantity = read_quantity(answer);
    if (!quantity || quantity->dangling) return std::nullopt;
    const auto name = [](const Amount& amount) {
        return amount.digits > 15 || (amount.spelled_out && !amount.noun.empty());
    };
    if (name(quantity->low) || (quantity->high && name(*quantity->high))) return std::nullopt;
    return quantity;
}

}  // namespace hone
