// SPDX-License-Identifier: MIT
#include "engine/schedule/scheduler.hpp"
#include "tests/catch.hpp"

#include <random>
#include <stdexcept>

using namespace hone;
using Kind = HistoryStep::Kind;

namespace {

const Fsrs defaults;

Parameters other_weights() {
    Parameters w = default_parameters;
    w[0] = 1.0;
    w[2] = 4.0;
    w[10] = 1.1;
    w[20] = 0.3;
    return w;
}
const Fsrs other{other_weights()};

HistoryStep review(Rating rating, int elapsed_days, const Fsrs& fsrs = defaults) {
    return {Kind::review, rating, elapsed_days, &fsrs, std::nullopt};
}
HistoryStep refit(const Fsrs& fsrs) {
    return {Kind::refit, std::nullopt, 0, &fsrs, std::nullopt};
}
HistoryStep reset() {
    return {Kind::reset, std::nullopt, 0, nullptr, std::nullopt};
}
HistoryStep imported(std::optional<MemoryState> state) {
    return {Kind::imported_state, std::nullopt, 0, nullptr, state};
}

using Memories = std::vector<std::optional<MemoryState>>;

}  // namespace

TEST_CASE("Replay of a card's reviews gives what its previews showed") {
    std::mt19937_64 random(8);
    for (std::int64_t card = 0; card < 200; ++card) {
        CardState state = New{};
        StudyDay day = StudyDay::from_number(20'000);
        std::vector<HistoryStep> history;
        for (int reps = 0; reps < 30; ++reps) {
            day = day + std::uniform_int_distribution(0, 40)(random) - 5;  // the clock may go back
            const Rating rating = all_ratings.at(std::uniform_int_distribution<std::size_t>(0, 3)(random));
            const Fsrs& fsrs = reps < 15 ? defaults : other;
            const Preview p = preview(fsrs, Preset{}, state, day, card, reps);
            state = p.of(rating).next;
            history.push_back(review(rating, p.elapsed_days, fsrs));
            history.back().stored = p.of(rating).trace().memory;
        }
        const Memories memories = replay(history);
        REQUIRE(memories.size() == history.size());
        for (std::size_t i = 0; i < history.size(); ++i)
            CHECK(memories[i] == history[i].stored);
    }
}

TEST_CASE("An empty history replays to nothing") {
    CHECK(replay({}).empty());
}

TEST_CASE("Replay does not believe what a review stored") {
    HistoryStep step = review(Rating::good, 0);
    step.stored = MemoryState{77.0, 7.0};
    CHECK(replay(std::vector{step}) == Memories{defaults.first(Rating::good)});
}

TEST_CASE("An imported state is taken as stored and reviewed from there") {
    const MemoryState state{30.0, 4.0};
    CHECK(replay(std::vector{review(Rating::again, 0), imported(state), review(Rating::good, 12)}) ==
          Memories{defaults.first(Rating::again), state, defaults.next(state, 12, Rating::good)});
}

TEST_CASE("A reset forgets: the review after it is a first one, whatever time has passed") {
    CHECK(replay(std::vector{review(Rating::good, 0), reset(), review(Rating::hard, 9)}) ==
          Memories{defaults.first(Rating::good), std::nullopt, defaults.first(Rating::hard)});
}

TEST_CASE("A refit redoes all reviews so far under its parameters and later ones go on from it") {
    const Memories memories = replay(std::vector{review(Rating::good, 0), review(Rating::again, 5),
                                                 refit(other), review(Rating::easy, 3, other)});
    const MemoryState redone = other.next(other.first(Rating::good), 5, Rating::again);
    CHECK(memories == Memories{defaults.first(Rating::good),
                               defaults.next(defaults.first(Rating::good), 5, Rating::again), redone,
                               other.next(redone, 3, Rating::easy)});
}

TEST_CASE("A refit redoes only what came after the last reset or import") {
    const MemoryState state{30.0, 4.0};
    const MemoryState from_import =
        replay(std::vector{review(Rating::again, 0), imported(state), review(Rating::good, 12), refit(other)})
            .back()
            .value();
    CHECK(from_import == other.next(state, 12, Rating::good));

    const MemoryState from_reset =
        replay(std::vector{imported(state), reset(), review(Rating::good, 0), refit(other)}).back().value();
    CHECK(from_reset == other.first(Rating::good));
}

TEST_CASE("A refit of a card without reviews changes nothing") {
    const MemoryState state{30.0, 4.0};
    CHECK(replay(std::vector{refit(other)}) == Memories{std::nullopt});
    CHECK(replay(std::vector{imported(state), refit(other)}) == Memories{state, state});
    CHECK(replay(std::vector{review(Rating::good, 0), reset(), refit(other)}).back() == std::nullopt);
}

TEST_CASE("A second refit starts over from the reviews, not from the first") {
    const Memories twice =
        replay(std::vector{review(Rating::good, 0), review(Rating::good, 4), refit(other), refit(defaults)});
    CHECK(twice[3] == twice[1]);
    CHECK(twice[2] != twice[1]);
}

TEST_CASE("A step that lacks its rating or parameters is refused by its place") {
    HistoryStep unrated = review(Rating::good, 0);
    unrated.rating.reset();
    HistoryStep unfit = review(Rating::good, 3);
    unfit.fsrs = nullptr;
    HistoryStep blind_refit = refit(other);
    blind_refit.fsrs = nullptr;
    for (const HistoryStep& broken : {unrated, unfit, blind_refit}) {
        const std::vector history{review(Rating::good, 0), broken};
        CHECK_THROWS_AS(replay(history), std::invalid_argument);
        try {
            replay(history);
        } catch (const std::invalid_argument& error) {
            CHECK_THAT(error.what(), ContainsSubstring("history step 2 "));
        }
    }
}
