// SPDX-License-Identifier: MIT
// Words about rounds and the budget they share, for goal, ready and home.
#pragma once

#include "cli/context.hpp"
#include "decks/store/goals.hpp"

#include <string>

namespace hone {

/// name, date, days_left, minutes_per_day, target, decks, tags, weights, company, level, role.
Json goal_json(const Goal& goal, const Budget& budget, StudyDay today);
/// minutes_per_day, weekdays, off, speak.
Json budget_json(const Budget& budget);
/// "Interview in 23 days (2026-12-15), 20 minutes a day, Sat 40".
std::string goal_line(const Goal& goal, const Budget& budget, StudyDay today);
/// How many cards fit the days and minutes, and what is left out of them and why. `left_out`: cards that the plan does not
/// reach, once there is one.
std::string fit_line(const Store& store, const Goal& goal, const Budget& budget, StudyDay today,
                     std::optional<int> left_out = std::nullopt);

/// What to say without a goal: that none was set, or that the last one is past, and how to set the next.
std::string no_goal_line(const Store& store, StudyDay today);

/// Its name, "Interview" for one without.
std::string round_name(const Goal& goal);

/// Which round is meant where none is named.
enum class PreferredRound {
    open,  ///< the nearest to come
    over,  ///< the latest that was
};
/// By name or date, of those not closed; else the preferred one. Throws NoSuch.
Goal require_round(const Store& store, const std::string& name, StudyDay today, PreferredRound preferred);

inline constexpr int furthest_goal_days = 365;
inline constexpr int most_minutes_a_day = 24 * 60;

/// A date for a goal: YYYY-MM-DD, not past, at most a year away. Throws UsageError.
StudyDay goal_day(const std::string& text, StudyDay today);
/// "20", "20m" or "20 min": 1 to 1440. Throws UsageError.
int goal_minutes(const std::string& text);
/// "20", or "sat=40" (0 is a day off) into the budget. Throws UsageError.
void set_minutes(Budget& budget, const std::string& text);

/// Stores round and budget as one undo step and warns of words in it that no note is written for. Returns its number.
std::int64_t store_goal(const Context& context, Store& store, const Goal& goal, const Budget& budget);

}  // namespace hone
