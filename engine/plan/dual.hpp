// SPDX-License-Identifier: MIT
// The dual of the planning problem: which recall on the dates no plan can exceed, given prices for the seconds of each
// day.
//
// The problem: cards, days 0..days-1 with a budget of seconds each, interviews on later days; maximise the expected
// weighted recall on them, at most one session a card and day, budgets kept. If budgets need only hold in expectation,
// the cards part: g(prices) = sum over cards of V(prices) + sum_t price_t q_t B_t. For all prices >= 0 this is no
// less than what any plan reaches (days not studied hit all cards at once, which it does not count); it is convex,
// and its slope is the budget left, q_t B_t - expected seconds used.
#pragma once

#include "engine/plan/standing.hpp"

#include <array>
#include <span>
#include <vector>

namespace hone {

struct PlanQuestion {
    int days = 1;                 ///< days to study, today first; the last interview is on day `days`
    std::vector<double> seconds;  ///< budget of each day, >= 0; 0 on days off; of today: what is left
    std::vector<double> studied;  ///< probability that it is studied, [0, 1]; 1 of today
    std::vector<const SessionModel*> kinds;  ///< not owned; cards differ in costs and habits by kind
    std::vector<Worth> worths;
    std::vector<PlannedCard> cards;
    double guess = 0.0;               ///< recall of a card never seen, [0, 1]
    std::vector<bool> closed_to_new;  ///< days on which no new card is begun; empty: none

    bool is_closed_to_new(int day) const {
        return !closed_to_new.empty() && closed_to_new[static_cast<std::size_t>(day)];
    }

    /// Expected seconds of a day: nothing when it is off.
    double expected_seconds(int day) const {
        const auto at = static_cast<std::size_t>(day);
        return studied[at] * seconds[at];
    }
    double total_seconds() const;  ///< expected, of all days
    double total_weight() const;
    /// `studied` where there is a budget, 0 on days off.
    std::vector<double> study_probabilities() const;
};

/// The rows of every kind of a question. They depend on the models and the number of days only.
std::vector<Transitions> transitions_of(std::span<const SessionModel* const> kinds, GridSize size, int days);

class Dual {
public:
    /// Question and transitions (one a kind, reaching over its days) must outlive the dual.
    Dual(const PlanQuestion& question, std::span<const Transitions> transitions);

    const PlanQuestion& question() const { return *question_; }

    /// g. Prices: one a day, >= 0, in recall per second.
    double value(std::span<const double> prices, double smoothing = 0.0) const;
    /// g of several prices at the cost of little more than one.
    std::array<double, price_lanes> values(const std::array<std::vector<double>, price_lanes>& prices) const;
    /// V of each card under each of several prices: g without what the budgets cost.
    std::vector<std::array<double, price_lanes>> card_values(
        const std::array<std::vector<double>, price_lanes>& prices) const;
    /// g and its slope; `slope` has one entry a day.
    double value(std::span<const double> prices, double smoothing, std::span<double> slope) const;

private:
    /// Cards of one kind and worth: they share a table.
    struct Group {
        const Transitions* transitions;
        const Worth* worth;
        std::vector<Standing> cards;                    ///< new ones, being alike, are one
        std::vector<std::vector<std::size_t>> numbers;  ///< which cards each of them stands for
    };
    /// Calls visit(group, number in the group, V of each lane) for every card of every group.
    template <std::size_t Lanes, typename Visit>
    void visit_values(const std::array<const double*, Lanes>& prices, double smoothing, Visit visit) const;
    template <std::size_t Lanes>
    std::array<double, Lanes> evaluate(const std::array<const double*, Lanes>& prices,
                                       double smoothing) const;
    /// Adds V of the group and the expected seconds it uses. `gains` is room to work in.
    void add_usage(const Group& group, std::span<const double> prices, double smoothing,
                   std::vector<float>& gains, double& value, std::vector<double>& usage) const;

    const PlanQuestion* question_;
    std::vector<double> studied_;
    std::vector<Group> groups_;
};

}  // namespace hone
