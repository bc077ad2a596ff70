// SPDX-License-Identifier: MIT
// Bringing deck files into the store: read every file, reconcile each deck with what the store holds, write
// it all in one transaction and one undo step. Good notes come in beside bad ones; every problem is reported
// in the same run.
#pragma once

#include "decks/store/notes.hpp"
#include "decks/text/diagnostic.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace hone {

struct ImportOptions {
    bool dry_run = false;   ///< say what would change; change nothing
    bool prune = false;     ///< notes no longer in their file are retired; not while that file has errors
    bool theirs = false;    ///< in a conflict take the file's text
    bool cosmetic = false;  ///< changed answers do not make their cards due again
};

struct ImportReport {
    int added = 0, updated = 0, unchanged = 0, renamed = 0, conflicts = 0, retired = 0, skipped = 0;
    int reviews = 0;                 ///< history lines that came in
    int orphaned = 0;                ///< held, not in their file any more, kept
    std::vector<std::string> decks;  ///< deck ids, in order
    std::vector<std::string> said;   ///< renames, conflicts, ambiguities, orphans: one sentence each
    std::vector<Diagnostic> diagnostics;
};

/// A deck file's text (TOML, or what `hone export --format json` wrote) and how it is named in messages.
struct DeckFile {
    std::string name;  ///< as the person gave it; "-" for standard input
    std::string text;
    std::string default_id;
    bool starter = false;
};

/// Reads files and folders (each folder's *.toml below it, sorted). What cannot be read, and a folder without
/// decks, is a diagnostic.
std::vector<DeckFile> read_deck_files(const std::vector<std::filesystem::path>& paths,
                                      std::vector<Diagnostic>& diagnostics);

/// [A-Za-z0-9._-]+: what decks and notes may be named.
bool is_deck_id(std::string_view text);

/// The id a file's deck has when it names none: the stem, with characters outside [A-Za-z0-9._-] made '-'.
std::string default_deck_id(const std::filesystem::path& file);

/// Imports in one transaction. Throws StoreError; a bad deck never throws.
ImportReport import_decks(Store& store, const Now& now, const std::vector<DeckFile>& files,
                          const ImportOptions& options);

/// Loads the decks that ship with hone. With `core_only`, notes of other priorities stay off. No undo step.
/// Returns the number of notes added.
int load_starter_decks(Store& store, const Now& now, bool core_only);

}  // namespace hone
