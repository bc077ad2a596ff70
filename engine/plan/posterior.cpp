// SPDX-License-Identifier: MIT
#include "engine/plan/posterior.hpp"

#include "engine/plan/dice.hpp"

#include <algorithm>
#include <cmath>

namespace hone {

namespace {

constexpr std::size_t first_stabilities = 4;

/// How w0..w20 differ between people (fsrs-rs src/training.rs, PARAMS_STDDEV); the first four are not used.
constexpr Parameters spread{6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6,  0.12, 0.39, 0.18, 0.33,
                            0.3,  0.09, 0.16,  0.57,  0.25, 1.03, 0.31, 0.32, 0.14, 0.27};

constexpr double aimed_acceptance = 0.27;
constexpr double smallest_step = 0.005;

using Point = std::array<double, prior_dimensions>;

class Walk {
public:
    Walk(const Histories& histories, const PosteriorOptions& options)
        : histories_(histories), prior_(options.prior), dice_(options.seed) {
        weights_ = parameters_at(z_, prior_);
        log_likelihood_ = histories_.log_likelihood(Fsrs{weights_});
    }

    /// Whether it moved.
    bool step() {
        const double kept = std::sqrt(1.0 - size_ * size_);
        Point z{};
        for (std::size_t i = 0; i < z.size(); ++i)
            z[i] = kept * z_[i] + size_ * dice_.normal();
        const Parameters weights = parameters_at(z, prior_);
        const double log_likelihood = histories_.log_likelihood(Fsrs{weights});
        if (!(std::log1p(-dice_.uniform()) <= log_likelihood - log_likelihood_)) return false;
        z_ = z;
        weights_ = weights;
        log_likelihood_ = log_likelihood;
        return true;
    }

    /// Robbins and Monro: a step longer after a move and shorter after none, less and less so.
    void tune(int step, bool moved) {
        const double gain = 2.0 / std::sqrt(10.0 + step);
        size_ *= std::exp(gain * ((moved ? 1.0 : 0.0) - aimed_acceptance));
        size_ = std::clamp(size_, smallest_step, 1.0);
    }

    const Parameters& weights() const { return weights_; }
    double size() const { return size_; }

private:
    const Histories& histories_;
    PriorWidth prior_;
    Dice dice_;
    Point z_{};
    Parameters weights_{};
    double log_likelihood_ = 0;
    double size_ = 0.5;
};

}  // namespace

Parameters parameters_at(const std::array<double, prior_dimensions>& z, const PriorWidth& width) {
    Parameters w = default_parameters;
    for (std::size_t i = 0; i < first_stabilities; ++i)
        w[i] *= std::exp(width.stability_shared * z[0] + width.stability_own * z[i + 1]);
    for (std::size_t i = first_stabilities; i < w.size(); ++i)
        w[i] += width.others * spread[i] * z[i + 1];
    return clipped(w);
}

Posterior posterior(const Histories& histories, const PosteriorOptions& options) {
    const int steps = std::max(1, options.steps);
    const int tuning = steps / 3;
    const int walking = steps - tuning;
    const int kept = std::clamp(options.kept, 1, walking);

    Walk walk(histories, options);
    for (int i = 0; i < tuning; ++i)
        walk.tune(i, walk.step());

    Posterior result{{}, 0.0, walk.size()};
    result.draws.reserve(static_cast<std::size_t>(kept));
    int moves = 0;
    for (int i = 1; i <= walking; ++i) {
        moves += walk.step() ? 1 : 0;
        // The n-th draw falls where n/kept of the walk is done.
        if (static_cast<std::int64_t>(i) * kept / walking > std::ssize(result.draws))
            result.draws.push_back(walk.weights());
    }
    result.accepted = static_cast<double>(moves) / walking;
    return result;
}

}  // namespace hone
