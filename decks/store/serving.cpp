// SPDX-License-Identifier: MIT
#include "decks/store/serving.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

namespace hone {
namespace {

/// What card.active is.
std::string is_active() {
    return "present = 1 AND " + note_is_on("card.note");
}

}  // namespace

/// A story whose gate failed rests.
std::string note_is_on(const char* note) {
    return fmt::format(
        "(SELECT n.retired = 0 AND d.enabled = 1 AND n.priority <= d.up_to AND NOT EXISTS (SELECT 1 FROM "
        "story_gate g WHERE g.note = n.id AND g.unasked + g.outside + g.initiative < 3) FROM note n "
        "JOIN deck d ON d.id = n.deck WHERE n.id = {})",
        note);
}

void switch_deck(Store& store, DeckId deck, bool enabled, Priority up_to) {
    SQLite::Statement row(store.db(), "UPDATE deck SET enabled = ?, up_to = ? WHERE id = ?");
    row.bind(1, enabled ? 1 : 0);
    row.bind(2, static_cast<int>(up_to));
    row.bind(3, deck);
    row.exec();
    SQLite::Statement cards(
        store.db(),
        fmt::format("UPDATE card SET active = {} WHERE note IN (SELECT id FROM note WHERE deck = ?)",
                    is_active()));
    cards.bind(1, deck);
    cards.exec();
}

void refresh_active(Store& store, NoteId note) {
    SQLite::Statement cards(store.db(),
                            fmt::format("UPDATE card SET active = {} WHERE note = ?", is_active()));
    cards.bind(1, note);
    cards.exec();
}

int wrongly_active(const Store& store) {
    SQLite::Statement query(store.db(),
                            fmt::format("SELECT count(*) FROM card WHERE active <> ({})", is_active()));
    query.executeStep();
    return query.getColumn(0).getInt();
}

int put_active_right(Store& store) {
    return store.db().exec(fmt::format("UPDATE card SET active = {0} WHERE active <> ({0})", is_active()));
}

}  // namespace hone
