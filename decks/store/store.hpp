// SPDX-License-Identifier: MIT
// The store: one SQLite file with everything a person has. This header opens it; the other headers in this
// folder are one table family each (notes, cards, reviews, goals) and take a Store&.
//
// Promises kept here:
//  - every connection: WAL, synchronous=FULL, foreign keys, no double-quoted strings, trusted schema off,
//  defensive,
//    busy timeout; a one-shot command does not checkpoint on close (the grade is in the synced WAL;
//    checkpointing would cost more than the grade);
//  - the file is 0600 and a folder made for it 0700 (main sets umask 077);
//  - an older store is upgraded step by step in one transaction after a backup was written beside it; a newer
//  one, or a
//    file that is not a store, is refused untouched.
#pragma once

#include "decks/embedded.hpp"
#include "engine/schedule/study_day.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <unordered_map>

namespace SQLite {
class Database;
class Statement;
}  // namespace SQLite

namespace hone {

class Operation;

/// "3.40.1", of the SQLite this runs with.
std::string sqlite_version();

/// The store cannot be opened, read or written; the message says which file and what to do. Exit code 4.
class StoreError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// "hone" in ASCII: PRAGMA application_id. Persisted.
inline constexpr int store_application_id = 0x686f6e65;

class Store {
public:
    /// Opens the store at `path`, making folder and file when they are missing. Throws StoreError.
    /// `upgrades` is for tests; it defaults to the numbered files in upgrades/.
    static Store open(const std::filesystem::path& path,
                      std::span<const EmbeddedText> upgrades = {store_upgrades, store_upgrades_count});

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    SQLite::Database& db() const { return *db_; }
    const std::filesystem::path& path() const { return path_; }

    /// What the store remembers of itself, outside undo; empty when never noted.
    std::string memo(const std::string& key) const;
    void set_memo(const std::string& key, const std::string& value);

    /// For Prepared: the compiled statement of `sql`, new when none is at rest; and its way back.
    std::unique_ptr<SQLite::Statement> lend(const std::string& sql) const;
    void take_back(std::unique_ptr<SQLite::Statement> statement) const noexcept;

    /// Runs `body` in a read transaction, so that several queries see one state. Inside another, or inside an
    /// Operation, that one's state holds.
    void read(const std::function<void()>& body) const;

    /// Thousands of rows are about to be written: from here on more of the file is kept in memory, so that no page is
    /// written twice, and so is what SQLite else puts into temporary files.
    void expect_many_rows() const;

    /// The step under way, if there is one.
    Operation* step() const { return step_; }

private:
    friend class Operation;
    Store(std::filesystem::path path, std::unique_ptr<SQLite::Database> db);

    std::filesystem::path path_;
    std::unique_ptr<SQLite::Database> db_;
    mutable std::unordered_multimap<std::string, std::unique_ptr<SQLite::Statement>>
        at_rest_;  ///< by their text; go before db_
    Operation* step_ = nullptr;
};

/// A sentence for any SQLite failure on `path` ("the disk is full", "another program holds it" ...).
std::string explain_sqlite(int code, const std::string& detail, const std::filesystem::path& path);

}  // namespace hone
