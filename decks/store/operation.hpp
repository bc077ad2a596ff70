// SPDX-License-Identifier: MIT
// One undo step: everything a command changes, in one IMMEDIATE transaction, recorded with SQLite's session
// extension. Undo applies the inverse changeset, so it restores the exact rows whatever the command was;
// history lines are not in the changeset (they are never deleted) and are marked undone instead.
//
// Rejected: triggers writing inverse SQL (a trigger per column set, and the same rows written twice), and
// SQLiteCpp's Savepoint (never released after a rollback in 3.2.1, which loses every later write).
#pragma once

#include "decks/store/store.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_session;

namespace hone {

/// Steps that can be undone at least; older ones stay in the list of operations without their changeset.
inline constexpr int undo_steps_kept = 500;

class Operation {
public:
    /// Who writes down the rows the step changes: SQLite, or the caller, who then gives them to commit.
    enum class Recorder { sqlite, caller };

    /// Begins; waits for another writer up to the busy timeout. Label is a short past-tense phrase: "graded
    /// 17 good".
    Operation(Store& store, Instant at, std::string label, Recorder recorder = Recorder::sqlite);
    ~Operation();  ///< rolls everything back unless committed
    Operation(const Operation&) = delete;
    Operation& operator=(const Operation&) = delete;

    /// Goes into revlog.operation of every line written in this step.
    std::int64_t id() const { return id_; }
    /// Whether the step made this note (MakingNotes): what is written to it and its cards need not be recorded.
    bool made(std::int64_t note) const { return made_notes_ > 0 && note >= first_note_; }
    void relabel(std::string label) { label_ = std::move(label); }
    /// What the step changes is no matter to today's plan (met, buried, flagged, a test's answer).
    void keep_plan() { keeps_plan_ = true; }

    /// Durable when it returns. A step that changed nothing leaves no trace.
    void commit();
    /// The same for a step that told nothing to the recorder and brings what it changed.
    void commit(std::string_view changeset);
    /// Durable as well, but leaves no undo step (loading the starter decks).
    void commit_without_undo();

private:
    friend class MakingNotes;
    void record();
    void end();
    bool wrote_history() const;

    Store& store_;
    Instant at_;
    std::string label_;
    std::int64_t id_ = 0, first_line_ = 0;
    sqlite3_session* session_ = nullptr;
    std::int64_t first_note_ = 0, made_notes_ = 0;  // by MakingNotes
    bool open_ = false, keeps_plan_ = false, changes_material_ = false;
};

/// While one lives, notes are made, with their labels and cards, and the step does not record them row by row. It
/// keeps the number of the first and how many: numbers are never used twice and steps are undone latest first, so undo
/// takes out all from the first on. A copy of every row of a large import would double the store, and take as long
/// as the import.
class MakingNotes {
public:
    /// Of the step under way in `store`; without one, or where the caller records, it does nothing.
    explicit MakingNotes(const Store& store);
    ~MakingNotes();
    MakingNotes(const MakingNotes&) = delete;
    MakingNotes& operator=(const MakingNotes&) = delete;

    void made(std::int64_t note);

private:
    Operation* step_;
};

/// Counts the changes of what is planned: notes, cards that are on, goals, budget. A review is none.
std::int64_t material_revision(const Store& store);

struct UndoStep {
    std::int64_t id;
    Instant at;
    std::string label;
};

/// The steps that can be undone, latest first.
std::vector<UndoStep> undo_steps(Store& store, int limit);

/// Undoes the latest step; nothing when there is none. Throws StoreError when rows were changed behind its
/// back.
/// With `only`, nothing as well when the latest step is another one (somebody else changed something since).
std::optional<UndoStep> undo_latest(Store& store, std::optional<std::int64_t> only = std::nullopt);

}  // namespace hone
