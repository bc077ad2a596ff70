// SPDX-License-Identifier: MIT
// Readiness as home and `hone ready` say it: expected recall now and on the date if nothing more is done, with coverage
// beside every figure, or why there is none yet.
#pragma once

#include "cli/context.hpp"
#include "decks/store/readiness_query.hpp"

#include <optional>
#include <string>

namespace hone {

struct ReadinessFigures {
    std::optional<Goal> goal;
    std::optional<double> now;             ///< expected recall today, [0, 1]
    std::optional<double> if_stopped;      ///< on the goal's date if nothing more is done
    std::optional<double> by_training[3];  ///< now; in the order of Trains
    int seen = 0, total = 0, reviews = 0;
    std::optional<std::string> abstains;  ///< why there are no figures, and what ends that
};

ReadinessFigures readiness_figures(const Store& store, StudyDay today);

/// "seen 91 %, unseen 74 % (18 asked)": what the model expects of the cards asked in wordings that were never met, and
/// what came; empty before the first.
std::string unseen_in_words(const Store& store);
Json unseen_json(const Store& store);

/// "Recall now 62 %, on the day 48 % if you stop today; 41 of 180 cards seen", or why not.
std::string readiness_line(const ReadinessFigures& figures);

}  // namespace hone
