// SPDX-License-Identifier: MIT
// Is everything what it should be? SQLite's own checks, each card against its last live line of history, and
// each line replayed under its own parameter set. Repair rebuilds what the ratings alone decide.
#pragma once

#include "decks/store/store.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace hone {

struct StoreProblem {
    std::string code;  ///< "integrity", "foreign-key", "last-entry", "replay", "lost-card", "missing-card",
                       ///< "note-text", "active", "search"
    std::string message;
    int count = 1;
};

std::vector<StoreProblem> check_store(const Store& store);

struct Repaired {
    int cards = 0;        ///< set anew from the history
    int restored = 0;     ///< missing cards made again, with their history where it can be told whose it is
    int lines = 0;        ///< history lines whose memory state was computed anew
    bool search = false;  ///< the index of words was made anew
};

/// Rebuilds cards (and the memory states in their history) from ratings and elapsed days. Take a backup
/// first; this is no undo step.
Repaired repair_store(Store& store);

struct StoreCounts {
    std::int64_t notes = 0, cards = 0, reviews = 0;  ///< without retired notes; live reviews
};
StoreCounts count_store(const Store& store);

}  // namespace hone
