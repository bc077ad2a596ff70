// SPDX-License-Identifier: MIT
// The history as JSON lines, for those who look into it with their own tools and for a history that goes with decks kept
// as text. One object a line:
//
//   {"kind":"parameters","number":1,"weights":[...]}                       every set of weights, first
//   {"card":"DECK/NOTE:ASPECT","kind":"card","suspended":true,...}         what a card has that its history does not say
//   {"card":"DECK/NOTE:ASPECT","kind":"review","at":"...",...}             a live line, fields as in the JSON export
//
// A card's lines stand together, oldest first; of removed notes too. docs/schema.md explains the fields. Persisted:
// unknown fields are passed over.
#pragma once

#include "decks/exchange/parcel.hpp"
#include "decks/store/notes.hpp"

#include <iosfwd>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

/// Of these decks; with `notes`, of these notes alone.
std::string export_revlog(const Store& store, const std::vector<DeckRow>& decks,
                          const std::optional<std::set<NoteId>>& notes = std::nullopt);

/// The first line is one whole object that is such a line; the JSON export is an object over many.
bool looks_like_revlog(std::string_view text);

/// Fills `learned` and `parameters`. A line that is wrong is an error at its line; its card is left out whole, since a
/// history with a hole is none, and so are the cards beside a line that does not say whose it is.
Parcel read_revlog(std::istream& in, const std::string& file);
Parcel read_revlog(std::string_view bytes, const std::string& file);

}  // namespace hone
