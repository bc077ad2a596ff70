// SPDX-License-Identifier: MIT
#include "engine/plan/fit.hpp"

#include "tests/catch.hpp"

#include <vector>

using namespace hone;

namespace {

const StudyDay today = *study_day_from("2026-12-01");

FitQuestion asked(int days, double minutes) {
    return {today, today + days, minutes, 0.9};
}

std::vector<CardToFit> new_cards(int count, double seconds) {
    return std::vector<CardToFit>(static_cast<std::size_t>(count), CardToFit{nullptr, seconds});
}

}  // namespace

TEST_CASE("On the day itself nothing fits") {
    CHECK(cards_that_fit(Fsrs(), new_cards(5, 20), asked(0, 60)) == 0);
}

TEST_CASE("Everything fits when there is time for it") {
    CHECK(cards_that_fit(Fsrs(), new_cards(50, 20), asked(30, 60)) == 50);
}

TEST_CASE("A card costs several showings, so fewer fit than minutes divided by seconds") {
    const int fit = cards_that_fit(Fsrs(), new_cards(10'000, 20), asked(30, 20));
    CHECK(fit > 300);
    CHECK(fit < 30 * 20 * 60 / 20);
}

TEST_CASE("More minutes never fit fewer cards, and dearer cards never more") {
    int before = 0;
    for (int minutes = 1; minutes < 60; minutes += 3) {
        const int fit = cards_that_fit(Fsrs(), new_cards(5000, 15), asked(21, minutes));
        CHECK(fit >= before);
        CHECK(cards_that_fit(Fsrs(), new_cards(5000, 30), asked(21, minutes)) <= fit);
        before = fit;
    }
}

TEST_CASE("What is remembered beyond the date costs nothing") {
    const Trace known{{400, 5}, today, 400};
    const std::vector<CardToFit> cards(1000, CardToFit{&known, 20});
    CHECK(cards_that_fit(Fsrs(), cards, asked(30, 1)) == 1000);
}
