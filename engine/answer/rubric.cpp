// SPDX-License-Identifier: MIT
#include "engine/answer/rubric.hpp"

namespace hone {
namespace {

constexpr double strong_hire_from = 0.80, hire_from = 0.60;
constexpr double fluent_answer_gets_at_most = 0.40;

}  // namespace

RubricTotal total_of(std::span<const RubricScore> scores) {
    RubricTotal total;
    for (const RubricScore& score : scores) {
        total.given += score.given;
        total.reference += score.reference;
        total.maximum += score.maximum;
    }
    return total;
}

std::string_view verdict_of_sum(double points, double maximum) {
    if (points >= strong_hire_from * maximum) return "Strong Hire";
    return points >= hire_from * maximum ? "Hire" : "No Hire";
}

bool fooled_by_fluency(const RubricTotal& total) {
    return total.given > fluent_answer_gets_at_most * total.maximum;
}

double signed_bias(std::span<const RubricScore> scores) {
    if (scores.empty()) return 0;
    double sum = 0;
    for (const RubricScore& score : scores)
        sum += score.delta() / score.maximum;
    return sum / static_cast<double>(scores.size());
}

}  // namespace hone
