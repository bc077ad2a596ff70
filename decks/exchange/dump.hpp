// SPDX-License-Identifier: MIT
// What `hone export --format json` writes, as values: decks with their notes, cards and history. One object:
//
//   {"format": "hone", "version": 1, "decks": [...], "parameters": [...]}
//
// docs/schema.md explains the fields. Persisted: version 1 stays readable. Instants are ISO 8601 UTC, days
// YYYY-MM-DD, doubles print with every digit that matters; row numbers of the store and paths do not
// appear: a dump fits any store, and what comes in with one decides on no file of this machine.
#pragma once

#include "decks/store/cards.hpp"
#include "decks/store/notes.hpp"
#include "decks/store/reviews.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

inline constexpr int dump_version = 1;

struct DumpedCard {
    CardRow row;  ///< aspect, trains and the card's own columns; ids and names are not filled
    std::vector<HistoryLine> history;  ///< oldest first
};

struct DumpedNote {
    std::string key;
    Note text;
    std::optional<Note> imported;  ///< the text last imported; nothing: never came from a file
    int position = 0;
    bool retired = false;
    std::vector<DumpedCard> cards;
};

struct DumpedDeck {
    DeckHeader header;
    bool enabled = true, starter = false;
    Priority up_to = Priority::extra;
    std::vector<DumpedNote> notes;
};

struct Dump {
    std::vector<DumpedDeck> decks;
    std::map<int, Parameters> parameters;  ///< by the number the history names them with
};

std::string dump_text(const Dump& dump);

/// Everything is checked, the notes as those of deck text are. Throws std::invalid_argument that says which
/// deck, note and field is wrong ("deck `a`, note `x`: `due` must be a day").
Dump read_dump(std::string_view text);

}  // namespace hone
