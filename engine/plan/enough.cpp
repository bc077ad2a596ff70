// SPDX-License-Identifier: MIT
#include "engine/plan/enough.hpp"

#include "engine/plan/prices.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace hone {
namespace {

double weight_of(const PlanQuestion& question, std::size_t card) {
    return total(question.worths[static_cast<std::size_t>(question.cards[card].worth)]);
}

double cost(const PlanQuestion& question, std::span<const double> prices) {
    double sum = 0;
    for (int day = 0; day < question.days; ++day)
        sum += prices[static_cast<std::size_t>(day)] * question.expected_seconds(day);
    return sum;
}

/// In the order in which they are left out. Cards that count nothing are never shown: nothing is won without
/// them.
std::vector<std::size_t> least_first(const PlanQuestion& question) {
    std::vector<std::size_t> order(question.cards.size());
    std::iota(order.rbegin(), order.rend(), std::size_t{0});
    std::erase_if(order, [&](std::size_t card) { return weight_of(question, card) <= 0; });
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const double of_a = weight_of(question, a), of_b = weight_of(question, b);
        if (of_a != of_b) return of_a < of_b;
        return !question.cards[a].memory && question.cards[b].memory;
    });
    return order;
}

/// g at some prices, for every budget and every choice of cards: g = kept[cards left out] + multiple * cost.
struct Line {
    PriceShape shape;
    std::vector<double> prices;
    double cost;
    std::vector<double> kept;  ///< V of all cards but the first so many in order
};

class Bounds {
public:
    Bounds(const PlanQuestion& question, double target, GridSize size)
        : question_(question),
          target_(target),
          order_(least_first(question)),
          transitions_(transitions_of(question.kinds, size, question.days)),
          dual_(question, transitions_),
          weights_(from_all([&](std::size_t card) { return weight_of(question, card); })) {}

    const Line& line(std::size_t i) const { return lines_[i]; }
    const std::vector<std::size_t>& order() const { return order_; }
    /// Of the weight, with so many cards left out.
    double share(std::size_t line, std::size_t out = 0) const {
        return (lines_[line].kept[out] + lines_[line].cost) / weights_[out];
    }

    void add(const std::array<PriceShape, price_lanes>& shapes) {
        std::array<std::vector<double>, price_lanes> prices;
        std::transform(shapes.begin(), shapes.end(), prices.begin(),
                       [&](const PriceShape& shape) { return prices_of(shape, question_.days); });
        const auto values = dual_.card_values(prices);
        for (std::size_t lane = 0; lane < price_lanes; ++lane)
            lines_.push_back({shapes[lane], prices[lane], cost(question_, prices[lane]),
                              from_all([&](std::size_t card) { return values[card][lane]; })});
    }

    /// Adds prices around the line that decides, until none nearby would decide instead.
    template <typename Deciding>
    void look_closely(Deciding deciding) {
        double step = 0.5;
        for (int round = 0; round < 12 && step > 0.05; ++round) {
            const std::size_t line = deciding();
            if (lines_[line].cost <= 0) return;
            const auto [log_mean, steepness] = lines_[line].shape;
            add({PriceShape{log_mean - step, steepness},
                 {log_mean + step, steepness},
                 {log_mean, std::max(-0.9, steepness - 4 * step)},
                 {log_mean, steepness + 4 * step}});
            if (deciding() == line) step *= 0.4;
        }
    }

    /// The line that is least at the budget as it is.
    std::size_t least(std::size_t out = 0) const {
        std::size_t least = 0;
        for (std::size_t i = 1; i < lines_.size(); ++i)
            if (share(i, out) < share(least, out)) least = i;
        return least;
    }

    /// The multiple of the budget with which every line reaches the target, and the line that needs it.
    struct Needed {
        double multiple = 0;
        std::size_t line = 0;
    };
    Needed needed() const {
        Needed most;
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (lines_[i].cost <= 0) continue;
            const double multiple = (target_ * weights_[0] - lines_[i].kept[0]) / lines_[i].cost;
            if (multiple > most.multiple) most = {multiple, i};
        }
        return most;
    }

    /// How many cards must be left out before every line reaches the target; all: no rest does.
    std::size_t too_many() const {
        std::size_t out = 0;
        while (out < order_.size() && share(least(out), out) < target_)
            ++out;
        return out;
    }

private:
    /// Sums over all cards but the first so many in order.
    template <typename Each>
    std::vector<double> from_all(Each each) const {
        std::vector<double> sums(order_.size() + 1, 0.0);
        for (std::size_t out = order_.size(); out-- > 0;)
            sums[out] = sums[out + 1] + each(order_[out]);
        return sums;
    }
    const PlanQuestion& question_;
    double target_;
    std::vector<std::size_t> order_;
    std::vector<Transitions> transitions_;
    Dual dual_;
    std::vector<double> weights_;  ///< by cards left out
    std::vector<Line> lines_;
};

}  // namespace

double ceiling(const PlanQuestion& question, std::span<const double> prices, GridSize size) {
    const double weight = question.total_weight();
    if (weight <= 0) return 0;
    const std::vector<double> free(prices.size(), 0.0);
    double priced = cost(question, prices), unlimited = 0;
    for (std::size_t kind = 0; kind < question.kinds.size(); ++kind) {
        PlanQuestion part = question;
        std::erase_if(part.cards,
                      [&](const PlannedCard& card) { return static_cast<std::size_t>(card.kind) != kind; });
        if (part.cards.empty()) continue;
        part.kinds = {question.kinds[kind]};
        for (PlannedCard& card : part.cards)
            card.kind = 0;
        const auto transitions = transitions_of(part.kinds, size, part.days);
        const Dual dual(part, transitions);
        priced += dual.value(prices) - cost(question, prices);
        unlimited += dual.value(free);
    }
    return std::min({priced / weight, unlimited / weight, 1.0});
}

Enough enough(const PlanQuestion& question, double target, GridSize size) {
    const std::vector<double> free(static_cast<std::size_t>(question.days), 0.0);
    if (question.total_weight() <= 0) return {0, 0, free, std::nullopt, std::nullopt};
    Bounds bounds(question, target, size);
    constexpr double nothing = -std::numeric_limits<double>::infinity();
    constexpr std::size_t unlimited = 0;  // the line of prices 0
    const bool idle = question.total_seconds() <= 0;
    const double highest = idle ? nothing : highest_log_price(question);
    const auto level = [&](double below) { return PriceShape{highest - below, usual_steepness}; };
    bounds.add({PriceShape{nothing, 0}, level(6.0), level(4.5), level(3.5)});
    bounds.add({level(2.5), level(1.3), level(0.4), level(-1.0)});

    bounds.look_closely([&] { return bounds.least(); });
    const double best = std::min(1.0, bounds.share(unlimited));
    const double bound = std::min(1.0, bounds.share(bounds.least()));
    Enough result{best, bound, bounds.line(bounds.least()).prices, std::nullopt, std::nullopt};
    if (target <= (idle ? bound : best)) {
        bounds.look_closely([&] { return bounds.needed().line; });
        result.budget = bounds.needed().multiple;
    }
    bounds.look_closely([&] {
        const std::size_t out = bounds.too_many();
        return bounds.least(out == 0 ? 0 : out - 1);
    });
    if (const std::size_t out = bounds.too_many(); out < bounds.order().size())
        result.leave_out.emplace(bounds.order().begin(),
                                 bounds.order().begin() + static_cast<std::ptrdiff_t>(out));
    return result;
}

}  // namespace hone
