// SPDX-License-Identifier: MIT
// Decks with everything that was learned, out of a store and into one. Importing twice adds nothing; a card
// with reviews on both sides that cannot be put together is left as it is and said.
#pragma once

#include "decks/exchange/parcel.hpp"
#include "decks/store/notes.hpp"

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

/// What the store has of these decks, retired notes and live history included. Rounds, budget and preset come with it
/// when these are all decks: they are the person's, and not a part of a deck that is handed on.
Dump dump_of(const Store& store, const std::vector<DeckRow>& decks);

/// dump_of() as the documented object (decks/exchange/dump.hpp).
std::string export_json(const Store& store, const std::vector<DeckRow>& decks);

/// What export_json wrote, in Parcel::dump. Of a damaged file nothing is there: what is wrong is a diagnostic.
Parcel read_json(std::istream& in, const std::string& file);
Parcel read_json(std::string_view bytes, const std::string& file);

}  // namespace hone
