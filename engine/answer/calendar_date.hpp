// SPDX-License-Identifier: MIT
// Reads a date as people write it: 2026-12-15, 2026/12/15, 15 Dec 2026, Dec 15th, 2026, 15.12.2026, and the
// partial forms 2026-12, December 2026, 15 December. 03/04/2026 is two dates, and both are returned.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

/// A part that was not written is 0. At least two parts are there, the month among them.
struct CalendarDate {
    int year = 0, month = 0, day = 0;
    friend bool operator==(const CalendarDate&, const CalendarDate&) = default;

    bool complete() const { return year != 0 && month != 0 && day != 0; }
    std::int64_t day_number() const;  ///< days since 1970-01-01; only of a complete date
    std::string text() const;         ///< "15 December 2026", "December 2026"
};

/// Every date that `text` may mean; none when it is no date of the calendar (2026-02-30).
std::vector<CalendarDate> read_dates(std::string_view text);

}  // namespace hone
