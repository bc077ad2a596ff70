// SPDX-License-Identifier: MIT
// What the live reviews add up to, one line after another.
#pragma once

#include "decks/stats/card_table.hpp"
#include "decks/store/reviews.hpp"

#include <map>

namespace hone {

/// One live line of history that is a review.
struct ReviewLine {
    CardId card;
    StudyDay day;
    bool again;
    std::optional<double> predicted;
    int elapsed_days;
    std::optional<std::int64_t> response_ms;
    bool sure;
};

class ReviewTally {
public:
    /// `usual`: for answers that were not timed. `cards` get what their reviews add up to.
    ReviewTally(CardTable& cards, const UsualTimes& usual, StudyDay today, int days);

    void add(const ReviewLine& line);
    /// Everything of Stats that reviews alone decide.
    void write_to(Stats& stats);

private:
    struct Aspect {
        std::int64_t idle_after_ms;
        double usual_seconds;
        std::vector<std::int64_t> response_ms = {};
    };

    CardTable& cards_;
    StudyDay month_from_, done_from_;
    Aspect of_no_card_;
    std::vector<Aspect> aspects_;  // by number in cards_.aspects
    RetentionSum month_, all_;
    std::map<int, RetentionSum> weeks_;  // by number of their Monday
    std::vector<RetentionSum> bands_;
    std::vector<DayCount> done_;  // every day
    SureAnswers sure_;

    void add_retention(const ReviewLine& line, CountedCard* card);
};

}  // namespace hone
