// SPDX-License-Identifier: MIT
#include "decks/store/backup.hpp"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

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
    std::error_code failed;
    if (!to.parent_path().empty()) std::filesystem::create_directories(to.parent_path(), failed);
    if (failed)
        throw StoreError(fmt::format("cannot make {}: {}", to.parent_path().string(), failed.message()));
    const std::filesystem::path temporary = to.string() + fmt::format(".{}.tmp", ::getpid());
    try {
        std::filesystem::remove(temporary);
        SQLite::Statement copy(db, "VACUUM INTO ?");
        copy.bind(1, temporary.string());
        copy.exec();
        std::filesystem::permissions(
            temporary, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        sync_to_disk(temporary, O_RDWR);
        rename_durably(temporary, to);
    } catch (const std::exception& failure) {
        std::filesystem::remove(temporary, failed);
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
        const std::string integrity = db.execAndGet("PRAGMA integrity_check(1)").getString();
        if (integrity != "ok") return "is damaged: " + integrity;
        SQLite::Statement broken_links(db, "PRAGMA foreign_key_check");
        if (broken_links.executeStep()) return "is damaged: a row points to one that is missing";
        return {};
    } catch (const SQLite::Exception& failure) {
        return fmt::format("is not a readable store ({})", failure.what());
    }
}

Restored restore_backup(const std::filesystem::path& backup, const std::filesystem::path& store,
                        const std::string& label) {
    if (const std::string problem = backup_problem(backup); !problem.empty())
        throw StoreError(fmt::format("{} {}; nothing was changed", backup.string(), problem));
    std::error_code ignored;
    if (std::filesystem::equivalent(backup, store, ignored))
        throw StoreError(fmt::format("{} is the store itself; nothing was changed", backup.string()));

    Restored result;
    if (std::filesystem::exists(store)) {
        std::optional<Store> live;
        try {
            live.emplace(Store::open(store));
        } catch (const StoreError&) {
            // What stands there cannot be read: keep it as it is, out of the way.
            std::filesystem::create_directories(store.parent_path() / "backups", ignored);
            result.previous = backup_path_beside(store, label + "-unreadable");
            move_aside(store, result.previous);
        }
        if (live) {
            // Through SQLite's own backup, inside the live file: programs that have it open see one clean
            // change.
            result.previous = backup_path_beside(store, label);
            write_backup(live->db(), result.previous);
            SQLite::Database source(backup.string(), SQLite::OPEN_READONLY);
            SQLite::Backup copy(live->db(), source);
            copy.executeStep(-1);
            return result;
        }
    }
    SQLite::Database source(backup.string(), SQLite::OPEN_READONLY);
    if (!store.parent_path().empty()) std::filesystem::create_directories(store.parent_path());
    write_backup(source, store);
    Store reopened =
        Store::open(store);  // back to WAL, and upgraded when the backup is of an earlier version
    reopened.db().exec("PRAGMA journal_mode = WAL");
    return result;
}

}  // namespace hone
