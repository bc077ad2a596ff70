// SPDX-License-Identifier: MIT
// What the history says about this person's memory: the reviews of every card since it was last reset or imported, laid
// out for the posterior, for the check of past forecasts, and for calibration.
#pragma once

#include "decks/store/reviews.hpp"
#include "engine/plan/calibration.hpp"
#include "engine/plan/hindsight.hpp"
#include "engine/plan/histories.hpp"

#include <unordered_map>
#include <vector>

namespace hone {

/// So many reviews settle a memory; more would cost time in proportion and narrow no range that luck does not hold open.
inline constexpr int reviews_for_memory = 1500;
/// The check of past forecasts draws anew for each of them.
inline constexpr int reviews_for_hindsight = 600;

struct Evidence {
    Histories histories;                                ///< of every card
    std::unordered_map<CardId, std::size_t> number_of;  ///< in the histories; of cards with a live history
    Histories sample;                                   ///< of evenly chosen cards, reviews_for_memory in all
    std::vector<DatedCard> dated;                       ///< the same, reviews_for_hindsight
    std::vector<Prediction> predictions;                ///< by time
    int reviews = 0;                                    ///< live ones, of all cards
};

Evidence evidence_of(const Store& store);

}  // namespace hone
