// SPDX-License-Identifier: MIT
// What one file brings, read and checked, before anything of it touches the store. Every reader of
// decks/exchange makes one; decks/import takes it in. So a person is told what was found before a note is
// written, and a reader is a pure function of bytes.
//
//  decks    notes as an author writes them. They are reconciled with the store's (text/reconcile.hpp): an edit
//           made here is never lost.
//  learned  what another program knows of those notes: states and reviews of their cards.
//  dump     notes that came out of hone, with their own history, as they were.
#pragma once

#include "decks/exchange/dump.hpp"
#include "decks/text/deck_text.hpp"
#include "decks/text/diagnostic.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace hone {

/// Cards of one note, with their states and reviews; states follow from `Dump::parameters` numbers as in a dump.
struct LearnedNote {
    std::string deck, key;  ///< deck id and key_of(note): a note of the same parcel, or one of the store
    std::vector<DumpedCard> cards;  ///< by aspect; those without a state, a review or a switch are left out
};

/// A picture or a sound that notes name as [image: NAME] or [sound: NAME].
struct MediaFile {
    std::string name;  ///< one plain file name: no separator, no control character, not "." or ".."
    /// Writes the file; throws std::runtime_error when it is damaged. Valid as long as the parcel.
    std::function<void(const std::filesystem::path& to)> write;
};

enum class Format { deck_text, json, revlog, csv, markdown, anki };
/// As `--format` names it: toml, json, revlog, csv, markdown, anki.
std::string_view name(Format format);
std::optional<Format> format_from(std::string_view name);

struct Parcel {
    std::string file;  ///< how messages name it
    std::string
        found;  ///< what it is, without its name: "CSV separated by semicolons, columns front, back, tags"
    std::vector<DeckText> decks;
    std::vector<LearnedNote> learned;
    std::map<int, Parameters> parameters;  ///< by the number the reviews in `learned` name them with
    std::optional<Dump> dump;
    std::vector<MediaFile> media;         ///< those that notes of this parcel name
    std::vector<Diagnostic> diagnostics;  ///< of the file as a whole; those of a deck's notes are in the deck
    // What follows is set by exchange/reading, not by the readers.
    Format format = Format::deck_text;
    bool starter = false;  ///< a deck that ships with hone
    bool whole =
        true;  ///< a note of its decks that is not in it has left it; else only notes of this very file

    bool is_empty() const { return decks.empty() && learned.empty() && !dump; }
};

}  // namespace hone
