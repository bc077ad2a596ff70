// SPDX-License-Identifier: MIT
// The replay check: would the ranges have held for this person? For days that have passed, the forecast is made again
// from what was known in the evening of that day, and compared with what the next days brought: "the 90 % range held 21
// of 23 times".
//
// What can be compared is the first review of each card within the week after. When it came was settled by what was
// known before it (the schedule), so choosing it favours nobody. Weeks that overlap share reviews: n forecasts are fewer
// than n independent trials.
#pragma once

#include "engine/plan/posterior.hpp"
#include "engine/plan/range.hpp"
#include "engine/schedule/card_state.hpp"

#include <optional>
#include <span>
#include <vector>

namespace hone {

struct DatedReview {
    StudyDay day;
    Rating rating;
};

/// A card's live reviews since its last reset or import, oldest first.
struct DatedCard {
    std::vector<DatedReview> reviews;
    std::optional<Trace> from;  ///< the state it was imported with
};

struct HindsightOptions {
    int days_ahead = 7;           ///< >= 1
    std::size_t most = 30;        ///< forecasts, evenly spread over the days that allow one; each draws anew
    std::size_t least_cards = 5;  ///< a week with fewer says nothing
    PosteriorOptions sampling{.steps = 2000};
};

struct PastForecast {
    StudyDay made_on;   ///< in the evening
    std::size_t cards;  ///< reviewed within the days ahead
    Range forecast;     ///< of the share recalled at their first review there
    double recalled;    ///< that share
    bool held() const { return forecast.low <= recalled + 1e-9 && recalled <= forecast.high + 1e-9; }
};

/// Oldest first. The days ahead of each forecast are over before `today`.
std::vector<PastForecast> past_forecasts(std::span<const DatedCard> cards, StudyDay today,
                                         const HindsightOptions& options = {});

}  // namespace hone
