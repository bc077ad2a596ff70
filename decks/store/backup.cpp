// SPDX-License-Identifier: MIT
#include "decks/store/backup.hpp"

#include "decks/store/private_file.hpp"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <fcntl.h>
#include <optional>
#include <system_error>
#include <unistd.h>

namespace hone {
namespace {

void sync_to_disk(const std::filesystem::path& path, int flags) {
    const int descriptor = ::open(path.c_str(), flags);
    if (descriptor < 0) throw StoreError(fmt::format("cannot open {} to sync it", path.string()));
    const int synced = ::fsync(descriptor);
    ::close(descriptor);
    if (synced != 0) throw StoreError(fmt::format("cannot sync {} to disk", path.string()));
}

/// The new name is durable only when its folder is.
void rename_durably(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::error_code failed;
    std::filesystem::rename(from, to, failed);
    if (failed) throw StoreError(fmt::format("cannot rename to {}: {}", to.string(), failed.message()));
    const auto folder = to.parent_path();
    sync_to_disk(folder.empty() ? "." : folder, O_RDONLY | O_DIRECTORY);
}

void move_aside(const std::filesystem::path& store, const std::filesystem::path& to) {
    for (const char* part : {"", "-wal", "-shm"}) {
        const std::filesystem::path from = store.string() + part;
        if (std::filesystem::exists(from)) rename_durably(from, to.string() + part);
    }
}

}  // namespace

std::filesystem::path backup_path_beside(const std::filesystem::path& store, const std::string& label) {
    const auto folder = store.parent_path() / "backups";
    auto path = folder / fmt::format("{}-{}.db", store.stem().string(), label);
    for (int copy = 2; std::filesystem::exists(path); ++copy)
        path = folder / fmt::format("{}-{}-{}.db", store.stem().string(), label, copy);
    return path;
}

void write_backup(SQLite::Database& db, const std::filesystem::path& to) {
    make_private_folder(to.parent_path());
    const std::filesystem::path temporary = to.string() + fmt::format(".{}.tmp", ::getpid());
    try {
        std::filesystem::remove(temporary);
        make_private_file(temporary);  // VACUUM fills an empty file and keeps its mode
        SQLite::Statement copy(db, "VACUUM INTO ?");
        copy.bind(1, temporary.string());
        copy.exec();
        sync_to_disk(temporary, O_RDWR);
        rename_durably(temporary, to);
    } catch (const std::exception& failure) {
        std::error_code ignored;
        std::filesystem::remove(temporary, ignored);
        throw StoreError(fmt::format("no backup was written to {}: {}", to.string(), failure.what()));
    }
}

std::string backup_problem(const std::filesystem::path& backup) {
    std::error_code ignored;
    if (!std::filesystem::exists(backup, ignored)) return "does not exist";
    if (std::filesystem::is_directory(backup, ignored)) return "is a folder, not a backup";
    try {
        SQLite::Database db(backup.string(), SQLite::OPEN_READONLY);
        if (db.execAndGet("PRAGMA application_id").getInt() != store_application_id)
            return "is not a hone store";
        const int version = db.execAndGet("PRAGMA user_version").getInt();
        if (version > static_cast<int>(store_upgrades_count))
            return "was written by a newer hone; update hone to restore it";
        if (version < 1) return "is not a hone store";
        const std::string integrity = db.execAndGet("PRAGMA integrity_check(1)").getString();
        if (integrity != "ok") return "is damaged: " + integrity;
        SQLite::Statement broken_links(db, "PRAGMA foreign_key_check");
        if (broken_links.executeStep()) return "is damaged: a row points to one that is missing";
        return {};
    } catch (const SQLite::Exception& failure) {
        return fmt::format("is not a readable store ({})", failure.what());
    }
}

namespace {

/// Whether a store that could not be opened is whole but in use: then it must not be moved away.
bool is_in_use(const std::filesystem::path& store) {
    try {
        SQLite::Database db(store.string(), SQLite::OPEN_READWRITE);
        db.exec("BEGIN IMMEDIATE; ROLLBACK");
    } catch (const SQLite::Exception& failure) {
        return failure.getErrorCode() == SQLITE_BUSY;
    }
    return false;
}

/// Into the live file, through SQLite's own backup: programs that have it open see one clean change.
void copy_into(SQLite::Database& live, const std::filesystem::path& backup,
               const std::filesystem::path& store) {
    SQLite::Database source(backup.string(), SQLite::OPEN_READONLY);
    SQLite::Backup copy(live, source);
    if (const int result = copy.executeStep(-1); result != SQLITE_DONE)
        throw StoreError(explain_sqlite(result, "the backup was not copied", store));
}

}  // namespace

Restored restore_backup(const std::filesystem::path& backup, const std::filesystem::path& store,
                        const std::string& label) {
    if (const std::string problem = backup_problem(backup); !problem.empty())
        throw StoreError(fmt::format("{} {}; nothing was changed", backup.string(), problem));
    std::error_code ignored;
    if (std::filesystem::equivalent(backup, store, ignored))
        throw StoreError(fmt::format("{} is the store itself; nothing was changed", backup.string()));

    Restored result;
    if (std::filesystem::is_directory(store, ignored))
        throw StoreError(fmt::format("{} is a folder, not a store; nothing was changed", store.string()));
    std::optional<Store> live;
    if (std::filesystem::exists(store)) {
        try {
            live.emplace(Store::open(store));
        } catch (const StoreError&) {
            // What stands there cannot be read: keep it as it is, out of the way.
            if (is_in_use(store)) throw;
            result.previous = backup_path_beside(store, label + "-unreadable");
            make_private_folder(result.previous.parent_path());
            move_aside(store, result.previous);
        }
    }
    if (live) {
        result.previous = backup_path_beside(store, label);
        write_backup(live->db(), result.previous);
        copy_into(live->db(), backup, store);
        live.reset();
    } else {
        SQLite::Database source(backup.string(), SQLite::OPEN_READONLY);
        write_backup(source, store);
    }
    Store::open(store);  // back to WAL, and upgraded when the backup is of an earlier version
    return result;
}

}  // namespace hone
