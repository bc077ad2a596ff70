// SPDX-License-Identifier: MIT
#include "decks/store/resting.hpp"

#include "decks/store/narrowing.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

namespace hone {
namespace {

std::vector<std::int64_t> cards_where(const Store& store, const Narrowing& narrow, const char* condition) {
    SQLite::Statement query(
        store.db(), fmt::format("SELECT c.id FROM card c JOIN note n ON n.id = c.note WHERE {}{}", condition,
                                narrow.sql));
    narrow.bind(query);
    std::vector<std::int64_t> cards;
    while (query.executeStep())
        cards.push_back(query.getColumn(0).getInt64());
    return cards;
}

}  // namespace

int put_to_rest(Store& store, const Goal& closed, StudyDay today) {
    Narrowing narrow = narrowing_of(store, closed);
    if (const auto others = active_goals(store, today); !others.empty()) {
        Narrowing kept = narrowing_of(store, others);
        const auto wanted = joined_ids(cards_where(store, kept, "c.active = 1"));
        narrow.sql += fmt::format(" AND c.id NOT IN ({})", wanted);
    }
    const auto cards = cards_where(store, narrow, "c.active = 1 AND c.suspended = 0");
    const std::string list = joined_ids(cards);
    store.db().exec(
        fmt::format("INSERT OR IGNORE INTO resting (card) SELECT id FROM card WHERE id IN ({})", list));
    store.db().exec(fmt::format("UPDATE card SET suspended = 1 WHERE id IN ({})", list));
    return static_cast<int>(cards.size());
}

void wake_for(Store& store, const Goal& goal) {
    const std::string list =
        joined_ids(cards_where(store, narrowing_of(store, goal), "c.id IN (SELECT card FROM resting)"));
    store.db().exec(fmt::format("UPDATE card SET suspended = 0 WHERE id IN ({})", list));
    store.db().exec(fmt::format("DELETE FROM resting WHERE card IN ({})", list));
}

}  // namespace hone
