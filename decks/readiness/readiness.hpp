// SPDX-License-Identifier: MIT
// The readiness report of this store: made from the cards, the history and today's plan, and kept until something is
// answered or changed. What was last said on each day stays, to be compared with.
//
// It abstains while fewer than 30 cards of the round were answered (or three quarters, if it has fewer than 40): below,
// the range would span most of the scale.
#pragma once

#include "decks/planning/material.hpp"
#include "decks/readiness/report.hpp"

namespace hone {

/// Of the nearest round, or without one of all that is on. Made anew where the kept one is out of date.
ReadinessReport readiness_report(const Store& store, const Now& now);

/// Of one open round; kept only when it is the nearest.
ReadinessReport readiness_of(const Store& store, const Now& now, const Goal& round);
/// The same without its plan, which may take seconds to follow.
ReadinessReport readiness_without_plan(const Store& store, const Now& now, const Goal& round);

/// For another date, without a plan for it; nothing is kept. `date` is today or later.
ReadinessReport readiness_on(const Store& store, const Now& now, StudyDay date);

}  // namespace hone
