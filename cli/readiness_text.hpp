// SPDX-License-Identifier: MIT
// Readiness in words, as home, `hone ready` and `hone plan` say it. Coverage stands beside every figure.
#pragma once

#include "cli/context.hpp"
#include "decks/readiness/report.hpp"

#include <string>
#include <vector>

namespace hone {

/// "84 %".
std::string percent(double share);
/// "84 % (78 to 89)".
std::string with_range(const Range& range);

/// "Recall now 62 %, on the day 48 % if you stop, 84 % by the plan · 41 of 180 cards seen", or why not.
std::string readiness_line(const ReadinessReport& report);

/// What came of days without study; empty when none was missed.
std::string missed_in_words(const ReadinessReport& report);
/// "Today's answers: +2.1 points on the day; +2.4 from 14 Ownership cards"; empty before the first.
std::string movement_in_words(const ReadinessReport& report);
/// Whether the target will be reached, and what else would do; empty without a plan.
std::string verdict_in_words(const ReadinessReport& report);
/// How far past forecasts could be trusted; empty before the first.
/// `details`: the scores of the predictions too.
std::vector<std::string> trust_in_words(const ReadinessReport& report, bool details);

/// "seen 91 %, unseen 74 % (18 asked)": what the model expects of the cards asked in wordings that were never met, and
/// what came; empty before the first.
std::string unseen_in_words(const Store& store);
Json unseen_json(const Store& store);

}  // namespace hone
