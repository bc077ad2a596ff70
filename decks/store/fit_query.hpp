// SPDX-License-Identifier: MIT
// What a goal has time for, and what is left out of it and why.
#pragma once

#include "decks/store/goals.hpp"

namespace hone {

struct GoalFit {
    int wanted = 0;        ///< cards that are on and that the goal is about
    int fit = 0;           ///< of those, as many as the days and minutes allow
    int other_lens = 0;    ///< cards that are on and for another company, level or role, or in another deck
    int switched_off = 0;  ///< cards in decks that are off, or below the priority that is on
};

GoalFit goal_fit(const Store& store, const Goal& goal, StudyDay today);

}  // namespace hone
