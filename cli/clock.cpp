// SPDX-License-Identifier: MIT
#include "cli/clock.hpp"

#include "cli/exit_codes.hpp"

#include <date/date.h>
#include <date/tz.h>
#include <fmt/format.h>

#include <ctime>
#include <sstream>

namespace hone {
namespace {

using Milliseconds = std::chrono::milliseconds;

Instant parse_instant(const std::string& text) {
    for (const char* form : {"%FT%TZ", "%FT%T%Ez", "%FT%RZ", "%FT%R%Ez"}) {
        std::istringstream in(text);
        date::sys_time<Milliseconds> instant;
        in >> date::parse(form, instant);
        if (in && in.peek() == std::istringstream::traits_type::eof())
            return Instant{instant.time_since_epoch()};
    }
    throw UsageError(
        fmt::format("HONE_NOW is `{}`, which is not an instant; write it like 2026-12-01T09:30:00Z or "
                    "2026-12-01T09:30:00+05:30",
                    text));
}

/// The calendar date and hour a person's wall clock shows.
struct WallClock {
    std::chrono::sys_days date;
    int hour;
};

WallClock machine_wall_clock(Instant instant) {
    const std::time_t seconds = std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count();
    std::tm parts{};
    localtime_r(&seconds, &parts);
    const std::chrono::year_month_day date{std::chrono::year{parts.tm_year + 1900},
                                           std::chrono::month{static_cast<unsigned>(parts.tm_mon + 1)},
                                           std::chrono::day{static_cast<unsigned>(parts.tm_mday)}};
    return {std::chrono::sys_days{date}, parts.tm_hour};
}

WallClock named_wall_clock(Instant instant, const std::string& zone) {
    try {
        const auto local = date::locate_zone(zone)->to_local(instant).time_since_epoch();
        const auto days = std::chrono::floor<std::chrono::days>(local);
        return {std::chrono::sys_days{days},
                static_cast<int>(std::chrono::floor<std::chrono::hours>(local - days).count())};
    } catch (const std::exception&) {
        throw UsageError(
            fmt::format("`{}` in the config file is not a time zone; write one like Europe/Paris", zone));
    }
}

}  // namespace

Now read_clock(const ClockSettings& settings) {
    const Instant instant = settings.now ? parse_instant(*settings.now)
                                         : std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
    const WallClock wall =
        settings.time_zone ? named_wall_clock(instant, *settings.time_zone) : machine_wall_clock(instant);
    const StudyDay today{wall.date};
    return {instant, wall.hour < settings.day_start_hour ? today - 1 : today};
}

Stopwatch::Stopwatch() : start_(std::chrono::steady_clock::now()) {}

std::int64_t Stopwatch::milliseconds() const {
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now() - start_).count();
}

std::string local_time(Instant instant) {
    const std::time_t seconds = std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count();
    std::tm parts{};
    localtime_r(&seconds, &parts);
    return fmt::format("{:04}-{:02}-{:02} {:02}:{:02}", parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday,
                       parts.tm_hour, parts.tm_min);
}

}  // namespace hone
