// SPDX-License-Identifier: MIT
#include "decks/readiness/topics.hpp"

#include "engine/answer/fact.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <unordered_map>

namespace hone {
namespace {

std::unordered_map<NoteId, std::vector<std::string>> subjects_by_note(const Store& store) {
    std::unordered_map<NoteId, std::vector<std::string>> subjects;
    SQLite::Statement query(
        store.db(),
        "SELECT n.id, j.value, d.title, d.name FROM note n JOIN deck d ON d.id = n.deck LEFT JOIN "
        "json_each(n.content, '$.principles') j WHERE n.retired = 0");
    while (query.executeStep()) {
        const bool has_principle = !query.getColumn(1).isNull();
        const std::string title = query.getColumn(2).getString();
        subjects[query.getColumn(0).getInt64()].push_back(has_principle   ? query.getColumn(1).getString()
                                                          : title.empty() ? query.getColumn(3).getString()
                                                                          : title);
    }
    return subjects;
}

}  // namespace

std::vector<Topic> topics_of(const Store& store, const Material& material) {
    const auto subjects = subjects_by_note(store);
    std::vector<Topic> topics;
    std::unordered_map<std::string, std::size_t> place;
    for (std::size_t i = 0; i < material.cards.size(); ++i) {
        const auto of_note = subjects.find(material.cards[i].note);
        if (of_note == subjects.end()) continue;
        for (const auto& subject : of_note->second) {
            const auto [at, is_new] = place.try_emplace(folded(subject), topics.size());
            if (is_new) topics.push_back({subject, {}});
            auto& cards = topics[at->second].cards;
            if (cards.empty() || cards.back() != i) cards.push_back(i);
        }
    }
    return topics;
}

}  // namespace hone
