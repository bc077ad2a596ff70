// SPDX-License-Identifier: MIT
// Bringing files into the store: every file is read to a parcel (exchange/reading.hpp), each deck reconciled with what
// the store holds, histories merged (exchange/history_merge.hpp), all in one transaction and one undo step. Good notes
// come in beside bad ones; every problem is reported in the same run. What a damaged package or export has is left out
// whole.
#pragma once

#include "decks/exchange/history_merge.hpp"
#include "decks/exchange/reading.hpp"
#include "decks/store/folders.hpp"
#include "decks/store/notes.hpp"
#include "decks/text/diagnostic.hpp"

#include <functional>
#include <string>
#include <vector>

namespace hone {

struct ImportOptions {
    bool dry_run = false;   ///< say what would change; change nothing
    bool prune = false;     ///< notes no longer in their file are retired; not while that file has errors
    bool theirs = false;    ///< in a conflict take the file's text
    bool cosmetic = false;  ///< changed answers do not make their cards due again
    bool starter_core_only = false;  ///< a starter deck that was not there comes with only its core notes on
    HistoryMode history = HistoryMode::merge;  ///< what becomes of states and reviews that come with notes
    std::function<void()> on_note = nullptr;   ///< called after each note
};

struct ImportReport {
    int added = 0, updated = 0, unchanged = 0, renamed = 0, conflicts = 0, retired = 0, skipped = 0;
    int reviews = 0;                 ///< that came in; other lines of history are not counted
    int orphaned = 0;                ///< held, not in their file any more, kept
    std::vector<std::string> decks;  ///< deck ids, in order
    std::vector<std::string> said;   ///< renames, conflicts, ambiguities, orphans: one sentence each
    std::vector<Diagnostic> diagnostics;
};

/// How many notes these bring.
std::size_t note_count(const std::vector<Parcel>& parcels);

/// Imports in one transaction. Throws StoreError; a bad file never throws. `folders` are those the parcels were found
/// in: they are remembered, and what came from a file of theirs that is gone has left it.
ImportReport import_parcels(Store& store, const Now& now, std::vector<Parcel> parcels,
                            const ImportOptions& options, const std::vector<RememberedFolder>& folders = {});

/// Reads and imports.
ImportReport import_decks(Store& store, const Now& now, const std::vector<DeckFile>& files,
                          const ImportOptions& options);

}  // namespace hone
