// SPDX-License-Identifier: MIT
#include "engine/answer/calendar_date.hpp"

#include "engine/answer/tokens.hpp"
#include "engine/answer/words.hpp"

#include <algorithm>
#include <array>
#include <chrono>

namespace hone {
namespace {

constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};

constexpr std::array<std::string_view, 7> weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                   "friday", "saturday", "sunday"};

/// A name or its first three (or more) letters.
template <std::size_t N>
int place(const std::array<std::string_view, N>& names, std::string_view word) {
    if (word.size() < 3) return 0;
    for (std::size_t i = 0; i < N; ++i)
        if (names[i].substr(0, word.size()) == word) return static_cast<int>(i) + 1;
    return 0;
}

bool exists(const CalendarDate& date) {
    if (date.month < 1 || date.month > 12) return false;
    if (date.day == 0) return date.year != 0;
    // 2024 was a leap year: 29 February without a year is fine.
    const int year = date.year == 0 ? 2024 : date.year;
    return std::chrono::year_month_day(std::chrono::year(year),
                                       std::chrono::month(static_cast<unsigned>(date.month)),
                                       std::chrono::day(static_cast<unsigned>(date.day)))
        .ok();
}

/// The written parts, with the marks between them left out.
struct Part {
    int value;
    std::size_t digits;
};

bool year_like(const Part& part) {
    return part.digits == 4 && part.value >= 1000;
}

bool day_like(const Part& part) {
    return part.digits <= 2 && part.value >= 1 && part.value <= 31;
}

/// 2026-12-15 and 15.12.2026: digits and one kind of mark.
std::vector<CalendarDate> numeric(const std::string& text) {
    std::vector<Part> parts{{0, 0}};
    char mark = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            Part& part = parts.back();
            if (part.digits == 4) return {};
            part.value = part.value * 10 + (c - '0');
            ++part.digits;
        } else if ((c == '-' || c == '/' || c == '.') && (mark == 0 || mark == c) &&
                   parts.back().digits > 0 && parts.size() < 3) {
            mark = c;
            parts.push_back({0, 0});
        } else {
            return {};
        }
    }
    std::vector<CalendarDate> out;
    const auto add = [&](int year, int month, int day) {
        const CalendarDate date{year, month, day};
        if (exists(date) && std::find(out.begin(), out.end(), date) == out.end()) out.push_back(date);
    };
    if (parts.size() == 2 && year_like(parts[0]) && parts[1].digits == 2 && mark != '.') {
        add(parts[0].value, parts[1].value, 0);
    } else if (parts.size() == 2 && year_like(parts[1]) && day_like(parts[0]) && mark == '/') {
        add(parts[1].value, parts[0].value, 0);
    } else if (parts.size() == 3 && year_like(parts[0]) && day_like(parts[1]) && day_like(parts[2])) {
        add(parts[0].value, parts[1].value, parts[2].value);
    } else if (parts.size() == 3 && year_like(parts[2]) && day_like(parts[0]) && day_like(parts[1])) {
        add(parts[2].value, parts[1].value, parts[0].value);
        if (mark == '/') add(parts[2].value, parts[0].value, parts[1].value);
    }
    return out;
}

/// "Tue, 15th of December 2026", "Dec 15, 2026", "December 2026", "15 December".
std::vector<CalendarDate> named(const std::vector<Token>& tokens) {
    CalendarDate date;
    std::vector<Part> parts;
    bool weekday = false;
    for (const Token& token : tokens) {
        const auto& low = token.low;
        if (token.kind == Token::Kind::number) {
            const bool plain_digits =
                std::all_of(low.begin(), low.end(), [](char c) { return c >= '0' && c <= '9'; });
            if (!plain_digits || low.size() > 4 || parts.size() == 2) return {};
            parts.push_back({static_cast<int>(token.value), low.size()});
        } else if (const int month = place(months, low == "sept" ? "september" : std::string_view(low));
                   month > 0) {
            if (date.month != 0) return {};
            date.month = month;
        } else if (place(weekdays, low) > 0 && !weekday) {
            weekday = true;
        } else if (!(low == "," || low == "." || low == "-" || low == "of" || low == "the" || low == "on" ||
                     (token.glued && (low == "st" || low == "nd" || low == "rd" || low == "th")))) {
            return {};
        }
    }
    for (const Part& part : parts) {
        if (year_like(part) && date.year == 0)
            date.year = part.value;
        else if (day_like(part) && date.day == 0)
            date.day = part.value;
        else
            return {};
    }
    if (date.month == 0 || parts.empty() || !exists(date)) return {};
    return {date};
}

}  // namespace

std::int64_t CalendarDate::day_number() const {
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    return std::chrono::sys_days(date).time_since_epoch().count();
}

std::string CalendarDate::text() const {
    std::string name(months[static_cast<std::size_t>(month - 1)]);
    name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return (day != 0 ? std::to_string(day) + " " : "") + name + (year != 0 ? " " + std::to_string(year) : "");
}

std::vector<CalendarDate> read_dates(std::string_view text) {
    const auto readable = plain(text);
    // No date is this long, weekday and ordinals included.
    if (readable.size() > 60) return {};
    if (auto dates = numeric(readable); !dates.empty()) return dates;
    return named(tokens_of(readable));
}

}  // namespace hone
