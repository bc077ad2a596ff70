// SPDX-License-Identifier: MIT
// How far the forecasts could be trusted: the chance of recall stored before each review, against what was answered.
// Shown, not claimed: the same reviews are also scored under two forecasters that know less, and the reliability of
// groups of similar predictions stands beside the band in which luck alone would put them.
#pragma once

#include "engine/plan/luck.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace hone {

/// One review at least a study day after the card's review before.
struct Prediction {
    double stored;    ///< retrievability as predicted before the answer, [0, 1]
    double defaults;  ///< what FSRS-6 with default parameters would have said, [0, 1]
    bool recalled;    ///< hard, good or easy
};

/// Means over the reviews; lower is better.
struct Scores {
    double brier;     ///< (prediction - outcome)^2
    double log_loss;  ///< natural logarithm; predictions are kept 1e-6 away from 0 and 1
};

struct RecallComparison {
    Scores stored;
    Scores
        constant;  ///< always the share recalled of these very reviews: more than any forecaster could know
    Scores defaults;
};

/// A tenth of the reviews (or more, when they are few), similar in prediction.
struct ReliabilityBin {
    std::size_t reviews;
    double predicted;  ///< mean
    double recalled;   ///< share
    Band expected;     ///< 90 % of the shares that such predictions give by luck alone, if they are right
};

/// Fewer reviews than this rank forecasters by luck.
inline constexpr std::size_t reviews_to_compare = 100;
inline constexpr std::size_t most_bins = 10;
inline constexpr std::size_t least_reviews_of_bin = 10;

struct Calibration {
    std::size_t reviews;
    std::optional<RecallComparison> scores;  ///< from reviews_to_compare on
    /// Equally many reviews each (but for one), by rising prediction; none below least_reviews_of_bin.
    std::vector<ReliabilityBin> bins;
    /// Calibration in the large: (recalled - predicted) / sd of the luck. Beyond -2 or 2 the predictions are too high or
    /// too low on the whole. Nothing when nothing was uncertain.
    std::optional<double> z;
};

/// Equal predictions keep their order, so hand them in by time.
Calibration calibration(std::span<const Prediction> predictions);

}  // namespace hone
