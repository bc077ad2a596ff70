// SPDX-License-Identifier: MIT
// The planner's question about this store: the cards with what they count, kinds that differ in seconds and habits, the
// minutes of each day to come, and whether each will be studied.
#pragma once

#include "decks/planning/habits_query.hpp"
#include "decks/planning/material.hpp"
#include "decks/store/reviews.hpp"
#include "engine/plan/fsrs_sessions.hpp"
#include "engine/plan/study_plan.hpp"

#include <memory>
#include <string>
#include <vector>

namespace hone {

/// Cards that are rated and timed alike, and forgotten by the same parameters.
struct KindOfCards {
    Pace pace;
    int parameter_set;
    friend auto operator<=>(const KindOfCards&, const KindOfCards&) = default;
};

/// Question and what it points to; the question's cards are material.cards, in that order. Not to be copied.
struct PlanningQuestion {
    Material material;
    std::vector<KindOfCards> kinds;
    std::vector<SessionHabits> habits;  ///< of each kind
    std::vector<std::unique_ptr<FsrsSessions>> models;
    StudyQuestion question;

    int days() const { return question.all.days; }
    double weight() const { return question.all.total_weight(); }
};

/// `material` holds the rounds within reach, at least one. The card that was edited since it was answered stands as new.
PlanningQuestion planning_question(const Store& store, Material material, StudyDay today);

/// Models of the question's kinds under other parameters.
std::vector<std::unique_ptr<FsrsSessions>> models_under(const PlanningQuestion& question, const Fsrs& fsrs);

/// Whether a day to come is studied, from the last 28 days: those with a review, days off left aside.
double adherence_of(const Store& store, const Budget& budget, StudyDay today);

/// How many distinct weights a plan tells apart; beyond, they are rounded to half powers of two. Each costs a table.
inline constexpr std::size_t weights_told_apart = 6;

}  // namespace hone
