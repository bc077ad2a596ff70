// SPDX-License-Identifier: MIT
// Rows for one table, written many at a time: a statement of its own costs as much as the row it writes.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace hone {

/// Rows wait until they are written; nothing may read them meanwhile. They go in the order they came.
template <class Row>
class BatchInsert {
public:
    static constexpr std::size_t at_once = 16;

    /// Binds a row's values to the parameters `first`, `first + 1` and so on. What it binds without a copy lives in
    /// the row.
    using Bind = void (*)(SQLite::Statement& statement, int first, const Row& row);

    /// `into`: "table (column, column)".
    BatchInsert(SQLite::Database& db, const std::string& into, int columns, Bind bind)
        : columns_(columns), bind_(bind), one_(db, insertion(into, 1)), many_(db, insertion(into, at_once)) {
        rows_.reserve(2 * at_once);
    }

    void add(Row row) { rows_.push_back(std::move(row)); }
    std::size_t waiting() const { return rows_.size(); }

    /// What makes whole batches; the rest waits on.
    void write_batches() {
        std::size_t written = 0;
        for (; rows_.size() - written >= at_once; written += at_once)
            write(many_, written, at_once);
        rows_.erase(rows_.begin(), rows_.begin() + static_cast<std::ptrdiff_t>(written));
    }

    void write_all() {
        write_batches();
        for (std::size_t i = 0; i < rows_.size(); ++i)
            write(one_, i, 1);
        rows_.clear();
    }

private:
    std::string insertion(const std::string& into, std::size_t rows) const {
        std::string places = "(?";
        for (int i = 1; i < columns_; ++i)
            places += ", ?";
        places += ")";
        std::string sql = "INSERT INTO " + into + " VALUES " + places;
        for (std::size_t i = 1; i < rows; ++i)
            sql += ", " + places;
        return sql;
    }

    void write(SQLite::Statement& statement, std::size_t from, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i)
            bind_(statement, static_cast<int>(i) * columns_ + 1, rows_[from + i]);
        statement.exec();
        statement.reset();
    }

    int columns_;
    Bind bind_;
    SQLite::Statement one_, many_;
    std::vector<Row> rows_;
};

}  // namespace hone
