// SPDX-License-Identifier: MIT
// Cards to go through without the schedule: for a last evening, or for the pleasure of it.
#pragma once

#include "decks/store/cards.hpp"
#include "decks/store/narrowing.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace hone {

/// All cards that may be shown today, seen or new, in an order that `seed` and the day decide: first one of each note, then
/// the next of those that have more, so that one card does not give away another. Tellings are left out: they take minutes,
/// and `hone rehearse` practises them.
std::vector<CardId> practice_session(const Store& store, const Now& now, const Narrowing& narrow,
                                     std::uint64_t seed);

/// Which aspect each of the cards is, in no particular order: what a list of cards will take.
std::vector<std::pair<CardId, std::string>> aspects_of(const Store& store, const std::vector<CardId>& cards);

}  // namespace hone
