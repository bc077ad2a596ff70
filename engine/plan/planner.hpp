// SPDX-License-Identifier: MIT
// Which cards today, in which order, and what it comes to.
//
// Given prices, a card's index is what a session today brings in recall on the dates over the best plan that
// skips today, per second:  index = (sum_o p_o W(m_o, today) - v_tomorrow) / expected seconds. Cards are
// served by falling index while time remains. An index of 0 or less means that waiting is better; such a card
// never fills time. The day's price is no threshold: alike cards stand exactly at it, and a threshold would
// serve all of them or none.
//
// For one or two days, or before prices are known, the greedy index does: recall on the dates after a session
// now, less recall if it is never shown again, per second. It needs no tables.
#pragma once

#include "engine/plan/dual.hpp"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace hone {

inline constexpr int longest_plan = 90;  ///< days; beyond, desired retention serves until so many remain
inline constexpr int greedy_days = 2;    ///< with so few days left the greedy index is as good as any

struct Ranked {
    std::size_t card;        ///< of PlanQuestion::cards
    double gain_per_second;  ///< > 0: recall on the dates, weighted
    double seconds;          ///< expected, of its session
};

/// Falling by gain; of equals the earlier card first. The caller's order of cards so decides among alike new
/// ones.
std::vector<Ranked> greedy_order(const PlanQuestion& question);

/// The greedy index on `day`, of any sign, of a card that had this memory after its last session on `last`
/// (before the plan: minus the days since).
Ranked greedy_index(const PlanQuestion& question, std::size_t card, const std::optional<MemoryState>& memory,
                    int last, int day);

/// By falling gain; what gains the same keeps its order.
void sort_by_gain(std::vector<Ranked>& order);

class Planner {
public:
    /// How far ahead it is asked for indices: of cards shown on days of the plan it needs a table for every
    /// kind and worth.
    enum class Reach { today, futures };

    /// Question and transitions (one a kind, reaching over its days) must outlive the planner. Without prices
    /// it goes by the greedy index and needs no transitions.
    Planner(const PlanQuestion& question, std::span<const Transitions> transitions,
            std::span<const double> prices, Reach reach = Reach::today);

    /// Today's cards with an index above 0, best first.
    std::vector<Ranked> today() const;

    /// The index on `day`, of any sign, of a card not shown before; on day 0 of one not shown today already.
    Ranked standing_index(std::size_t card, int day) const;

    /// A card last shown on a day of the plan.
    struct Shown {
        MemoryState memory;
        int last;
        std::array<Grid::Corner, 4> around;  ///< nodes of its kind's grid
    };
    Shown shown(std::size_t card, MemoryState memory, int last) const;
    /// Its index on a later day. Within reach of futures only.
    Ranked shown_index(std::size_t card, const Shown& shown, int day) const;

    /// The first day after today on which a session is worth its price, if the card is not shown before.
    /// Nothing: none, or there are no prices.
    std::optional<int> next_day(std::size_t card) const;

private:
    struct Card {
        std::size_t group;
        std::vector<double> gains;  ///< of each day, if it is not shown before
        std::vector<double> seconds;
    };

    const PlanQuestion* question_;
    std::vector<double> prices_, studied_;
    std::vector<ValueTable> groups_;  ///< of cards of one kind and worth
    std::vector<Card> cards_;
};

/// Whether a day is studied, from the days studied in the last 28: (studied + 4) / (days + 5).
double adherence(int days_studied, int days);

}  // namespace hone
