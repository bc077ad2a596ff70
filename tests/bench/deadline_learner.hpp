// SPDX-License-Identifier: MIT
// A simulated learner with an interview date. Two memories are kept of each card: the true one, from which answers are
// drawn, and the one that the planner believes from the ratings it saw. They differ when their models do.
#pragma once

#include "engine/plan/planner.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace hone::bench {

struct Scenario {
    int cards = 500;
    int seen = 0;  ///< of the cards, begun in the 60 days before
    int days = 30;
    double minutes = 20;  ///< a day
    double missed = 0;    ///< share of days missed, unannounced
    bool heavy = false;   ///< every other card counts four times
};

struct LearnerCard {
    std::optional<MemoryState> truth, belief;
    int last = 0;  ///< day of its last session; before the plan: negative
    int sessions = 0;
    double weight = 1;
};

struct Learner {
    std::vector<LearnerCard> cards;
    const SessionModel* truth;
    const SessionModel* belief;
    int days_studied = 0;
};

/// The learner on day 0, its seen cards kept up at desired retention 0.9 until then.
Learner begun(const Scenario& scenario, const SessionModel& truth, const SessionModel& belief,
              std::uint64_t seed);

/// Which cards on a day, in which order; it may look at beliefs, not at truth.
using Policy = std::function<std::vector<std::size_t>(const Learner&, int day)>;

struct Result {
    double recall;   ///< true expected recall on the date, weighted, over all cards; unseen 0
    double minutes;  ///< studied in all
};

/// All days to the date. The luck of a card's n-th session is the same under every policy, and so are the days missed.
/// A session begins while time is left and is never broken off: what it ran over, the next day lacks.
Result studied(const Scenario& scenario, Learner learner, const Policy& policy, std::uint64_t seed);

bool is_missed(const Scenario& scenario, int day, std::uint64_t seed);

/// One session: an answer is drawn from the truth, the belief follows. Returns its seconds.
double answer(const Learner& learner, LearnerCard& card, int day, double draw);

}  // namespace hone::bench
