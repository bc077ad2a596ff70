// SPDX-License-Identifier: MIT
// A note as one line of JSON, as the store keeps it. Persisted: the field names are those of the deck text
// (docs/deck-format.md) and `kind`; empty fields are left out. Nothing is lost either way.
#pragma once

#include "decks/note.hpp"

#include <string>
#include <string_view>

namespace hone {

/// Throws std::invalid_argument when a text of the note is not UTF-8 or its weight is not finite: neither
/// would read back.
std::string to_json_text(const Note& note);

/// Throws std::invalid_argument on anything to_json_text does not write, an unknown field too: a field that
/// is silently dropped here is lost at the next save.
Note note_from_json_text(std::string_view text);

}  // namespace hone
