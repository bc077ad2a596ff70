// SPDX-License-Identifier: MIT
// A session against what gets mixed up: the cards of both sides, beside each other.
#pragma once

#include "decks/store/cards.hpp"
#include "decks/store/narrowing.hpp"

#include <cstdint>
#include <vector>

namespace hone {

/// Of every pair of principles or flaws of which one was ever taken for the other (stats/confusions.hpp), the cards that
/// want either, in the order to ask them:
///
///  - pairs that are still mixed up before those that are over; then the most frequent first, both directions together;
///  - of a pair one side and then the other (A, B, A, B …), first the one that was wanted more often. What one side has
///    more of than the other serves a later pair, and what is left at last ends the session;
///  - of a side first the cards that it happened on, then cards answered before, then new ones; among equals `seed` and the
///    day decide.
///
/// Only cards that may be shown today: on, not suspended, not buried; none whose note was shown today, but for cards that
/// still want recalling. One card a note. `narrow` says what notes the session is about; confusions count wherever they
/// happened. Neither the day's minutes nor its limit on new cards bind it: it was asked for.
///
/// Empty when nothing was ever mixed up; also when all such cards were asked today, are hidden or are narrowed away: then
/// confusions_of() is not empty.
std::vector<CardId> contrast_session(const Store& store, const Now& now, const Narrowing& narrow,
                                     std::uint64_t seed);

}  // namespace hone
