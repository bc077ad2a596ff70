// SPDX-License-Identifier: MIT
// The figures of a report: what the history leaves open about this person's memory, the cards as each of these
// possibilities sees them, and the futures in which the plan is followed.
#pragma once

#include "decks/planning/question.hpp"
#include "decks/readiness/evidence.hpp"
#include "decks/readiness/report.hpp"
#include "decks/readiness/topics.hpp"
#include "engine/plan/followed.hpp"

namespace hone {

inline constexpr int simulated_futures = 100;

/// What is reported on.
struct Asked {
    StudyDay today;
    std::optional<StudyDay> date;  ///< >= today
    const Material& material;
    std::size_t round;                 ///< of material.rounds: the one reported on
    const PlanningQuestion* question;  ///< of the same cards; null: no plan for the date
    const StudyPlan* plan;             ///< with the question

    bool counts(std::size_t card) const { return material.cards[card].weights[round] > 0; }
};

/// Ranges now, on the date, by training and by topic; the curve; the days of the plan.
void add_figures(ReadinessReport& report, const Asked& asked, const Evidence& evidence, const Budget& budget,
                 std::span<const Topic> topics);

/// The days of the plan alone, from the planner's own model: what is known before there is evidence.
void add_planned_days(ReadinessReport& report, const Asked& asked, const Budget& budget);

}  // namespace hone
