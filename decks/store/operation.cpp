// SPDX-License-Identifier: MIT
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include "decks/store/operation.hpp"

#include "decks/store/prepared.hpp"
#include "decks/store/search_index.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <array>

namespace hone {
namespace {

/// Everything a person can change. revlog and operation are history; memo, plans and reports are outside undo; a
/// parameter set is only ever added, and lines of history that were undone still name it.
constexpr std::array<const char*, 22> undoable_tables{
    "preset",          "deck",       "note",         "note_label",  "card",           "goal",
    "goal_deck",       "goal_tag",   "goal_weight",  "budget",      "budget_weekday", "day_off",
    "resting",         "debrief",    "rubric_score", "test_answer", "story_gate",     "rehearsal",
    "rehearsal_score", "story_text", "jot",          "folder"};

/// Too old changesets go in batches: one row on another page at every step would be a page more to write.
constexpr int undo_steps_dropped_at_once = 50;

void expect_ok(int code, sqlite3* db, const char* doing) {
    if (code != SQLITE_OK) throw StoreError(fmt::format("{} failed: {}", doing, sqlite3_errmsg(db)));
}

struct SqliteFree {
    void operator()(void* memory) const { sqlite3_free(memory); }
};
using SqliteBytes = std::unique_ptr<void, SqliteFree>;

void count_change_of_material(const Store& store) {
    Prepared(store,
             "INSERT INTO memo (key, value) VALUES ('material', '1') ON CONFLICT (key) DO UPDATE SET "
             "value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)")
        ->exec();
}

/// A review changes nothing that is planned, so taking it back does not either.
bool was_review(const Store& store, std::int64_t operation, std::int64_t first_line) {
    SQLite::Statement query(
        store.db(),
        "SELECT EXISTS (SELECT 1 FROM revlog WHERE id >= ? AND operation = ? AND kind = 'review')");
    query.bind(1, first_line);
    query.bind(2, operation);
    query.executeStep();
    return query.getColumn(0).getInt() != 0;
}

[[noreturn]] void refuse_undo(const std::string& label) {
    throw StoreError(fmt::format("\"{}\" cannot be undone: the same rows were changed since", label));
}

/// The notes the step made, with what is theirs.
void take_out_notes(SQLite::Database& db, const std::string& label, std::int64_t first, std::int64_t made) {
    SQLite::Statement count(db, "SELECT count(*) FROM note WHERE id >= ?");
    count.bind(1, first);
    count.executeStep();
    if (count.getColumn(0).getInt64() != made) refuse_undo(label);
    for (const char* sql : {"DELETE FROM note_label WHERE note >= ?", "DELETE FROM card WHERE note >= ?",
                            "DELETE FROM note WHERE id >= ?"}) {
        SQLite::Statement remove(db, sql);
        remove.bind(1, first);
        remove.exec();
    }
}

/// `made_notes`: whether the step made notes, which still name the deck that the changeset may have taken out. They go
/// next; if anything else were left without its deck, the commit would fail.
int stop_on_conflict(void* made_notes, int kind, sqlite3_changeset_iter*) {
    const bool goes_next = kind == SQLITE_CHANGESET_FOREIGN_KEY && *static_cast<const bool*>(made_notes);
    return goes_next ? SQLITE_CHANGESET_OMIT : SQLITE_CHANGESET_ABORT;
}

UndoStep step_from(SQLite::Statement& row) {
    return {row.getColumn(0).getInt64(), Instant{std::chrono::milliseconds{row.getColumn(1).getInt64()}},
            row.getColumn(2).getString()};
}

}  // namespace

std::int64_t material_revision(const Store& store) {
    const std::string changes = store.memo("material");
    return changes.empty() ? 0 : std::stoll(changes);
}

Operation::Operation(Store& store, Instant at, std::string label, Recorder recorder)
    : store_(store), at_(at), label_(std::move(label)) {
    Prepared(store_, "BEGIN IMMEDIATE")->exec();
    open_ = true;
    try {
        const Prepared numbers(store_,
                               "SELECT (SELECT coalesce(max(id), 0) FROM operation) + 1, "
                               "(SELECT coalesce(max(id), 0) FROM revlog) + 1");
        numbers->executeStep();
        id_ = numbers->getColumn(0).getInt64();
        first_line_ = numbers->getColumn(1).getInt64();
        if (recorder == Recorder::sqlite) record();
    } catch (...) {
        end();
        store_.db().tryExec("ROLLBACK");
        throw;
    }
}

Operation::~Operation() {
    end();
    if (open_) store_.db().tryExec("ROLLBACK");
}

void Operation::record() {
    sqlite3* db = store_.db().getHandle();
    expect_ok(sqlite3session_create(db, "main", &session_), db, "recording the change");
    for (const char* table : undoable_tables)
        expect_ok(sqlite3session_attach(session_, table), db, "recording the change");
    store_.step_ = this;
}

void Operation::end() {
    if (session_ != nullptr) sqlite3session_delete(session_);
    session_ = nullptr;
    if (store_.step_ == this) store_.step_ = nullptr;
}

MakingNotes::MakingNotes(const Store& store) : step_(store.step()) {
    if (step_ != nullptr) sqlite3session_enable(step_->session_, 0);
}

MakingNotes::~MakingNotes() {
    if (step_ != nullptr) sqlite3session_enable(step_->session_, 1);
}

void MakingNotes::made(std::int64_t note) {
    if (step_ == nullptr) return;
    if (step_->made_notes_++ == 0) step_->first_note_ = note;
}

void Operation::commit() {
    int size = 0;
    void* bytes = nullptr;
    expect_ok(sqlite3session_changeset(session_, &size, &bytes), store_.db().getHandle(),
              "recording the change");
    const SqliteBytes changeset(bytes);
    end();
    const bool changed = size > 0 || made_notes_ > 0;
    changes_material_ = changed && !keeps_plan_;
    if (changes_material_) count_change_of_material(store_);
    if (changed) refresh_search_index(store_);
    commit(std::string_view(static_cast<const char*>(changeset.get()), static_cast<std::size_t>(size)));
}

void Operation::commit(std::string_view changeset) {
    if (changeset.empty() && made_notes_ == 0 && !wrote_history()) {
        store_.db().exec("ROLLBACK");
        open_ = false;
        return;
    }
    {
        const Prepared insert(store_,
                              "INSERT INTO operation (id, at_ms, label, changeset, first_line, "
                              "changes_material, first_note, made_notes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        insert->bind(1, id_);
        insert->bind(2, std::int64_t{at_.time_since_epoch().count()});
        insert->bind(3, label_);
        insert->bindNoCopy(4, changeset.empty() ? "" : changeset.data(),
                           static_cast<int>(changeset.size()));  // no row changed: empty, not NULL
        insert->bind(5, first_line_);
        insert->bind(6, changes_material_ ? 1 : 0);
        if (made_notes_ > 0) {
            insert->bind(7, first_note_);
            insert->bind(8, made_notes_);
        }
        insert->exec();
    }
    if (id_ % undo_steps_dropped_at_once == 0) {
        const Prepared age(store_, "UPDATE operation SET changeset = NULL WHERE id BETWEEN ? AND ?");
        age->bind(1, id_ - undo_steps_kept - undo_steps_dropped_at_once);
        age->bind(2, id_ - undo_steps_kept);
        age->exec();
    }
    Prepared(store_, "COMMIT")->exec();
    open_ = false;
}

bool Operation::wrote_history() const {
    const Prepared query(store_, "SELECT EXISTS (SELECT 1 FROM revlog WHERE id >= ?)");
    query->bind(1, first_line_);
    query->executeStep();
    return query->getColumn(0).getInt() != 0;
}

void Operation::commit_without_undo() {
    end();
    count_change_of_material(store_);
    refresh_search_index(store_);
    Prepared(store_, "COMMIT")->exec();
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
    SQLite::Statement query(
        db,
        "SELECT id, at_ms, label, changeset, coalesce(first_line, 0), changes_material, first_note, "
        "coalesce(made_notes, 0) FROM operation WHERE "
        "changeset IS NOT NULL AND undone = 0 ORDER BY id DESC LIMIT 1");
    if (!query.executeStep()) return std::nullopt;
    const UndoStep step = step_from(query);
    if (only && *only != step.id) return std::nullopt;
    const SQLite::Column changeset = query.getColumn(3);
    const std::int64_t first_line = query.getColumn(4).getInt64();
    const std::int64_t first_note = query.getColumn(6).getInt64(), made_notes = query.getColumn(7).getInt64();
    const bool unknown = query.getColumn(5).isNull(), changes_material = query.getColumn(5).getInt() != 0;

    int size = 0;
    void* bytes = nullptr;
    expect_ok(sqlite3changeset_invert(changeset.getBytes(), changeset.getBlob(), &size, &bytes),
              db.getHandle(), "undo");
    const SqliteBytes inverse(bytes);
    bool takes_out_notes = made_notes > 0;
    const int applied = sqlite3changeset_apply(db.getHandle(), size, inverse.get(), nullptr, stop_on_conflict,
                                               &takes_out_notes);
    if (applied == SQLITE_ABORT) refuse_undo(step.label);
    if (applied !=
        SQLITE_OK)  // the session extension rolls back first, which clears the connection's message
        throw StoreError(fmt::format("\"{}\" cannot be undone: {}", step.label, sqlite3_errstr(applied)));

    if (made_notes > 0) take_out_notes(db, step.label, first_note, made_notes);
    db.exec(
        fmt::format("UPDATE revlog SET undone = 1 WHERE operation = {} AND id >= {}", step.id, first_line));
    db.exec(fmt::format("UPDATE operation SET undone = 1, changeset = NULL WHERE id = {}", step.id));
    query.reset();
    refresh_search_index(store);
    if (unknown ? !was_review(store, step.id, first_line) : changes_material) count_change_of_material(store);
    transaction.commit();
    return step;
}

}  // namespace hone
