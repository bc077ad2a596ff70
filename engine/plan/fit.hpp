// SPDX-License-Identifier: MIT
// How many cards fit the days and minutes that are left: a count for the home screen, not a plan. It follows each card
// along its usual path (recalled each time it is due at the desired retention) and adds what forgetting costs.
#pragma once

#include "engine/memory/fsrs.hpp"
#include "engine/schedule/scheduler.hpp"

#include <span>

namespace hone {

/// One card in the order in which cards are introduced.
struct CardToFit {
    const Trace* trace;  ///< nothing: new, and then it is begun on average a third of the days from now
    double seconds;      ///< one showing
};

struct FitQuestion {
    StudyDay today, date;  ///< the day of the interview itself is not studied
    double minutes_per_day;
    double retention;  ///< desired, (0, 1)
};

/// How many of `cards` can be shown as often as they need it; seen ones are kept up before new ones are begun.
int cards_that_fit(const Fsrs& fsrs, std::span<const CardToFit> cards, const FitQuestion& question);

}  // namespace hone
