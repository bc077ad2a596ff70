// SPDX-License-Identifier: MIT
// What following a plan comes to: simulated futures, for a range that can be held to and for the load of days
// to come.
//
// The planner knows a person only so well. So each future has a truth of its own, a draw of what the reviews
// so far leave open (engine/plan/posterior.hpp), and every card has two memories: the true one, from which
// answers are drawn, and the believed one, which follows the answers seen by the planner's parameters and
// which alone decides what is served. Which days are studied is drawn too. Luck is that of a card's n-th
// session (engine/plan/draws.hpp), so plans that differ are compared on the same luck.
//
// Prices stay those of today: solving them anew on every day of every future would take minutes. A person
// whose plan is made anew each day does better, by about 0.01 of recall where time is scarce and days are
// missed; so the futures err on the low side. They need good prices (first_polish): unpolished ones, which a
// plan made anew each day forgives, cost futures up to 0.09 where time is scarce.
#pragma once

#include "engine/plan/range.hpp"
#include "engine/plan/study_plan.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hone {

/// How this person's memory may really be. Its models must rate and take time as the planner's do, that is be
/// made with the same habits: then both list the same paths of ratings in the same order.
struct Truth {
    std::vector<const SessionModel*> kinds;          ///< as StudyQuestion::all.kinds; not owned
    std::vector<std::optional<MemoryState>> memory;  ///< of each card today; nothing exactly where it is new
};

/// What a day holds on average.
struct DayLoad {
    double sessions = 0;  ///< cards shown, new ones among them
    double fresh = 0;     ///< new cards
    double seconds = 0;
};

struct Followed {
    std::vector<DayLoad> days;  ///< today first, to the last day of the plan; means over the futures
    RecallTable on_day;  ///< rows are futures, columns cards: the true chance of recall on the report's day
    std::vector<double> curve;  ///< recall at the start of days 0 to that day: share of the weight, mean
};

/// What is reported: recall at the start of `day`, 0 to the days of the plan, under these weights >= 0, one a
/// card. It may lie before the last interview; the plan is followed to its end all the same.
struct FollowedReport {
    int day;
    std::span<const double> weights;
};

/// Follows `plan`, made by study_plan from `question`, in so many futures, the n-th under truth n modulo
/// their number; without truths the planner is right. A plan without prices is followed by the greedy index.
/// The same seed gives the same futures.
Followed followed(const StudyQuestion& question, const StudyPlan& plan, std::span<const Truth> truths,
                  int futures, std::uint64_t seed, const FollowedReport& report);

}  // namespace hone
