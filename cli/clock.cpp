// SPDX-License-Identifier: MIT
#include "cli/clock.hpp"

#include "cli/exit_codes.hpp"
#include "decks/text/display.hpp"
#include "decks/text/near_miss.hpp"

#include <date/date.h>
#include <date/tz.h>
#include <fmt/format.h>

#include <cstdio>
#include <ctime>
#include <sstream>

namespace hone {
namespace {

using Milliseconds = std::chrono::milliseconds;

constexpr int seconds_of_offset_limit = 14 * 3600;

bool has_sane_offset(const std::string& text) {
    const auto sign = text.find_last_of("+-");
    if (text.back() == 'Z' || sign == std::string::npos || sign < 11) return true;
    int hours = 0, minutes = 0;
    if (std::sscanf(text.c_str() + sign + 1, "%2d:%2d", &hours, &minutes) != 2) return false;
    return minutes < 60 && hours * 3600 + minutes * 60 <= seconds_of_offset_limit;
}

Instant parse_instant(const std::string& text) {
    for (const char* form : {"%FT%TZ", "%FT%T%Ez", "%FT%RZ", "%FT%R%Ez"}) {
        std::istringstream in(text);
        date::sys_time<Milliseconds> parsed;
        in >> date::parse(form, parsed);
        if (!in || in.peek() != std::istringstream::traits_type::eof() || !has_sane_offset(text)) continue;
        const Instant instant{parsed.time_since_epoch()};
        using namespace std::chrono;
        if (instant >= sys_days{1970y / 1 / 2} && instant < sys_days{2200y / 1 / 1}) return instant;
    }
    throw UsageError(
        fmt::format("HONE_NOW is `{}`, which is not an instant; write it like 2026-12-01T09:30:00Z or "
                    "2026-12-01T09:30:00+05:30",
                    on_one_line(text)));
}

}  // namespace

/// The calendar date and time a person's wall clock shows.
struct Clock::WallClock {
    std::chrono::sys_days date;
    int hour, minute;
};

Clock::Clock(ClockSettings settings) : settings_(std::move(settings)) {
    if (settings_.now) fixed_ = parse_instant(*settings_.now);
    wall_clock(Instant{});  // an unknown zone is said at once
}

Clock::WallClock Clock::wall_clock(Instant instant) const {
    if (!settings_.time_zone) {
        const std::time_t seconds =
            std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count();
        std::tm parts{};
        localtime_r(&seconds, &parts);
        const std::chrono::year_month_day date{std::chrono::year{parts.tm_year + 1900},
                                               std::chrono::month{static_cast<unsigned>(parts.tm_mon + 1)},
                                               std::chrono::day{static_cast<unsigned>(parts.tm_mday)}};
        return {std::chrono::sys_days{date}, parts.tm_hour, parts.tm_min};
    }
    try {
        const auto local = date::locate_zone(*settings_.time_zone)->to_local(instant).time_since_epoch();
        const auto days = std::chrono::floor<std::chrono::days>(local);
        const auto minutes = std::chrono::floor<std::chrono::minutes>(local - days).count();
        return {std::chrono::sys_days{days}, static_cast<int>(minutes / 60), static_cast<int>(minutes % 60)};
    } catch (const std::exception&) {
        throw UsageError(
            fmt::format("`time_zone` is {}, which is not a time zone; write one like Europe/Paris",
                        in_quotes(*settings_.time_zone)));
    }
}

Now Clock::now() const {
    const Instant instant =
        fixed_ ? *fixed_ : std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
    const WallClock wall = wall_clock(instant);
    const StudyDay today{wall.date};
    return {instant, wall.hour < settings_.day_start_hour ? today - 1 : today};
}

std::string Clock::local_time(Instant instant) const {
    const WallClock wall = wall_clock(instant);
    return fmt::format("{} {:02}:{:02}", to_string(StudyDay{wall.date}), wall.hour, wall.minute);
}

int Clock::minutes_west(Instant instant) const {
    const WallClock wall = wall_clock(instant);
    const auto shown = wall.date + std::chrono::hours{wall.hour} + std::chrono::minutes{wall.minute};
    return static_cast<int>((std::chrono::floor<std::chrono::minutes>(instant) - shown).count());
}

Stopwatch::Stopwatch() : start_(std::chrono::steady_clock::now()) {}

std::int64_t Stopwatch::milliseconds() const {
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now() - start_).count();
}

}  // namespace hone
