// SPDX-License-Identifier: MIT
// What Anki knows of when a card is asked, as hone keeps it: a state, switches and history that `hone check` would
// have come to itself.
//
// One line for each review that was rated, each following from the ones before under the default parameters (set 1).
// Where Anki's own opinion differs, an `imported` line says so:
//  - the card carries an FSRS state: that state, at the last review, unless the lines lead there anyway;
//  - the reviews begin in the middle (the first is of a card already learned): SM-2's ease and interval, bridged,
//    after the first of them;
//  - a learned card has no review at all: the same, from the card.
// What Anki forgot ("reset") is a `reset` line. There are no learning steps here: a card in a step is due on the day
// of that second. The due day is always kept exactly; the interval is what leads there from the last review.
#pragma once

#include "decks/exchange/anki/collection.hpp"
#include "decks/exchange/dump.hpp"

#include <cstdint>
#include <span>
#include <string>

namespace hone::anki {

/// The days of a collection, by its own offset and rollover: importing twice gives the same, whatever the zone of
/// this machine is.
class Calendar {
public:
    explicit Calendar(const Collection& collection);

    StudyDay study_day(Instant instant) const;
    /// What `due` of a learned card means.
    StudyDay due_day(std::int64_t anki_day) const { return created_ + clamped(anki_day); }
    /// Noon there: an instant for what is known by its day alone.
    Instant noon(StudyDay day) const;

private:
    static int clamped(std::int64_t days);

    int minutes_west_, rollover_hour_;
    StudyDay created_;
};

/// The number of the default parameters that the lines are replayed under; a parcel's `parameters` name it.
inline constexpr int imported_parameter_set = 1;

/// State, switches and history of one card; `reviews` are its own, oldest first. Every state is of `aspect`, which is
/// not looked into. A card never studied comes back untouched but for its switches.
DumpedCard learned_card(const Collection& collection, const Calendar& calendar, const Card& card,
                        std::span<const Review> reviews, std::string aspect, Trains trains, StudyDay today);

}  // namespace hone::anki
