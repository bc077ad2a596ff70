// SPDX-License-Identifier: MIT
// The day a person studies on: a local calendar day that begins at the day start (04:00 unless configured),
// so that a session past midnight still belongs to the evening before. Everything due is due on a study day,
// never at an hour. Turning an instant into a study day needs a clock and a time zone; that happens once per
// process, in cli/clock.cpp.
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace hone {

/// Milliseconds since 1970-01-01T00:00:00Z.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

class StudyDay {
public:
    constexpr StudyDay() = default;
    constexpr explicit StudyDay(std::chrono::sys_days date) : date_(date) {}
    /// Persisted form: days since 1970-01-01.
    static constexpr StudyDay from_number(int days) {
        return StudyDay{std::chrono::sys_days{std::chrono::days{days}}};
    }

    constexpr int number() const { return static_cast<int>(date_.time_since_epoch().count()); }
    constexpr std::chrono::sys_days date() const { return date_; }

    friend constexpr StudyDay operator+(StudyDay day, int days) {
        return StudyDay{day.date_ + std::chrono::days{days}};
    }
    friend constexpr StudyDay operator-(StudyDay day, int days) { return day + -days; }
    friend constexpr int operator-(StudyDay later, StudyDay earlier) {
        return static_cast<int>((later.date_ - earlier.date_).count());
    }
    friend constexpr auto operator<=>(StudyDay, StudyDay) = default;

private:
    std::chrono::sys_days date_{};
};

/// Read once at the start of a process and handed down.
struct Now {
    Instant instant;
    StudyDay study_day;
};

/// "2026-12-15".
std::string to_string(StudyDay day);
/// Only a real calendar date written YYYY-MM-DD; anything else is nothing.
std::optional<StudyDay> study_day_from(std::string_view text);
/// ISO 8601 UTC with milliseconds when there are any: "2026-12-15T08:30:00Z", "2026-12-15T08:30:00.250Z".
std::string to_string(Instant instant);

}  // namespace hone
