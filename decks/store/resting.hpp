// SPDX-License-Identifier: MIT
// Cards at rest: suspended when a round was closed, so that nobody comes back to hundreds of due cards, and awake again
// with the next round that wants them.
#pragma once

#include "decks/store/goals.hpp"

namespace hone {

/// Suspends the round's cards that no other active round is about. Returns how many. Inside an Operation.
int put_to_rest(Store& store, const Goal& closed, StudyDay today);

/// Wakes the resting cards that the round is about. Inside an Operation.
void wake_for(Store& store, const Goal& goal);

}  // namespace hone
