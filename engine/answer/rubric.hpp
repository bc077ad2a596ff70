// SPDX-License-Identifier: MIT
// Scoring an answer like a bar raiser: points on several dimensions, compared with reference points afterwards.
// What is learned is not one number but where one's eye is too kind or too hard.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace hone {

/// Points given on one dimension of one answer.
struct RubricScore {
    double given;      ///< [0, maximum]
    double reference;  ///< [0, maximum]
    double maximum;    ///< > 0

    double delta() const { return given - reference; }  ///< above 0: too kind
};

struct RubricTotal {
    double given = 0, reference = 0, maximum = 0;
};
RubricTotal total_of(std::span<const RubricScore> scores);

/// The verdict that a sum alone would bring. The sources name only two sums (25 of 100: No Hire, 95: Strong Hire);
/// the bands between them are this project's own: from 80 of 100 Strong Hire, from 60 Hire, else No Hire.
/// What fails an answer at once is not in the sum and goes before it.
std::string_view verdict_of_sum(double points, double maximum);

/// An answer that only sounds good got more than 40 of 100 points: delivery was scored, not content.
bool fooled_by_fluency(const RubricTotal& total);

/// Mean of delta over all scores, as a share of the maximum, in [-1, 1]; 0 for none.
double signed_bias(std::span<const RubricScore> scores);

}  // namespace hone
