// SPDX-License-Identifier: MIT
#include "engine/plan/planner.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace hone {
namespace {

/// Recall in the rounds after `day` of a card last seen on `last`, weighted.
double recalled(const SessionModel& model, MemoryState memory, int last, const Worth& worth, int day) {
    double sum = 0;
    for (const Round& round : worth)
        if (round.day > day) sum += round.weight * model.retrievability(round.day - last, memory);
    return sum;
}

}  // namespace

void sort_by_gain(std::vector<Ranked>& order) {
    std::stable_sort(order.begin(), order.end(),
                     [](const Ranked& a, const Ranked& b) { return a.gain_per_second > b.gain_per_second; });
}

Ranked greedy_index(const PlanQuestion& question, std::size_t card, const std::optional<MemoryState>& memory,
                    int last, int day) {
    const SessionModel& model = *question.kinds[static_cast<std::size_t>(question.cards[card].kind)];
    const Worth& worth = question.worths[static_cast<std::size_t>(question.cards[card].worth)];
    const SessionOutcomes outcomes = memory ? model.review(*memory, day - last) : model.first();
    double gain = 0;
    if (memory)
        gain -= recalled(model, *memory, last, worth, day);
    else
        for (const Round& round : worth)
            if (round.day > day) gain -= question.guess * round.weight;
    for (const SessionOutcome& outcome : outcomes)
        gain += outcome.probability * recalled(model, outcome.memory, day, worth, day);
    const double seconds = outcomes.expected_seconds();
    if (!memory && question.is_closed_to_new(day)) gain = never;
    return {card, gain / seconds, seconds};
}

std::vector<Ranked> greedy_order(const PlanQuestion& question) {
    return Planner(question, {}, {}).today();
}

Planner::Planner(const PlanQuestion& question, std::span<const Transitions> transitions,
                 std::span<const double> prices, Reach reach)
    : question_(&question), prices_(prices.begin(), prices.end()), studied_(question.study_probabilities()) {
    if (prices_.empty()) return;
    std::map<std::pair<int, int>, std::size_t> known;
    std::map<std::size_t, std::size_t> fresh;  // group -> its first new card: all others are alike
    for (const PlannedCard& card : question.cards) {
        const auto kind = static_cast<std::size_t>(card.kind);
        const Worth& worth = question.worths[static_cast<std::size_t>(card.worth)];
        const auto [group, is_new] = known.try_emplace({card.kind, card.worth}, groups_.size());
        if (is_new)
            groups_.emplace_back(transitions[kind], worth, prices_, studied_, reach == Reach::futures);
        if (!card.memory) {
            const auto [first, none_before] = fresh.try_emplace(group->second, cards_.size());
            if (!none_before) {
                cards_.push_back(cards_[first->second]);
                continue;
            }
        }
        const ValueTable& table = groups_[group->second];
        const Standing standing(*question.kinds[kind], transitions[kind].grid(), card, worth, question.days,
                                question.guess, question.closed_to_new);
        Card planned{group->second, {}, std::vector<double>(prices_.size(), 1.0)};
        standing.value<1>(table.after(), transitions[kind].nodes(), worth, {prices_.data()}, studied_, 0.0,
                          &planned.gains);
        for (int day = standing.first_day(); day < question.days; ++day)
            planned.seconds[static_cast<std::size_t>(day)] = standing.seconds(day);
        cards_.push_back(std::move(planned));
    }
}

Ranked Planner::standing_index(std::size_t card, int day) const {
    if (prices_.empty()) {
        const PlannedCard& planned = question_->cards[card];
        return greedy_index(*question_, card, planned.memory, -planned.elapsed_days, day);
    }
    const auto at = static_cast<std::size_t>(day);
    const double seconds = cards_[card].seconds[at];
    return {card, cards_[card].gains[at] / seconds + prices_[at], seconds};
}

Planner::Shown Planner::shown(std::size_t card, MemoryState memory, int last) const {
    if (prices_.empty()) return {memory, last, {}};
    return {memory, last, groups_[cards_[card].group].transitions().grid().around(memory)};
}

Ranked Planner::shown_index(std::size_t card, const Shown& shown, int day) const {
    if (prices_.empty()) return greedy_index(*question_, card, shown.memory, shown.last, day);
    const ValueTable& table = groups_[cards_[card].group];
    const Transitions& transitions = table.transitions();
    const std::span<const float> gains = table.gains(day, shown.last);
    double gain = 0, seconds = 0;
    for (const auto& [node, weight] : shown.around) {
        gain += weight * static_cast<double>(gains[node]);
        seconds += weight * transitions.seconds(day - shown.last, node);
    }
    return {card, gain / seconds + prices_[static_cast<std::size_t>(day)], seconds};
}

std::optional<int> Planner::next_day(std::size_t card) const {
    // Alike cards stand exactly at the price, so rounding would decide about them.
    constexpr double as_good = 0.02;  // of the price
    for (std::size_t day = 1; day < prices_.size(); ++day) {
        const double indifferent = as_good * prices_[day] * cards_[card].seconds[day];
        if (studied_[day] > 0 && cards_[card].gains[day] + indifferent > 0) return static_cast<int>(day);
    }
    return std::nullopt;
}

std::vector<Ranked> Planner::today() const {
    std::vector<Ranked> order;
    if (question_->expected_seconds(0) <= 0) return order;
    for (std::size_t i = 0; i < question_->cards.size(); ++i) {
        if (question_->cards[i].shown_today()) continue;
        if (const Ranked now = standing_index(i, 0); now.gain_per_second > 0) order.push_back(now);
    }
    sort_by_gain(order);
    return order;
}

double adherence(int days_studied, int days) {
    return (days_studied + 4.0) / (days + 5.0);
}

}  // namespace hone
