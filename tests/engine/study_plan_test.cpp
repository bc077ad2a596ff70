// SPDX-License-Identifier: MIT
#include "engine/plan/study_plan.hpp"

#include "tests/catch.hpp"
#include "tests/engine/plan_questions.hpp"

#include <set>

using namespace hone;
using namespace hone::test;

namespace {

const FsrsSessions sessions{Fsrs()};
const BySide<std::vector<double>> nothing_before;

/// Cards to recognise, then cards to say, all new.
StudyQuestion split_question(int days, double minutes, int recognised, int said) {
    StudyQuestion question{small_question(sessions, days, minutes, recognised + said, 0), {false, true}};
    question.all.kinds = {&sessions, &sessions};
    for (std::size_t i = static_cast<std::size_t>(recognised); i < question.all.cards.size(); ++i)
        question.all.cards[i].kind = 1;
    return question;
}

/// Expected seconds of each side in the first `seconds` of the order.
BySide<double> spent(const StudyQuestion& question, const StudyPlan& plan, double seconds) {
    BySide<double> spent{};
    for (const Ranked& next : plan.today) {
        if (spent[others] + spent[speaking] >= seconds) break;
        const auto kind = static_cast<std::size_t>(question.all.cards[next.card].kind);
        spent[question.speaks[kind] ? speaking : others] += next.seconds;
    }
    return spent;
}

}  // namespace

TEST_CASE("Where both sides have work, the seconds follow the shares wherever the day ends") {
    for (const double share : {0.25, 0.4, 0.7}) {
        StudyQuestion question = split_question(5, 4, 60, 60);
        question.speak_share = share;
        const StudyPlan plan = study_plan(question, nothing_before, 10);
        for (const double seconds : {60.0, 120.0, 240.0}) {
            const auto [other, spoken] = spent(question, plan, seconds);
            INFO(share << " of " << seconds << " s: " << spoken);
            CHECK(std::abs(spoken - share * (other + spoken)) < 22);  // a session
        }
    }
}

TEST_CASE("Minutes that speaking cannot use go to the other cards") {
    const StudyPlan plan = study_plan(split_question(5, 6, 100, 2), nothing_before, 20);
    double own = 0, with_handed = 0;
    for (std::size_t day = 0; day < 5; ++day) {
        own += 0.6 * 360;
        with_handed += plan.seconds[others][day];
    }
    CHECK(with_handed > own + 0.3 * 5 * 360);
    CHECK(with_handed <= 5 * 360 + 1e-6);
}

TEST_CASE("Minutes that the others cannot use go to speaking") {
    const StudyPlan plan = study_plan(split_question(5, 6, 2, 100), nothing_before, 20);
    double with_handed = 0;
    for (const double seconds : plan.seconds[speaking])
        with_handed += seconds;
    CHECK(with_handed > (0.4 + 0.45) * 5 * 360);
}

TEST_CASE("What brings next to nothing waits while the other side lacks time") {
    StudyQuestion question = split_question(8, 2, 100, 3);
    for (std::size_t i = 100; i < 103; ++i)
        question.all.cards[i] = {MemoryState{15, 5}, 1, 1, 0};
    const StudyPlan plan = study_plan(question, nothing_before, 20);
    for (std::size_t i = 100; i < 103; ++i)
        CHECK(plan.outlook[i].gain_per_second > 0);
    for (const Ranked& next : plan.today)
        CHECK(next.card < 100);
}

TEST_CASE("Handed minutes bring more of the cards that lack time") {
    // The price of a second falls where there are more of them.
    const StudyPlan alone = study_plan(split_question(5, 6, 100, 60), nothing_before, 20);
    const StudyPlan helped = study_plan(split_question(5, 6, 100, 2), nothing_before, 20);
    CHECK(helped.prices[others][0] < alone.prices[others][0]);
}

TEST_CASE("A side without cards leaves the whole day to the other") {
    const StudyQuestion question = split_question(5, 4, 0, 30);
    const StudyPlan plan = study_plan(question, nothing_before, 10);
    CHECK(plan.seconds[speaking] == question.all.seconds);
    CHECK(plan.prices[others].empty());
    CHECK(plan.prices[speaking].size() == 5);
    CHECK_FALSE(plan.today.empty());
}

TEST_CASE("The same day has the same plan") {
    const StudyQuestion question = split_question(6, 3, 30, 20);
    const StudyPlan once = study_plan(question, nothing_before, 10);
    const StudyPlan again = study_plan(question, nothing_before, 10);
    REQUIRE(once.today.size() == again.today.size());
    for (std::size_t i = 0; i < once.today.size(); ++i)
        CHECK(once.today[i].card == again.today[i].card);
    CHECK(once.prices == again.prices);
}

TEST_CASE("No card stands twice in a day's order, and none that was shown today") {
    StudyQuestion question = split_question(6, 3, 30, 20);
    question.all.cards[7] = {MemoryState{1, 8}, 0, 0, 0};
    const StudyPlan plan = study_plan(question, nothing_before, 10);
    std::set<std::size_t> served;
    for (const Ranked& next : plan.today) {
        CHECK(next.card != 7);
        CHECK(next.gain_per_second > 0);
        CHECK(served.insert(next.card).second);
    }
    CHECK(plan.outlook[7].gain_per_second == 0);
}

TEST_CASE("With time to spare even a card shown today has a next day") {
    StudyQuestion question = split_question(6, 60, 5, 5);
    question.all.cards[2] = {MemoryState{1, 8}, 0, 0, 0};
    CHECK(study_plan(question, nothing_before, 10).outlook[2].next_day);
}

TEST_CASE("What is in today's order has a gain in the outlook, and the same one") {
    const StudyPlan plan = study_plan(split_question(6, 3, 30, 20), nothing_before, 10);
    for (const Ranked& next : plan.today) {
        CHECK(plan.outlook[next.card].gain_per_second == next.gain_per_second);
        CHECK(plan.outlook[next.card].seconds == next.seconds);
    }
}

TEST_CASE("A card well known is not planned before one nearly forgotten") {
    StudyQuestion question = split_question(10, 20, 0, 0);
    question.all.cards = {{MemoryState{500, 3}, 1, 0, 0}, {MemoryState{1, 3}, 3, 0, 0}};
    const StudyPlan plan = study_plan(question, nothing_before, 20);
    CHECK(plan.outlook[1].gain_per_second > plan.outlook[0].gain_per_second);
    REQUIRE(plan.outlook[1].next_day);
    CHECK(plan.outlook[0].next_day.value_or(10) >= *plan.outlook[1].next_day);
}

TEST_CASE("The next day of a card is never a day off") {
    StudyQuestion question = split_question(6, 3, 20, 10);
    for (const std::size_t day : {1U, 2U})
        question.all.seconds[day] = 0;
    const StudyPlan plan = study_plan(question, nothing_before, 10);
    for (const Outlook& outlook : plan.outlook)
        if (outlook.next_day) CHECK(*outlook.next_day >= 3);
}

TEST_CASE("On a day off nothing is served, but what asking would bring is known") {
    StudyQuestion question = split_question(6, 3, 20, 10);
    question.all.seconds[0] = 0;
    const StudyPlan plan = study_plan(question, nothing_before, 10);
    CHECK(plan.today.empty());
    CHECK(plan.outlook[0].gain_per_second > 0);
}

TEST_CASE("A plan starts from nothing, goes on from yesterday's prices and ends greedily") {
    const StudyPlan first = study_plan(split_question(5, 2, 20, 10), nothing_before, 10);
    REQUIRE(first.prices[others].size() == 5);
    const StudyPlan second = study_plan(split_question(4, 2, 20, 10), first.prices, 10);
    CHECK(second.prices[speaking].size() == 4);
    const StudyPlan last = study_plan(split_question(2, 2, 20, 10), second.prices, 10);
    CHECK(last.prices[others].empty());
    CHECK(last.today.size() == 30);
    CHECK_FALSE(last.outlook[0].next_day);
}

TEST_CASE("A card that matters only in the first of two rounds is not planned after it") {
    StudyQuestion question = split_question(8, 3, 20, 10);
    question.all.worths = {{{3, 1.0}}, {{3, 0.5}, {8, 1.0}}};
    question.all.cards[0] = {MemoryState{2, 5}, 2, 0, 0};
    for (std::size_t i = 1; i < question.all.cards.size(); ++i)
        question.all.cards[i].worth = 1;
    const StudyPlan plan = study_plan(question, nothing_before, 10);
    CHECK(plan.outlook[0].next_day.value_or(1) < 3);
    CHECK(plan.outlook[1].gain_per_second > 0);
}
