// SPDX-License-Identifier: MIT
// One TOML table -> one note, with everything that is wrong in it.
#pragma once

#include "decks/note.hpp"
#include "decks/text/deck_text.hpp"
#include "decks/text/table_reader.hpp"

#include <optional>

namespace hone {

/// Nothing when the table has an error; its diagnostics are in the report.
std::optional<Note> read_note(Kind kind, const toml::table& table, Report& report);

/// The fields of [deck] that are well formed; an absent or bad id stays empty.
DeckHeader read_header(const toml::table& table, Report& report);

/// [A-Za-z0-9._-]+
bool is_id(std::string_view text);

}  // namespace hone
