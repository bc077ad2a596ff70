// SPDX-License-Identifier: MIT
#include "decks/planning/sure_and_wrong.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

namespace hone {

std::vector<Candidate> sure_and_wrong(const Store& store, const Narrowing& narrow, const TodaySoFar& so_far,
                                      StudyDay today) {
    constexpr int days_back = 7;
    SQLite::Statement query(
        store.db(),
        fmt::format(
            "SELECT c.id, c.note FROM (SELECT card, max(study_day) AS day FROM revlog WHERE sure = 1 AND "
            "rating = 1 AND undone = 0 AND study_day BETWEEN {} AND {} GROUP BY card) r JOIN card c ON "
            "c.id = r.card AND c.last_review_day = r.day JOIN note n ON n.id = c.note WHERE c.note NOT IN "
            "({}){}{} ORDER BY r.day DESC, c.id",
            today.number() - days_back, today.number() - 1, so_far.notes_sql(), not_hidden_sql(today),
            narrow.sql));
    narrow.bind(query);
    std::vector<Candidate> candidates;
    while (query.executeStep())
        candidates.push_back(
            {query.getColumn(0).getInt64(), query.getColumn(1).getInt64(), false, false, {}});
    return candidates;
}

}  // namespace hone
