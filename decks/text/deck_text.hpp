// SPDX-License-Identifier: MIT
// Deck text: TOML, one file per deck (docs/deck-format.md). Reading gives every note that is well formed and
// every problem in the file in one run; writing gives text that reads back to the same notes.
//
// toml++ stops at the first syntax error, so the text is cut at lines that open a [[kind]] table (outside
// multi-line strings) and a piece that does not parse is said and left out: one slip costs one note
// (cutter.hpp). Columns count characters, as toml++'s do.
#pragma once

#include "decks/note.hpp"
#include "decks/text/diagnostic.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

inline constexpr std::size_t largest_deck_bytes = std::size_t{64} * 1024 * 1024;
/// More notes than anybody learns: a file of more is something else, and would fill the memory.
inline constexpr std::size_t most_notes_of_a_file = 150'000;
/// A card is a screen or two; what is longer is a file that went wrong, and would take minutes to index.
inline constexpr std::size_t longest_card_bytes = std::size_t{1} << 20U;

struct DeckHeader {
    std::string id;  ///< [A-Za-z0-9._-]+
    std::string title, about, source;
    std::vector<std::string> tags;
    friend bool operator==(const DeckHeader&, const DeckHeader&) = default;
};

/// A note and where it stands in its file.
struct PlacedNote {
    Note note;
    int line = 0;    ///< of its [[kind]] line, from 1
    int column = 0;  ///< from 1
};

struct DeckText {
    DeckHeader header;
    /// Nothing but stories and no [deck]: one of the files of the deck of stories, which has a file for each.
    bool story_file = false;
    std::vector<PlacedNote> notes;        ///< the good ones, in file order, each with a key of its own
    int refused = 0;                      ///< tables meant as notes that did not become one
    std::vector<Diagnostic> diagnostics;  ///< by line; all of them
};

/// `file` is how diagnostics name it; `default_id` is the deck's id when the text gives none (the file's
/// stem). Never throws on bad text: what is wrong is in `diagnostics`.
DeckText parse_deck(std::string_view text, const std::string& file, const std::string& default_id);

/// Text that parse_deck reads back to the same header and notes.
std::string write_deck(const DeckHeader& header, std::span<const Note> notes);

/// The `[[kind]]` block of one note, for appending to a file.
std::string write_note(const Note& note);

}  // namespace hone
