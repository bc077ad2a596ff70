// SPDX-License-Identifier: MIT
#include "engine/plan/dual.hpp"

#include <map>
#include <utility>

namespace hone {

double PlanQuestion::total_weight() const {
    double weight = 0;
    for (const PlannedCard& card : cards)
        weight += total(worths[static_cast<std::size_t>(card.worth)]);
    return weight;
}

std::vector<double> PlanQuestion::study_probabilities() const {
    std::vector<double> probabilities(studied.begin(), studied.begin() + days);
    for (std::size_t day = 0; day < probabilities.size(); ++day)
        if (seconds[day] <= 0) probabilities[day] = 0;
    return probabilities;
}

std::vector<Transitions> transitions_of(std::span<const SessionModel* const> kinds, GridSize size, int days) {
    std::vector<Transitions> transitions;
    for (const SessionModel* kind : kinds)
        transitions.emplace_back(*kind, size, days);
    return transitions;
}

Dual::Dual(const PlanQuestion& question, std::span<const Transitions> transitions)
    : question_(&question), studied_(question.study_probabilities()) {
    struct Members {
        std::vector<const PlannedCard*> seen;
        int fresh = 0;
    };
    std::map<std::pair<int, int>, Members> members;
    for (const PlannedCard& card : question.cards) {
        Members& of_group = members[{card.kind, card.worth}];
        if (card.memory)
            of_group.seen.push_back(&card);
        else
            ++of_group.fresh;
    }
    for (const auto& [key, of_group] : members) {
        const auto kind = static_cast<std::size_t>(key.first);
        const Worth& worth = question.worths[static_cast<std::size_t>(key.second)];
        const SessionModel& model = *question.kinds[kind];
        const Grid& grid = transitions[kind].grid();
        Group group{&transitions[kind], &worth, {}};
        if (of_group.fresh > 0)
            group.cards.emplace_back(model, grid, PlannedCard{std::nullopt, 0, key.first, key.second}, worth,
                                     question.days, question.guess, of_group.fresh);
        for (const PlannedCard* card : of_group.seen)
            group.cards.emplace_back(model, grid, *card, worth, question.days, question.guess);
        groups_.push_back(std::move(group));
    }
}

template <std::size_t Lanes>
std::array<double, Lanes> Dual::evaluate(const std::array<const double*, Lanes>& prices,
                                         double smoothing) const {
    std::array<double, Lanes> sum{};
    for (std::size_t lane = 0; lane < Lanes; ++lane)
        for (int day = 0; day < question_->days; ++day)
            sum[lane] += prices[lane][day] * question_->expected_seconds(day);
    for (const Group& group : groups_) {
        const auto after = recursion<Lanes>(*group.transitions, *group.worth, question_->days, prices,
                                            studied_, smoothing, nullptr);
        for (const Standing& card : group.cards) {
            const auto value = card.value<Lanes>(after, group.transitions->nodes(), *group.worth, prices,
                                                 studied_, smoothing, nullptr);
            for (std::size_t lane = 0; lane < Lanes; ++lane)
                sum[lane] += card.count() * value[lane];
        }
    }
    return sum;
}

double Dual::value(std::span<const double> prices, double smoothing) const {
    return evaluate<1>({prices.data()}, smoothing)[0];
}

std::array<double, price_lanes> Dual::values(
    const std::array<std::vector<double>, price_lanes>& prices) const {
    std::array<const double*, price_lanes> lanes{};
    for (std::size_t lane = 0; lane < price_lanes; ++lane)
        lanes[lane] = prices[lane].data();
    return evaluate<price_lanes>(lanes, 0.0);
}

double Dual::value(std::span<const double> prices, double smoothing, std::span<double> slope) const {
    double value = 0;
    std::vector<double> usage(static_cast<std::size_t>(question_->days), 0.0);
    for (const Group& group : groups_)
        add_usage(group, prices, smoothing, value, usage);
    for (int day = 0; day < question_->days; ++day) {
        const auto at = static_cast<std::size_t>(day);
        value += prices[at] * question_->expected_seconds(day);
        slope[at] = question_->expected_seconds(day) - usage[at];
    }
    return value;
}

void Dual::add_usage(const Group& group, std::span<const double> prices, double smoothing, double& value,
                     std::vector<double>& usage) const {
    const int days = question_->days;
    const Transitions& transitions = *group.transitions;
    const std::size_t nodes = transitions.nodes();
    std::vector<float> gains;
    const auto after =
        recursion<1>(transitions, *group.worth, days, {prices.data()}, studied_, smoothing, &gains);

    // Expected cards, forward in time: those last seen on a day, by node.
    constexpr double nobody = 1e-9;
    std::vector<double> last_seen(static_cast<std::size_t>(days) * nodes, 0.0);
    const auto seen_on = [&](int day) { return last_seen.data() + static_cast<std::size_t>(day) * nodes; };
    std::vector<double> gains_of_card;
    for (const Standing& card : group.cards) {
        value += card.count() * card.value<1>(after, nodes, *group.worth, {prices.data()}, studied_,
                                              smoothing, &gains_of_card)[0];
        double waiting = card.count();
        for (int day = card.first_day(); day < days; ++day) {
            const auto at = static_cast<std::size_t>(day);
            const double shown = waiting * studied_[at] * rectified_slope(gains_of_card[at], smoothing);
            if (shown <= 0) continue;
            waiting -= shown;
            usage[at] += shown * card.seconds(day);
            for (const auto& [node, weight] : card.entries(day))
                seen_on(day)[node] += shown * static_cast<double>(weight);
        }
    }
    const SessionRows& rows = transitions.rows();
    for (int day = 1; day < days; ++day) {
        const auto at = static_cast<std::size_t>(day);
        if (studied_[at] <= 0) continue;
        double* today = seen_on(day);
        for (int last = 0; last < day; ++last) {
            double* waiting = seen_on(last);
            const float* gain = gains.data() + gain_place(day, last, nodes);
            for (std::size_t node = 0; node < nodes; ++node) {
                if (waiting[node] <= nobody || gain[node] <= -smoothing) continue;
                const double shown = waiting[node] * studied_[at] *
                                     rectified_slope(static_cast<double>(gain[node]), smoothing);
                waiting[node] -= shown;
                const std::size_t row = transitions.row(day - last, node);
                usage[at] += shown * rows.seconds(row);
                for (const auto& [next, weight] : rows.entries(row))
                    today[next] += shown * static_cast<double>(weight);
            }
        }
    }
}

}  // namespace hone
