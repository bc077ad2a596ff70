// SPDX-License-Identifier: MIT
#include "decks/planning/planned_queue.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

namespace hone {
namespace {

constexpr std::size_t planned_considered = 48;

SQLite::Statement in_order(const Store& store, const Narrowing& narrow, const TodaySoFar& so_far,
                           StudyDay today) {
    SQLite::Statement query(
        store.db(),
        fmt::format(
            "SELECT c.id, c.note, c.state = 'new', p.seconds FROM plan_card p JOIN card c ON c.id = p.card "
            "JOIN "
            "note n ON n.id = c.note WHERE p.place IS NOT NULL{}{} AND c.note NOT IN ({}) ORDER BY p.place",
            not_hidden_sql(today), narrow.sql, so_far.notes_sql()));
    narrow.bind(query);
    return query;
}

}  // namespace

std::vector<Candidate> planned_candidates(const Store& store, const Narrowing& narrow,
                                          const TodaySoFar& so_far, StudyDay today) {
    auto query = in_order(store, narrow, so_far, today);
    std::vector<Candidate> candidates;
    while (candidates.size() < planned_considered && query.executeStep())
        candidates.push_back({query.getColumn(0).getInt64(),
                              query.getColumn(1).getInt64(),
                              query.getColumn(2).getInt() != 0,
                              false,
                              {}});
    return candidates;
}

std::vector<PlannedToday> planned_within(const Store& store, const Narrowing& narrow,
                                         const TodaySoFar& so_far, StudyDay today, double seconds) {
    auto query = in_order(store, narrow, so_far, today);
    std::vector<PlannedToday> planned;
    std::set<NoteId> notes;
    while (seconds > 0 && query.executeStep()) {
        if (!notes.insert(query.getColumn(1).getInt64()).second) continue;
        planned.push_back({query.getColumn(0).getInt64(), query.getColumn(2).getInt() != 0,
                           query.getColumn(3).getDouble()});
        seconds -= planned.back().seconds;
    }
    return planned;
}

}  // namespace hone
