// SPDX-License-Identifier: MIT
// What a goal has time for, and what is left out of it and why.
#pragma once

#include "decks/store/goals.hpp"

namespace hone {

struct GoalFit {
    int wanted = 0;        ///< cards that are on and that the goal is about
    int fit = 0;           ///< of those, as many as the days and minutes allow
    int other_lens = 0;    ///< cards of the goal's decks that are on and for another company, level or role
    int switched_off = 0;  ///< cards of the goal's decks that are off with their deck, or below its priority
};

GoalFit goal_fit(const Store& store, const Goal& goal, const Budget& budget, StudyDay today);

}  // namespace hone
