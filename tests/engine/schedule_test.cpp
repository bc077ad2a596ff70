// SPDX-License-Identifier: MIT
#include "engine/schedule/fuzz.hpp"
#include "engine/schedule/scheduler.hpp"
#include "tests/catch.hpp"

#include <cmath>
#include <random>

using namespace hone;

namespace {

const Fsrs fsrs;
const StudyDay today = StudyDay::from_number(20'000);
const Preset plain{.fuzz = false};

Trace trace(double stability, int days_ago, int interval_days) {
    return {{stability, 5.0}, today - days_ago, interval_days};
}

/// A seen or unseen card with any memory, last reviewed up to a year ago.
CardState random_state(std::mt19937_64& random) {
    const Trace t =
        trace(std::exp(std::uniform_real_distribution(-4.0, 9.0)(random)),
              std::uniform_int_distribution(0, 365)(random), std::uniform_int_distribution(1, 365)(random));
    switch (std::uniform_int_distribution(0, 3)(random)) {
        case 0:
            return New{};
        case 1:
            return Learning{{t.memory, t.last_review, 0}};
        case 2:
            return Review{t};
        default:
            return Relearning{{t.memory, t.last_review, 0}};
    }
}

}  // namespace

TEST_CASE("A rating leads from each state to the next") {
    struct Row {
        const char* from;
        const char* again;
        const char* recalled;
    };
    const Row row = GENERATE(values<Row>({
        {"new", "learning", "review"},
        {"learning", "learning", "review"},
        {"review", "relearning", "review"},
        {"relearning", "relearning", "review"},
    }));
    const bool unseen = std::string_view(row.from) == "new";
    const auto state = card_state_from(row.from, unseen ? std::nullopt : std::optional(trace(3.0, 3, 3)));
    REQUIRE(state);
    INFO(row.from);
    const Preview p = preview(fsrs, plain, *state, today, 1, 0);
    CHECK(name(p.of(Rating::again).next) == row.again);
    for (Rating recall : {Rating::hard, Rating::good, Rating::easy})
        CHECK(name(p.of(recall).next) == row.recalled);
}

TEST_CASE("A first review starts the memory and predicts nothing") {
    const Preview p = preview(fsrs, plain, New{}, today, 1, 0);
    CHECK_FALSE(p.predicted);
    CHECK(p.elapsed_days == 0);
    CHECK_FALSE(p.early);
    CHECK_FALSE(p.clock_went_back);
    const std::array<int, 4> days{0, 1, 2, 8};  // the first stabilities 0.212, 1.2931, 2.3065, 8.2956 rounded
    for (Rating rating : all_ratings) {
        const Trace& t = p.of(rating).trace();
        CHECK(t.memory == fsrs.first(rating));
        CHECK(t.last_review == today);
        CHECK(t.interval_days == days.at(static_cast<std::size_t>(number(rating) - 1)));
    }
}

TEST_CASE("A later review steps the memory by the whole days since") {
    const CardState state = Review{trace(10.0, 7, 7)};
    const Preview p = preview(fsrs, plain, state, today, 1, 4);
    CHECK(p.elapsed_days == 7);
    CHECK(p.predicted == fsrs.retrievability(7, 10.0));
    CHECK_FALSE(p.early);
    for (Rating rating : all_ratings)
        CHECK(p.of(rating).trace().memory == fsrs.next({10.0, 5.0}, 7, rating));
}

TEST_CASE("A card is reviewed early before its due day, not on it") {
    CHECK(preview(fsrs, plain, Review{trace(10.0, 6, 7)}, today, 1, 1).early);
    CHECK_FALSE(preview(fsrs, plain, Review{trace(10.0, 7, 7)}, today, 1, 1).early);
    CHECK_FALSE(preview(fsrs, plain, Review{trace(10.0, 8, 7)}, today, 1, 1).early);
    CHECK_FALSE(preview(fsrs, plain, Learning{trace(0.2, 0, 0)}, today, 1, 1).early);
}

TEST_CASE("A clock set back counts as the same day") {
    const Preview back = preview(fsrs, plain, Review{trace(10.0, -3, 7)}, today, 1, 1);
    CHECK(back.clock_went_back);
    CHECK(back.elapsed_days == 0);
    CHECK(back.predicted == 1.0);
    const Preview same = preview(fsrs, plain, Review{trace(10.0, 0, 7)}, today, 1, 1);
    CHECK_FALSE(same.clock_went_back);
    for (Rating rating : all_ratings)
        CHECK(back.of(rating).trace() == same.of(rating).trace());
}

TEST_CASE("Again keeps a card due today, while hard, good and easy order whole days") {
    std::mt19937_64 random(6);
    for (int i = 0; i < 3000; ++i) {
        Preset preset;
        preset.fuzz = i % 2 == 0;
        preset.desired_retention = std::uniform_real_distribution(0.7, 0.99)(random);
        preset.maximum_interval = i % 5 == 0 ? std::uniform_int_distribution(1, 60)(random) : 36500;
        const CardState state = random_state(random);
        const Preview p = preview(fsrs, preset, state, today, i, i % 17);
        const auto days = [&](Rating rating) { return p.of(rating).trace().interval_days; };
        INFO(name(state) << ": " << days(Rating::hard) << ", " << days(Rating::good) << ", "
                         << days(Rating::easy) << " of at most " << preset.maximum_interval);
        CHECK(days(Rating::again) == 0);
        CHECK(p.of(Rating::again).trace().due() == today);
        CHECK(days(Rating::hard) >= 1);
        CHECK(days(Rating::hard) <= days(Rating::good));
        CHECK((days(Rating::good) < days(Rating::easy) || days(Rating::easy) == preset.maximum_interval));
        CHECK(days(Rating::easy) <= preset.maximum_interval);
    }
}

TEST_CASE("Intervals keep their order where the memories tie") {
    Parameters w = default_parameters;
    w[0] = w[1] = w[2] = w[3] = 20.0;
    const Preview equal = preview(Fsrs(w), plain, New{}, today, 1, 0);
    CHECK(equal.of(Rating::hard).trace().interval_days == 20);
    CHECK(equal.of(Rating::good).trace().interval_days == 20);
    CHECK(equal.of(Rating::easy).trace().interval_days == 21);

    w[1] = 30.0;  // hard outlasts good
    const Preview disordered = preview(Fsrs(w), plain, New{}, today, 1, 0);
    CHECK(disordered.of(Rating::hard).trace().interval_days == 30);
    CHECK(disordered.of(Rating::good).trace().interval_days == 30);
    CHECK(disordered.of(Rating::easy).trace().interval_days == 31);
}

TEST_CASE("Every preview of a card shows the same, fuzz included") {
    std::mt19937_64 random(7);
    for (int i = 0; i < 300; ++i) {
        const CardState state = random_state(random);
        const Preview first = preview(fsrs, Preset{}, state, today, i, i);
        const Preview second = preview(fsrs, Preset{}, state, today, i, i);
        for (Rating rating : all_ratings)
            CHECK(first.of(rating).next == second.of(rating).next);
    }
}

TEST_CASE("Fuzz spreads cards that were learned together and only moves their days") {
    const CardState state = Review{trace(40.0, 40, 40)};
    const Preview exact = preview(fsrs, plain, state, today, 1, 3);
    const MemoryState memory = exact.of(Rating::good).trace().memory;
    const FuzzRange range = fuzz_range(fsrs.interval(memory.stability, 0.9), 1, 36500);
    int earliest = range.high;
    int latest = range.low;
    for (std::int64_t card = 0; card < 300; ++card) {
        const Trace t = preview(fsrs, Preset{}, state, today, card, 3).of(Rating::good).trace();
        CHECK(t.memory == memory);
        CHECK((range.low <= t.interval_days && t.interval_days <= range.high));
        earliest = std::min(earliest, t.interval_days);
        latest = std::max(latest, t.interval_days);
    }
    CHECK(earliest == range.low);
    CHECK(latest == range.high);

    const auto days_at = [&](int reps) {
        return preview(fsrs, Preset{}, state, today, 1, reps).of(Rating::good).trace().interval_days;
    };
    bool moved = false;
    for (int reps = 4; reps < 20; ++reps)
        moved = moved || days_at(reps) != days_at(3);
    CHECK(moved);  // each review of a card draws anew
}

TEST_CASE("A higher desired retention brings a card back sooner") {
    Preset eager = plain;
    eager.desired_retention = 0.95;
    const CardState state = Review{trace(40.0, 40, 40)};
    for (Rating recall : {Rating::hard, Rating::good, Rating::easy})
        CHECK(preview(fsrs, eager, state, today, 1, 3).of(recall).trace().interval_days <
              preview(fsrs, plain, state, today, 1, 3).of(recall).trace().interval_days);
}

TEST_CASE("A card becomes a leech at its 8th lapse and at every 4th after") {
    for (int lapses : {8, 12, 16, 40})
        CHECK(becomes_leech(lapses));
    for (int lapses : {-4, 0, 1, 4, 7, 9, 10, 11, 13, 15})
        CHECK_FALSE(becomes_leech(lapses));
}

TEST_CASE("A state is rebuilt from its name and trace, and only from ones that fit") {
    const Trace t = trace(3.0, 2, 4);
    const CardState states[] = {New{}, Learning{t}, Review{t}, Relearning{t}};
    for (const CardState& state : states) {
        const Trace* kept = trace_of(state);
        CHECK((kept == nullptr) == (name(state) == "new"));
        const auto rebuilt = card_state_from(name(state), kept ? std::optional(*kept) : std::nullopt);
        REQUIRE(rebuilt);
        CHECK(*rebuilt == state);
    }
    CHECK(t.due() == today + 2);
    CHECK_FALSE(card_state_from("new", t));
    for (const char* name : {"learning", "review", "relearning"})
        CHECK_FALSE(card_state_from(name, std::nullopt));
    for (const char* name : {"", "New", "lapsed"}) {
        CHECK_FALSE(card_state_from(name, t));
        CHECK_FALSE(card_state_from(name, std::nullopt));
    }
}
