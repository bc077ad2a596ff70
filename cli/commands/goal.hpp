// SPDX-License-Identifier: MIT
// Words about a goal, shared by goal, ready and home.
#pragma once

#include "cli/context.hpp"
#include "decks/store/goals.hpp"

#include <string>

namespace hone {

/// name, date, days_left, minutes_per_day, target, decks, company, level, role.
Json goal_json(const Goal& goal, StudyDay today);
/// "Interview in 23 days (2026-12-15), 20 minutes a day".
std::string goal_line(const Goal& goal, StudyDay today);
/// How many cards fit the days and minutes, and what is left out of them and why.
std::string fit_line(const Store& store, const Goal& goal, StudyDay today);

/// What to say without a goal: that none was set, or that the last one is past, and how to set the next.
std::string no_goal_line(const Store& store, StudyDay today);

inline constexpr int furthest_goal_days = 365;
inline constexpr int most_minutes_a_day = 24 * 60;

/// A date for a goal: YYYY-MM-DD, not past, at most a year away. Throws UsageError.
StudyDay goal_day(const std::string& text, StudyDay today);
/// "20", "20m" or "20 min": 1 to 1440. Throws UsageError.
int goal_minutes(const std::string& text);

/// Stores the goal as one undo step and warns of words in it that no note is written for.
void store_goal(const Context& context, Store& store, const Goal& goal);

}  // namespace hone
