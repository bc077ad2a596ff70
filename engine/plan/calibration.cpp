// SPDX-License-Identifier: MIT
#include "engine/plan/calibration.hpp"

#include <algorithm>
#include <cmath>

namespace hone {

namespace {

template <typename Forecast>
Scores scores(std::span<const Prediction> predictions, Forecast forecast) {
    constexpr double certain = 1e-6;  // a forecaster surer than this who errs would be infinitely wrong
    Scores sum{};
    for (const Prediction& prediction : predictions) {
        const double p = forecast(prediction);
        const double of_outcome = std::clamp(prediction.recalled ? p : 1.0 - p, certain, 1.0 - certain);
        sum.brier += (p - prediction.recalled) * (p - prediction.recalled);
        sum.log_loss -= std::log(of_outcome);
    }
    const auto count = static_cast<double>(predictions.size());
    return {sum.brier / count, sum.log_loss / count};
}

ReliabilityBin bin(std::span<const Prediction> predictions) {
    std::vector<double> chances;
    double predicted = 0, recalled = 0;
    for (const Prediction& prediction : predictions) {
        chances.push_back(prediction.stored);
        predicted += prediction.stored;
        recalled += prediction.recalled;
    }
    const auto count = static_cast<double>(predictions.size());
    const Band luck = count_band(chances);
    return {predictions.size(), predicted / count, recalled / count, {luck.low / count, luck.high / count}};
}

}  // namespace

Calibration calibration(std::span<const Prediction> predictions) {
    Calibration result{predictions.size(), std::nullopt, {}, std::nullopt};
    double recalled = 0, predicted = 0, variance = 0;
    for (const Prediction& prediction : predictions) {
        recalled += prediction.recalled;
        predicted += prediction.stored;
        variance += prediction.stored * (1.0 - prediction.stored);
    }
    if (variance > 0) result.z = (recalled - predicted) / std::sqrt(variance);

    if (predictions.size() >= reviews_to_compare) {
        const double share = recalled / static_cast<double>(predictions.size());
        result.scores = RecallComparison{scores(predictions, [](const Prediction& p) { return p.stored; }),
                                         scores(predictions, [&](const Prediction&) { return share; }),
                                         scores(predictions, [](const Prediction& p) { return p.defaults; })};
    }

    std::vector<Prediction> sorted(predictions.begin(), predictions.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Prediction& a, const Prediction& b) { return a.stored < b.stored; });
    const std::size_t bins = std::min(most_bins, sorted.size() / least_reviews_of_bin);
    for (std::size_t i = 0; i < bins; ++i) {
        const std::size_t from = sorted.size() * i / bins, to = sorted.size() * (i + 1) / bins;
        result.bins.push_back(bin(std::span(sorted).subspan(from, to - from)));
    }
    return result;
}

}  // namespace hone
