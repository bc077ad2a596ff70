// SPDX-License-Identifier: MIT
#include "tests/bench/deadline_policies.hpp"

#include "engine/plan/enough.hpp"
#include "engine/plan/prices.hpp"

#include <algorithm>
#include <cmath>
#include <memory>

namespace hone::bench {
namespace {

/// Card indices by falling score; cards without one are left out.
template <typename Score>
std::vector<std::size_t> by_score(const Learner& learner, Score score) {
    std::vector<std::pair<double, std::size_t>> scored;
    for (std::size_t i = 0; i < learner.cards.size(); ++i)
        if (const std::optional<double> value = score(learner.cards[i])) scored.emplace_back(-*value, i);
    std::stable_sort(scored.begin(), scored.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::size_t> order;
    for (const auto& [value, i] : scored)
        order.push_back(i);
    return order;
}

/// The plan's question on a day, from what is believed or what is true.
PlanQuestion question_on(const Scenario& scenario, const Learner& learner, int day, bool truth,
                         bool sees_weights) {
    PlanQuestion question;
    question.days = scenario.days - day;
    const auto days = static_cast<std::size_t>(question.days);
    question.seconds.assign(days, scenario.minutes * 60);
    question.studied.assign(days, 1.0);
    question.kinds = {truth ? learner.truth : learner.belief};
    question.worths = {{{question.days, 1.0}}, {{question.days, 4.0}}};
    for (const LearnerCard& card : learner.cards)
        question.cards.push_back(
            {truth ? card.truth : card.belief, day - card.last, 0, sees_weights && card.weight > 1 ? 1 : 0});
    return question;
}

}  // namespace

Policy desired_retention(const Scenario& scenario, const Retention& retention) {
    return [scenario, retention](const Learner& learner, int day) {
        double desired = retention.desired;
        const double third = scenario.days / 3.0;
        if (retention.ramp)
            desired += (0.97 - desired) * std::max(0.0, (day + 1 - (scenario.days - third)) / third);
        const double pass_days = std::ceil(scenario.cards * 13.0 / (scenario.minutes * 60));
        const double pass_from = scenario.days - std::min(pass_days, third);
        return by_score(learner, [&](const LearnerCard& card) -> std::optional<double> {
            if (!card.belief) return retention.new_first ? 2.0 : -2.0;
            const double recall = learner.belief->retrievability(day - card.last, *card.belief);
            const bool due = recall <= desired || (retention.capped && day == scenario.days - 1) ||
                             (retention.final_pass && day >= pass_from && card.last < pass_from);
            if (!due) return std::nullopt;
            return -recall;
        });
    };
}

Policy weakest(const Scenario& scenario) {
    return [scenario](const Learner& learner, int day) {
        return by_score(learner, [&](const LearnerCard& card) -> std::optional<double> {
            if (!card.belief) return 0.0;
            if (card.last == day) return std::nullopt;
            return -learner.belief->retrievability(scenario.days - card.last, *card.belief);
        });
    };
}

Policy greedy(const Scenario& scenario) {
    return [scenario](const Learner& learner, int day) {
        std::vector<std::size_t> order;
        for (const Ranked& next : greedy_order(question_on(scenario, learner, day, false, true)))
            order.push_back(next.card);
        return order;
    };
}

Policy planned(const Scenario& scenario, const SessionModel& belief, const Planning& planning) {
    struct Kept {  // rows do not change from day to day
        std::vector<Transitions> prices, values;
        std::vector<double> yesterday;
    };
    const SessionModel* kinds[] = {&belief};
    const auto kept = std::make_shared<Kept>(Kept{transitions_of(kinds, grid_for_prices, scenario.days),
                                                  transitions_of(kinds, grid_for_values, scenario.days),
                                                  {}});
    return [scenario, planning, kept](const Learner& learner, int day) {
        PlanQuestion question = question_on(scenario, learner, day, false, planning.sees_weights);
        if (scenario.missed > 0)
            std::fill(question.studied.begin() + 1, question.studied.end(),
                      adherence(learner.days_studied, day));
        const Dual dual(question, kept->prices);
        const bool first = kept->yesterday.empty() || planning.daily_polish == 0;
        Prices prices = first ? two_parameter_prices(dual) : carried_over(dual, kept->yesterday);
        prices = polished(dual, std::move(prices), first ? planning.first_polish : planning.daily_polish);
        kept->yesterday = prices.per_day;
        std::vector<std::size_t> order;
        for (const Ranked& next : Planner(question, kept->values, prices.per_day).today())
            order.push_back(next.card);
        return order;
    };
}

double bound(const Scenario& scenario, const Learner& learner, std::uint64_t seed) {
    PlanQuestion question = question_on(scenario, learner, 0, true, true);
    for (int day = 0; day < scenario.days; ++day)
        if (is_missed(scenario, day, seed)) question.seconds[static_cast<std::size_t>(day)] = 0;
    const auto coarse = transitions_of(question.kinds, grid_for_prices, question.days);
    const Dual dual(question, coarse);
    const Prices prices = polished(dual, two_parameter_prices(dual), 400);
    return ceiling(question, prices.per_day, grid_for_bound);
}

}  // namespace hone::bench
