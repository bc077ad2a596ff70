// SPDX-License-Identifier: MIT
// The plan of a day: when it is made, what it serves, and when it ends.
#include "decks/planning/question.hpp"
#include "tests/catch.hpp"
#include "tests/decks/planning/planning_support.hpp"

#include <set>

using namespace hone;
using namespace hone::test;
using Catch::Matchers::WithinAbs;

namespace {

std::string plan_rows(const Store& store) {
    SQLite::Statement rows(
        store.db(),
        "SELECT group_concat(card || ':' || coalesce(place, '-') || ':' || gain, ' ') FROM (SELECT * "
        "FROM plan_card ORDER BY card)");
    rows.executeStep();
    return rows.getColumn(0).getString();
}

double share_saying(const Store& store, const std::vector<CardId>& shown) {
    double saying = 0;
    for (const CardId card : shown)
        if (find_card(store, card)->trains == Trains::say) ++saying;
    return saying / static_cast<double>(shown.size());
}

}  // namespace

TEST_CASE("Without a round there is no plan") {
    Studied studied(5);
    CHECK_FALSE(plan_today(studied.store, day(0)));
}

TEST_CASE("Beyond 90 days there is no plan") {
    Studied studied(5);
    studied.set_round(91);
    CHECK_FALSE(plan_today(studied.store, day(0)));
    CHECK(plan_today(studied.store, day(1)));
}

TEST_CASE("The plan is the same however often it is made") {
    Studied studied(12, 6);
    studied.set_round(14);
    plan_today(studied.store, day(0));
    const std::string before = plan_rows(studied.store);
    studied.store.db().exec("DELETE FROM plan");
    plan_today(studied.store, day(0));
    CHECK(plan_rows(studied.store) == before);
}

TEST_CASE("An answer does not make the plan anew") {
    Studied studied(12);
    studied.set_round(14);
    plan_today(studied.store, day(0));
    studied.store.db().exec("UPDATE plan_card SET gain = 7");
    review(studied.store, day(0), *studied.next(0), Rating::good);
    plan_today(studied.store, day(0));
    CHECK(count(studied.store, "plan_card WHERE gain = 7") == 12);
}

TEST_CASE("A change of the material makes the plan anew") {
    Studied studied(12);
    studied.set_round(14);
    plan_today(studied.store, day(0));
    Operation operation(studied.store, day(0).instant, "suspended");
    set_suspended(studied.store, 1, true);
    operation.commit();
    plan_today(studied.store, day(0));
    CHECK(count(studied.store, "plan_card") == 11);
}

TEST_CASE("Undo makes the plan anew") {
    Studied studied(12);
    studied.set_round(14);
    Operation operation(studied.store, day(0).instant, "suspended");
    set_suspended(studied.store, 1, true);
    operation.commit();
    plan_today(studied.store, day(0));
    undo_latest(studied.store);
    plan_today(studied.store, day(0));
    CHECK(count(studied.store, "plan_card") == 12);
}

TEST_CASE("A new day makes a new plan") {
    Studied studied(12);
    studied.set_round(14);
    plan_today(studied.store, day(0));
    plan_today(studied.store, day(1));
    CHECK(count(studied.store, "plan WHERE study_day = " + std::to_string(day(1).study_day.number())) == 1);
}

TEST_CASE("A card that was recalled is not served again that day") {
    Studied studied(30, 10);
    studied.set_round(10);
    studied.set_minutes(30);
    const auto shown = studied.study(0);
    CHECK(std::set<CardId>(shown.begin(), shown.end()).size() == shown.size());
}

TEST_CASE("A card that was forgotten comes back the same day") {
    Studied studied(30);
    studied.set_round(10);
    const auto shown = studied.study(0, 5);
    CHECK(std::set<CardId>(shown.begin(), shown.end()).size() < shown.size());
}

TEST_CASE("Two cards of a note are not served on one day") {
    Studied studied(0, 20);
    studied.set_round(10);
    studied.set_minutes(60);
    std::set<NoteId> notes;
    for (const CardId card : studied.study(0))
        CHECK(notes.insert(find_card(studied.store, card)->note).second);
}

TEST_CASE("The day's minutes end the session") {
    Studied studied(60);
    studied.set_round(20);
    studied.set_minutes(2);
    CHECK(studied.study(0).size() == 12);  // ten seconds each
    CHECK(next_card(studied.store, day(0), {}, 7).rest == Rest::minutes_spent);
}

TEST_CASE("A day off serves nothing, unless it is asked for") {
    Studied studied(20);
    studied.set_round(20);
    Budget budget;
    budget.off = {day(0).study_day};
    studied.set_budget(budget);
    CHECK_FALSE(studied.next(0));
    QueueFilter all_the_same;
    all_the_same.ignore_minutes = true;
    CHECK(next_card(studied.store, day(0), all_the_same, 7).card);
}

TEST_CASE("Cards that train saying get their share of the minutes") {
    Studied studied(120, 40);
    studied.set_round(20);
    studied.set_minutes(10);
    const double share = share_saying(studied.store, studied.study(0));
    CHECK(share > 0.15);  // 40 % of the time, and each takes three times as long as planned
    CHECK(share < 0.5);
}

TEST_CASE("With no share for saying none is asked while others need the time") {
    Studied studied(120, 40);
    studied.set_round(20);
    Budget budget;
    budget.minutes_per_day = 10;
    budget.speak = 0;
    studied.set_budget(budget);
    CHECK(share_saying(studied.store, studied.study(0)) == 0);
}

TEST_CASE("On the eve what is known is shown, nothing new") {
    Studied studied(30);
    studied.set_round(4);
    studied.set_minutes(1);
    for (int on = 0; on < 3; ++on)
        studied.study(on);
    for (const CardId card : studied.study(3))
        CHECK(find_card(studied.store, card)->reps > 1);
}

TEST_CASE("What counts more is asked first") {
    Studied studied(40);
    Goal round;
    round.day = day(0).study_day + 10;
    round.weights = {{"principle", "ownership", 5.0}};
    studied.set_round(round);
    studied.set_minutes(1);
    for (const CardId card : studied.study(0))
        CHECK(card % 2 == 0);  // every second question is about it
}

TEST_CASE("Undoing an answer keeps the plan") {
    Studied studied(12);
    studied.set_round(14);
    plan_today(studied.store, day(0));
    studied.store.db().exec("UPDATE plan_card SET gain = 7");
    review(studied.store, day(0), *studied.next(0), Rating::good);
    undo_latest(studied.store);
    plan_today(studied.store, day(0));
    CHECK(count(studied.store, "plan_card WHERE gain = 7") == 12);
}

TEST_CASE("Other minutes are planned as if nothing had been planned before") {
    const auto rows_with = [](bool planned_before) {
        Studied studied(60, 10);
        studied.set_round(20);
        if (planned_before) {
            studied.set_minutes(600);
            plan_today(studied.store, day(0));
        }
        studied.set_minutes(5);
        plan_today(studied.store, day(0));
        return plan_rows(studied.store);
    };
    CHECK(rows_with(true) == rows_with(false));
}

TEST_CASE("A round beyond the planner's reach is served in the minutes that the plan leaves") {
    Studied studied(30, 1);
    Goal near;
    near.name = "near";
    near.tags = {"pairs"};
    near.day = day(0).study_day + 10;
    studied.set_round(near);
    studied.set_round(120, "far");
    studied.set_minutes(3);
    const auto shown = studied.study(0);
    CHECK(shown.size() > 1);
}

TEST_CASE("What the plan has decided on is not served again for a round beyond its reach") {
    Studied studied(40);
    studied.set_round(20, "near");
    studied.set_minutes(60);
    studied.study(0, 4);
    studied.set_round(120, "far");
    const auto planned = [&] {
        std::set<CardId> cards;
        for (const CardId card : cards_for_today(studied.store, day(2)))
            cards.insert(card);
        return cards;
    }();
    for (const CardId card : studied.study(2))
        CHECK(planned.contains(card));
}

TEST_CASE("A card forgotten today is counted once, however many rounds want it") {
    Studied studied(20);
    studied.set_round(20, "near");
    studied.set_round(120, "far");
    review(studied.store, day(0), *studied.next(0), Rating::again);
    CHECK(due_counts(studied.store, day(0), {}).learning == 1);
}

TEST_CASE("A card only a later round wants is in the plan too") {
    Studied studied(10, 5);
    Goal first;
    first.name = "first";
    first.tags = {"pairs"};
    first.day = day(0).study_day + 8;
    studied.set_round(first);
    studied.set_round(20, "second");
    plan_today(studied.store, day(0));
    CHECK(count(studied.store, "plan_card") == 20);
}

TEST_CASE("Adherence does not forget an absence") {
    Studied studied(10);
    review(studied.store, day(0), 1, Rating::good);
    review(studied.store, day(59), 2, Rating::good);
    CHECK_THAT(adherence_of(studied.store, Budget{}, day(60).study_day),
               WithinAbs((1 + 4.0) / (28 + 5.0), 1e-12));
}

TEST_CASE("Adherence counts the days studied, days off left aside") {
    Studied studied(10);
    review(studied.store, day(0), 1, Rating::good);
    review(studied.store, day(3), 2, Rating::good);
    Budget budget;
    budget.off = {day(1).study_day};
    const double studied_two_of_three = (2 + 4.0) / (3 + 5.0);
    CHECK_THAT(adherence_of(studied.store, budget, day(4).study_day), WithinAbs(studied_two_of_three, 1e-12));
}

TEST_CASE("A person who answers slowly is planned fewer cards") {
    const auto cards_planned = [](std::int64_t milliseconds) {
        Studied studied(100);
        studied.set_round(30);
        studied.set_minutes(60);
        for (int i = 0; i < 25; ++i)
            record_review(studied.store, day(0),
                          {*studied.next(0), Rating::good, std::nullopt, milliseconds, 0, std::nullopt});
        studied.set_minutes(5);
        return cards_for_today(studied.store, day(1)).size();
    };
    CHECK(cards_planned(50'000) * 2 < cards_planned(6'000));
}
