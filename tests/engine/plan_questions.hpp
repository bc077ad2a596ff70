// SPDX-License-Identifier: MIT
// Small planning questions for the tests of the planner: quick under sanitizers.
#pragma once

#include "engine/plan/dual.hpp"
#include "engine/plan/fsrs_sessions.hpp"

#include <vector>

namespace hone::test {

inline constexpr GridSize small_grid{24, 5};

/// New cards and some seen ones, one date after `days` days, the same minutes every day.
inline PlanQuestion small_question(const SessionModel& model, int days, double minutes, int fresh = 30,
                                   int seen = 10, double weight = 1.0) {
    PlanQuestion question;
    question.days = days;
    question.seconds.assign(static_cast<std::size_t>(days), minutes * 60.0);
    question.studied.assign(static_cast<std::size_t>(days), 1.0);
    question.kinds = {&model};
    question.worths = {{{days, weight}}};
    question.cards.assign(static_cast<std::size_t>(fresh), PlannedCard{});
    for (int i = 0; i < seen; ++i)
        question.cards.push_back({MemoryState{0.5 + 1.7 * i, 1.0 + 0.8 * i}, i, 0, 0});
    return question;
}

inline std::vector<double> level_prices(int days, double price) {
    return std::vector<double>(static_cast<std::size_t>(days), price);
}

}  // namespace hone::test
