// SPDX-License-Identifier: MIT
// A card as it stands today: the sessions it could have on each day to come if it is not shown before, and what it is
// worth under given prices. From its first session on, it follows the table of its kind.
#pragma once

#include "engine/plan/value_table.hpp"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace hone {

/// A card as the planner is told of it.
struct PlannedCard {
    std::optional<MemoryState> memory;  ///< nothing: new
    int elapsed_days = 0;               ///< since its last session, >= 0; 0: shown today, so not again today
    int kind = 0;                       ///< of PlanQuestion::kinds
    int worth = 0;                      ///< of PlanQuestion::worths
    int note = -1;  ///< cards of one note do not share a day in simulated futures; -1: of no other

    bool shown_today() const { return memory && elapsed_days == 0; }
};

/// The gain of a session that cannot be: no price makes up for it.
inline constexpr double never = -1e9;

class Standing {
public:
    /// `guess` is the recall of a card never seen; `closed_to_new`: days on which none is begun, or nothing. `count`
    /// cards that stand alike are one.
    Standing(const SessionModel& model, const Grid& grid, const PlannedCard& card, const Worth& worth,
             int days, double guess, const std::vector<bool>& closed_to_new = {}, double count = 1.0);

    double count() const { return count_; }
    /// The first day it may be shown.
    int first_day() const { return first_day_; }
    double seconds(int day) const { return rows_.seconds(row(day)); }
    std::span<const SessionRows::Entry> entries(int day) const { return rows_.entries(row(day)); }

    /// Worth of one such card: v of today by the recursion of value_table.hpp. `after` is that recursion's result for
    /// the same prices; into `gains`, when wanted (one lane only), goes Q - v of each day, of days
    /// off too: the person may study all the same.
    template <std::size_t Lanes>
    std::array<double, Lanes> value(std::span<const double> after, std::size_t nodes, const Worth& worth,
                                    const std::array<const double*, Lanes>& prices,
                                    std::span<const double> studied, double smoothing,
                                    std::vector<double>* gains) const;

private:
    std::size_t row(int day) const {
        return every_day_alike_ ? 0 : static_cast<std::size_t>(day - first_day_);
    }

    SessionRows rows_;
    std::vector<double> rewards_;  ///< weighted recall in each round if it is not shown before
    double count_;
    int first_day_ = 0;
    bool every_day_alike_;      ///< new: its first session is the same whenever it comes
    std::vector<bool> closed_;  ///< days on which it cannot be shown; empty: none
};

extern template std::array<double, 1> Standing::value<1>(std::span<const double>, std::size_t, const Worth&,
                                                         const std::array<const double*, 1>&,
                                                         std::span<const double>, double,
                                                         std::vector<double>*) const;
extern template std::array<double, price_lanes> Standing::value<price_lanes>(
    std::span<const double>, std::size_t, const Worth&, const std::array<const double*, price_lanes>&,
    std::span<const double>, double, std::vector<double>*) const;

}  // namespace hone
