// SPDX-License-Identifier: MIT
#include "engine/plan/readiness.hpp"

#include <algorithm>

namespace hone {

std::optional<double> expected_recall(std::span<const KnownCard> cards, StudyDay day) {
    double recalled = 0, weights = 0;
    for (const KnownCard& card : cards) {
        weights += card.weight;
        if (!card.trace) continue;
        const int elapsed = std::max(0, day - card.trace->last_review);
        recalled += card.weight * card.fsrs->retrievability(elapsed, card.trace->memory.stability);
    }
    if (weights <= 0) return std::nullopt;
    return recalled / weights;
}

}  // namespace hone
