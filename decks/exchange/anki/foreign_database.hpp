// SPDX-License-Identifier: MIT
// A SQLite file from anybody, read from memory. The file decides on nothing but its rows: no SQL of its own runs
// (views, triggers, virtual tables and computed columns are refused where they would stand for a table that is read),
// only plain columns of the tables named are read, and a query ends when it runs longer than any honest file needs.
//
// SQLiteCpp opens files by name only, so this is the C interface.
#pragma once

#include <cstdint>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace hone::anki {

class ForeignDatabase {
public:
    /// `bytes` must outlive it and are not copied, unless the file says that it has a write-ahead log. Of `tables`
    /// those that are there can be read. Throws Refusal.
    ForeignDatabase(std::string_view bytes, std::span<const std::string_view> tables);
    ~ForeignDatabase();
    ForeignDatabase(const ForeignDatabase&) = delete;
    ForeignDatabase& operator=(const ForeignDatabase&) = delete;

    bool has(std::string_view table) const { return present_.contains(table); }

    /// The rows of one table, in no order. Cells are checked: a text where a number belongs is a Refusal that names
    /// the row by its first column.
    class Rows {
    public:
        bool next();
        std::int64_t whole(int column);
        /// Within the range of an int.
        int small(int column);
        std::string_view text(int column);   ///< valid until next()
        std::string_view bytes(int column);  ///< a text or a blob; empty where there is nothing
        /// "`notes`, row 1700000000001".
        std::string place();

    private:
        friend class ForeignDatabase;
        Rows(sqlite3* db, std::string_view table, std::vector<std::string> columns);
        [[noreturn]] void refuse_cell(int column, const char* expected);

        struct Finalizer {
            void operator()(sqlite3_stmt* statement) const;
        };
        sqlite3* db_;
        std::string table_;
        std::vector<std::string> columns_;
        std::unique_ptr<sqlite3_stmt, Finalizer> statement_;
        std::int64_t last_ = 0;  ///< first cell of the row before, for a row that cannot be read
    };
    /// Throws Refusal when the table or a column is not there.
    Rows rows(std::string_view table, std::vector<std::string> columns);

private:
    void open(std::string_view bytes);
    void check_schema(std::span<const std::string_view> tables);

    std::string copy_;
    sqlite3* db_ = nullptr;
    std::set<std::string, std::less<>> present_;
    int turns_left_;
};

}  // namespace hone::anki
