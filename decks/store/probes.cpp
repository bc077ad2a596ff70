// SPDX-License-Identifier: MIT
#include "decks/store/probes.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace hone {
namespace {

struct Askable {
    CardRow card;
    NoteRow note;
    std::size_t passed_since;  ///< tellings since it was asked, at most recent_tellings
    double recall;             ///< above 1: never answered
};

/// How many tellings ago each note was the follow-up, of the recent ones.
std::map<NoteId, std::size_t> asked_recently(const Store& store) {
    SQLite::Statement query(store.db(),
                            "SELECT probe FROM rehearsal WHERE probe IS NOT NULL ORDER BY id DESC LIMIT ?");
    query.bind(1, static_cast<int>(recent_tellings));
    std::map<NoteId, std::size_t> asked;
    for (std::size_t ago = 0; query.executeStep(); ++ago)
        asked.emplace(query.getColumn(0).getInt64(), ago);
    return asked;
}

double recall_today(const Store& store, const CardRow& card, StudyDay today) {
    constexpr double never_answered = 2;
    return preview_of(scheduling_of(store, card.deck), card, today).predicted.value_or(never_answered);
}

}  // namespace

std::optional<Probe> next_probe(const Store& store, StudyDay today, std::uint64_t seed) {
    const auto asked = asked_recently(store);
    std::vector<Askable> candidates;
    for (auto& card : select_cards(
             store,
             {fmt::format("c.aspect = 'fix' AND c.active = 1 AND c.present = 1 AND c.suspended = 0 AND "
                          "n.retired = 0 AND EXISTS (SELECT 1 FROM note_label l WHERE l.note = n.id AND "
                          "l.label = 'tag' AND l.value = '{}')",
                          probe_tag),
              {}})) {
        NoteRow note = *find_note(store, card.note);
        if (std::get<Pair>(note.note.body).prompt.empty()) continue;  // nothing to put to anyone
        const auto ago = asked.find(card.note);
        const std::size_t passed_since = ago == asked.end() ? recent_tellings : ago->second;
        const double recall = recall_today(store, card, today);
        candidates.push_back({std::move(card), std::move(note), passed_since, recall});
    }
    const auto first =
        std::min_element(candidates.begin(), candidates.end(), [](const Askable& a, const Askable& b) {
            return std::tuple(-static_cast<long>(a.passed_since), a.recall, a.note.note.priority) <
                   std::tuple(-static_cast<long>(b.passed_since), b.recall, b.note.note.priority);
        });
    if (first == candidates.end()) return std::nullopt;
    Asking asking = ask(store, first->card, first->note.note, today, seed);
    return Probe{std::move(first->note), std::move(asking)};
}

}  // namespace hone
