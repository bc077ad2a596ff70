// SPDX-License-Identifier: MIT
#include "engine/answer/rubric.hpp"

#include "tests/catch.hpp"

using namespace hone;

namespace {

// The two answers of the source's table: 12+1+10+2+0 = 25 and 95 of 15/30/25/20/10.
const std::vector<RubricScore> weak{{12, 12, 15}, {1, 1, 30}, {10, 10, 25}, {2, 2, 20}, {0, 0, 10}};

RubricTotal of_hundred(double given) {
    return {given, 25, 100};
}

}  // namespace

TEST_CASE("Points are summed as they are, and a weight is a maximum and not a factor") {
    const RubricTotal total = total_of(weak);
    CHECK(total.given == 25);
    CHECK(total.reference == 25);
    CHECK(total.maximum == 100);
}

TEST_CASE("The published sums bring the published verdicts") {
    CHECK(verdict_of_sum(25, 100) == "No Hire");
    CHECK(verdict_of_sum(95, 100) == "Strong Hire");
}

TEST_CASE("A band begins with its first point and knows the maximum") {
    CHECK(verdict_of_sum(79.5, 100) == "Hire");
    CHECK(verdict_of_sum(80, 100) == "Strong Hire");
    CHECK(verdict_of_sum(59.5, 100) == "No Hire");
    CHECK(verdict_of_sum(60, 100) == "Hire");
    CHECK(verdict_of_sum(40, 50) == "Strong Hire");
}

TEST_CASE("More than forty for the fluent answer is too much, forty is not") {
    CHECK_FALSE(fooled_by_fluency(of_hundred(40)));
    CHECK(fooled_by_fluency(of_hundred(40.5)));
}

TEST_CASE("Bias is signed, a share of each maximum, and cancels out") {
    const std::vector<RubricScore> kind{{22, 1, 30}}, mixed{{22, 1, 30}, {0, 21, 30}};
    CHECK_THAT(signed_bias(kind), WithinAbs(0.7, 1e-12));
    CHECK_THAT(signed_bias(mixed), WithinAbs(0, 1e-12));
    CHECK(signed_bias(weak) == 0);
    CHECK(signed_bias({}) == 0);
}
