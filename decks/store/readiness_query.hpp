// SPDX-License-Identifier: MIT
// The cards a goal (or, without one, everything that is on) is about, ready for engine/plan/readiness.hpp.
#pragma once

#include "decks/store/goals.hpp"
#include "decks/store/notes.hpp"
#include "engine/plan/readiness.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace hone {

struct GoalCard {
    KnownCard known;
    Trains trains;
};

struct GoalCards {
    std::vector<GoalCard> cards;
    int seen = 0;                                         ///< answered at least once and not edited since
    int reviews = 0;                                      ///< live reviews of these cards
    std::map<int, std::unique_ptr<Fsrs>> parameter_sets;  ///< what the cards' pointers point into
};

GoalCards goal_cards(const Store& store, const std::optional<Goal>& goal);

}  // namespace hone
