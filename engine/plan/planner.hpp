// SPDX-License-Identifier: MIT
// Which cards today, in which order, and what it comes to.
//
// Given prices, a card's index is what a session today brings in recall on the dates over the best plan that skips
// today, per second:  index = (sum_o p_o W(m_o, today) - v_tomorrow) / expected seconds. Cards are served by falling
// index while time remains. An index of 0 or less means that waiting is better; such a card never fills time. The
// day's price is no threshold: alike cards stand exactly at it, and a threshold would serve all of them or none.
//
// For one or two days, or before prices are known, the greedy index does: recall on the dates after a session now,
// less recall if it is never shown again, per second. It needs no tables.
#pragma once

#include "engine/plan/dual.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace hone {

inline constexpr int longest_plan = 90;  ///< days; beyond, desired retention serves until so many remain
inline constexpr int greedy_days = 2;    ///< with so few days left the greedy index is as good as any

struct Priority {
    std::size_t card;        ///< of PlanQuestion::cards
    double gain_per_second;  ///< > 0: recall on the dates, weighted
    double seconds;          ///< expected, of its session
};

/// Falling by gain; of equals the earlier card first. The caller's order of cards so decides among alike new ones.
std::vector<Priority> greedy_order(const PlanQuestion& question);

/// What a future day holds on average.
struct DayLoad {
    double sessions = 0;  ///< cards shown, new ones among them
    double fresh = 0;     ///< new cards
    double seconds = 0;
};

struct Forecast {
    std::vector<DayLoad> days;  ///< today first; means over the futures
    std::vector<double>
        recalls;  ///< one a future: expected weighted recall on the dates over all weight, [0, 1]
};

class Planner {
public:
    /// Question and transitions (one a kind, reaching over its days) must outlive the planner.
    Planner(const PlanQuestion& question, std::span<const Transitions> transitions,
            std::span<const double> prices);

    /// Today's cards with an index above 0, best first.
    std::vector<Priority> today() const;

    /// The plan followed to the end, in so many futures: what is answered and which days are studied are drawn, from
    /// `seed`. Prices stay those of today.
    Forecast forecast(int futures, std::uint64_t seed) const;

private:
    struct Group {
        int kind, worth;
        ValueTable table;
    };
    struct Card {
        std::size_t group;
        std::vector<double> gains;  ///< of each day, if it is not shown before
        std::vector<double> seconds;
    };
    /// On `day`, of a card that stands as today, or was last shown on `last`, a day of the plan. Both give Priority
    /// with an index of any sign.
    Priority standing_index(std::size_t card, int day) const;
    Priority shown_index(std::size_t card, MemoryState memory, int last, int day) const;

    const PlanQuestion* question_;
    std::vector<double> prices_, studied_;
    std::vector<Group> groups_;
    std::vector<Card> cards_;
};

/// A day's plan in one call.
struct DayPlan {
    std::vector<Priority> today;
    std::vector<double> prices;  ///< one a day, to start tomorrow's from; empty from the greedy index
};

/// By prices from `earlier` ones (two parameters where there are none) and at most `evaluations` of polish; by the greedy
/// index for greedy_days or fewer. `question.days` in 1..longest_plan.
DayPlan plan_of(const PlanQuestion& question, std::span<const double> earlier, int evaluations);

/// The recall on the dates that no plan can exceed if the memory model is right: min(g(prices), g(0), all) over all
/// weight, in [0, 1]. The finer the dual's grid, the truer; grid_for_bound is within 0.0005.
double ceiling(const Dual& dual, std::span<const double> prices);

/// Whether a day is studied, from the days studied in the last 28: (studied + 4) / (days + 5).
double adherence(int days_studied, int days);

}  // namespace hone
