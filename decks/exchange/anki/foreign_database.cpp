// SPDX-License-Identifier: MIT
#include "decks/exchange/anki/foreign_database.hpp"

#include "decks/exchange/anki/refusal.hpp"
#include "decks/text/display.hpp"
#include "decks/text/near_miss.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <new>
#include <optional>
#include <utility>

namespace hone::anki {
namespace {

constexpr std::string_view magic{"SQLite format 3\0", 16};
/// The largest cell: a legacy collection keeps all its note types in one.
constexpr int largest_cell = 32 * 1024 * 1024;
/// Statements of this program have a few hundred bytes, those of Anki's schema a thousand.
constexpr int longest_statement = 20'000;
constexpr int most_columns = 100;
constexpr int most_schema_rows = 1000;
/// The database calls back after this many steps; a row takes about 20. All rows of the largest collection fit.
constexpr int steps_per_turn = 100'000;
constexpr int most_turns = 3000;

[[noreturn]] void refuse_collection(const std::string& why) {
    throw Refusal("bad-collection", "its collection " + why + "; export it from Anki again");
}

[[noreturn]] void refuse_schema(std::string_view name) {
    refuse_collection(fmt::format("is not one Anki writes ({} is no plain table)", in_quotes(name)));
}

[[noreturn]] void refuse_error(sqlite3* db) {
    const int code = sqlite3_errcode(db);
    if (code == SQLITE_NOMEM) throw std::bad_alloc();
    if (code == SQLITE_INTERRUPT) refuse_collection("takes too long to read, as if it went round in circles");
    refuse_collection(fmt::format("is damaged ({})", on_one_line(sqlite3_errmsg(db))));
}

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

/// Anki's own collation, which SQLite must know to read tables that use it. Nothing is ordered by it here.
int compare_bytes(void*, int size_a, const void* a, int size_b, const void* b) {
    const std::string_view left(static_cast<const char*>(a), static_cast<std::size_t>(size_a));
    const std::string_view right(static_cast<const char*>(b), static_cast<std::size_t>(size_b));
    return left.compare(right);
}

/// Reading columns of the tables that are named, directly, and nothing else.
int allow_reading(void* tables, int action, const char* table, const char*, const char*, const char* within) {
    const auto& present = *static_cast<const std::set<std::string, std::less<>>*>(tables);
    if (action == SQLITE_SELECT) return SQLITE_OK;
    if (action != SQLITE_READ || within != nullptr || table == nullptr) return SQLITE_DENY;
    return present.contains(std::string_view(table)) ? SQLITE_OK : SQLITE_DENY;
}

int stop_when_spent(void* turns_left) {
    return --*static_cast<int*>(turns_left) < 0 ? 1 : 0;
}

std::string_view cell_bytes(sqlite3_stmt* statement, int column) {
    const void* data = sqlite3_column_blob(statement, column);
    const int size = sqlite3_column_bytes(statement, column);
    return data == nullptr ? std::string_view()
                           : std::string_view(static_cast<const char*>(data), static_cast<std::size_t>(size));
}

}  // namespace

void ForeignDatabase::Rows::Finalizer::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

ForeignDatabase::ForeignDatabase(std::string_view bytes, std::span<const std::string_view> tables)
    : turns_left_(most_turns) {
    try {
        open(bytes);
        check_schema(tables);
    } catch (...) {
        sqlite3_close_v2(db_);
        throw;
    }
}

ForeignDatabase::~ForeignDatabase() {
    sqlite3_close_v2(db_);
}

void ForeignDatabase::open(std::string_view bytes) {
    constexpr std::size_t write_version = 18, read_version = 19;  // offsets in the file; 2: write-ahead log
    if (bytes.size() < 100 || !bytes.starts_with(magic)) refuse_collection("is no SQLite database");
    if (bytes[write_version] != 1 || bytes[read_version] != 1) {
        copy_ =
            bytes;  // the log is not in the package, so the file stands alone; from memory SQLite needs it said
        copy_[write_version] = copy_[read_version] = 1;
        bytes = copy_;
    }
    if (sqlite3_open_v2(":memory:", &db_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX,
                        nullptr) != SQLITE_OK)
        throw std::bad_alloc();
    sqlite3_limit(db_, SQLITE_LIMIT_LENGTH, largest_cell);
    sqlite3_limit(db_, SQLITE_LIMIT_SQL_LENGTH, longest_statement);
    sqlite3_limit(db_, SQLITE_LIMIT_COLUMN, most_columns);
    sqlite3_limit(db_, SQLITE_LIMIT_EXPR_DEPTH, 20);
    sqlite3_limit(db_, SQLITE_LIMIT_COMPOUND_SELECT, 2);
    sqlite3_limit(db_, SQLITE_LIMIT_VDBE_OP, 5000);
    sqlite3_limit(db_, SQLITE_LIMIT_FUNCTION_ARG, 8);
    sqlite3_limit(db_, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(db_, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_limit(db_, SQLITE_LIMIT_WORKER_THREADS, 0);
    sqlite3_db_config(db_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db_, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db_, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(db_, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_create_collation_v2(db_, "unicase", SQLITE_UTF8, nullptr, compare_bytes, nullptr);
    sqlite3_progress_handler(db_, steps_per_turn, stop_when_spent, &turns_left_);
    // Not written to: SQLITE_DESERIALIZE_READONLY.
    auto* data = reinterpret_cast<unsigned char*>(const_cast<char*>(bytes.data()));
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    if (sqlite3_deserialize(db_, "main", data, size, size, SQLITE_DESERIALIZE_READONLY) != SQLITE_OK)
        refuse_error(db_);
    sqlite3_exec(db_, "PRAGMA cell_size_check = ON", nullptr, nullptr, nullptr);
}

void ForeignDatabase::check_schema(std::span<const std::string_view> tables) {
    Rows schema(db_, "sqlite_schema", {"name", "type", "rootpage", "sql"});
    for (int rows = 0; schema.next(); ++rows) {
        if (rows == most_schema_rows) refuse_collection("is not one Anki writes (too many tables)");
        const std::string name = lower(schema.bytes(0));
        if (std::find(tables.begin(), tables.end(), name) == tables.end()) continue;
        const bool plain = schema.bytes(1) == "table" && schema.whole(2) > 0 &&
                           lower(schema.bytes(3).substr(0, 13)) == "create table ";
        if (!plain || !present_.insert(name).second) refuse_schema(name);
    }
    for (const auto& table : present_) {
        sqlite3_stmt* made = nullptr;
        const std::string sql = "PRAGMA table_xinfo(" + table + ")";  // one of the names handed in
        sqlite3_prepare_v2(db_, sql.c_str(), -1, &made, nullptr);
        const std::unique_ptr<sqlite3_stmt, Rows::Finalizer> columns(made);
        constexpr int hidden = 6;  // computed columns are 2 or 3
        while (sqlite3_step(made) == SQLITE_ROW)
            if (sqlite3_column_int(made, hidden) != 0) refuse_schema(table);
    }
    sqlite3_set_authorizer(db_, allow_reading, &present_);
}

ForeignDatabase::Rows ForeignDatabase::rows(std::string_view table, std::vector<std::string> columns) {
    if (!has(table)) refuse_collection(fmt::format("has no table {}", in_quotes(table)));
    return {db_, table, std::move(columns)};
}

ForeignDatabase::Rows::Rows(sqlite3* db, std::string_view table, std::vector<std::string> columns)
    : db_(db), table_(table), columns_(std::move(columns)) {
    std::string sql = "SELECT ";
    for (std::size_t i = 0; i < columns_.size(); ++i)
        sql += (i == 0 ? "" : ", ") + columns_[i];
    // Indexes could be damaged without the table being so.
    sql += " FROM " + table_ + " NOT INDEXED";
    sqlite3_stmt* made = nullptr;
    if (sqlite3_prepare_v2(db_, sql.c_str(), -1, &made, nullptr) != SQLITE_OK) refuse_error(db_);
    statement_.reset(made);
}

bool ForeignDatabase::Rows::next() {
    if (sqlite3_column_type(statement_.get(), 0) == SQLITE_INTEGER)
        last_ = sqlite3_column_int64(statement_.get(), 0);
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    if (sqlite3_errcode(db_) == SQLITE_TOOBIG)
        throw Refusal(
            "too-large",
            fmt::format("its collection has a row of more than {} MB in {}, after row {}; take it out "
                        "in Anki and export again",
                        largest_cell / (1024 * 1024), in_quotes(table_), last_));
    refuse_error(db_);
}

std::string ForeignDatabase::Rows::place() {
    return fmt::format("{}, row {}", in_quotes(table_), in_quotes(cell_bytes(statement_.get(), 0)));
}

void ForeignDatabase::Rows::refuse_cell(int column, const char* expected) {
    refuse_collection(fmt::format("is not one Anki writes ({}: {} must be {})", place(),
                                  in_quotes(columns_[static_cast<std::size_t>(column)]), expected));
}

std::int64_t ForeignDatabase::Rows::whole(int column) {
    const int type = sqlite3_column_type(statement_.get(), column);
    if (type == SQLITE_INTEGER) return sqlite3_column_int64(statement_.get(), column);
    constexpr double exact = 9e15;  // old Ankis wrote a few numbers with a fraction
    const double number = sqlite3_column_double(statement_.get(), column);
    if (type != SQLITE_FLOAT || !std::isfinite(number) || std::abs(number) > exact)
        refuse_cell(column, "a number");
    return static_cast<std::int64_t>(number);
}

int ForeignDatabase::Rows::small(int column) {
    const auto value = whole(column);
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        refuse_cell(column, "a small number");
    return static_cast<int>(value);
}

std::string_view ForeignDatabase::Rows::text(int column) {
    if (sqlite3_column_type(statement_.get(), column) != SQLITE_TEXT) refuse_cell(column, "a text");
    return bytes(column);
}

std::string_view ForeignDatabase::Rows::bytes(int column) {
    // As UTF-8 also from a database in UTF-16; a number as its digits.
    if (sqlite3_column_type(statement_.get(), column) != SQLITE_BLOB)
        sqlite3_column_text(statement_.get(), column);
    return cell_bytes(statement_.get(), column);
}

}  // namespace hone::anki
