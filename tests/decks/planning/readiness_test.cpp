// SPDX-License-Identifier: MIT
// The readiness report: when it abstains, what its figures hold to, when it is made anew.
#include "decks/readiness/readiness.hpp"

#include "decks/readiness/brief.hpp"
#include "decks/readiness/report_text.hpp"
#include "decks/store/debriefs.hpp"
#include "tests/catch.hpp"
#include "tests/decks/planning/planning_support.hpp"

using namespace hone;
using namespace hone::test;
using Catch::Matchers::WithinAbs;

namespace {

/// Forty questions and ten pairs, a round in 20 days, studied on the first days.
struct Begun : Studied {
    explicit Begun(int days) : Studied(40, 10) {
        set_round(20);
        set_minutes(10);
        for (int on = 0; on < days; ++on)
            study(on, 6);
    }
    void add_nearer_round_of_pairs() {
        Goal other;
        other.name = "other";
        other.tags = {"pairs"};
        other.day = day(0).study_day + 9;
        set_round(other);
    }
    ReadinessReport report(int on) const { return readiness_report(store, day(on)); }
};

void check_range(const std::optional<Range>& range) {
    REQUIRE(range);
    CHECK(0 <= range->low);
    CHECK(range->low <= range->expected + 1e-12);
    CHECK(range->expected <= range->high + 1e-12);
    CHECK(range->high <= 1);
}

}  // namespace

TEST_CASE("Below 30 answered cards it abstains and says what is needed") {
    Studied studied(40);
    studied.set_round(20);
    review(studied.store, day(0), 1, Rating::good);
    const auto report = readiness_report(studied.store, day(0));
    REQUIRE(report.abstains);
    CHECK(report.abstains->find("1 card answered so far, 30 are needed") != std::string::npos);
    CHECK_FALSE(report.now);
    CHECK(report.total == 40);
}

TEST_CASE("A round of few cards needs three quarters of them") {
    Studied studied(8);
    studied.set_round(20);
    for (CardId card = 1; card <= 5; ++card)
        review(studied.store, day(0), card, Rating::good);
    CHECK(readiness_report(studied.store, day(1)).abstains);
    review(studied.store, day(0), 6, Rating::good);
    CHECK_FALSE(readiness_report(studied.store, day(1)).abstains);
}

TEST_CASE("On the eve no new card is in the forecast") {
    Studied studied(60);
    studied.set_round(10);
    studied.set_minutes(5);
    for (int on = 0; on < 9; ++on)
        studied.study(on);
    const auto report = readiness_report(studied.store, day(9));
    CHECK(report.days.front().fresh == 0);
    CHECK(report.left_out == report.total - report.seen);
}

TEST_CASE("Two cards of a note share no day of the forecast") {
    Studied studied(0, 30);
    studied.set_round(6);
    studied.set_minutes(60);
    for (const auto& on : readiness_report(studied.store, day(0)).days)
        CHECK(on.reviews + on.fresh <= 30.001);
}

TEST_CASE("Cards that only another round wants are in no figure of this one") {
    Begun begun(5);
    begun.add_nearer_round_of_pairs();
    const auto report = begun.report(5);
    CHECK(report.total == 20);
    CHECK(report.by_training[0]->cards == 10);
    for (const auto& topic : report.topics)
        CHECK(topic.name == "Deck");
    for (const CardId card : report.target->drop)
        CHECK(find_card(begun.store, card)->kind == Kind::pair);
}

TEST_CASE("Each round has a report of its own") {
    Begun begun(3);
    begun.add_nearer_round_of_pairs();
    const auto rounds = active_goals(begun.store, day(3).study_day);
    const auto report = readiness_of(begun.store, day(3), rounds[1]);
    CHECK(report.total == 60);
    CHECK(report.date == rounds[1].day);
    check_range(report.if_followed);
}

TEST_CASE("Minutes needed are an average of the week as it is") {
    Begun begun(3);
    Budget budget;
    budget.minutes_per_day = 10;
    budget.weekdays[5] = 80;
    begun.set_budget(budget);
    const auto report = begun.report(3);
    CHECK(report.target->minutes_now > 10);
}

TEST_CASE("While it abstains the days of the plan are there all the same") {
    Studied studied(40);
    studied.set_round(20);
    CHECK(readiness_report(studied.store, day(0)).days.size() == 20);
}

TEST_CASE("Every figure lies in its range") {
    const Begun begun(3);
    const auto report = begun.report(3);
    check_range(report.now);
    check_range(report.if_stopped);
    check_range(report.if_followed);
}

TEST_CASE("Following the plan is expected to be better than stopping") {
    const Begun begun(3);
    const auto report = begun.report(3);
    CHECK(report.if_followed->expected > report.if_stopped->expected);
}

TEST_CASE("No plan is expected above the ceiling by more than the luck of its futures") {
    const Begun begun(3);
    const auto report = begun.report(3);
    CHECK(*report.ceiling <= 1);
    CHECK(report.if_followed->expected <= *report.ceiling + 0.03);
}

TEST_CASE("The curve begins now and ends on the date") {
    const Begun begun(3);
    const auto report = begun.report(3);
    REQUIRE(report.curve.size() > 2);
    CHECK_THAT(report.curve.front().if_stopped, WithinAbs(report.now->expected, 1e-9));
    CHECK_THAT(report.curve.back().if_stopped, WithinAbs(report.if_stopped->expected, 1e-9));
    CHECK_THAT(*report.curve.back().if_followed, WithinAbs(report.if_followed->expected, 1e-9));
}

TEST_CASE("What is trained is told apart") {
    const Begun begun(3);
    const auto report = begun.report(3);
    REQUIRE(report.by_training[0]);
    CHECK(report.by_training[0]->cards == 50);
    CHECK_FALSE(report.by_training[1]);
    CHECK(report.by_training[2]->cards == 10);
}

TEST_CASE("Topics are the principles, and decks where a note has none") {
    const Begun begun(3);
    const auto report = begun.report(3);
    std::vector<std::string> names;
    for (const auto& topic : report.topics)
        names.push_back(topic.name);
    CHECK_THAT(names,
               Catch::Matchers::UnorderedEquals(std::vector<std::string>{"Ownership", "Dive Deep", "Deck"}));
}

TEST_CASE("The weakest topic has the lowest lower bound") {
    const Begun begun(3);
    const auto report = begun.report(3);
    REQUIRE(report.weakest);
    for (const auto& topic : report.topics)
        CHECK(topic.if_followed->low >= report.topics.front().if_followed->low);
    CHECK(*report.weakest == report.topics.front().name);
}

TEST_CASE("What answers moved is the sum over topics that share no card") {
    const Begun begun(3);
    const auto report = begun.report(3);
    REQUIRE(report.moved);
    CHECK(report.moved->since == day(2).study_day);
    double causes = 0;
    for (const auto& cause : report.moved->causes)
        causes += cause.points;
    CHECK_THAT(causes, WithinAbs(report.moved->points, 1e-9));
    CHECK(report.moved->forgotten == 0);
}

TEST_CASE("A report is kept until something is answered") {
    Begun begun(3);
    begun.report(3);
    begun.store.db().exec("UPDATE readiness SET report = replace(report, '\"left_out\":', '\"left_out\":9')");
    CHECK(begun.report(3).left_out >= 9);
    review(begun.store, day(3), *begun.next(3), Rating::good);
    CHECK(begun.report(3).left_out < 9);
}

TEST_CASE("A report comes back from its text as it was") {
    const Begun begun(4);
    begun.report(3);
    const auto report = begun.report(4);
    const auto read = report_from(report_text(report));
    REQUIRE(read);
    CHECK(report_text(*read) == report_text(report));
    CHECK(read->topics == report.topics);
    CHECK(read->past == report.past);
}

TEST_CASE("A text of another version is no report") {
    CHECK_FALSE(report_from("{\"today\":1}"));
    CHECK_FALSE(report_from("not even JSON"));
}

TEST_CASE("Missed days are counted, with what was expected before them") {
    const Begun begun(3);
    const auto before = begun.report(2);
    const auto report = begun.report(5);
    REQUIRE(report.missed);
    CHECK(report.missed->days == 2);
    CHECK_THAT(*report.missed->before, WithinAbs(before.if_followed->expected, 1e-12));
}

TEST_CASE("Days before the round was set are not missed") {
    Begun begun(3);
    Goal later;
    later.day = day(0).study_day + 30;
    Operation operation(begun.store, day(5).instant, "set");
    put_goal(begun.store, later, day(5).study_day);
    operation.commit();
    CHECK_FALSE(begun.report(5).missed);
}

TEST_CASE("Once something was answered today nothing counts as missed") {
    Begun begun(3);
    begun.report(2);
    review(begun.store, day(5), *begun.next(5), Rating::good);
    CHECK_FALSE(begun.report(5).missed);
}

TEST_CASE("A known day off is not missed") {
    Begun begun(3);
    Budget budget;
    budget.minutes_per_day = 10;
    budget.off = {day(3).study_day};
    begun.set_budget(budget);
    CHECK_FALSE(begun.report(4).missed);
}

TEST_CASE("A target beyond unlimited time is called out of reach") {
    Begun begun(3);
    Goal round = *current_goal(begun.store, day(3).study_day);
    round.target = 0.9999;
    begun.set_round(round);
    const auto report = begun.report(3);
    REQUIRE(report.target);
    CHECK(report.target->best < 0.9999);
    CHECK_FALSE(report.target->minutes_needed);
}

TEST_CASE("A target that is reached needs no card left out") {
    Begun begun(3);
    Goal round = *current_goal(begun.store, day(3).study_day);
    round.target = 0.3;
    begun.set_round(round);
    const auto report = begun.report(3);
    CHECK(report.target->cards_to_drop == 0);
    CHECK(report.target->reached_in_nine_of_ten);
}

TEST_CASE("Another date is answered without a round") {
    Studied studied(40);
    for (int on = 0; on < 4; ++on)
        studied.study(on);
    const auto report = readiness_on(studied.store, day(4), day(30).study_day);
    check_range(report.if_stopped);
    CHECK(report.if_stopped->expected < report.now->expected);
    CHECK_FALSE(report.if_followed);
}

TEST_CASE("A brief begins with what is most likely to fail") {
    const Begun begun(4);
    const Brief brief = brief_of(begun.store, current_goal(begun.store, day(4).study_day), day(4).study_day);
    REQUIRE(brief.weakest.size() == brief_weakest);
    for (std::size_t i = 1; i < brief.weakest.size(); ++i)
        CHECK(*brief.weakest[i - 1].recall <= *brief.weakest[i].recall);
}

TEST_CASE("A question that was asked finds the notes that are about it") {
    const Begun begun(0);
    const auto notes = notes_about(begun.store, "Was it question 17?", 3);
    REQUIRE_FALSE(notes.empty());
    CHECK(notes.front().reference() == "d/q17");
}

TEST_CASE("A question about nothing here finds no note") {
    const Begun begun(0);
    CHECK(notes_about(begun.store, "Why do you want to leave?", 3).empty());
}
