// SPDX-License-Identifier: MIT
// Telling a story against the clock: how long each part may take, how what was told stood against that, what is looked
// at afterwards, and the rating to propose.
//
// The stated numbers are three: under 3:00 in all, Situation and Task at most 50 s together, Action 70 % of it. At 180 s
// they speak for 126 + 50 = 176 s and leave 4 s for the Result; at less than 166.7 s the 50 s do not even fit beside
// the Action. So the 50 s are a ceiling and not a right: what Situation and Task may take is computed from what the
// Result wants,
//
//     action = 0.70 T,   situation + task = min(50, 0.30 T - result),   result = the rest,
//
// and each second more for the Result is one less for Situation and Task. Rejected: a budget for Situation and for Task
// each (nobody says how they split), a tolerance on the 70 % (nobody states one; the share is said and not judged), and
// points for being short: content is scored, only the limit is enforced.
#pragma once

#include "engine/answer/propose.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace hone {

inline constexpr double story_limit_seconds = 180, pitch_limit_seconds = 90;
inline constexpr double action_share = 0.70;
inline constexpr double situation_task_most_seconds = 50;
/// The total from which that ceiling fits beside the Action at all; the Result would then have nothing.
inline constexpr double ceiling_fits_from_seconds = situation_task_most_seconds / (1 - action_share);

/// Seconds for each part; they add up to `limit`.
struct TellingBudget {
    double limit = 0;
    double situation_task = 0;  ///< both together
    double action = 0;
    double result = 0;
};

/// What the Result wants if nobody says: 10 s, which at the speaking rate below is 25 words, a sentence with two
/// changes in it and their window; 4 s are ten words, one change and nothing else. Of a short telling a tenth, so that
/// the Situation keeps its place.
double default_result_seconds(double limit);

/// `limit` > 0; `result` in [0, 0.30 limit] (more is cut to that).
TellingBudget budget_for(double limit, double result);
/// With the Result's default wish.
TellingBudget budget_for(double limit);

/// What the stated numbers leave for the Result when Situation and Task take all they may: 4 s at 180 s.
double left_at_the_ceiling(double limit);

/// Strict: who has to stay under 3:00 is over at 180.0 s.
bool over_limit(std::int64_t spoken_ms, double limit);

/// "Situation + Task 62 s of 50: 12 s over", "Action 98 s of 126". Whole seconds; what is over counts as a second at
/// least.
std::string standing_in_words(std::string_view part, std::int64_t spoken_ms, double budget);
/// "2:41 of 3:00: 19 s to spare", "3:00 of 3:00: not under it".
std::string total_in_words(std::int64_t spoken_ms, double limit);
/// "2:41"; parts of a second are dropped.
std::string minutes_and_seconds(std::int64_t milliseconds);

/// How fast people speak who want to be understood; for the length of what was typed, and of a budget in words.
inline constexpr double words_a_minute = 150;
int words_in(std::string_view text);  ///< separated by white space, with a letter or digit in them
std::int64_t speaking_ms(int words);
int words_within(double seconds);

/// One line of the scorecard. The names are those of the exercises in scoring, so that both train one eye.
struct ScorecardLine {
    std::string_view name;
    double points;  ///< at most; together 100. Points are added, never weighted again
    std::string_view looks_for;
};
std::span<const ScorecardLine> scorecard();

/// No Hire when something failed it, whatever the sum; else what verdict_of_sum() says.
std::string_view verdict_of_telling(double points, double maximum, bool failed);

struct Told {
    int ticked = 0, needed = 0;  ///< of what a good telling has
    bool over_time = false;
    bool failed = false;    ///< the person named something that fails it whatever the rest
    int disqualifiers = 0;  ///< found in what was typed
};

/// From what was ticked, as for any card one grades oneself; hard at most when it took too long, again when something
/// fails it.
Proposal propose_from_telling(const Told& told);

}  // namespace hone
