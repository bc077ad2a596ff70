// SPDX-License-Identifier: MIT
#include "decks/planning/practice.hpp"

#include "decks/planning/today.hpp"
#include "engine/schedule/mixed.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace hone {

std::vector<CardId> practice_session(const Store& store, const Now& now, const Narrowing& narrow,
                                     std::uint64_t seed) {
    SQLite::Statement query(
        store.db(), "SELECT c.id, c.note FROM card c JOIN note n ON n.id = c.note WHERE c.aspect <> 'tell'" +
                        not_hidden_sql(now.study_day) + narrow.sql);
    narrow.bind(query);
    const std::uint64_t of_day = seed + static_cast<std::uint64_t>(now.study_day.number());
    struct Place {
        std::uint64_t chance;
        CardId card;
        NoteId note;
    };
    std::vector<Place> places;
    while (query.executeStep()) {
        const CardId card = query.getColumn(0).getInt64();
        places.push_back({mixed(static_cast<std::uint64_t>(card) + of_day * golden_gamma), card,
                          query.getColumn(1).getInt64()});
    }
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        return std::tie(a.chance, a.card) < std::tie(b.chance, b.card);
    });
    std::map<NoteId, int> shown;
    std::map<int, std::vector<CardId>> rounds;
    for (const Place& place : places)
        rounds[shown[place.note]++].push_back(place.card);
    std::vector<CardId> cards;
    for (const auto& [round, its] : rounds)
        cards.insert(cards.end(), its.begin(), its.end());
    return cards;
}

std::vector<std::pair<CardId, std::string>> aspects_of(const Store& store, const std::vector<CardId>& cards) {
    SQLite::Statement query(store.db(),
                            "SELECT id, aspect FROM card WHERE id IN (" + joined_ids(cards) + ")");
    std::vector<std::pair<CardId, std::string>> aspects;
    while (query.executeStep())
        aspects.emplace_back(query.getColumn(0).getInt64(), query.getColumn(1).getString());
    return aspects;
}

}  // namespace hone
