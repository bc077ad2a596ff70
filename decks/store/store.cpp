// SPDX-License-Identifier: MIT
#include "decks/store/store.hpp"

#include "decks/store/backup.hpp"
#include "decks/store/private_file.hpp"
#include "engine/memory/parameters.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <cstdint>
#include <fstream>
#include <string_view>
#include <system_error>

namespace hone {
namespace {

constexpr int busy_timeout_ms = 10'000;

/// Four bytes of the file's head, most significant first, as SQLite writes them.
std::uint32_t number_at(std::string_view head, std::size_t offset) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8 | static_cast<unsigned char>(head[offset + i]);
    return number;
}

[[noreturn]] void refuse_other_application(const std::filesystem::path& path) {
    throw StoreError(
        fmt::format("{} is an SQLite file but not a hone store; it was left untouched", path.string()));
}

[[noreturn]] void refuse_newer(const std::filesystem::path& path, std::int64_t version, int newest) {
    throw StoreError(
        fmt::format("{} was written by a newer hone (store version {}, this program reads up to "
                    "{}); it was left untouched. Update hone to open it",
                    path.string(), version, newest));
}

/// Looks before SQLite touches anything: a file that is not a store stays as it is. A head of a new store may
/// still be all zero (its first pages are in the WAL), so zeros are left to a closer look.
void refuse_what_is_no_store(const std::filesystem::path& path, int newest) {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        throw StoreError(
            fmt::format("{} is a folder, not a store; give a file with --db PATH", path.string()));
    const auto size = std::filesystem::file_size(path, ignored);
    if (ignored || size == 0) return;  // a new store, or a problem that opening will name
    std::ifstream file(path, std::ios::binary);
    if (!file) return;
    constexpr std::size_t head_bytes = 100, version_at = 60, application_at = 68;
    std::string head(head_bytes, '\0');
    file.read(head.data(), head_bytes);
    if (!head.starts_with(std::string_view("SQLite format 3\0", 16)))
        throw StoreError(
            fmt::format("{} is not a hone store and was left untouched; give another file with --db PATH",
                        path.string()));
    const auto application = number_at(head, application_at);
    if (application == 0) return;
    if (application != static_cast<std::uint32_t>(store_application_id)) refuse_other_application(path);
    if (const auto version = number_at(head, version_at); version > static_cast<std::uint32_t>(newest))
        refuse_newer(path, version, newest);
}

void configure(SQLite::Database& db) {
    sqlite3* handle = db.getHandle();
    sqlite3_busy_timeout(handle, busy_timeout_ms);
    const auto set = [handle](int option, int value) { sqlite3_db_config(handle, option, value, nullptr); };
    set(SQLITE_DBCONFIG_DQS_DML, 0);
    set(SQLITE_DBCONFIG_DQS_DDL, 0);
    set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    set(SQLITE_DBCONFIG_DEFENSIVE, 1);
    set(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1);
    db.exec("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON");
}

int user_version(SQLite::Database& db) {
    return db.execAndGet("PRAGMA user_version").getInt();
}

struct Found {
    int version;
    int application;
    bool empty;
};

/// In one read transaction: another process may be making the store right now.
Found look_inside(SQLite::Database& db) {
    SQLite::Transaction transaction(db);
    const int version = user_version(db);
    const int application = db.execAndGet("PRAGMA application_id").getInt();
    const bool empty = version == 0 && db.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
    return {version, application, empty};
}

/// A new store, or a backup that a person copied into place. Two processes that do this at once get in each
/// other's way without the busy timeout being asked, so the loser tries again.
void use_wal(SQLite::Database& db) {
    constexpr int tries = 200, pause_ms = 20;
    for (int left = tries;; --left) {
        try {
            if (db.execAndGet("PRAGMA journal_mode").getString() != "wal")
                db.exec("PRAGMA journal_mode = WAL");
            return;
        } catch (const SQLite::Exception& failure) {
            if (failure.getErrorCode() != SQLITE_BUSY || left == 0) throw;
            sqlite3_sleep(pause_ms);
        }
    }
}

/// Applies the steps after `from`. One transaction: a store is at one version or the other, never between.
/// The backup is written while no one else can write, by a second connection that sees what is committed.
void upgrade(SQLite::Database& db, const std::filesystem::path& path, std::span<const EmbeddedText> upgrades,
             int from) {
    SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
    if (user_version(db) != from) return;  // another process was faster
    if (from > 0) {
        SQLite::Database reader(path.string(), SQLite::OPEN_READONLY, busy_timeout_ms);
        write_backup(reader, backup_path_beside(path, fmt::format("before-version-{}", upgrades.size())));
    }
    db.exec("PRAGMA defer_foreign_keys = ON");  // links are whole at the commit, not between statements
    for (std::size_t step = static_cast<std::size_t>(from); step < upgrades.size(); ++step)
        db.exec(std::string(upgrades[step].text));
    db.exec(fmt::format("PRAGMA user_version = {}; PRAGMA application_id = {}", upgrades.size(),
                        store_application_id));
    if (from == 0) {
        SQLite::Statement defaults(
            db,
            "INSERT INTO parameter_set (number, weights, made_ms) VALUES (1, ?, 0) ON CONFLICT DO NOTHING");
        std::string weights;
        for (double w : default_parameters)
            weights += fmt::format("{}{}", weights.empty() ? "[" : ",", w);
        defaults.bind(1, weights + "]");
        defaults.exec();
    }
    transaction.commit();
}

}  // namespace

std::string sqlite_version() {
    return sqlite3_libversion();
}

std::string explain_sqlite(int code, const std::string& detail, const std::filesystem::path& path) {
    const std::string file = path.string();
    switch (code & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return fmt::format("{}: another program is writing to it; try again in a moment", file);
        case SQLITE_FULL:
            return fmt::format("{}: the disk is full; nothing was changed", file);
        case SQLITE_READONLY:
            return fmt::format("{}: cannot be written (read-only file or folder); nothing was changed", file);
        case SQLITE_CANTOPEN:
            return fmt::format(
                "{}: cannot be opened; check that the folder exists and that you may write there, "
                "or choose another with --db PATH",
                file);
        case SQLITE_CORRUPT:
            return fmt::format(
                "{}: is damaged ({}); `hone check` says more, `hone restore FILE` takes a backup back", file,
                detail);
        case SQLITE_NOTADB:
            return fmt::format("{}: is not a hone store and was left untouched", file);
        case SQLITE_IOERR:
            return fmt::format("{}: reading or writing failed ({}); nothing was changed", file, detail);
        default:
            return fmt::format("{}: {}", file, detail);
    }
}

Store::Store(std::filesystem::path path, std::unique_ptr<SQLite::Database> db)
    : path_(std::move(path)), db_(std::move(db)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&& other) noexcept {
    at_rest_.clear();  // before the database they were compiled for
    path_ = std::move(other.path_);
    db_ = std::move(other.db_);
    at_rest_ = std::move(other.at_rest_);
    return *this;
}
Store::~Store() = default;

namespace {

/// SQLite counts every allocation under a lock unless it is told, before it is first used, that nobody asks.
void keep_no_memory_statistics() {
    static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(once);  // too late is no fault: it is slower then
}

}  // namespace

Store Store::open(const std::filesystem::path& path, std::span<const EmbeddedText> upgrades) {
    keep_no_memory_statistics();
    const int newest = static_cast<int>(upgrades.size());
    refuse_what_is_no_store(path, newest);
    make_private_folder(path.parent_path());
    make_private_file(path);
    try {
        auto db = std::make_unique<SQLite::Database>(
            path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
        configure(*db);
        const Found found = look_inside(*db);
        if (!found.empty && found.application != store_application_id) refuse_other_application(path);
        if (found.version > newest) refuse_newer(path, found.version, newest);
        keep_private(path);
        use_wal(*db);
        if (found.version < newest) upgrade(*db, path, upgrades, found.version);
        return Store(path, std::move(db));
    } catch (const SQLite::Exception& failure) {
        throw StoreError(explain_sqlite(failure.getErrorCode(), failure.what(), path));
    }
}

std::string Store::memo(const std::string& key) const {
    SQLite::Statement query(*db_, "SELECT value FROM memo WHERE key = ?");
    query.bind(1, key);
    return query.executeStep() ? query.getColumn(0).getString() : std::string();
}

void Store::set_memo(const std::string& key, const std::string& value) {
    SQLite::Statement write(*db_,
                            "INSERT INTO memo (key, value) VALUES (?, ?) "
                            "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    write.bind(1, key);
    write.bind(2, value);
    write.exec();
}

std::unique_ptr<SQLite::Statement> Store::lend(const std::string& sql) const {
    auto resting = at_rest_.extract(sql);
    if (!resting.empty()) return std::move(resting.mapped());
    return std::make_unique<SQLite::Statement>(*db_, sql);
}

void Store::take_back(std::unique_ptr<SQLite::Statement> statement) const noexcept {
    try {
        statement->tryReset();
        statement->clearBindings();
        std::string sql = statement->getQuery();
        at_rest_.emplace(std::move(sql), std::move(statement));
    } catch (...) {  // it is compiled anew next time
    }
}

void Store::expect_many_rows() const {
    // A statement of many rows notes the pages it changes, in case it fails: in memory, it writes no file for that.
    db_->exec("PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY");  // KiB
}

void Store::read(const std::function<void()>& body) const {
    if (sqlite3_get_autocommit(db_->getHandle()) == 0) return body();
    SQLite::Transaction transaction(*db_);
    body();
}

}  // namespace hone
