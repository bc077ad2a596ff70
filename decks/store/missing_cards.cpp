// SPDX-License-Identifier: MIT
#include "decks/store/missing_cards.hpp"

#include "decks/store/cards.hpp"
#include "decks/store/note_writer.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace hone {
namespace {

/// The nearest cards before and after a note that lacks some, and the free numbers between them.
struct Gap {
    CardId before = 0;
    std::vector<CardId> free;  ///< ascending; only those up to the highest number ever given
};

CardId number_or_zero(SQLite::Database& db, const char* sql, NoteId note) {
    SQLite::Statement query(db, sql);
    query.bind(1, note);
    return query.executeStep() ? query.getColumn(0).getInt64() : 0;
}

Gap gap_around(SQLite::Database& db, NoteId note) {
    Gap gap;
    gap.before = number_or_zero(db, "SELECT coalesce(max(id), 0) FROM card WHERE note < ?", note);
    CardId after = number_or_zero(db, "SELECT coalesce(min(id), 0) FROM card WHERE note > ?", note);
    if (after == 0)
        after = 1 + std::max(number_or_zero(
                                 db, "SELECT seq FROM sqlite_sequence WHERE name = 'card' AND ?1 = ?1", note),
                             gap.before);
    SQLite::Statement taken(db, "SELECT id FROM card WHERE id > ? AND id < ?");
    taken.bind(1, gap.before);
    taken.bind(2, after);
    std::set<CardId> ids;
    while (taken.executeStep())
        ids.insert(taken.getColumn(0).getInt64());
    constexpr CardId widest_gap = 1000;  // wider ones are not one note's cards
    for (CardId id = gap.before + 1; id < after && id <= gap.before + widest_gap; ++id)
        if (!ids.contains(id)) gap.free.push_back(id);
    return gap;
}

void insert_with_number(Store& store, CardId id, NoteId note, const CardSpec& spec) {
    SQLite::Statement insert(store.db(),
                             "INSERT INTO card (id, note, aspect, trains, sort_key, active) VALUES (?, ?, ?, "
                             "?, 0, 0)");
    insert.bind(1, id);
    insert.bind(2, note);
    insert.bind(3, spec.aspect);
    insert.bind(4, std::string(name(spec.trains)));
    insert.exec();
}

}  // namespace

std::vector<MissingCard> missing_cards(const Store& store, DeckId deck) {
    std::vector<MissingCard> missing;
    SQLite::Statement query(store.db(), "SELECT aspect FROM card WHERE note = ?");
    for (auto& note : notes_of_deck(store, deck, true)) {
        query.bind(1, note.id);
        std::set<std::string> held;
        while (query.executeStep())
            held.insert(query.getColumn(0).getString());
        query.reset();
        for (auto& spec : cards_of(note.note))
            if (!held.contains(spec.aspect)) missing.push_back({note, std::move(spec)});
    }
    std::stable_sort(missing.begin(), missing.end(),
                     [](const MissingCard& a, const MissingCard& b) { return a.note.id < b.note.id; });
    return missing;
}

int restore_missing_cards(Store& store, const DeckRow& deck) {
    const auto missing = missing_cards(store, deck.id);
    // Notes that lack cards can lie side by side: all that fall into one gap share its free numbers.
    std::map<CardId, std::vector<const MissingCard*>> by_gap;
    for (const auto& card : missing)
        by_gap[gap_around(store.db(), card.note.id).before].push_back(&card);
    for (const auto& [before, cards] : by_gap) {
        const Gap gap = gap_around(store.db(), cards.front()->note.id);
        if (gap.free.size() != cards.size()) continue;
        for (std::size_t i = 0; i < cards.size(); ++i)
            insert_with_number(store, gap.free[i], cards[i]->note.id, cards[i]->spec);
    }
    // The writer makes the rest with new numbers, and gives all of them their order and whether they are on.
    NoteWriter writer(store);
    std::set<NoteId> written;
    for (const auto& card : missing)
        if (written.insert(card.note.id).second) {
            writer.update(deck, card.note.id, card.note.note, std::nullopt,
                          {card.note.file, card.note.line, card.note.position}, false, StudyDay{});
            if (card.note.retired) writer.set_retired(card.note.id, true);
        }
    return static_cast<int>(missing.size());
}

}  // namespace hone
