// SPDX-License-Identifier: MIT
// What happened and what is ahead, counted from the history.
#pragma once

#include "decks/store/notes.hpp"

#include <string>
#include <vector>

namespace hone {

struct StateCounts {
    int fresh = 0, learning = 0, review = 0, relearning = 0;  ///< of cards that are on
    int suspended = 0;
};

/// Reviews at least a day after the one before, against what the model had predicted.
struct Retention {
    int asked = 0;
    int recalled = 0;      ///< not rated again
    double predicted = 0;  ///< mean, [0, 1]; 0 when nothing was asked
};

struct DayCount {
    StudyDay day;
    int cards = 0;
    double minutes = 0;
};

struct KindCount {
    Kind kind;
    int cards = 0, seen = 0;
};

struct Confusion {
    std::string wanted, picked;
    int times = 0;
};

struct Stats {
    StateCounts states;
    Retention month, all;  ///< the last 30 study days; ever
    std::vector<DayCount>
        ahead;  ///< due on each of the next 14 days, today with what is overdue; minutes usual
    std::vector<DayCount> done;  ///< reviews on the last 14 days, those with any
    std::vector<KindCount> kinds;
    std::vector<Confusion> confusions;  ///< the most frequent ten, in drills and tests
};

Stats stats_of(const Store& store, StudyDay today);

}  // namespace hone
