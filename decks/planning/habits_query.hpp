// SPDX-License-Identifier: MIT
// How this person rates and how long cards take, from the latest answers; shrunk to defaults where there are few
// (engine/plan/habits.hpp). What a card trains is its kind here: choosing, typing or recalling, and saying are what differ
// in time; each kind more costs the planner a table, so spot and identify are one, and so are typed and unaided recall.
#pragma once

#include "decks/note.hpp"
#include "decks/store/store.hpp"
#include "engine/plan/fsrs_sessions.hpp"

#include <array>

namespace hone {

struct LearnedHabits {
    std::array<SessionHabits, 3> by_training;  ///< in the order of Trains
    const SessionHabits& of(Trains trains) const { return by_training[static_cast<std::size_t>(trains)]; }
};
LearnedHabits habits_of(const Store& store);

}  // namespace hone
