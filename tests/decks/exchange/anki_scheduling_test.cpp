// SPDX-License-Identifier: MIT
#include "decks/exchange/anki/scheduling.hpp"
#include "decks/exchange/history_json.hpp"
#include "tests/catch.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <random>

using namespace hone;
using anki::CardType;
using anki::Queue;
using std::chrono::sys_days;

namespace {

constexpr std::int64_t day_s = 86'400;
/// 2026-01-01T04:00:00Z, the start of the collection's first day.
constexpr std::int64_t created = 1'767'240'000;
const StudyDay first_day{sys_days{std::chrono::year{2026} / 1 / 1}};
const StudyDay today = first_day + 100;

anki::Collection collection() {
    anki::Collection out;
    out.created_s = created;
    return out;
}

/// A moment of that many days and hours after the collection's start.
std::int64_t ms(int days, int hours = 6) {
    return (created + days * day_s + hours * 3600) * 1000;
}

anki::Review rated(int days, int ease, int type = 1, int interval = 5, int last_interval = 0,
                   int factor = 0) {
    anki::Review review;
    review.id_ms = ms(days);
    review.ease = ease;
    review.type = type;
    review.interval = interval;
    review.last_interval = last_interval;
    review.factor = factor;
    review.time_ms = 4200;
    return review;
}

anki::Card review_card(std::int64_t due, int interval) {
    anki::Card card;
    card.type = CardType::review;
    card.queue = Queue::review;
    card.due = due;
    card.interval_days = interval;
    card.ease_permille = 2500;
    return card;
}

DumpedCard learned(const anki::Collection& from, const anki::Card& card,
                   const std::vector<anki::Review>& reviews = {}) {
    return learned_card(from, anki::Calendar(from), card, reviews, "forward", Trains::recall, today);
}

/// The rules `hone check` holds a card against.
void check_follows(const DumpedCard& card) {
    const Fsrs fsrs;
    std::vector<HistoryStep> steps;
    int reps = 0;
    for (const auto& line : card.history) {
        HistoryStep step{HistoryStep::Kind::review, line.rating, line.elapsed_days, &fsrs, std::nullopt};
        if (line.kind == LineKind::imported) step.kind = HistoryStep::Kind::imported_state;
        if (line.kind == LineKind::reset) step.kind = HistoryStep::Kind::reset;
        if (const Trace* trace = trace_of(line.state)) step.stored = trace->memory;
        steps.push_back(step);
        if (line.kind == LineKind::reset) reps = 0;
        if (line.kind == LineKind::review) ++reps;
        CHECK(line.elapsed_days >= 0);
    }
    const auto memories = replay(steps);
    for (std::size_t i = 0; i < steps.size(); ++i)
        CHECK(memories[i] == steps[i].stored);
    CHECK(card.row.reps == reps);
    if (card.history.empty()) {
        CHECK(card.row.state == CardState{New{}});
        return;
    }
    CHECK(card.row.state == card.history.back().state);
    CHECK(card.row.lapses == card.history.back().lapses);
    const Trace* trace = trace_of(card.row.state);
    CHECK(card.row.due.has_value() == (trace != nullptr));
    if (trace == nullptr) return;
    CHECK(card.row.due == trace->due());
    CHECK(trace->interval_days >= 0);
    CHECK(trace->memory.stability >= minimum_stability);
    CHECK((trace->memory.difficulty >= 1 && trace->memory.difficulty <= 10));
}

}  // namespace

TEST_CASE("A day of an Anki collection begins at its rollover in its zone") {
    anki::Collection tokyo = collection();
    tokyo.minutes_west = tokyo.creation_minutes_west = -540;
    tokyo.created_s = created - 9 * 3600;
    const anki::Calendar calendar(tokyo);
    const auto at = [&](std::int64_t s) { return calendar.study_day(Instant{std::chrono::seconds{s}}); };
    CHECK(at(tokyo.created_s) == first_day);
    CHECK(at(tokyo.created_s - 1) == first_day - 1);
    CHECK(at(tokyo.created_s + day_s - 1) == first_day);
    CHECK(calendar.due_day(0) == first_day);
    CHECK(calendar.due_day(40) == first_day + 40);
    CHECK(calendar.study_day(calendar.noon(first_day)) == first_day);
}

TEST_CASE("A collection without a zone is read by when it was created") {
    anki::Collection old = collection();
    old.zone_unknown = true;
    old.created_s = created - 9 * 3600;  // 4 o'clock in Tokyo
    CHECK(anki::Calendar(old).due_day(3) == first_day + 3);
    old.created_s = created + 8 * 3600;  // 4 o'clock in San Francisco, in winter
    CHECK(anki::Calendar(old).due_day(3) == first_day + 3);
}

TEST_CASE("A new card of Anki is untouched") {
    anki::Card card;
    card.due = 17;
    const auto made = learned(collection(), card);
    CHECK(is_untouched(made.row));
    check_follows(made);
}

TEST_CASE("Suspended, buried and flagged cards of Anki stay so") {
    anki::Card card;
    card.queue = Queue::suspended;
    CHECK(learned(collection(), card).row.suspended);
    card.queue = Queue::sibling_buried;
    CHECK(learned(collection(), card).row.buried == today);
    card.queue = Queue::fresh;
    card.flags = 3;
    const auto flagged = learned(collection(), card);
    CHECK(flagged.row.flagged);
    CHECK_FALSE(is_untouched(flagged.row));
}

TEST_CASE("A review card of Anki keeps its due day and its FSRS state") {
    anki::Card card = review_card(50, 30);
    card.stability = 31.25;
    card.difficulty = 6.5;
    card.lapses = 2;
    const auto made = learned(collection(), card, {rated(10, 3, 0, 4), rated(20, 3, 1, 30, 4)});
    check_follows(made);
    REQUIRE(made.history.size() == 3);
    CHECK(made.history[2].kind == LineKind::imported);
    CHECK(made.row.due == first_day + 50);
    CHECK(trace_of(made.row.state)->memory == MemoryState{31.25, 6.5});
    CHECK(trace_of(made.row.state)->last_review == first_day + 20);
    CHECK(made.row.reps == 2);
    CHECK(made.row.lapses == 2);
}

TEST_CASE("An FSRS state that the reviews lead to anyway is not said again") {
    const Fsrs fsrs;
    const MemoryState end = fsrs.next(fsrs.first(Rating::good), 10, Rating::good);
    anki::Card card = review_card(50, 30);
    card.stability = std::round(end.stability * 1e4) / 1e4;
    card.difficulty = std::round(end.difficulty * 1e3) / 1e3;
    const auto made = learned(collection(), card, {rated(10, 3, 0, 10), rated(20, 3, 1, 30, 10)});
    CHECK(made.history.size() == 2);
    CHECK(trace_of(made.row.state)->memory == end);
    check_follows(made);
}

TEST_CASE("A review of Anki keeps its moment, rating and time") {
    const auto made = learned(collection(), review_card(15, 5), {rated(10, 2, 0)});
    REQUIRE(made.history.size() == 1);
    const HistoryLine& line = made.history[0];
    CHECK(line.at == Instant{std::chrono::milliseconds{ms(10)}});
    CHECK(line.study_day == first_day + 10);
    CHECK(line.rating == Rating::hard);
    CHECK(line.response_ms == 4200);
    CHECK(line.parameter_set == anki::imported_parameter_set);
}

TEST_CASE("Rows of Anki's log that nobody rated are no reviews") {
    anki::Review moved = rated(12, 0, 4, 40, 5, 2500);
    anki::Review rescheduled = rated(13, 0, 5, 41, 5, 2500);
    const auto made = learned(collection(), review_card(53, 41), {rated(10, 3, 0), moved, rescheduled});
    CHECK(made.row.reps == 1);
    CHECK(made.row.due == first_day + 53);
    check_follows(made);
}

TEST_CASE("A card forgotten in Anki is new with its history") {
    anki::Card card;
    const auto made = learned(collection(), card, {rated(10, 3, 0), rated(12, 0, 4, 0, 5, 0)});
    REQUIRE(made.history.size() == 2);
    CHECK(made.history[1].kind == LineKind::reset);
    CHECK(made.row.reps == 0);
    check_follows(made);
}

TEST_CASE("A new card of Anki with reviews was forgotten") {
    const auto made = learned(collection(), anki::Card{}, {rated(10, 3, 0)});
    REQUIRE(made.history.size() == 2);
    CHECK(made.history[1].kind == LineKind::reset);
    check_follows(made);
}

TEST_CASE("A review card of SM-2 without reviews gets the stability its interval means") {
    anki::Card card = review_card(60, 40);
    card.ease_permille = 1800;
    const auto made = learned(collection(), card);
    REQUIRE(made.history.size() == 1);
    CHECK(made.history[0].kind == LineKind::imported);
    const Trace& trace = *trace_of(made.row.state);
    CHECK(trace.memory == Fsrs().from_sm2(1.8, 40, 0.9));
    CHECK_THAT(trace.memory.stability, WithinRel(40.0, 1e-12));
    CHECK(trace.last_review == first_day + 20);
    CHECK(made.row.due == first_day + 60);
    check_follows(made);
}

TEST_CASE("Reviews that begin with a learned card go on from SM-2's interval") {
    const auto made = learned(collection(), review_card(70, 50), {rated(20, 3, 1, 50, 20, 2300)});
    REQUIRE(made.history.size() == 2);
    CHECK(made.history[1].kind == LineKind::imported);
    CHECK(trace_of(made.row.state)->memory == Fsrs().from_sm2(2.3, 50, 0.9));
    CHECK(made.row.due == first_day + 70);
    check_follows(made);
}

TEST_CASE("A card of Anki in a learning step is due on the day of its second") {
    anki::Card card;
    card.type = CardType::learning;
    card.queue = Queue::learning;
    card.due = created + 30 * day_s + 3600;
    const auto made = learned(collection(), card, {rated(30, 1, 0, -60)});
    CHECK(name(made.row.state) == "learning");
    CHECK(made.row.due == first_day + 30);
    check_follows(made);
}

TEST_CASE("A card of Anki that was forgotten and is learned again is relearning") {
    anki::Card card = review_card(31, 1);
    card.type = CardType::relearning;
    card.queue = Queue::day_learning;
    card.lapses = 1;
    const auto made =
        learned(collection(), card, {rated(10, 3, 0, 3), rated(13, 3, 1, 17, 3), rated(30, 1, 1, -600, 17)});
    CHECK(name(made.row.state) == "relearning");
    CHECK(made.row.lapses == 1);
    CHECK(made.row.due == first_day + 31);
    check_follows(made);
}

TEST_CASE("A card in a filtered deck is due when it is due at home") {
    anki::Card card = review_card(-100000, 30);
    card.original_deck = 5;
    card.original_due = 44;
    CHECK(learned(collection(), card, {rated(14, 3, 0, 30)}).row.due == first_day + 44);
}

TEST_CASE("The first scheduler's three buttons for learning are shifted") {
    anki::Collection first = collection();
    first.scheduler_1 = true;
    const auto made =
        learned(first, review_card(30, 9), {rated(10, 2, 0, 1), rated(11, 3, 0, 4), rated(15, 2, 1, 9)});
    REQUIRE(made.history.size() == 3);
    CHECK(made.history[0].rating == Rating::good);
    CHECK(made.history[1].rating == Rating::easy);
    CHECK(made.history[2].rating == Rating::hard);
}

TEST_CASE("Numbers from a damaged collection are brought into range") {
    anki::Card card = review_card(9'000'000'000'000, 2'000'000'000);
    card.lapses = -5;
    card.stability = 1e300;
    card.difficulty = -4;
    anki::Review odd = rated(10, 3, 1, 2'000'000'000, 2'000'000'000);
    odd.time_ms = -1;
    check_follows(learned(collection(), card, {odd}));
    card.due = -2'000'000'000;
    check_follows(learned(collection(), card, {odd}));
    card.stability = std::nan("");
    check_follows(learned(collection(), card));
    card.due = card.type == CardType::review ? std::numeric_limits<std::int64_t>::max() : 0;
    card.last_review_s = std::numeric_limits<std::int64_t>::min();
    odd.id_ms = std::numeric_limits<std::int64_t>::max();
    check_follows(learned(collection(), card));
    check_follows(learned(collection(), card, {odd}));
}

TEST_CASE("Whatever Anki's history is, its lines follow from each other and keep the due day") {
    std::mt19937_64 random(26);
    const auto draw = [&](int low, int high) { return std::uniform_int_distribution(low, high)(random); };
    for (int round = 0; round < 400; ++round) {
        std::vector<anki::Review> reviews;
        int day = draw(0, 20);
        for (int i = draw(0, 12); i > 0; --i) {
            anki::Review review =
                rated(day, draw(0, 4), draw(0, 5), draw(-600, 90), draw(-600, 90), draw(0, 3000));
            review.id_ms += i;
            reviews.push_back(review);
            day += draw(0, 3) == 0 ? 0 : draw(0, 20);
        }
        std::sort(reviews.begin(), reviews.end(), [](auto& a, auto& b) { return a.id_ms < b.id_ms; });
        anki::Card card = review_card(day + draw(0, 60), draw(0, 60));
        card.type = static_cast<CardType>(draw(0, 3));
        card.queue = static_cast<Queue>(draw(-3, 3));
        card.lapses = draw(0, 4);
        if (draw(0, 1) == 0) {
            card.stability = draw(1, 4000) / 16.0;
            card.difficulty = draw(1, 10);
        }
        const auto made = learned(collection(), card, reviews);
        check_follows(made);
        if (card.type != CardType::fresh) CHECK(made.row.due == first_day + static_cast<int>(card.due));
    }
}
