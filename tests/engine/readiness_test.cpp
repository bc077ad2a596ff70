// SPDX-License-Identifier: MIT
#include "engine/plan/readiness.hpp"

#include "tests/catch.hpp"

#include <vector>

using namespace hone;

namespace {
const Fsrs fsrs;
const StudyDay today = *study_day_from("2026-12-01");

KnownCard seen(double stability, int days_ago, double weight = 1.0) {
    return {Trace{{stability, 5.0}, today - days_ago, 1}, weight, &fsrs};
}
KnownCard unseen(double weight = 1.0) {
    return {std::nullopt, weight, nullptr};
}
}  // namespace

TEST_CASE("Without cards there is no figure") {
    CHECK_FALSE(expected_recall({}, today).has_value());
}

TEST_CASE("A card at its stability is expected at nine in ten") {
    const std::vector<KnownCard> cards{seen(10, 10)};
    CHECK_THAT(*expected_recall(cards, today), WithinAbs(0.9, 1e-12));
}

TEST_CASE("Cards never seen count as not known") {
    const std::vector<KnownCard> cards{seen(10, 10), unseen()};
    CHECK_THAT(*expected_recall(cards, today), WithinAbs(0.45, 1e-12));
}

TEST_CASE("A card of weight three counts three times") {
    const std::vector<KnownCard> cards{seen(10, 10, 3.0), unseen(1.0)};
    CHECK_THAT(*expected_recall(cards, today), WithinAbs(0.675, 1e-12));
}

TEST_CASE("Expected recall falls day by day when nothing is done") {
    const std::vector<KnownCard> cards{seen(3, 0), seen(30, 5), unseen()};
    double before = 1.0;
    for (int days = 1; days < 60; ++days) {
        const double recall = *expected_recall(cards, today + days);
        CHECK(recall < before);
        before = recall;
    }
}

TEST_CASE("A day before the last review counts as that day") {
    const std::vector<KnownCard> cards{seen(10, 0)};
    CHECK(*expected_recall(cards, today - 5) == *expected_recall(cards, today));
}
