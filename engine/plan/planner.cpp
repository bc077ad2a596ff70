// SPDX-License-Identifier: MIT
#include "engine/plan/planner.hpp"

#include "engine/plan/prices.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace hone {
namespace {

void sort_by_gain(std::vector<Priority>& order) {
    std::stable_sort(order.begin(), order.end(), [](const Priority& a, const Priority& b) {
        return a.gain_per_second > b.gain_per_second;
    });
}

SessionOutcomes session(const SessionModel& model, const std::optional<MemoryState>& memory,
                        int elapsed_days) {
    return memory ? model.review(*memory, elapsed_days) : model.first();
}

/// Recall in the rounds after `day` of a card last seen on `last`, weighted.
double recalled(const SessionModel& model, MemoryState memory, int last, const Worth& worth, int day) {
    double sum = 0;
    for (const Round& round : worth)
        if (round.day > day) sum += round.weight * model.retrievability(round.day - last, memory);
    return sum;
}

}  // namespace

std::vector<Priority> greedy_order(const PlanQuestion& question) {
    std::vector<Priority> order;
    for (std::size_t i = 0; i < question.cards.size(); ++i) {
        const PlannedCard& card = question.cards[i];
        if (card.memory && card.elapsed_days == 0) continue;
        const SessionModel& model = *question.kinds[static_cast<std::size_t>(card.kind)];
        const Worth& worth = question.worths[static_cast<std::size_t>(card.worth)];
        const SessionOutcomes outcomes = session(model, card.memory, card.elapsed_days);
        double gain = card.memory ? -recalled(model, *card.memory, -card.elapsed_days, worth, 0)
                                  : -question.guess * total(worth);
        for (const SessionOutcome& outcome : outcomes)
            gain += outcome.probability * recalled(model, outcome.memory, 0, worth, 0);
        const double seconds = outcomes.expected_seconds();
        if (gain > 0) order.push_back({i, gain / seconds, seconds});
    }
    sort_by_gain(order);
    return order;
}

Planner::Planner(const PlanQuestion& question, std::span<const Transitions> transitions,
                 std::span<const double> prices)
    : question_(&question), prices_(prices.begin(), prices.end()), studied_(question.study_probabilities()) {
    std::map<std::pair<int, int>, std::size_t> known;
    std::map<std::size_t, std::size_t> fresh;  // group -> its first new card: all others are alike
    for (const PlannedCard& card : question.cards) {
        const auto kind = static_cast<std::size_t>(card.kind);
        const Worth& worth = question.worths[static_cast<std::size_t>(card.worth)];
        const auto [group, is_new] = known.try_emplace({card.kind, card.worth}, groups_.size());
        if (is_new)
            groups_.push_back(
                {card.kind, card.worth, ValueTable(transitions[kind], worth, prices_, studied_)});
        if (!card.memory) {
            const auto [first, none_before] = fresh.try_emplace(group->second, cards_.size());
            if (!none_before) {
                cards_.push_back(cards_[first->second]);
                continue;
            }
        }
        const ValueTable& table = groups_[group->second].table;
        const Standing standing(*question.kinds[kind], transitions[kind].grid(), card, worth, question.days,
                                question.guess);
        Card planned{group->second, {}, std::vector<double>(prices_.size(), 1.0)};
        standing.value<1>(table.after(), transitions[kind].nodes(), worth, {prices_.data()}, studied_, 0.0,
                          &planned.gains);
        for (int day = standing.first_day(); day < question.days; ++day)
            planned.seconds[static_cast<std::size_t>(day)] = standing.seconds(day);
        cards_.push_back(std::move(planned));
    }
}

Priority Planner::standing_index(std::size_t card, int day) const {
    const auto at = static_cast<std::size_t>(day);
    const double seconds = cards_[card].seconds[at];
    return {card, cards_[card].gains[at] / seconds + prices_[at], seconds};
}

Priority Planner::shown_index(std::size_t card, MemoryState memory, int last, int day) const {
    const ValueTable& table = groups_[cards_[card].group].table;
    const Transitions& transitions = table.transitions();
    const std::span<const float> gains = table.gains(day, last);
    const std::size_t first_row = transitions.row(day - last, 0);
    double gain = 0, seconds = 0;
    for (const auto& [node, weight] : transitions.grid().around(memory)) {
        gain += weight * static_cast<double>(gains[node]);
        seconds += weight * transitions.rows().seconds(first_row + node);
    }
    return {card, gain / seconds + prices_[static_cast<std::size_t>(day)], seconds};
}

std::vector<Priority> Planner::today() const {
    std::vector<Priority> order;
    for (std::size_t i = 0; i < cards_.size(); ++i) {
        const PlannedCard& card = question_->cards[i];
        if (card.memory && card.elapsed_days == 0) continue;
        if (const Priority now = standing_index(i, 0); now.gain_per_second > 0) order.push_back(now);
    }
    sort_by_gain(order);
    return order;
}

DayPlan plan_of(const PlanQuestion& question, std::span<const double> earlier, int evaluations) {
    if (question.days <= greedy_days) return {greedy_order(question), {}};
    Prices prices;
    {
        const auto transitions = transitions_of(question.kinds, grid_for_prices, question.days);
        const Dual dual(question, transitions);
        prices = earlier.size() < static_cast<std::size_t>(question.days) ? two_parameter_prices(dual)
                                                                          : carried_over(dual, earlier);
        prices = polished(dual, std::move(prices), evaluations);
    }
    const auto transitions = transitions_of(question.kinds, grid_for_values, question.days);
    return {Planner(question, transitions, prices.per_day).today(), prices.per_day};
}

double ceiling(const Dual& dual, std::span<const double> prices) {
    const double weight = dual.question().total_weight();
    if (weight <= 0) return 0;
    const std::vector<double> free(prices.size(), 0.0);
    return std::min({dual.value(prices) / weight, dual.value(free) / weight, 1.0});
}

double adherence(int days_studied, int days) {
    return (days_studied + 4.0) / (days + 5.0);
}

}  // namespace hone
