// SPDX-License-Identifier: MIT
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include "decks/store/operation.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <array>

namespace hone {
namespace {

/// Everything a person can change. revlog and operation are history; memo is outside undo; a parameter set is
/// only ever added, and lines of history that were undone still name it.
constexpr std::array<const char*, 7> undoable_tables{"preset", "deck", "note",     "note_label",
                                                     "card",   "goal", "goal_deck"};

void expect_ok(int code, sqlite3* db, const char* doing) {
    if (code != SQLITE_OK) throw StoreError(fmt::format("{} failed: {}", doing, sqlite3_errmsg(db)));
}

struct SqliteFree {
    void operator()(void* memory) const { sqlite3_free(memory); }
};
using SqliteBytes = std::unique_ptr<void, SqliteFree>;

int stop_on_conflict(void*, int, sqlite3_changeset_iter*) {
    return SQLITE_CHANGESET_ABORT;
}

UndoStep step_from(SQLite::Statement& row) {
    return {row.getColumn(0).getInt64(), Instant{std::chrono::milliseconds{row.getColumn(1).getInt64()}},
            row.getColumn(2).getString()};
}

}  // namespace

Operation::Operation(Store& store, Instant at, std::string label)
    : store_(store), at_(at), label_(std::move(label)) {
    SQLite::Database& db = store_.db();
    db.exec("BEGIN IMMEDIATE");
    open_ = true;
    try {
        SQLite::Statement insert(db, "INSERT INTO operation (at_ms, label) VALUES (?, ?)");
        insert.bind(1, static_cast<std::int64_t>(at_.time_since_epoch().count()));
        insert.bind(2, label_);
        insert.exec();
        id_ = db.getLastInsertRowid();
        expect_ok(sqlite3session_create(db.getHandle(), "main", &session_), db.getHandle(),
                  "recording the change");
        for (const char* table : undoable_tables)
            expect_ok(sqlite3session_attach(session_, table), db.getHandle(), "recording the change");
    } catch (...) {
        end();
        db.tryExec("ROLLBACK");
        throw;
    }
}

Operation::~Operation() {
    end();
    if (open_) store_.db().tryExec("ROLLBACK");
}

void Operation::end() {
    if (session_ != nullptr) sqlite3session_delete(session_);
    session_ = nullptr;
}

void Operation::commit() {
    SQLite::Database& db = store_.db();
    int size = 0;
    void* bytes = nullptr;
    expect_ok(sqlite3session_changeset(session_, &size, &bytes), db.getHandle(), "recording the change");
    const SqliteBytes changeset(bytes);
    end();
    if (size == 0 && !wrote_history()) {
        db.exec("ROLLBACK");  // gives the id back too, so that the ids of steps have no gaps
        open_ = false;
        return;
    }
    SQLite::Statement update(db, "UPDATE operation SET label = ?, changeset = ? WHERE id = ?");
    update.bind(1, label_);
    update.bindNoCopy(2, size == 0 ? "" : changeset.get(), size);  // no row changed: empty, not NULL
    update.bind(3, id_);
    update.exec();
    // Ids grow by one a step, so one step ages out for each that comes in.
    db.exec(fmt::format("UPDATE operation SET changeset = NULL WHERE id = {}", id_ - undo_steps_kept));
    db.exec("COMMIT");
    open_ = false;
}

bool Operation::wrote_history() const {
    SQLite::Statement query(store_.db(), "SELECT 1 FROM revlog WHERE operation = ? LIMIT 1");
    query.bind(1, id_);
    return query.executeStep();
}

void Operation::commit_without_undo() {
    end();
    store_.db().exec(fmt::format("DELETE FROM operation WHERE id = {}", id_));
    store_.db().exec("COMMIT");
    open_ = false;
}

std::vector<UndoStep> undo_steps(Store& store, int limit) {
    SQLite::Statement query(store.db(),
                            "SELECT id, at_ms, label FROM operation WHERE changeset IS NOT NULL "
                            "AND undone = 0 ORDER BY id DESC LIMIT ?");
    query.bind(1, limit);
    std::vector<UndoStep> steps;
    while (query.executeStep())
        steps.push_back(step_from(query));
    return steps;
}

std::optional<UndoStep> undo_latest(Store& store, std::optional<std::int64_t> only) {
    SQLite::Database& db = store.db();
    SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
    SQLite::Statement query(db,
                            "SELECT id, at_ms, label, changeset FROM operation WHERE changeset IS NOT NULL "
                            "AND undone = 0 ORDER BY id DESC LIMIT 1");
    if (!query.executeStep()) return std::nullopt;
    const UndoStep step = step_from(query);
    if (only && *only != step.id) return std::nullopt;
    const SQLite::Column changeset = query.getColumn(3);

    int size = 0;
    void* bytes = nullptr;
    expect_ok(sqlite3changeset_invert(changeset.getBytes(), changeset.getBlob(), &size, &bytes),
              db.getHandle(), "undo");
    const SqliteBytes inverse(bytes);
    const int applied =
        sqlite3changeset_apply(db.getHandle(), size, inverse.get(), nullptr, stop_on_conflict, nullptr);
    if (applied == SQLITE_ABORT)
        throw StoreError(
            fmt::format("\"{}\" cannot be undone: the same rows were changed since", step.label));
    if (applied !=
        SQLITE_OK)  // the session extension rolls back first, which clears the connection's message
        throw StoreError(fmt::format("\"{}\" cannot be undone: {}", step.label, sqlite3_errstr(applied)));

    db.exec(fmt::format("UPDATE revlog SET undone = 1 WHERE operation = {}", step.id));
    db.exec(fmt::format("UPDATE operation SET undone = 1, changeset = NULL WHERE id = {}", step.id));
    query.reset();
    transaction.commit();
    return step;
}

}  // namespace hone
