// SPDX-License-Identifier: MIT
#include "cli/day_text.hpp"

#include <fmt/format.h>

#include <array>

namespace hone {
namespace {

constexpr std::array<std::string_view, 7> weekdays{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                   "Friday", "Saturday", "Sunday"};
constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};

struct Parts {
    int year;
    std::string_view month;
    unsigned day;
};

Parts parts_of(StudyDay day) {
    const std::chrono::year_month_day date{day.date()};
    return {static_cast<int>(date.year()), months[static_cast<unsigned>(date.month()) - 1],
            static_cast<unsigned>(date.day())};
}

}  // namespace

unsigned weekday_of(StudyDay day) {
    return std::chrono::weekday{day.date()}.iso_encoding() - 1;
}

std::string_view weekday_name(unsigned weekday) {
    return weekdays.at(weekday);
}

unsigned day_of_month(StudyDay day) {
    return parts_of(day).day;
}

std::string month_text(StudyDay day) {
    const Parts parts = parts_of(day);
    return fmt::format("{} {}", parts.month, parts.year);
}

std::string short_day(StudyDay day) {
    const Parts parts = parts_of(day);
    return fmt::format("{} {}", parts.day, parts.month.substr(0, 3));
}

std::string long_day(StudyDay day) {
    const Parts parts = parts_of(day);
    return fmt::format("{} {} {}", parts.day, parts.month, parts.year);
}

}  // namespace hone
