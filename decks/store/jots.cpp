// SPDX-License-Identifier: MIT
#include "decks/store/jots.hpp"

#include "decks/store/prepared.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace hone {

void add_jot(Store& store, const Now& now, NoteId note, const std::string& text) {
    const Prepared insert(store, "INSERT INTO jot (note, at_ms, study_day, text) VALUES (?, ?, ?, ?)");
    insert->bind(1, note);
    insert->bind(2, std::int64_t{now.instant.time_since_epoch().count()});
    insert->bind(3, now.study_day.number());
    insert->bind(4, text);
    insert->exec();
}

std::vector<Jot> jots_of(const Store& store, NoteId note) {
    const Prepared query(store, "SELECT study_day, text FROM jot WHERE note = ? ORDER BY id");
    query->bind(1, note);
    std::vector<Jot> jots;
    while (query->executeStep())
        jots.push_back(
            {StudyDay::from_number(query->getColumn(0).getInt()), query->getColumn(1).getString()});
    return jots;
}

}  // namespace hone
