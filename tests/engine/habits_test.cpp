// SPDX-License-Identifier: MIT
#include "engine/plan/habits.hpp"

#include "tests/catch.hpp"

#include <numeric>
#include <vector>

using namespace hone;

namespace {

constexpr std::size_t again = 0, hard = 1, good = 2, easy = 3;

std::vector<TimedAnswer> answers(int count, const TimedAnswer& answer) {
    return std::vector<TimedAnswer>(static_cast<std::size_t>(count), answer);
}

const TimedAnswer slow_good{Showing::first_of_day, Rating::good, std::nullopt, 40.0};
const TimedAnswer first_again{Showing::first_ever, Rating::again, std::nullopt, std::nullopt};
const TimedAnswer hard_after_lapse{Showing::after_lapse, Rating::hard, Rating::again, 9.0};

}  // namespace

TEST_CASE("Without answers a good review takes the seconds given and the rest its proportion") {
    const SessionHabits defaults, habits = learned_habits({}, 2 * defaults.review_seconds[good]);
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK_THAT(habits.learning_seconds[i], WithinRel(2 * defaults.learning_seconds[i], 1e-12));
        CHECK_THAT(habits.review_seconds[i], WithinRel(2 * defaults.review_seconds[i], 1e-12));
        CHECK_THAT(habits.relearning_seconds[i], WithinRel(2 * defaults.relearning_seconds[i], 1e-12));
    }
}

TEST_CASE("Without answers the shares are the defaults") {
    const SessionHabits defaults, habits = learned_habits({}, 13);
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK_THAT(habits.first[i], WithinAbs(defaults.first[i], 1e-4));
        CHECK_THAT(habits.relearning[0][i], WithinAbs(defaults.relearning[0][i], 1e-4));
    }
}

TEST_CASE("Ten answers move a mean of seconds half way") {
    const SessionHabits habits = learned_habits(answers(10, slow_good), 20);
    CHECK_THAT(habits.review_seconds[good], WithinRel(30.0, 1e-12));
}

TEST_CASE("Twenty answers move a share half way") {
    const SessionHabits defaults, habits = learned_habits(answers(20, first_again), 13);
    CHECK_THAT(habits.first[again], WithinAbs((1 + defaults.first[again]) / 2, 1e-3));
}

TEST_CASE("Many answers replace the defaults") {
    std::vector<TimedAnswer> many = answers(5000, slow_good);
    for (const TimedAnswer& each : answers(5000, {Showing::first_of_day, Rating::hard, std::nullopt, 55.0}))
        many.push_back(each);
    const SessionHabits habits = learned_habits(many, 13);
    CHECK_THAT(habits.recalled[hard - 1], WithinAbs(0.5, 0.01));
    CHECK_THAT(habits.recalled[easy - 1], WithinAbs(0.0, 0.01));
    CHECK_THAT(habits.review_seconds[good], WithinAbs(40, 0.1));
    CHECK_THAT(habits.review_seconds[hard], WithinAbs(55, 0.1));
}

TEST_CASE("Each further slow answer makes the mean slower") {
    double before = 0;
    for (const int count : {0, 1, 5, 20, 100}) {
        const double seconds = learned_habits(answers(count, slow_good), 13).review_seconds[good];
        CHECK(seconds > before);
        CHECK(seconds < 40);
        before = seconds;
    }
}

TEST_CASE("Each further rating makes its share larger and the others smaller") {
    SessionHabits before = learned_habits({}, 13);
    for (const int count : {1, 5, 20, 100}) {
        const SessionHabits after = learned_habits(answers(count, hard_after_lapse), 13);
        CHECK(after.relearning[again][hard] > before.relearning[again][hard]);
        CHECK(after.relearning[again][good] < before.relearning[again][good]);
        before = after;
    }
}

TEST_CASE("Shares sum to one") {
    std::vector<TimedAnswer> mixed = answers(3, slow_good);
    mixed.push_back(first_again);
    mixed.push_back(hard_after_lapse);
    mixed.push_back({Showing::after_new, Rating::good, Rating::hard, 7.0});
    const SessionHabits habits = learned_habits(mixed, 18);
    const auto sum = [](const auto& row) { return std::accumulate(row.begin(), row.end(), 0.0); };
    CHECK_THAT(sum(habits.first), WithinAbs(1, 1e-12));
    CHECK_THAT(sum(habits.recalled), WithinAbs(1, 1e-12));
    for (std::size_t before = 0; before < 3; ++before) {
        CHECK_THAT(sum(habits.learning[before]), WithinAbs(1, 1e-12));
        CHECK_THAT(sum(habits.relearning[before]), WithinAbs(1, 1e-12));
    }
}

TEST_CASE("An answer without seconds leaves the seconds alone") {
    CHECK(learned_habits(answers(50, first_again), 13).learning_seconds ==
          learned_habits({}, 13).learning_seconds);
}

TEST_CASE("What a lapse is followed by leaves new cards alone") {
    const SessionHabits habits = learned_habits(answers(50, hard_after_lapse), 13),
                        none = learned_habits({}, 13);
    CHECK(habits.learning == none.learning);
    CHECK(habits.learning_seconds == none.learning_seconds);
    CHECK(habits.relearning_seconds[hard] < none.relearning_seconds[hard]);
}

TEST_CASE("A forgotten card says how long forgetting takes, not how recalls are rated") {
    const TimedAnswer forgotten{Showing::first_of_day, Rating::again, std::nullopt, 50.0};
    const SessionHabits habits = learned_habits(answers(30, forgotten), 13), none = learned_habits({}, 13);
    CHECK(habits.recalled == none.recalled);
    CHECK(habits.review_seconds[again] > none.review_seconds[again]);
}
