// SPDX-License-Identifier: MIT
// Bringing deck files into the store: read every file, reconcile each deck with what the store holds, write
// it all in one transaction and one undo step. Good notes come in beside bad ones; every problem is reported
// in the same run.
#pragma once

#include "decks/deck_files.hpp"
#include "decks/store/notes.hpp"
#include "decks/text/diagnostic.hpp"

#include <string>
#include <vector>

namespace hone {

struct ImportOptions {
    bool dry_run = false;   ///< say what would change; change nothing
    bool prune = false;     ///< notes no longer in their file are retired; not while that file has errors
    bool theirs = false;    ///< in a conflict take the file's text
    bool cosmetic = false;  ///< changed answers do not make their cards due again
    bool starter_core_only = false;  ///< a starter deck that was not there comes with only its core notes on
};

struct ImportReport {
    int added = 0, updated = 0, unchanged = 0, renamed = 0, conflicts = 0, retired = 0, skipped = 0;
    int reviews = 0;                 ///< history lines that came in
    int orphaned = 0;                ///< held, not in their file any more, kept
    std::vector<std::string> decks;  ///< deck ids, in order
    std::vector<std::string> said;   ///< renames, conflicts, ambiguities, orphans: one sentence each
    std::vector<Diagnostic> diagnostics;
};

/// The decks that ship with hone.
std::vector<DeckFile> starter_deck_files();

/// Imports in one transaction. Throws StoreError; a bad deck never throws.
ImportReport import_decks(Store& store, const Now& now, const std::vector<DeckFile>& files,
                          const ImportOptions& options);

/// Whether the store has starter decks from an older hone than this one; importing them again brings it up to date.
bool starter_decks_are_older(const Store& store);

/// The first loading of the starter decks, which nobody asked for: no undo step. With `core_only`, notes of
/// other priorities stay off.
void load_starter_decks(Store& store, const Now& now, bool core_only);

}  // namespace hone
