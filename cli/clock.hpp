// SPDX-License-Identifier: MIT
// The only now() and the only time-zone lookup in the project. Read once per process; everything else is
// handed a Now.
//
// The machine's own zone is asked of libc (TZ, /etc/localtime), which knows the rules after the last stored
// transition; date-tz does not (it reads slim zone files wrongly) and serves only a zone named in the config.
#pragma once

#include "engine/schedule/study_day.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace hone {

struct ClockSettings {
    std::optional<std::string> now;  ///< $HONE_NOW: ISO 8601 with Z or an offset; constant for the process
    std::optional<std::string> time_zone;  ///< an IANA name; nothing: the machine's zone
    int day_start_hour = 4;
};

class Clock {
public:
    /// Throws UsageError for a malformed instant or an unknown zone.
    explicit Clock(ClockSettings settings = {});

    /// Read anew at each call: a drill that is left open passes midnight.
    Now now() const;
    /// "2026-12-01 10:32" on the person's wall clock.
    std::string local_time(Instant instant) const;
    /// How far the wall clock is behind UTC at that instant; negative east of Greenwich.
    int minutes_west(Instant instant) const;
    int day_start_hour() const { return settings_.day_start_hour; }

private:
    struct WallClock;
    WallClock wall_clock(Instant instant) const;

    ClockSettings settings_;
    std::optional<Instant> fixed_;
};

/// For measuring how long an answer took; never a date.
class Stopwatch {
public:
    Stopwatch();
    std::int64_t milliseconds() const;

private:
    std::chrono::steady_clock::time_point start_;
};

}  // namespace hone
