// SPDX-License-Identifier: MIT
#include "engine/plan/fsrs_sessions.hpp"
#include "engine/plan/transitions.hpp"
#include "tests/catch.hpp"

#include <cmath>

using namespace hone;

namespace {

const Fsrs fsrs;

double total_probability(const SessionOutcomes& outcomes) {
    double sum = 0;
    for (const SessionOutcome& outcome : outcomes)
        sum += outcome.probability;
    return sum;
}

}  // namespace

TEST_CASE("The outcomes of a session are all that can happen") {
    for (const SessionRule rule : {SessionRule::first_recall, SessionRule::two_steps}) {
        const FsrsSessions sessions(fsrs, rule);
        CHECK_THAT(total_probability(sessions.first()),
                   WithinAbs(1.0, 1e-3));  // published shares are rounded
        for (const int elapsed : {1, 7, 60})
            for (const double stability : {0.1, 5.0, 400.0})
                CHECK_THAT(total_probability(sessions.review({stability, 5}, elapsed)), WithinAbs(1.0, 1e-3));
    }
}

TEST_CASE("A session costs what the simulator defaults say") {
    // A recall, and a lapse with one relearning step: deadline reference, 13.0 and 38.4 s. A new card with two steps
    // 38 s; ended by its first recall, 19.58 .24 + .. = 15.1 s and 6 s of repeats.
    const FsrsSessions product(fsrs), steps(fsrs, SessionRule::two_steps);
    const MemoryState safe{30000, 5}, forgotten{0.001, 5};
    CHECK_THAT(steps.review(safe, 1).expected_seconds(), WithinAbs(13.05, 0.01));
    CHECK_THAT(steps.review(forgotten, 10000).expected_seconds(),
               WithinAbs(38.3 - (38.3 - 13.05) * fsrs.retrievability(10000, 0.001), 0.3));
    CHECK_THAT(steps.first().expected_seconds(), WithinAbs(38.0, 0.5));
    CHECK_THAT(product.first().expected_seconds(), WithinAbs(21.2, 0.1));
}

TEST_CASE("The product's session ends at the first recall with the memory of those showings") {
    const FsrsSessions sessions(fsrs);
    const MemoryState memory{6, 5};
    const SessionOutcomes outcomes = sessions.review(memory, 6);
    REQUIRE(outcomes.size() == 7);
    CHECK(outcomes[0].memory == fsrs.next(memory, 6, Rating::hard));
    CHECK(outcomes[1].memory == fsrs.next(memory, 6, Rating::good));
    CHECK(outcomes[2].memory == fsrs.next(memory, 6, Rating::easy));
    CHECK_THAT(outcomes[1].probability, WithinAbs(0.9 * 0.631, 1e-9));
    const MemoryState lapsed = fsrs.next(memory, 6, Rating::again);
    CHECK(outcomes[3].memory == fsrs.next(fsrs.next(lapsed, 0, Rating::again), 0, Rating::good));
    CHECK(outcomes[4].memory == fsrs.next(lapsed, 0, Rating::hard));
    CHECK(outcomes[5].memory == fsrs.next(lapsed, 0, Rating::good));
    CHECK(outcomes[6].memory == fsrs.next(lapsed, 0, Rating::easy));
}

TEST_CASE("A draw picks outcomes as often as they are likely") {
    const SessionOutcomes outcomes = FsrsSessions(fsrs).first();
    double before = 0;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        CHECK(outcomes.drawn(before + 0.5 * outcomes[i].probability) == i);
        before += outcomes[i].probability;
    }
    CHECK(outcomes.drawn(0.9999999) == outcomes.size() - 1);
}

TEST_CASE("Weights around a memory are shares that meet it") {
    const Grid grid({50, 7});
    for (const MemoryState memory : {MemoryState{0.3, 1.0}, MemoryState{7.7, 5.4}, MemoryState{900, 10.0}}) {
        double sum = 0, log_stability = 0, difficulty = 0;
        for (const auto& [node, weight] : grid.around(memory)) {
            CHECK(weight >= 0);
            sum += weight;
            log_stability += weight * std::log(grid.at(static_cast<int>(node)).stability);
            difficulty += weight * grid.at(static_cast<int>(node)).difficulty;
        }
        CHECK_THAT(sum, WithinAbs(1.0, 1e-12));
        CHECK_THAT(log_stability, WithinAbs(std::log(memory.stability), 1e-9));
        CHECK_THAT(difficulty, WithinAbs(memory.difficulty, 1e-9));
    }
}

TEST_CASE("A memory beyond the grid counts as its end") {
    const Grid grid({50, 7});
    CHECK_THAT(grid.around({36500, 5})[1].weight + grid.around({36500, 5})[3].weight, WithinAbs(1.0, 1e-12));
    CHECK_THAT(grid.around({0.001, 5})[0].weight + grid.around({0.001, 5})[2].weight, WithinAbs(1.0, 1e-12));
}
