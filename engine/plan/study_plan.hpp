// SPDX-License-Identifier: MIT
// What to study today, for a date, with a day's minutes in two parts (engine/plan/sides.hpp).
//
// Prices are found for each side by itself. Where a side's cards cannot use its seconds, or only for what
// brings a twentieth of what the other side lacks (least_gain), these seconds are handed over, and the other
// side is solved again with them. Not one dual with two budgets and a flow between them: where minutes flow
// that would be one price a day for both, and where none do it is what is done here.
#pragma once

#include "engine/plan/sides.hpp"

#include <optional>

namespace hone {

/// What asking a card today would bring, and when its turn comes otherwise.
struct Outlook {
    /// Recall on the dates, weighted, over the best plan that skips today, per second; any sign. 0 of a card
    /// that was shown today, as are its seconds.
    double gain_per_second = 0;
    double seconds = 0;  ///< expected of a session today
    /// The first later day, >= 1, on which the plan would ask it if it is not shown before. Nothing: on none,
    /// or it is not known, from the greedy index. Alike cards all say the same day, though it may not hold
    /// them all.
    std::optional<int> next_day;
};

struct StudyPlan {
    std::vector<Ranked> today;     ///< in the order of serving; cards by their number in StudyQuestion::all
    std::vector<Outlook> outlook;  ///< one a card, in that order
    /// One a day, to start tomorrow's from; empty from the greedy index and of a side without cards.
    BySide<std::vector<double>> prices;
    /// Each side's budget of each day, what was handed to it included. The other keeps the same seconds on
    /// paper, so both together may come to more than the day.
    BySide<std::vector<double>> seconds;
};

/// Evaluations of the dual that suffice: from nothing (more brought nothing in simulated futures), and from
/// yesterday's prices.
inline constexpr int first_polish = 60;
inline constexpr int daily_polish = 30;

/// By prices from `earlier` ones (two parameters where there are none) and at most `evaluations` of polish a
/// side and solution; by the greedy index for greedy_days or fewer. `question.all.days` in 1..longest_plan.
StudyPlan study_plan(const StudyQuestion& question, const BySide<std::vector<double>>& earlier,
                     int evaluations);

}  // namespace hone
