// SPDX-License-Identifier: MIT
#include "engine/schedule/study_day.hpp"

#include <array>
#include <cstdio>

namespace hone {

namespace {

/// The number written by exactly these digits, or nothing.
std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = 10 * value + (c - '0');
    }
    return value;
}

std::string calendar_date(std::chrono::sys_days date) {
    const std::chrono::year_month_day ymd{date};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(ymd.year()),
                  static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
    return text.data();
}

}  // namespace

std::string to_string(StudyDay day) {
    return calendar_date(day.date());
}

std::optional<StudyDay> study_day_from(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year},
                                           std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok()) return std::nullopt;
    return StudyDay{std::chrono::sys_days{date}};
}

std::string to_string(Instant instant) {
    const auto date = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::hh_mm_ss time{instant - date};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "T%02d:%02d:%02d", static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    std::string written = calendar_date(date) + text.data();
    if (const auto milliseconds = time.subseconds().count(); milliseconds != 0) {
        std::snprintf(text.data(), text.size(), ".%03d", static_cast<int>(milliseconds));
        written += text.data();
    }
    return written + "Z";
}

}  // namespace hone
