// SPDX-License-Identifier: MIT
// How many new cards a day may still begin where no plan says it.
#pragma once

#include "decks/planning/today.hpp"
#include "decks/store/goals.hpp"
#include "decks/store/narrowing.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace hone {

/// New cards that may still be started today: of the decks that share the default's number, and of each deck that has a
/// number of its own.
struct NewLeft {
    int shared = 0;
    std::map<std::int64_t, int> own;

    int all() const;
    /// What a note `n` must be for each number, as SQL, with the number.
    std::vector<std::pair<std::string, int>> portions() const;
    /// Whichever of the portions it is in.
    std::string sql() const;
};

/// Without a round: the presets' numbers, less what was started today.
NewLeft new_by_presets(const Store& store, const TodaySoFar& so_far);
/// With a round that no plan reaches yet: all that is unseen is begun in the first two thirds of the days left.
int new_by_pace(const Store& store, const Narrowing& narrow, const Goal& nearest, StudyDay today,
                int started);

/// Whether a card waits that was neither asked nor met.
bool has_new_cards(const Store& store, const Narrowing& narrow, StudyDay today);

}  // namespace hone
