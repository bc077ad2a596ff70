// SPDX-License-Identifier: MIT
// What the reviews leave open about a person's memory: a few dozen FSRS-6 parameter sets, each as good an explanation of
// the history as the next. One set, the defaults or a fitted one, would claim to know: nominal 90 % ranges from the
// defaults hold 72-76 % of the time where these hold 93-95 % (simulated: tests/bench/ranges.cpp, docs/benchmarks.md).
//
// A parameter set is made from 22 standard normal numbers z: the first stabilities w0..w3 are log-normal around the
// defaults and share one factor (who forgets fast does so after every rating); the others are normal around the
// defaults with the spread fsrs-rs found between people (PARAMS_STDDEV, src/training.rs), brought into their ranges.
// The sampler is a random-walk Metropolis on z whose steps keep the prior as it is (Cotter, Roberts, Stuart and White
// 2013, "pCN": z' = sqrt(1 - b^2) z + b xi), so only the likelihood decides, and without data every step is a fresh draw
// from the prior. The plain walk z + b xi was rejected: with little data it creeps through what the data leaves open.
#pragma once

#include "engine/plan/histories.hpp"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace hone {

inline constexpr int prior_dimensions = 1 + parameter_count;  ///< the shared factor, then one each

/// How unlike the defaults a person may be. Wider than the learners of the bench by 1.7: too wide a prior costs a range
/// a tenth of its width, too narrow a one breaks it for exactly those the defaults do not fit.
struct PriorWidth {
    double stability_shared = 0.85;  ///< log-sd of the factor that w0..w3 share
    double stability_own = 0.7;      ///< log-sd of each of w0..w3 beyond it
    double others = 0.85;            ///< of PARAMS_STDDEV, for w4..w20
};

/// z = 0 gives the defaults. Always within the ranges.
Parameters parameters_at(const std::array<double, prior_dimensions>& z, const PriorWidth& width = {});

struct PosteriorOptions {
    std::uint64_t seed = 0;
    int steps =
        6000;  ///< proposals, >= 1; the work is steps * histories.steps(). A third of them tunes and is forgotten.
    int kept = 50;  ///< draws, >= 1; no more than there are steps
    PriorWidth prior{};
};

struct Posterior {
    std::vector<Parameters> draws;
    double
        accepted;  ///< share of the proposals after tuning; aimed at 0.20 to 0.35, more when the data says little
    double step_size;  ///< b, (0, 1]
};

/// The same histories and options give the same draws.
Posterior posterior(const Histories& histories, const PosteriorOptions& options = {});

}  // namespace hone
