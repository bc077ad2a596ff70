// SPDX-License-Identifier: MIT
#include "engine/plan/hindsight.hpp"

#include <algorithm>
#include <set>

namespace hone {

namespace {

/// A card's first review after the forecast, as seen from its evening.
struct Awaited {
    std::size_t history;
    int elapsed_days;
    bool recalled;
};

struct Evening {
    Histories histories;
    std::vector<Awaited> awaited;
};

/// What was known at the end of `evening`, and what came of it up to `until`.
Evening look_back(std::span<const DatedCard> cards, StudyDay evening, StudyDay until) {
    Evening result;
    std::vector<GradedReview> known;
    for (const DatedCard& card : cards) {
        known.clear();
        const bool imported = card.from && card.from->last_review <= evening;
        if (card.from && !imported) continue;
        std::optional<StudyDay> last;
        if (imported) last = card.from->last_review;
        auto next = card.reviews.begin();
        for (; next != card.reviews.end() && next->day <= evening; ++next) {
            known.push_back({next->rating, last ? std::max(0, next->day - *last) : 0});
            last = next->day;
        }
        if (!last) continue;
        const std::size_t history =
            result.histories.add(known, imported ? std::optional(card.from->memory) : std::nullopt);
        if (next != card.reviews.end() && next->day <= until)
            result.awaited.push_back({history, next->day - *last, next->rating != Rating::again});
    }
    return result;
}

PastForecast forecast(const Evening& evening, StudyDay made_on, const PosteriorOptions& sampling) {
    const Posterior known = posterior(evening.histories, sampling);
    RecallTable table(known.draws.size(), evening.awaited.size());
    for (std::size_t i = 0; i < known.draws.size(); ++i) {
        const Fsrs fsrs(known.draws[i]);
        const std::vector<MemoryState> memories = evening.histories.memories(fsrs);
        std::transform(evening.awaited.begin(), evening.awaited.end(), table.row(i).begin(),
                       [&](const Awaited& card) {
                           return fsrs.retrievability(card.elapsed_days, memories[card.history].stability);
                       });
    }
    const auto recalled = std::count_if(evening.awaited.begin(), evening.awaited.end(),
                                        [](const Awaited& card) { return card.recalled; });
    const auto cards = evening.awaited.size();
    return {made_on, cards, *recall_range(table, std::vector<double>(cards, 1.0)),
            static_cast<double>(recalled) / static_cast<double>(cards)};
}

/// Days on which something was learned and whose days ahead are over.
std::vector<StudyDay> evenings(std::span<const DatedCard> cards, StudyDay today, int days_ahead) {
    std::set<StudyDay> days;
    for (const DatedCard& card : cards)
        for (const DatedReview& review : card.reviews)
            if (review.day + days_ahead < today) days.insert(review.day);
    return {days.begin(), days.end()};
}

}  // namespace

std::vector<PastForecast> past_forecasts(std::span<const DatedCard> cards, StudyDay today,
                                         const HindsightOptions& options) {
    std::vector<StudyDay> days = evenings(cards, today, options.days_ahead);
    std::erase_if(days, [&](StudyDay day) {
        return look_back(cards, day, day + options.days_ahead).awaited.size() <
               std::max<std::size_t>(1, options.least_cards);
    });
    const std::size_t count = std::min(options.most, days.size());
    std::vector<PastForecast> result;
    for (std::size_t i = 0; i < count; ++i) {
        const StudyDay day = days[days.size() * (i + 1) / count - 1];  // the latest is always among them
        result.push_back(forecast(look_back(cards, day, day + options.days_ahead), day, options.sampling));
    }
    return result;
}

}  // namespace hone
