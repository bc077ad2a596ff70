// SPDX-License-Identifier: MIT
#include "engine/plan/draws.hpp"
#include "engine/plan/planner.hpp"

#include <algorithm>

namespace hone {
namespace {

struct SimulatedCard {
    std::optional<MemoryState> memory;
    int last;  ///< day of its last session; before today: minus the days since
    int sessions = 0;
};

}  // namespace

Forecast Planner::forecast(int futures, std::uint64_t seed) const {
    const PlanQuestion& question = *question_;
    const auto model = [&](std::size_t card) -> const SessionModel& {
        return *question.kinds[static_cast<std::size_t>(question.cards[card].kind)];
    };
    Forecast forecast{std::vector<DayLoad>(prices_.size()), {}};
    const double weight = question.total_weight();
    for (int run = 0; run < futures; ++run) {
        const std::uint64_t run_seed = seed + static_cast<std::uint64_t>(run) * golden_gamma;
        std::vector<SimulatedCard> cards;
        for (const PlannedCard& card : question.cards)
            cards.push_back({card.memory, -card.elapsed_days});

        double recall = 0;
        const auto hold_rounds_of = [&](int day) {
            for (std::size_t i = 0; i < cards.size(); ++i)
                for (const Round& round : question.worths[static_cast<std::size_t>(question.cards[i].worth)])
                    if (round.day == day)
                        recall += round.weight * (cards[i].memory ? model(i).retrievability(
                                                                        day - cards[i].last, *cards[i].memory)
                                                                  : question.guess);
        };
        std::vector<Priority> queue;
        double overdrawn = 0;  // a session is never broken off; what it took too much, the next day lacks
        for (int day = 0; day < question.days; ++day) {
            hold_rounds_of(day);
            const auto at = static_cast<std::size_t>(day);
            if (luck(run_seed, cards.size(), day) >= studied_[at]) continue;
            queue.clear();
            for (std::size_t i = 0; i < cards.size(); ++i) {
                const SimulatedCard& card = cards[i];
                if (card.memory && card.last == day) continue;
                const Priority priority = card.sessions == 0 || !card.memory
                                              ? standing_index(i, day)
                                              : shown_index(i, *card.memory, card.last, day);
                if (priority.gain_per_second > 0) queue.push_back(priority);
            }
            std::stable_sort(queue.begin(), queue.end(), [](const Priority& a, const Priority& b) {
                return a.gain_per_second > b.gain_per_second;
            });
            double left = question.seconds[at] - overdrawn;
            for (const Priority& next : queue) {
                if (left <= 0) break;
                SimulatedCard& card = cards[next.card];
                const SessionOutcomes outcomes = card.memory
                                                     ? model(next.card).review(*card.memory, day - card.last)
                                                     : model(next.card).first();
                const SessionOutcome& outcome =
                    outcomes[outcomes.drawn(luck(run_seed, next.card, card.sessions))];
                left -= outcome.seconds;
                forecast.days[at].sessions += 1.0 / futures;
                forecast.days[at].seconds += outcome.seconds / futures;
                if (!card.memory) forecast.days[at].fresh += 1.0 / futures;
                card = {outcome.memory, day, card.sessions + 1};
            }
            overdrawn = std::max(0.0, -left);
        }
        hold_rounds_of(question.days);
        forecast.recalls.push_back(weight > 0 ? recall / weight : 0.0);
    }
    return forecast;
}

}  // namespace hone
