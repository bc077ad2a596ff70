// SPDX-License-Identifier: MIT
#include "engine/plan/prices.hpp"

#include <algorithm>
#include <cmath>
#include <deque>
#include <numeric>
#include <utility>

namespace hone {
namespace {

/// The usual worth of a card, the unit of smoothing.
double usual_weight(const PlanQuestion& question) {
    return question.cards.empty() ? 1.0
                                  : question.total_weight() / static_cast<double>(question.cards.size());
}

}  // namespace

std::vector<double> prices_of(const PriceShape& shape, int days) {
    std::vector<double> prices;
    double sum = 0;
    for (int day = 0; day < days; ++day)
        sum += prices.emplace_back(1.0 + shape.steepness / (days - day));
    for (double& price : prices)
        price *= std::exp(shape.log_mean) * days / sum;
    return prices;
}

double highest_log_price(const PlanQuestion& question) {
    return std::log(question.total_weight() / question.total_seconds());
}

Prices two_parameter_prices(const Dual& dual) {
    const PlanQuestion& question = dual.question();
    const int days = question.days;
    Prices best{std::vector<double>(static_cast<std::size_t>(days), 0.0), 0.0};
    if (question.total_seconds() <= 0 || question.total_weight() <= 0) {
        best.dual = dual.value(best.per_day);
        return best;
    }
    const double scale = highest_log_price(question);
    PriceShape at;
    const auto try_all = [&](const std::array<PriceShape, price_lanes>& shapes) {
        std::array<std::vector<double>, price_lanes> prices;
        std::transform(shapes.begin(), shapes.end(), prices.begin(),
                       [&](const PriceShape& shape) { return prices_of(shape, days); });
        const auto values = dual.values(prices);
        bool better = false;
        for (std::size_t lane = 0; lane < price_lanes; ++lane)
            if (best.dual == 0.0 || values[lane] < best.dual) {
                best = {std::move(prices[lane]), values[lane]};
                at = shapes[lane];
                better = true;
            }
        return better;
    };
    try_all({PriceShape{scale - 4.5, usual_steepness}, PriceShape{scale - 2.5, usual_steepness},
             PriceShape{scale - 1.3, usual_steepness}, PriceShape{scale - 0.4, usual_steepness}});
    double log_step = 0.5, steep_step = 2.0;
    for (int round = 0; round < 12 && log_step > 0.02; ++round) {
        const double gentler = std::max(-0.9, at.steepness - steep_step);
        if (try_all({PriceShape{at.log_mean - log_step, at.steepness},
                     PriceShape{at.log_mean + log_step, at.steepness}, PriceShape{at.log_mean, gentler},
                     PriceShape{at.log_mean, at.steepness + steep_step}}))
            continue;
        log_step *= 0.4;
        steep_step *= 0.4;
    }
    // Where time is plenty, it may cost nothing at all.
    const std::vector<double> free(static_cast<std::size_t>(days), 0.0);
    if (const double value = dual.value(free); value < best.dual) best = {free, value};
    return best;
}

Prices carried_over(const Dual& dual, std::span<const double> earlier) {
    const auto days = static_cast<std::size_t>(dual.question().days);
    Prices prices{std::vector<double>(days, 0.0), 0.0};
    if (earlier.size() >= days)
        std::copy(earlier.end() - static_cast<std::ptrdiff_t>(days), earlier.end(), prices.per_day.begin());
    prices.dual = dual.value(prices.per_day);
    return prices;
}

namespace {

using Vector = std::vector<double>;

double dot(const Vector& a, const Vector& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// The curvature seen in the last steps (Nocedal and Wright, Numerical Optimization, algorithm 7.4).
class Curvature {
public:
    void forget() { pairs_.clear(); }
    void learn(const Vector& from, const Vector& to, const Vector& slope_from, const Vector& slope_to) {
        Pair pair{Vector(from.size()), Vector(from.size()), 0};
        for (std::size_t i = 0; i < from.size(); ++i) {
            pair.step[i] = to[i] - from[i];
            pair.change[i] = slope_to[i] - slope_from[i];
        }
        pair.product = dot(pair.step, pair.change);
        if (pair.product <= 1e-10 * dot(pair.change, pair.change) * dot(pair.step, pair.step)) return;
        if (pair.product <= 0) return;
        pairs_.push_back(std::move(pair));
        if (pairs_.size() > remembered) pairs_.pop_front();
    }
    bool empty() const { return pairs_.empty(); }
    /// Inverse curvature times `slope`.
    Vector times(Vector slope) const {
        Vector shares;
        for (auto pair = pairs_.rbegin(); pair != pairs_.rend(); ++pair) {
            shares.push_back(dot(pair->step, slope) / pair->product);
            for (std::size_t i = 0; i < slope.size(); ++i)
                slope[i] -= shares.back() * pair->change[i];
        }
        if (!pairs_.empty()) {
            const Pair& last = pairs_.back();
            for (double& each : slope)
                each *= last.product / dot(last.change, last.change);
        }
        for (const Pair& pair : pairs_) {
            const double back = dot(pair.change, slope) / pair.product;
            for (std::size_t i = 0; i < slope.size(); ++i)
                slope[i] += (shares.back() - back) * pair.step[i];
            shares.pop_back();
        }
        return slope;
    }

private:
    static constexpr std::size_t remembered = 10;
    struct Pair {
        Vector step, change;
        double product;
    };
    std::deque<Pair> pairs_;
};

/// Projected L-BFGS on the smoothed dual, with `evaluations` of it; the prices reached.
Vector descended(const Dual& dual, Vector at, double smoothing, int evaluations) {
    const double tiny = 1e-9 * usual_weight(dual.question());
    Curvature curvature;
    Vector slope(at.size()), next(at.size()), next_slope(at.size());
    double value = dual.value(at, smoothing, slope);
    --evaluations;
    while (evaluations > 0) {
        Vector free_slope = slope;  // of prices that may move: those at 0 may not fall
        for (std::size_t i = 0; i < at.size(); ++i)
            if (at[i] <= 0 && slope[i] > 0) free_slope[i] = 0;
        if (dot(free_slope, free_slope) == 0) break;
        Vector direction = curvature.times(free_slope);
        for (std::size_t i = 0; i < at.size(); ++i)
            if (free_slope[i] == 0) direction[i] = 0;
        double step = 1.0;
        if (curvature.empty() || dot(direction, free_slope) <= 0) {
            curvature.forget();
            direction = free_slope;
            step = 0.1 * std::sqrt(std::max(dot(at, at), 1e-12) / dot(free_slope, free_slope));
        }
        bool moved = false;
        while (evaluations > 0 && !moved) {
            double promised = 0;
            for (std::size_t i = 0; i < at.size(); ++i) {
                next[i] = std::max(0.0, at[i] - step * direction[i]);
                promised += slope[i] * (next[i] - at[i]);
            }
            if (promised > -tiny) break;
            const double next_value = dual.value(next, smoothing, next_slope);
            --evaluations;
            moved = next_value <= value + 1e-4 * promised;
            if (!moved) {
                step *= 0.4;
                continue;
            }
            curvature.learn(at, next, slope, next_slope);
            std::swap(at, next);
            std::swap(slope, next_slope);
            value = next_value;
        }
        if (!moved) {
            if (curvature.empty()) break;
            curvature.forget();
        }
    }
    return at;
}

}  // namespace

Prices polished(const Dual& dual, Prices start, int evaluations) {
    // The kinks that matter are as wide as what a session costs: where time is scarce and prices high, a fine smoothing
    // from the start would crawl along them. Bounds and share in recall of a card of usual weight.
    constexpr double usual_session = 15.0;  // seconds
    constexpr double share_of_cost = 0.07, finest = 5e-4, coarsest = 3e-2;
    if (start.per_day.empty()) return start;
    const double weight = usual_weight(dual.question());
    const double price = std::accumulate(start.per_day.begin(), start.per_day.end(), 0.0) /
                         static_cast<double>(start.per_day.size());
    double smoothing = std::clamp(share_of_cost * usual_session * price, finest * weight, coarsest * weight);
    Vector at = start.per_day;
    const int stages = evaluations < 100 ? 2 : 3;
    for (int stage = 0; stage < stages; ++stage, smoothing /= 4) {
        const int of_stage = evaluations / (stages - stage);
        evaluations -= of_stage;
        if (of_stage < 2) continue;
        at = descended(dual, std::move(at), smoothing, of_stage);
        if (const double exact = dual.value(at); exact < start.dual) start = {at, exact};
    }
    return start;
}

}  // namespace hone
