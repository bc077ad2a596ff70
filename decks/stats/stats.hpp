// SPDX-License-Identifier: MIT
// What happened and what is ahead, counted from the cards and their history. Everything is read in one transaction and
// one pass over each large table: at 100,000 cards the passes are what takes time, not the counting.
#pragma once

#include "decks/note.hpp"
#include "decks/stats/confusions.hpp"
#include "decks/store/cards.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hone {

struct StateCounts {
    int fresh = 0, learning = 0, review = 0, relearning = 0;  ///< of cards that are on
    int suspended = 0;

    int all() const { return fresh + learning + review + relearning + suspended; }
};

/// True retention: of reviews at least a study day after the one before, those recalled, beside what was predicted.
struct Retention {
    int asked = 0;
    int recalled = 0;      ///< not rated again
    double predicted = 0;  ///< mean, [0, 1]; 0 when nothing was asked

    double share() const { return asked == 0 ? 0 : static_cast<double>(recalled) / asked; }
};

/// Reviews of the seven days from `from`, a Monday.
struct RetentionWeek {
    StudyDay from;
    Retention retention;
};

/// Reviews whose prediction lay in [from, to); the last band holds 1 as well.
struct RetentionBand {
    double from, to;
    Retention retention;
};

struct DayCount {
    StudyDay day;
    int cards = 0;  ///< reviews where it is about what was done
    double minutes = 0;
};

/// A deck, kind, principle or flaw.
struct PartCount {
    std::string name;
    int cards = 0, seen = 0;  ///< that are on; of a deck all, as `hone decks` counts them
    int due = 0;              ///< of decks
    Retention retention;      ///< of these cards, ever
};

struct HardCard {
    CardId card;
    int lapses = 0;
    int reviews = 0, again = 0;  ///< ever; again: rated so
    double difficulty = 0;       ///< 1 to 10
};

/// Seconds from the showing to the answer; time away is cut off (idle_after_ms). Nearest rank.
struct AspectTimes {
    std::string aspect;
    int answers = 0;              ///< that were timed
    double median = 0, slow = 0;  ///< slow: the 95th percentile
};

/// Answers of which "sure" was said beforehand.
struct SureAnswers {
    int answers = 0;
    int wrong = 0;  ///< rated again all the same
};

struct Stats {
    StateCounts states;
    Retention month, all;              ///< the last 30 study days; ever
    std::vector<RetentionWeek> weeks;  ///< the last 12 with any review, oldest first
    std::vector<RetentionBand> bands;  ///< those with any, rising
    SureAnswers sure;                  ///< ever
    std::vector<DayCount> done;        ///< reviews on the last days, those with any
    std::vector<DayCount> ahead;  ///< due on each of the next days, today with what is overdue; usual minutes
    std::vector<PartCount> kinds;  ///< most cards first
    std::vector<PartCount> principles,
        flaws;                     ///< least recalled first; at the end those without a retention, by name
    std::vector<PartCount> decks;  ///< as deck_counts() orders them
    std::vector<HardCard>
        hardest;  ///< most lapses first, then by share of again and by difficulty; at most 20
    std::vector<AspectTimes> times;  ///< most answers first
    std::vector<Confusion> confusions;
};

struct StatsWish {
    int days = 14;       ///< looked back on and ahead to, today among both; at least 1
    bool labels = true;  ///< principles and flaws too, which are a large table of their own
};

Stats stats_of(const Store& store, StudyDay today, const StatsWish& wish);

}  // namespace hone
