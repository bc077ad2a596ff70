// SPDX-License-Identifier: MIT
// A collection of Anki from the bytes of its SQLite file, schema 11 to 18. What Anki moved between them:
//
//                 11            14                15 to 18
//  settings       col.conf      table config      table config
//  note types     col.models    col.models        tables notetypes, fields, templates
//  decks          col.decks     col.decks         table decks
//
// Notes, cards and reviews have been in the same tables all along. Reviews of cards that are gone are left out.
#pragma once

#include "decks/exchange/anki/collection.hpp"

#include <string_view>

namespace hone::anki {

/// Throws Refusal: bad-collection, too-large, too-new, too-old.
Collection read_collection(std::string_view sqlite_bytes);

}  // namespace hone::anki
