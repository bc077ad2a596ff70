// SPDX-License-Identifier: MIT
#include "decks/readiness/brief.hpp"

#include "decks/planning/material.hpp"
#include "decks/store/stories.hpp"
#include "engine/answer/fact.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <set>

namespace hone {
namespace {

struct Entry {
    const PlanningCard* card;
    std::optional<double> recall;
};

std::vector<BriefCard> rows_of(const Store& store, const std::vector<Entry>& entries, std::size_t most) {
    std::vector<BriefCard> rows;
    std::set<NoteId> notes;
    for (const Entry& entry : entries) {
        if (rows.size() == most) break;
        if (!notes.insert(entry.card->note).second) continue;
        rows.push_back(
            {*find_card(store, entry.card->card), *find_note(store, entry.card->note), entry.recall});
    }
    return rows;
}

std::set<NoteId> tagged(const Store& store, const std::string& tag) {
    SQLite::Statement query(store.db(), "SELECT note FROM note_label WHERE label = 'tag' AND value = ?");
    query.bind(1, folded(tag));
    std::set<NoteId> notes;
    while (query.executeStep())
        notes.insert(query.getColumn(0).getInt64());
    return notes;
}

std::vector<NoteRow> stories_to_read(const Store& store) {
    std::vector<std::pair<std::int64_t, NoteRow>> told;
    for (auto& row : stories_in_use(store)) {
        const auto last = last_rehearsal(store, row.id);
        told.emplace_back(last ? last->id : 0, std::move(row));
    }
    std::stable_sort(told.begin(), told.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<NoteRow> rows;
    for (auto& [when, row] : told)
        if (rows.size() < brief_others) rows.push_back(std::move(row));
    return rows;
}

}  // namespace

Brief brief_of(const Store& store, const std::optional<Goal>& round, StudyDay today) {
    const Material material = material_of(store, round ? std::vector<Goal>{*round} : std::vector<Goal>{});
    const StudyDay day = round ? std::max(today, round->day) : today;
    std::vector<Entry> all, seen;
    for (const PlanningCard& card : material.cards) {
        Entry entry{&card, std::nullopt};
        if (card.trace)
            entry.recall =
                material.parameter_sets.at(card.parameter_set)
                    .retrievability(std::max(0, day - card.trace->last_review), card.trace->memory.stability);
        all.push_back(entry);
        if (entry.recall) seen.push_back(entry);
    }
    std::stable_sort(seen.begin(), seen.end(),
                     [](const Entry& a, const Entry& b) { return *a.recall < *b.recall; });
    const auto with_tag = [&](const char* tag) {
        const auto notes = tagged(store, tag);
        std::vector<Entry> entries;
        for (const Entry& entry : all)
            if (notes.contains(entry.card->note)) entries.push_back(entry);
        return rows_of(store, entries, brief_others);
    };
    return {rows_of(store, seen, brief_weakest), with_tag("summary"), with_tag("pay"),
            stories_to_read(store)};
}

}  // namespace hone
