// SPDX-License-Identifier: MIT
#include "decks/store/search_index.hpp"

#include "decks/store/prepared.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <sqlite3.h>

namespace hone {
namespace {

/// Whole, by its own account. The question is put as a write, so that a store that cannot be written is not asked.
bool is_whole(SQLite::Database& db) {
    try {
        db.exec("INSERT INTO note_words (note_words) VALUES ('integrity-check')");
    } catch (const SQLite::Exception& failure) {
        switch (failure.getErrorCode()) {
            case SQLITE_READONLY:
                return true;
            case SQLITE_CORRUPT:
                return false;
            default:
                throw;
        }
    }
    return true;
}

}  // namespace

void refresh_search_index(Store& store) {
    {
        const Prepared stale(store, "SELECT EXISTS (SELECT 1 FROM note_words_stale)");
        stale->executeStep();
        if (stale->getColumn(0).getInt() == 0) return;
    }
    store.db().exec(
        "DELETE FROM note_words WHERE rowid IN (SELECT note FROM note_words_stale);"
        "INSERT INTO note_words (rowid, text, jots) SELECT t.id, t.text, t.jots FROM note_words_stale s "
        "JOIN note_text t ON t.id = s.note ORDER BY s.note;"
        "DELETE FROM note_words_stale");
}

std::string search_index_problem(const Store& store) {
    // A note that is no JSON is another problem, which has another name.
    if (!is_whole(store.db())) return "the index of words is damaged";
    SQLite::Statement differing(
        store.db(),
        "SELECT (SELECT count(*) FROM note n LEFT JOIN note_words w ON w.rowid = n.id WHERE CASE "
        "WHEN json_valid(n.content) THEN w.rowid IS NULL OR (w.text, w.jots) IS NOT "
        "(SELECT t.text, t.jots FROM note_text t WHERE t.id = n.id) ELSE 0 END) "
        "+ (SELECT count(*) FROM note_words WHERE rowid NOT IN (SELECT id FROM note))");
    differing.executeStep();
    const std::int64_t notes = differing.getColumn(0).getInt64();
    if (notes == 0) return "";
    return fmt::format("the index of words is not what {} {}", notes, notes == 1 ? "note says" : "notes say");
}

void rebuild_search_index(Store& store) {
    SQLite::Database& db = store.db();
    const std::string made =
        db.execAndGet("SELECT sql FROM sqlite_schema WHERE name = 'note_words'").getString();
    db.exec("DROP TABLE note_words;" + made +
            ";"
            "INSERT INTO note_words (rowid, text, jots) SELECT id, text, jots FROM note_text "
            "WHERE id IN (SELECT id FROM note WHERE json_valid(content)) ORDER BY id;"
            "DELETE FROM note_words_stale");
}

std::string match_of(std::string_view text, bool exact) {
    std::string match = "\"";
    for (const char c : text) {
        if (c == '"') match += '"';
        match += c;
    }
    return match + (exact ? "\"" : "\"*");
}

}  // namespace hone
