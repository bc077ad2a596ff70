// SPDX-License-Identifier: MIT
#include "decks/store/jots.hpp"

#include "decks/store/prepared.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace hone {
namespace {

Jot jot_from(SQLite::Statement& row) {
    return {StudyDay::from_number(row.getColumn(0).getInt()), row.getColumn(1).getString(),
            Instant{std::chrono::milliseconds{row.getColumn(2).getInt64()}}};
}

}  // namespace

void add_jot(Store& store, const Now& now, NoteId note, const std::string& text) {
    const Prepared insert(store, "INSERT INTO jot (note, at_ms, study_day, text) VALUES (?, ?, ?, ?)");
    insert->bind(1, note);
    insert->bind(2, std::int64_t{now.instant.time_since_epoch().count()});
    insert->bind(3, now.study_day.number());
    insert->bind(4, text);
    insert->exec();
}

std::vector<Jot> jots_of(const Store& store, NoteId note) {
    const Prepared query(store, "SELECT study_day, text, at_ms FROM jot WHERE note = ? ORDER BY id");
    query->bind(1, note);
    std::vector<Jot> jots;
    while (query->executeStep())
        jots.push_back(jot_from(*query));
    return jots;
}

std::vector<std::pair<NoteId, Jot>> all_jots(const Store& store) {
    SQLite::Statement query(store.db(), "SELECT study_day, text, at_ms, note FROM jot ORDER BY id");
    std::vector<std::pair<NoteId, Jot>> jots;
    while (query.executeStep())
        jots.emplace_back(query.getColumn(3).getInt64(), jot_from(query));
    return jots;
}

}  // namespace hone
