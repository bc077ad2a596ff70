// SPDX-License-Identifier: MIT
// What happened on a study day so far: the showings in order, which cards still want recalling, and the time spent.
#pragma once

#include "decks/store/reviews.hpp"
#include "engine/schedule/queue.hpp"

#include <set>
#include <string>
#include <vector>

namespace hone {

struct TodaySoFar {
    std::vector<Shown> shown;  ///< oldest first, without subjects
    std::set<CardId> pending;  ///< rated again or met, and not recalled since
    std::set<NoteId> notes;    ///< of what was shown
    std::set<CardId> started;  ///< new cards first shown today
    double seconds = 0;        ///< of answering

    std::string notes_sql() const;  ///< "1,2,3"
};

TodaySoFar today_so_far(const Store& store, StudyDay today, const UsualTimes& usual);

/// Minutes of drill on this study day.
double minutes_on(const Store& store, StudyDay day);

/// Condition on a card `c` that may be shown today: on, not suspended, not buried. Begins with " AND ".
std::string not_hidden_sql(StudyDay today);

}  // namespace hone
