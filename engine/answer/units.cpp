// SPDX-License-Identifier: MIT
#include "engine/answer/units.hpp"

#include "engine/answer/words.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace hone {
namespace {

struct UnitEntry {
    std::initializer_list<std::string_view> words;
    Unit unit;
};

constexpr double minute = 60, hour = 3600, day = 86400;

const Unit days{Measure::seconds, day, "days"};
const Unit percent{Measure::percent, 1, "percent"};
const Unit basis_points{Measure::percent, 0.01, "basis points"};
const Unit points{Measure::points, 1, "percentage points"};

/// Exact spellings only: a typo in a unit is forgiven later, against the one unit that is expected.
const UnitEntry* find_unit(std::string_view word) {
    static const UnitEntry entries[] = {
        {{"ns", "nanosecond", "nanoseconds"}, {Measure::seconds, 1e-9, "nanoseconds"}},
        {{"us", "\u03bcs", "microsecond", "microseconds"}, {Measure::seconds, 1e-6, "microseconds"}},
        {{"ms", "msec", "msecs", "millisecond", "milliseconds"}, {Measure::seconds, 1e-3, "ms"}},
        {{"s", "sec", "secs", "second", "seconds"}, {Measure::seconds, 1, "seconds"}},
        {{"min", "mins", "minute", "minutes"}, {Measure::seconds, minute, "minutes"}},
        {{"h", "hr", "hrs", "hour", "hours"}, {Measure::seconds, hour, "hours"}},
        {{"d", "day", "days"}, days},
        {{"w", "wk", "wks", "week", "weeks"}, {Measure::seconds, 7 * day, "weeks"}},
        {{"fortnight", "fortnights"}, {Measure::seconds, 14 * day, "fortnights"}},
        {{"mo", "mos", "mth", "mths", "month", "months"}, {Measure::months, 1, "months"}},
        {{"quarter", "quarters"}, {Measure::months, 3, "quarters"}},
        {{"y", "yr", "yrs", "year", "years"}, {Measure::months, 12, "years"}},
        {{"decade", "decades"}, {Measure::months, 120, "decades"}},
        {{"%", "pct", "percent"}, percent},
        {{"bp", "bps", "bip", "bips"}, basis_points},
        {{"permille", "\u2030"}, {Measure::percent, 0.1, "per mille"}},
        {{"pp", "ppt", "ppts", "pps"}, points},
        {{"x", "times", "fold"}, {Measure::multiple, 1, "times"}},
        {{"kb"}, {Measure::name, 1, "kB"}},
        {{"mb"}, {Measure::name, 1, "MB"}},
        {{"gb"}, {Measure::name, 1, "GB"}},
        {{"tb"}, {Measure::name, 1, "TB"}},
        {{"pb"}, {Measure::name, 1, "PB"}},
        {{"hz"}, {Measure::name, 1, "Hz"}},
        {{"khz"}, {Measure::name, 1, "kHz"}},
        {{"mhz"}, {Measure::name, 1, "MHz"}},
        {{"ghz"}, {Measure::name, 1, "GHz"}},
        {{"km"}, {Measure::name, 1, "km"}},
        {{"kg"}, {Measure::name, 1, "kg"}},
        {{"qps"}, {Measure::name, 1, "QPS"}},
        {{"rps"}, {Measure::name, 1, "RPS"}},
        {{"tps"}, {Measure::name, 1, "TPS"}},
    };
    for (const auto& entry : entries)
        if (std::find(entry.words.begin(), entry.words.end(), word) != entry.words.end()) return &entry;
    return nullptr;
}

struct NumberEntry {
    std::string_view word;
    double value;
};

template <std::size_t N>
std::optional<double> find_number(const std::array<NumberEntry, N>& entries, std::string_view word) {
    for (const auto& entry : entries)
        if (entry.word == word) return entry.value;
    return std::nullopt;
}

struct CurrencyEntry {
    std::string_view word, code;
};

}  // namespace

std::optional<Unit> unit_named(std::string_view word) {
    const auto* entry = find_unit(word);
    return entry ? std::optional(entry->unit) : std::nullopt;
}

std::optional<Unit> unit_named(std::string_view first, std::string_view second) {
    const auto any_of = [](std::string_view word, std::initializer_list<std::string_view> words) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    if (first == "per" && second == "cent") return percent;
    if (first == "per" && any_of(second, {"mille", "mil"})) return unit_named("permille");
    if (first == "basis" && any_of(second, {"point", "points", "pts"})) return basis_points;
    if (any_of(first, {"percentage", "percent", "pct", "%"}) && any_of(second, {"point", "points"}))
        return points;
    if (any_of(first, {"business", "working", "work"}) && any_of(second, {"day", "days"}))
        return Unit{Measure::name, 1, "business days"};
    return std::nullopt;
}

std::optional<double> scale_named(std::string_view word) {
    static constexpr std::array<NumberEntry, 26> scales{{
        {"hundred", 1e2},    {"k", 1e3},       {"thousand", 1e3}, {"thousands", 1e3}, {"grand", 1e3},
        {"lakh", 1e5},       {"lakhs", 1e5},   {"lac", 1e5},      {"lacs", 1e5},      {"mm", 1e6},
        {"mn", 1e6},         {"mil", 1e6},     {"mio", 1e6},      {"mln", 1e6},       {"million", 1e6},
        {"millions", 1e6},   {"cr", 1e7},      {"crore", 1e7},    {"crores", 1e7},    {"b", 1e9},
        {"bn", 1e9},         {"billion", 1e9}, {"billions", 1e9}, {"tn", 1e12},       {"trillion", 1e12},
        {"trillions", 1e12},
    }};
    if (const auto exact = find_number(scales, word)) return exact;
    if (word.size() < 6) return std::nullopt;
    // "thosand", "millon": a long name one edit off, its first letter right.
    for (const std::string_view name : {"thousand", "million", "billion", "trillion"})
        if (word[0] == name[0] && edits(code_points(word), code_points(name), 1) <= 1)
            return find_number(scales, name);
    return std::nullopt;
}

std::string_view currency_named(std::string_view word) {
    static constexpr CurrencyEntry currencies[] = {
        {"$", "$"},        {"dollar", "$"},   {"dollars", "$"}, {"bucks", "$"},    {"usd", "USD"},
        {"us$", "USD"},    {"eur", "EUR"},    {"euro", "EUR"},  {"euros", "EUR"},  {"\u20ac", "EUR"},
        {"gbp", "GBP"},    {"\u00a3", "GBP"}, {"pound", "GBP"}, {"pounds", "GBP"}, {"quid", "GBP"},
        {"inr", "INR"},    {"\u20b9", "INR"}, {"rupee", "INR"}, {"rupees", "INR"}, {"rs", "INR"},
        {"jpy", "JPY"},    {"\u00a5", "JPY"}, {"yen", "JPY"},   {"cny", "CNY"},    {"rmb", "CNY"},
        {"yuan", "CNY"},   {"chf", "CHF"},    {"franc", "CHF"}, {"francs", "CHF"}, {"cad", "CAD"},
        {"c$", "CAD"},     {"ca$", "CAD"},    {"aud", "AUD"},   {"a$", "AUD"},     {"au$", "AUD"},
        {"sgd", "SGD"},    {"s$", "SGD"},     {"hkd", "HKD"},   {"hk$", "HKD"},    {"nzd", "NZD"},
        {"nz$", "NZD"},    {"brl", "BRL"},    {"r$", "BRL"},    {"sek", "SEK"},    {"nok", "NOK"},
        {"dkk", "DKK"},    {"pln", "PLN"},    {"mxn", "MXN"},   {"zar", "ZAR"},    {"krw", "KRW"},
        {"\u20a9", "KRW"}, {"aed", "AED"},    {"ils", "ILS"},   {"\u20aa", "ILS"},
    };
    for (const auto& entry : currencies)
        if (entry.word == word) return entry.code;
    return {};
}

std::optional<double> number_named(std::string_view word) {
    static constexpr std::array<NumberEntry, 29> numbers{{
        {"zero", 0},     {"one", 1},      {"two", 2},        {"three", 3},     {"four", 4},
        {"five", 5},     {"six", 6},      {"seven", 7},      {"eight", 8},     {"nine", 9},
        {"ten", 10},     {"eleven", 11},  {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14},
        {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19},
        {"twenty", 20},  {"thirty", 30},  {"forty", 40},     {"fifty", 50},    {"sixty", 60},
        {"seventy", 70}, {"eighty", 80},  {"ninety", 90},    {"dozen", 12},
    }};
    return find_number(numbers, word);
}

}  // namespace hone
