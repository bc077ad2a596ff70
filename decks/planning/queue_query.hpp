// SPDX-License-Identifier: MIT
// What is due and what comes next, as the store sees it: short lists for engine/schedule/queue.hpp to choose from, and
// counts for home and `hone due`. With a round within the planner's reach its plan of the day is the list
// (planned_queue.hpp); else what is due at desired retention, and new cards. Schedule and history are only read.
#pragma once

#include "decks/planning/today.hpp"
#include "decks/store/cards.hpp"
#include "decks/store/narrowing.hpp"

#include <optional>
#include <span>
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

/// What the filter lets through; decks that are named are wanted whole, whatever the goals.
Narrowing narrowing_of(const Store& store, const QueueFilter& filter, std::span<const Goal> goals);

/// Why nothing is served (any more) on a day.
enum class Rest {
    nothing_due,
    waiting_is_better,  ///< for all that is left, says the plan
    eve,                ///< what is left is new, and begun too late
    minutes_spent,
    day_off,
    new_limit,  ///< new cards are left, beyond what a day begins
};

struct DueCounts {
    int due = 0;       ///< cards to review today, one a note, without those below
    int fresh = 0;     ///< new cards that fit today's limit
    int learning = 0;  ///< rated again or met today, still to be recalled
    double minutes = 0;
    bool planned = false;           ///< the plan chose them, in the minutes that are left
    Rest rest = Rest::nothing_due;  ///< when there are none

    int all() const { return due + fresh + learning; }
};
DueCounts due_counts(const Store& store, const Now& now, const QueueFilter& filter);

struct NextCard {
    std::optional<CardId> card;
    Rest rest = Rest::nothing_due;  ///< when there is none
};
/// What the plan will show in the rest of today's minutes, in its order; nothing without a plan.
std::vector<CardId> cards_for_today(const Store& store, const Now& now);
/// `seed` orders cards that are due on the same day.
NextCard next_card(const Store& store, const Now& now, const QueueFilter& filter, std::uint64_t seed);

}  // namespace hone
