// SPDX-License-Identifier: MIT
#include "engine/memory/fsrs.hpp"

#include <algorithm>
#include <cmath>

namespace hone {

namespace {

constexpr double anchor_retention = 0.9;  // stability is defined as the days until this retrievability

double kept_stability(double stability) {
    return std::clamp(stability, minimum_stability, maximum_stability);
}

double kept_difficulty(double difficulty) {
    return std::clamp(difficulty, 1.0, 10.0);
}

MemoryState kept(MemoryState state) {
    return {kept_stability(state.stability), kept_difficulty(state.difficulty)};
}

}  // namespace

Fsrs::Fsrs(const Parameters& weights)
    : w_(weights),
      decay_(-weights[20]),
      factor_(std::pow(anchor_retention, 1.0 / decay_) - 1.0),
      easy_difficulty_(first_difficulty(Rating::easy)),
      growth_(std::exp(w_[8])),
      lapse_ceiling_(std::exp(w_[17] * w_[18])),
      same_day_change_{} {
    for (const Rating rating : all_ratings)
        same_day_change_[static_cast<std::size_t>(number(rating) - 1)] =
            std::exp(w_[17] * (number(rating) - 3 + w_[18]));
}

double Fsrs::retrievability(double elapsed_days, double stability) const {
    return std::pow(1.0 + factor_ * elapsed_days / kept_stability(stability), decay_);
}

double Fsrs::interval(double stability, double retention) const {
    // The quotient is exactly 1 at the anchor, so that S comes back untouched there.
    return stability * ((std::pow(retention, 1.0 / decay_) - 1.0) / factor_);
}

MemoryState Fsrs::first(Rating rating) const {
    return kept({w_[static_cast<std::size_t>(number(rating) - 1)], first_difficulty(rating)});
}

MemoryState Fsrs::next(MemoryState state, int elapsed_days, Rating rating) const {
    state = kept(state);
    const double difficulty = difficulty_after(state.difficulty, rating);
    if (elapsed_days <= 0) return {stability_same_day(state.stability, rating), difficulty};
    const double r = retrievability(elapsed_days, state.stability);
    return {
        rating == Rating::again ? stability_after_lapse(state, r) : stability_after_success(state, r, rating),
        difficulty};
}

MemoryState Fsrs::from_sm2(double ease, double interval_days, double retention) const {
    const double stability = kept_stability(interval_days / interval(1.0, retention));
    const double growth_at_difficulty_10 =
        std::exp(w_[8]) * std::pow(stability, -w_[9]) * std::expm1(w_[10] * (1.0 - retention));
    return kept({stability, 11.0 - (ease - 1.0) / growth_at_difficulty_10});
}

double Fsrs::stability_after_success(MemoryState state, double retrievability, Rating rating) const {
    const auto [s, d] = kept(state);
    double growth = growth_ * (11.0 - d) * std::pow(s, -w_[9]) * std::expm1(w_[10] * (1.0 - retrievability));
    if (rating == Rating::hard) growth *= w_[15];
    if (rating == Rating::easy) growth *= w_[16];
    return kept_stability(s * (1.0 + growth));
}

double Fsrs::stability_after_lapse(MemoryState state, double retrievability) const {
    const auto [s, d] = kept(state);
    const double relearned = w_[11] * std::pow(d, -w_[12]) * (std::pow(s + 1.0, w_[13]) - 1.0) *
                             std::exp(w_[14] * (1.0 - retrievability));
    const double ceiling = s / lapse_ceiling_;
    return kept_stability(std::min(relearned, ceiling));
}

double Fsrs::stability_same_day(double stability, Rating rating) const {
    const double s = kept_stability(stability);
    double change = same_day_change_[static_cast<std::size_t>(number(rating) - 1)] * std::pow(s, -w_[19]);
    if (rating != Rating::again) change = std::max(change, 1.0);
    return kept_stability(s * change);
}

double Fsrs::difficulty_after(double difficulty, Rating rating) const {
    const double d = kept_difficulty(difficulty);
    const double step = -w_[6] * (number(rating) - 3);
    const double damped = d + step * (10.0 - d) / 9.0;
    return kept_difficulty(w_[7] * easy_difficulty_ + (1.0 - w_[7]) * damped);
}

double Fsrs::first_difficulty(Rating rating) const {
    return w_[4] - std::exp(w_[5] * (number(rating) - 1)) + 1.0;
}

}  // namespace hone
