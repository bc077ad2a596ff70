// SPDX-License-Identifier: MIT
// Rounds, the budget they share, and what each round is about.
#include "decks/planning/material.hpp"
#include "decks/store/resting.hpp"
#include "tests/catch.hpp"
#include "tests/decks/planning/planning_support.hpp"

using namespace hone;
using namespace hone::test;
using Catch::Matchers::WithinAbs;

namespace {

StudyDay on(const char* text) {
    return *study_day_from(text);
}

double weight_of(const Material& material, std::size_t round) {
    return material.weight(round);
}

Goal round_about(const std::vector<GoalWeight>& weights) {
    Goal round;
    round.day = day(0).study_day + 20;
    round.weights = weights;
    return round;
}

}  // namespace

TEST_CASE("A weekday's own minutes replace those of a day") {
    Budget budget;
    budget.weekdays[5] = 40;
    CHECK(budget.minutes_on(on("2026-11-28")) == 40);  // a Saturday
    CHECK(budget.minutes_on(on("2026-11-27")) == 20);
}

TEST_CASE("A day off has no minutes, whatever the weekday says") {
    Budget budget;
    budget.weekdays[5] = 40;
    budget.off = {on("2026-11-28")};
    CHECK(budget.is_off(on("2026-11-28")));
}

TEST_CASE("A budget comes back as it was stored") {
    Studied studied(1);
    Budget budget;
    budget.minutes_per_day = 35;
    budget.weekdays[6] = 0;
    budget.off = {on("2026-12-24"), on("2026-12-25")};
    budget.speak = 0.25;
    studied.set_budget(budget);
    const Budget stored = budget_of(studied.store);
    CHECK(stored.minutes_per_day == 35);
    CHECK(stored.weekdays == budget.weekdays);
    CHECK(stored.off == budget.off);
    CHECK(stored.speak == 0.25);
}

TEST_CASE("Rounds of other names stand side by side, the nearest first") {
    Studied studied(1);
    studied.set_round(20, "Onsite");
    studied.set_round(9);
    const auto rounds = active_goals(studied.store, day(0).study_day);
    REQUIRE(rounds.size() == 2);
    CHECK(rounds[0].name.empty());
    CHECK(rounds[1].name == "Onsite");
}

TEST_CASE("A round of the same name takes the place of the old one") {
    Studied studied(1);
    studied.set_round(20, "Onsite");
    studied.set_round(25, "onsite");
    CHECK(active_goals(studied.store, day(0).study_day).size() == 1);
}

TEST_CASE("A closed round is over before its day") {
    Studied studied(1);
    studied.set_round(20);
    Operation operation(studied.store, day(0).instant, "closed");
    close_goal(studied.store, active_goals(studied.store, day(0).study_day)[0].id, day(0).study_day);
    operation.commit();
    CHECK_FALSE(current_goal(studied.store, day(0).study_day));
    CHECK(last_goal(studied.store, day(0).study_day)->closed == day(0).study_day);
}

TEST_CASE("A round's tags choose the notes with any of them") {
    Studied studied(4, 3);
    Goal round = round_about({});
    round.tags = {"pairs", "nobody has this"};
    CHECK(count_cards_of(studied.store, round) == 6);
}

TEST_CASE("A principle can count double") {
    Studied studied(4);
    const Goal round = round_about({{"principle", "ownership", 2.0}});
    CHECK_THAT(weight_of(material_of(studied.store, {round}), 0), WithinAbs(2 * 2 + 2 * 1, 1e-12));
}

TEST_CASE("Weights of a tag and of a note multiply") {
    Studied studied(0, 2);
    const Goal round = round_about({{"tag", "pairs", 0.5}, {"note", "d/p1", 4.0}});
    CHECK_THAT(weight_of(material_of(studied.store, {round}), 0), WithinAbs(2 * (0.5 * 4) + 2 * 0.5, 1e-12));
}

TEST_CASE("Each round weighs the cards for itself") {
    Studied studied(4, 2);
    Goal first = round_about({}), second = round_about({});
    first.tags = {"pairs"};
    second.day = second.day + 5;
    const Material material = material_of(studied.store, {first, second});
    CHECK(material.cards.size() == 8);
    CHECK_THAT(weight_of(material, 0), WithinAbs(4, 1e-12));
    CHECK_THAT(weight_of(material, 1), WithinAbs(8, 1e-12));
}

TEST_CASE("Nothing is held before the first answer") {
    Studied studied(2);
    CHECK_FALSE(share_held(studied.store, round_about({}), day(0).study_day));
}

TEST_CASE("What one round taught is held when the next is set") {
    Studied studied(2);
    review(studied.store, day(0), 1, Rating::good);
    CHECK_THAT(*share_held(studied.store, round_about({}), day(0).study_day), WithinAbs(0.5, 1e-9));
}

TEST_CASE("A closed round's cards sleep, but not those that another round wants") {
    Studied studied(4, 3);
    Goal closed = round_about({}), other = round_about({});
    other.tags = {"pairs"};
    other.name = "other";
    studied.set_round(other);
    Operation operation(studied.store, day(0).instant, "closed");
    CHECK(put_to_rest(studied.store, closed, day(0).study_day) == 4);
    operation.commit();
    CHECK(count(studied.store, "card WHERE suspended = 1") == 4);
}

TEST_CASE("A card at rest that is suspended by hand is no more at rest") {
    Studied studied(4);
    Operation operation(studied.store, day(0).instant, "closed");
    put_to_rest(studied.store, round_about({}), day(0).study_day);
    set_suspended(studied.store, 1, false);
    set_suspended(studied.store, 1, true);
    wake_for(studied.store, round_about({}));
    operation.commit();
    CHECK(count(studied.store, "card WHERE suspended = 1") == 1);
}

TEST_CASE("A round's number is never used twice") {
    Studied studied(1);
    studied.set_round(9);
    const auto first = current_goal(studied.store, day(0).study_day)->id;
    Operation operation(studied.store, day(0).instant, "cleared");
    remove_goal(studied.store, first);
    operation.commit();
    studied.set_round(9);
    CHECK(current_goal(studied.store, day(0).study_day)->id != first);
}

TEST_CASE("A round that wants them wakes cards at rest, and only these") {
    Studied studied(4, 3);
    Operation operation(studied.store, day(0).instant, "closed");
    set_suspended(studied.store, 1, true);  // the person's own wish
    put_to_rest(studied.store, round_about({}), day(0).study_day);
    wake_for(studied.store, round_about({}));
    operation.commit();
    CHECK(count(studied.store, "card WHERE suspended = 1") == 1);
}
