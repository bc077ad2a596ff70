// SPDX-License-Identifier: MIT
// Decks with everything that was learned, out of a store and into one. Importing twice adds nothing; a card
// with reviews on both sides that are not the same is left as it is and said.
#pragma once

#include "decks/import.hpp"
#include "decks/store/operation.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hone {

/// The documented object (decks/exchange/dump.hpp) of these decks, retired notes and live history included.
std::string export_json(const Store& store, const std::vector<DeckRow>& decks);

/// TOML cannot begin as JSON objects do.
bool looks_like_json(std::string_view text);

/// Brings what export_json wrote into the store. Nothing of a damaged file comes in: what is wrong is a
/// diagnostic.
void import_json(Store& store, NoteWriter& writer, const Operation& operation, const Now& now,
                 const DeckFile& file, const ImportOptions& options, ImportReport& report);

}  // namespace hone
