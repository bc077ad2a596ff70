// SPDX-License-Identifier: MIT
// What is due and what comes next, as the store sees it: short lists for engine/schedule/queue.hpp to choose
// from, and counts for home and `hone due`. Read-only.
#pragma once

#include "decks/store/cards.hpp"
#include "decks/store/goals.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hone {

/// Narrows a session; empty fields do not.
struct QueueFilter {
    std::vector<std::string> decks;
    std::vector<std::string> tags;
    std::optional<Kind> kind;
    std::optional<int> new_limit;  ///< instead of the day's own
    bool ignore_minutes = false;   ///< go on after the goal's minutes are spent
};

struct DueCounts {
    int due = 0;       ///< cards to review today, one a note, without those below
    int fresh = 0;     ///< new cards that fit today's limit
    int learning = 0;  ///< rated again or met today, still to be recalled
    double minutes = 0;
};
DueCounts due_counts(const Store& store, const Now& now, const QueueFilter& filter);

struct NextCard {
    std::optional<CardId> card;
    bool minutes_spent = false;  ///< nothing because today's minutes are spent
};
/// `seed` orders cards that are due on the same day.
NextCard next_card(const Store& store, const Now& now, const QueueFilter& filter, std::uint64_t seed);

/// Minutes of drill on this study day.
double minutes_on(const Store& store, StudyDay day);

}  // namespace hone
