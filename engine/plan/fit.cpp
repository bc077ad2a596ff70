// SPDX-License-Identifier: MIT
#include "engine/plan/fit.hpp"

#include <algorithm>
#include <cmath>

namespace hone {
namespace {

int interval_days(const Fsrs& fsrs, const MemoryState& memory, double retention) {
    return std::max(1, static_cast<int>(std::lround(fsrs.interval(memory.stability, retention))));
}

/// Showings of a memory from `first_day` on until `days` are over.
double showings(const Fsrs& fsrs, MemoryState memory, double first_day, double days, double retention) {
    double count = 0;
    for (double day = first_day; day < days; ++count) {
        memory = fsrs.next(memory, interval_days(fsrs, memory, retention), Rating::good);
        day += interval_days(fsrs, memory, retention);
    }
    return count;
}

}  // namespace

int cards_that_fit(const Fsrs& fsrs, std::span<const CardToFit> cards, const FitQuestion& question) {
    const double days = question.date - question.today;
    double left = std::max(0.0, days) * question.minutes_per_day * 60.0;
    // One showing in so many fails and is followed by another on the same day.
    const double with_failures = 2.0 - question.retention;

    const MemoryState begun = fsrs.first(Rating::good);
    const double again = days / 3 + interval_days(fsrs, begun, question.retention);
    const double new_showings = 1 + showings(fsrs, begun, again, days, question.retention);

    const auto seconds = [&](const CardToFit& card) {
        if (card.trace == nullptr) return card.seconds * new_showings * with_failures;
        const double due = std::max(0, card.trace->due() - question.today);
        return card.seconds * with_failures *
               showings(fsrs, card.trace->memory, due, days, question.retention);
    };
    int fit = 0;
    for (const bool seen : {true, false})
        for (const CardToFit& card : cards) {
            if ((card.trace != nullptr) != seen) continue;
            const double cost = seconds(card);
            if (cost > left) {
                if (seen) continue;
                return fit;
            }
            left -= cost;
            ++fit;
        }
    return fit;
}

}  // namespace hone
