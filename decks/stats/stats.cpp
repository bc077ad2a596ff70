// SPDX-License-Identifier: MIT
#include "decks/stats/stats.hpp"

#include "decks/stats/review_tally.hpp"
#include "decks/store/reviews.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace hone {
namespace {

constexpr std::size_t hardest_kept = 20;

void tally_reviews(const Store& store, ReviewTally& tally) {
    SQLite::Statement query(
        store.db(),
        "SELECT card, study_day, rating, elapsed_days, predicted, response_ms, sure FROM revlog NOT "
        "INDEXED WHERE undone = 0 AND kind = 'review'");
    while (query.executeStep()) {
        const auto predicted = query.getColumn(4), response_ms = query.getColumn(5);
        tally.add({query.getColumn(0).getInt64(), StudyDay::from_number(query.getColumn(1).getInt()),
                   query.getColumn(2).getInt() == number(Rating::again),
                   predicted.isNull() ? std::nullopt : std::optional(predicted.getDouble()),
                   query.getColumn(3).getInt(),
                   response_ms.isNull() ? std::nullopt : std::optional(response_ms.getInt64()),
                   query.getColumn(6).getInt() != 0});
    }
}

}  // namespace

Stats stats_of(const Store& store, StudyDay today, const StatsWish& wish) {
    Stats stats;
    store.read([&] {
        CardTable cards(store, today);
        const UsualTimes usual = usual_times(store);
        ReviewTally tally(cards, usual, today, wish.days);
        tally_reviews(store, tally);
        tally.write_to(stats);
        stats.states = cards.states();
        stats.ahead = cards.ahead(usual, wish.days);
        stats.kinds = cards.kinds();
        stats.decks = cards.decks(store);
        if (wish.labels) {
            stats.principles = cards.labelled(store, "principle");
            stats.flaws = cards.labelled(store, "flaw");
        }
        stats.hardest = cards.hardest(hardest_kept);
        stats.confusions = confusions_of(store);
    });
    return stats;
}

}  // namespace hone
