// SPDX-License-Identifier: MIT
// FSRS-6: how long a memory lasts and what one review does to it. Each formula stands once, here.
//
// A memory is a stability S (days until retrievability has fallen to 0.9) and a difficulty D (1 easy .. 10
// hard). Formulas: fsrs-rs 6.6.1 src/model.rs; all in doubles. S is kept in [0.001, 36500], D in [1, 10],
// before and after every step. Elapsed time is whole study days; 0 means "again today" and uses the same-day
// formula.
#pragma once

#include "engine/memory/parameters.hpp"
#include "engine/memory/rating.hpp"

namespace hone {

struct MemoryState {
    double stability;   ///< days, [0.001, 36500]
    double difficulty;  ///< [1, 10]
    friend bool operator==(const MemoryState&, const MemoryState&) = default;
};

inline constexpr double minimum_stability = 0.001;
inline constexpr double maximum_stability = 36500.0;

class Fsrs {
public:
    /// The weights must be in range (see checked_parameters); nothing is checked again here.
    explicit Fsrs(const Parameters& weights = default_parameters);

    const Parameters& parameters() const { return w_; }

    /// R(t, S) = (1 + factor * t / S)^decay, in (0, 1]. `elapsed_days` >= 0.
    double retrievability(double elapsed_days, double stability) const;

    /// Days until retrievability falls to `retention` in (0, 1]; unrounded; equals S at 0.9.
    double interval(double stability, double retention) const;

    /// The memory after the very first review.
    MemoryState first(Rating rating) const;

    /// The memory after a later review, `elapsed_days` >= 0 whole study days after the last one.
    MemoryState next(MemoryState state, int elapsed_days, Rating rating) const;

    /// The memory of a card that another scheduler left with an ease (SM-2's factor, above 1) and an interval in
    /// days, given that it lets memories fall to `retention` in (0, 1): the S whose curve passes there, and the D
    /// under which a recall would multiply it by the ease. fsrs-rs src/inference.rs, memory_state_from_sm2.
    MemoryState from_sm2(double ease, double interval_days, double retention) const;

    /// The parts of `next`, public because each is pinned by published vectors. `retrievability` in (0, 1].
    double stability_after_success(MemoryState state, double retrievability, Rating rating) const;
    double stability_after_lapse(MemoryState state, double retrievability) const;
    double stability_same_day(double stability, Rating rating) const;
    double difficulty_after(double difficulty, Rating rating) const;

private:
    double first_difficulty(Rating rating) const;  // not clamped: the mean-reversion target needs it so

    Parameters w_;
    double decay_;   // -w20
    double factor_;  // 0.9^(1/decay) - 1
    // Exponentials of weights alone: a plan takes some 100 000 steps with the same ones.
    double easy_difficulty_;                 // the target of mean reversion
    double growth_;                          // e^w8
    double lapse_ceiling_;                   // e^(w17 w18)
    std::array<double, 4> same_day_change_;  // e^(w17 (rating - 3 + w18))
};

}  // namespace hone
