// SPDX-License-Identifier: MIT
#include "engine/plan/dual.hpp"

#include <map>
#include <utility>

namespace hone {
namespace {

std::array<const double*, price_lanes> lanes_of(const std::array<std::vector<double>, price_lanes>& prices) {
    std::array<const double*, price_lanes> lanes{};
    for (std::size_t lane = 0; lane < price_lanes; ++lane)
        lanes[lane] = prices[lane].data();
    return lanes;
}

/// Adds to the nodes what a session leads to.
void spread(std::span<const SessionRows::Entry> entries, double shown, double* nodes) {
    for (const auto& [node, low, high] : entries) {
        nodes[node] += shown * static_cast<double>(low);
        nodes[node + 1] += shown * static_cast<double>(high);
    }
}

}  // namespace

double PlanQuestion::total_seconds() const {
    double seconds_of_all = 0;
    for (int day = 0; day < days; ++day)
        seconds_of_all += expected_seconds(day);
    return seconds_of_all;
}

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
        std::vector<std::size_t> seen, fresh;
    };
    std::map<std::pair<int, int>, Members> members;
    for (std::size_t i = 0; i < question.cards.size(); ++i) {
        const PlannedCard& card = question.cards[i];
        Members& of_group = members[{card.kind, card.worth}];
        (card.memory ? of_group.seen : of_group.fresh).push_back(i);
    }
    for (const auto& [key, of_group] : members) {
        const auto kind = static_cast<std::size_t>(key.first);
        const Worth& worth = question.worths[static_cast<std::size_t>(key.second)];
        const SessionModel& model = *question.kinds[kind];
        const Grid& grid = transitions[kind].grid();
        Group group{&transitions[kind], &worth, {}, {}};
        if (!of_group.fresh.empty()) {
            group.cards.emplace_back(model, grid, question.cards[of_group.fresh.front()], worth,
                                     question.days, question.guess, question.closed_to_new,
                                     static_cast<double>(of_group.fresh.size()));
            group.numbers.push_back(of_group.fresh);
        }
        for (const std::size_t card : of_group.seen) {
            group.cards.emplace_back(model, grid, question.cards[card], worth, question.days, question.guess);
            group.numbers.push_back({card});
        }
        groups_.push_back(std::move(group));
    }
}

template <std::size_t Lanes, typename Visit>
void Dual::visit_values(const std::array<const double*, Lanes>& prices, double smoothing, Visit visit) const {
    for (const Group& group : groups_) {
        const auto after = recursion<Lanes>(*group.transitions, *group.worth, question_->days, prices,
                                            studied_, smoothing, nullptr);
        for (std::size_t i = 0; i < group.cards.size(); ++i)
            visit(group, i,
                  group.cards[i].template value<Lanes>(after, group.transitions->nodes(), *group.worth,
                                                       prices, studied_, smoothing, nullptr));
    }
}

template <std::size_t Lanes>
std::array<double, Lanes> Dual::evaluate(const std::array<const double*, Lanes>& prices,
                                         double smoothing) const {
    std::array<double, Lanes> sum{};
    for (std::size_t lane = 0; lane < Lanes; ++lane)
        for (int day = 0; day < question_->days; ++day)
            sum[lane] += prices[lane][day] * question_->expected_seconds(day);
    visit_values<Lanes>(prices, smoothing,
                        [&](const Group& group, std::size_t i, const std::array<double, Lanes>& value) {
                            for (std::size_t lane = 0; lane < Lanes; ++lane)
                                sum[lane] += group.cards[i].count() * value[lane];
                        });
    return sum;
}

std::vector<std::array<double, price_lanes>> Dual::card_values(
    const std::array<std::vector<double>, price_lanes>& prices) const {
    std::vector<std::array<double, price_lanes>> values(question_->cards.size());
    visit_values<price_lanes>(
        lanes_of(prices), 0.0,
        [&](const Group& group, std::size_t i, const std::array<double, price_lanes>& value) {
            for (const std::size_t card : group.numbers[i])
                values[card] = value;
        });
    return values;
}

double Dual::value(std::span<const double> prices, double smoothing) const {
    return evaluate<1>({prices.data()}, smoothing)[0];
}

std::array<double, price_lanes> Dual::values(
    const std::array<std::vector<double>, price_lanes>& prices) const {
    return evaluate<price_lanes>(lanes_of(prices), 0.0);
}

double Dual::value(std::span<const double> prices, double smoothing, std::span<double> slope) const {
    double value = 0;
    std::vector<double> usage(static_cast<std::size_t>(question_->days), 0.0);
    std::vector<float> gains;  // megabytes, used again by each group
    for (const Group& group : groups_)
        add_usage(group, prices, smoothing, gains, value, usage);
    for (int day = 0; day < question_->days; ++day) {
        const auto at = static_cast<std::size_t>(day);
        value += prices[at] * question_->expected_seconds(day);
        slope[at] = question_->expected_seconds(day) - usage[at];
    }
    return value;
}

void Dual::add_usage(const Group& group, std::span<const double> prices, double smoothing,
                     std::vector<float>& gains, double& value, std::vector<double>& usage) const {
    const int days = question_->days;
    const Transitions& transitions = *group.transitions;
    const std::size_t nodes = transitions.nodes();
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
            spread(card.entries(day), shown, seen_on(day));
        }
    }
    const SessionRows& rows = transitions.rows();
    std::vector<double> shown_by_row(rows.size(), 0.0);
    for (int day = 1; day < days; ++day) {
        const auto at = static_cast<std::size_t>(day);
        if (studied_[at] <= 0) continue;
        for (int last = 0; last < day; ++last) {
            double* waiting = seen_on(last);
            const float* gain = gains.data() + gain_place(day, last, nodes);
            const auto [made, later] = transitions.between(day - last);
            double* sooner_shown = shown_by_row.data() + transitions.row(made, 0);
            double* later_shown = sooner_shown + (later > 0 ? nodes : 0);
            for (std::size_t node = 0; node < nodes; ++node) {
                if (waiting[node] <= nobody || gain[node] <= -smoothing) continue;
                const double shown = waiting[node] * studied_[at] *
                                     rectified_slope(static_cast<double>(gain[node]), smoothing);
                waiting[node] -= shown;
                sooner_shown[node] += (1.0 - later) * shown;
                later_shown[node] += later * shown;
            }
        }
        for (std::size_t row = 0; row < shown_by_row.size(); ++row) {
            if (shown_by_row[row] <= 0) continue;
            usage[at] += shown_by_row[row] * rows.seconds(row);
            spread(rows.entries(row), shown_by_row[row], seen_on(day));
            shown_by_row[row] = 0;
        }
    }
}

}  // namespace hone
