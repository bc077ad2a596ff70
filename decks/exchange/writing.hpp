// SPDX-License-Identifier: MIT
// From the store to files, in any format hone reads. What a format has no place for is said, never dropped quietly.
//
//  toml      a file for each deck: the notes, in full
//  csv       one file: the notes, a row each
//  markdown  a file for each deck: fronts and backs
//  json      one file: everything, with history (docs/schema.md)
//  revlog    one file: the history alone, a line each
//  anki      one file: a package with notes, scheduling and reviews
//
// Removed notes leave with json only.
#pragma once

#include "decks/exchange/parcel.hpp"
#include "decks/store/notes.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace hone {

struct Selection {
    std::vector<DeckRow> decks;
    std::optional<std::set<NoteId>> notes;  ///< only these of the decks; nothing: all
    bool only_changed = false;              ///< only notes that differ from the text last imported
};

struct WrittenFile {
    std::string deck;  ///< what it holds; empty: all that was selected
    std::string bytes;
};

struct Written {
    std::vector<WrittenFile> files;  ///< those without a note are left out
    std::vector<std::string> said;   ///< what has no place in the format, in sentences
};

struct WritingOptions {
    Now now;
    int minutes_west = 0;  ///< of UTC, here
    int day_start_hour = 4;
    char separator = ',';  ///< of csv
};

/// Whether a format keeps all decks in one file.
bool is_one_file(Format format);

Written write_selection(const Store& store, const Selection& selection, Format format,
                        const WritingOptions& options);

}  // namespace hone
