// SPDX-License-Identifier: MIT
// Expected recall: the weighted mean of retrievability over all cards of a goal, on a day, if nothing more is done until
// then. Cards never seen (or whose graded part was edited since) count as not known; coverage says how many that are.
// It is recall of these cards, never a chance of passing an interview.
#pragma once

#include "engine/schedule/card_state.hpp"

#include <optional>
#include <span>

namespace hone {

/// Fewer graded cards than this say too little; readiness then abstains.
inline constexpr int graded_cards_needed = 30;

struct KnownCard {
    std::optional<Trace> trace;  ///< nothing: not known
    double weight = 1.0;         ///< > 0
    const Fsrs* fsrs = nullptr;  ///< the parameters it is scheduled under; not owned; needed with a trace
};

/// Sum of weight * R over sum of weight, in [0, 1]; nothing without cards. `day` before a card's last review counts as
/// that day.
std::optional<double> expected_recall(std::span<const KnownCard> cards, StudyDay day);

}  // namespace hone
