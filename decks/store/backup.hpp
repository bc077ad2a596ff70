// SPDX-License-Identifier: MIT
// Copies of a store: made beside it whole (written under a temporary name, synced, then renamed), and
// verified before one takes the store's place.
#pragma once

#include "decks/store/store.hpp"

#include <filesystem>
#include <string>

namespace hone {

/// STORE-folder/backups/STEM-LABEL.db, with -2, -3 ... added while that name is taken.
std::filesystem::path backup_path_beside(const std::filesystem::path& store, const std::string& label);

/// A consistent copy of an open store, other writers or not. Replaces `to`; makes its folder. Throws
/// StoreError.
void write_backup(SQLite::Database& db, const std::filesystem::path& to);

/// What is wrong with a file offered for restoring ("is not a hone store" ...); empty when it is whole.
std::string backup_problem(const std::filesystem::path& backup);

struct Restored {
    std::filesystem::path
        previous;  ///< where the store that stood there before is kept; empty when there was none
};

/// Puts a verified backup in the store's place. The store that stood there is kept: as a backup when it can
/// be read, else moved aside. Throws StoreError and changes nothing when the backup is not whole.
Restored restore_backup(const std::filesystem::path& backup, const std::filesystem::path& store,
                        const std::string& label);

}  // namespace hone
