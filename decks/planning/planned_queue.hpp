// SPDX-License-Identifier: MIT
// Today's cards by the plan: what a second is worth decides, not what is due.
#pragma once

#include "decks/planning/queue_query.hpp"
#include "decks/store/narrowing.hpp"

namespace hone {

/// The next cards of today's plan that may still be shown, best first; enough of them for neighbours to be avoided.
std::vector<Candidate> planned_candidates(const Store& store, const Narrowing& narrow,
                                          const TodaySoFar& so_far, StudyDay today);

/// One card of today's plan with what it costs.
struct PlannedToday {
    CardId card;
    bool is_new;
    double seconds;
};
/// What fits into `seconds`, in order, one card a note.
std::vector<PlannedToday> planned_within(const Store& store, const Narrowing& narrow,
                                         const TodaySoFar& so_far, StudyDay today, double seconds);

}  // namespace hone
