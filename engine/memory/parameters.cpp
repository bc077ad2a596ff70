// SPDX-License-Identifier: MIT
#include "engine/memory/parameters.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace hone {

const std::array<ParameterRange, parameter_count> parameter_ranges{{
    {0.001, 100.0},  // w0..w3: stability after a first again, hard, good, easy (days)
    {0.001, 100.0}, {0.001, 100.0}, {0.001, 100.0}, {1.0, 10.0},  // w4, w5: first difficulty
    {0.001, 4.0},   {0.001, 4.0},                                 // w6: step of difficulty
    {0.001, 0.75},                                                // w7: mean reversion of difficulty
    {0.0, 4.5},                                                   // w8..w10: growth after a recall
    {0.0, 0.8},     {0.001, 3.5},   {0.001, 5.0},                 // w11..w14: stability after a lapse
    {0.001, 0.25},  {0.001, 0.9},   {0.0, 4.0},     {0.0, 1.0},   // w15: hard
    {1.0, 6.0},                                                   // w16: easy
    {0.0, 2.0},                                                   // w17..w19: the same day
    {0.0, 2.0},     {0.0, 0.8},  // 0, not the 0.01 of training: migrated weights have none
    {0.1, 0.8},                  // w20: decay
}};

namespace {

constexpr double trained_same_day_saturation_floor = 0.01;  // of w19

std::string shortest(double value) {
    std::array<char, 32> text{};
    auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

/// How far w17 and w18 may go: so far that after a mild lapse (D 1, S 1, R 0.7) as many same-day recalls as
/// there are relearning steps do not lift the memory above where it stood before the lapse.
double same_day_ceiling(const Parameters& w, int relearning_steps) {
    const double ceiling = parameter_ranges[17].high;
    if (relearning_steps <= 1) return ceiling;
    double log_kept = std::log(w[11]) + std::log(std::exp2(w[13]) - 1.0) + 0.3 * w[14];
    return std::min(ceiling, std::sqrt(std::max(0.01, -log_kept / relearning_steps)));
}

}  // namespace

Parameters migrated(std::span<const double> weights) {
    if (weights.size() != 17 && weights.size() != 19 && weights.size() != parameter_count)
        throw ParameterError(std::to_string(parameter_count) + " weights are expected, got " +
                             std::to_string(weights.size()));
    Parameters w{};
    std::copy(weights.begin(), weights.end(), w.begin());
    if (weights.size() == 17) {  // FSRS-4.5 had a linear first difficulty and no damping of its steps
        w[4] += 2.0 * w[5];
        w[5] = std::log(3.0 * w[5] + 1.0) / 3.0;
        w[6] += 0.5;
    }
    if (weights.size() < parameter_count) w[20] = 0.5;  // the decay older versions had built in
    return w;
}

Parameters checked_parameters(std::span<const double> weights) {
    const Parameters w = migrated(weights);
    std::string problems;
    for (std::size_t i = 0; i < w.size(); ++i) {
        const auto [low, high] = parameter_ranges[i];
        if (std::isfinite(w[i]) && low <= w[i] && w[i] <= high) continue;
        if (!problems.empty()) problems += "; ";
        problems.append("w").append(std::to_string(i)).append(" is ").append(shortest(w[i]));
        if (i < weights.size() && w[i] != weights[i] && std::isfinite(weights[i]))
            problems.append(" (migrated from ").append(shortest(weights[i])).append(")");
        problems.append(", allowed ").append(shortest(low)).append(" to ").append(shortest(high));
    }
    if (!problems.empty()) throw ParameterError(problems);
    return w;
}

Parameters clipped(const Parameters& weights, int relearning_steps) {
    Parameters w = weights;
    for (std::size_t i = 0; i < w.size(); ++i)
        w[i] = std::clamp(w[i], parameter_ranges[i].low, parameter_ranges[i].high);
    // The ceiling is taken from clipped weights: from raw ones its logarithms need not exist.
    const double ceiling = same_day_ceiling(w, relearning_steps);
    w[17] = std::min(w[17], ceiling);
    w[18] = std::min(w[18], ceiling);
    w[19] = std::max(w[19], trained_same_day_saturation_floor);
    return w;
}

}  // namespace hone
