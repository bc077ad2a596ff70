// SPDX-License-Identifier: MIT
// What people do before a date, and what the planner does.
//
// Desired retention serves what is due, lowest retrievability first, new cards before or after. The usual tricks for
// exams build on it, new cards first: intervals capped at the days left; a final pass over all cards in the last days
// (RemNote); a desired retention that climbs to 0.97 over the last third. Greedy serves by gain per second if never
// shown again; weakest by recall on the date.
#pragma once

#include "tests/bench/deadline_learner.hpp"

namespace hone::bench {

struct Retention {
    double desired = 0.9;
    bool new_first = true;
    bool capped = false;      ///< no card comes back after the day before the date
    bool final_pass = false;  ///< in the last days all cards once more
    bool ramp = false;
};
Policy desired_retention(const Scenario& scenario, const Retention& retention);
Policy weakest(const Scenario& scenario);
Policy greedy(const Scenario& scenario);

struct Planning {
    int first_polish = 200;  ///< evaluations on day 0
    int daily_polish = 30;   ///< and on each day after, from yesterday's prices
    bool sees_weights = true;
};
/// Rolling: prices are solved anew each day from what has come of it. Days ahead count with the adherence learned so far
/// if the scenario misses days, as certain if not.
Policy planned(const Scenario& scenario, const SessionModel& belief, const Planning& planning);

/// The ceiling of what any policy reaches, on the fine grid, under the true model and knowing ahead which days will be
/// missed.
double bound(const Scenario& scenario, const Learner& learner, std::uint64_t seed);

}  // namespace hone::bench
