// SPDX-License-Identifier: MIT
#include "decks/planning/queue_query.hpp"

#include "decks/planning/day_plan.hpp"
#include "decks/store/goals.hpp"
#include "tests/catch.hpp"
#include "tests/decks/store/store_support.hpp"

#include <fmt/format.h>

#include <set>

namespace {

using namespace hone;
using namespace hone::test;

std::string questions(int count) {
    std::string text = "[deck]\nid = \"d\"\n";
    for (int i = 0; i < count; ++i)
        text += fmt::format(
            "[[question]]\nid = \"q{0}\"\nprompt = \"Which is it, case {0}?\"\noptions = [\"a{0}\", "
            "\"b{0}\"]\nanswer = \"a{0}\"\n",
            i);
    return text;
}

struct Desk {
    TemporaryDirectory directory;
    Store store = Store::open(directory.path() / "hone.db");
    explicit Desk(int notes) { import_text(store, day(0), questions(notes)); }

    std::optional<CardId> next(const Now& now) { return next_card(store, now, {}, 7).card; }
    /// Answers what comes until nothing does; the cards in order.
    std::vector<CardId> drill(const Now& now, Rating rating) {
        std::vector<CardId> shown;
        while (const auto card = next(now)) {
            shown.push_back(*card);
            review(store, now, *card, rating);
        }
        return shown;
    }
    void set_goal(int days, int minutes) {
        Operation operation(store, day(0).instant, "set a goal");
        Goal goal;
        goal.day = day(0).study_day + days;
        put_goal(store, goal, day(0).study_day);
        Budget budget;
        budget.minutes_per_day = minutes;
        put_budget(store, budget);
        operation.commit();
    }
};

}  // namespace

TEST_CASE("Without a goal ten new cards a day are served") {
    Desk desk(25);
    CHECK(due_counts(desk.store, day(0), {}).fresh == 10);
    CHECK(desk.drill(day(0), Rating::good).size() == 10);
    CHECK(desk.drill(day(0), Rating::good).empty());
}

TEST_CASE("New cards come in the order of the deck") {
    Desk desk(5);
    CHECK(desk.drill(day(0), Rating::good) == std::vector<CardId>{1, 2, 3, 4, 5});
}

TEST_CASE("What was answered comes back on the day it is due, and not before") {
    Desk desk(3);
    desk.drill(day(0), Rating::good);
    CHECK_FALSE(desk.next(day(1)).has_value());
    CHECK(desk.drill(day(2), Rating::good).size() == 3);
}

TEST_CASE("A card rated again returns after six others") {
    Desk desk(10);
    const CardId failed = *desk.next(day(0));
    review(desk.store, day(0), failed, Rating::again);
    for (int i = 0; i < 6; ++i) {
        const CardId other = *desk.next(day(0));
        CHECK(other != failed);
        review(desk.store, day(0), other, Rating::good);
    }
    CHECK(desk.next(day(0)) == failed);
}

TEST_CASE("A card rated again returns at once when nothing else is left") {
    Desk desk(1);
    review(desk.store, day(0), 1, Rating::again);
    CHECK(desk.next(day(0)) == CardId{1});
}

TEST_CASE("Beyond the planner's reach the new cards are spread over two thirds of the days left") {
    Desk desk(25);
    desk.set_goal(120, 60);
    CHECK(due_counts(desk.store, day(0), {}).fresh == 1);  // ceil(25 / 80)
    CHECK(desk.drill(day(0), Rating::good).size() == 1);
}

TEST_CASE("Within the planner's reach its plan is served") {
    Desk desk(25);
    desk.set_goal(15, 60);
    CHECK(desk.next(day(0)).has_value());
    CHECK(card_in_plan(desk.store, *desk.next(day(0)))->place.has_value());
}

TEST_CASE("Named decks are served whole, whatever the plan") {
    Desk desk(25);
    desk.set_goal(15, 60);
    QueueFilter named;
    named.decks = {"d"};
    CHECK(due_counts(desk.store, day(0), named).fresh == 3);  // ceil(25 / 10)
}

TEST_CASE("On the eve nothing new is begun") {
    Desk desk(5);
    desk.set_goal(3, 20);
    CHECK_FALSE(desk.next(day(2)).has_value());
}

TEST_CASE("On the day of the interview nothing new is begun") {
    Desk desk(5);
    desk.set_goal(3, 20);
    CHECK_FALSE(desk.next(day(3)).has_value());
}

TEST_CASE("A goal's minutes end the day, and ignoring them goes on") {
    Desk desk(25);
    desk.set_goal(15, 1);
    record_review(desk.store, day(0), {1, Rating::good, std::nullopt, 60'000, 0, std::nullopt});
    const NextCard stopped = next_card(desk.store, day(0), {}, 7);
    CHECK_FALSE(stopped.card.has_value());
    CHECK(stopped.rest == Rest::minutes_spent);
    QueueFilter on;
    on.ignore_minutes = true;
    CHECK(next_card(desk.store, day(0), on, 7).card.has_value());
}

TEST_CASE("Idle time counts as a minute at most") {
    Desk desk(5);
    record_review(desk.store, day(0), {1, Rating::good, std::nullopt, 3'600'000, 0, std::nullopt});
    CHECK_THAT(minutes_on(desk.store, day(0).study_day), WithinAbs(1.0, 1e-9));
}

TEST_CASE("Suspended cards and cards buried today are not served") {
    Desk desk(2);
    {
        Operation operation(desk.store, day(0).instant, "put away");
        set_suspended(desk.store, 1, true);
        set_buried(desk.store, 2, day(0).study_day);
        operation.commit();
    }
    CHECK_FALSE(desk.next(day(0)).has_value());
    CHECK(desk.next(day(1)) == CardId{2});
}

TEST_CASE("Cards of one note are not shown on the same day") {
    TemporaryDirectory directory;
    Store store = Store::open(directory.path() / "hone.db");
    import_text(store, day(0),
                "[deck]\nid = \"d\"\n[[pair]]\nprompt = \"p\"\nweak = \"one\"\nstrong = \"two\"\n");
    CHECK(due_counts(store, day(0), {}).fresh == 1);
    const CardId first = *next_card(store, day(0), {}, 7).card;
    review(store, day(0), first, Rating::easy);
    CHECK_FALSE(next_card(store, day(0), {}, 7).card.has_value());
    const auto second = next_card(store, day(1), {}, 7).card;
    REQUIRE(second.has_value());
    CHECK(*second != first);
}

TEST_CASE("While behind, new cards come before overdue reviews") {
    Desk desk(3);
    review(desk.store, day(0), 1, Rating::good);
    review(desk.store, day(0), 2, Rating::good);
    CHECK(desk.next(day(2)) != CardId{3});  // due today: reviews first
    CHECK(desk.next(day(4)) == CardId{3});  // overdue: new first
}

TEST_CASE("A met fact is asked after six others") {
    TemporaryDirectory directory;
    Store store = Store::open(directory.path() / "hone.db");
    import_text(
        store, day(0),
        "[[fact]]\nid = \"f\"\nprompt = \"How long?\"\nanswer = \"45 days\"\n" + questions(8).substr(16));
    const CardRow fact = *find_card(store, CardId{1});
    REQUIRE(fact.to_be_met());
    {
        Operation operation(store, day(0).instant, "met it");
        set_met(store, operation, fact.id, day(0));
        operation.commit();
    }
    for (int i = 0; i < 6; ++i) {
        const CardId other = *next_card(store, day(0), {}, 7).card;
        CHECK(other != fact.id);
        review(store, day(0), other, Rating::good);
    }
    CHECK(next_card(store, day(0), {}, 7).card == fact.id);
}

TEST_CASE("Filters narrow a session to decks, kinds and tags") {
    TemporaryDirectory directory;
    Store store = Store::open(directory.path() / "hone.db");
    import_text(store, day(0),
                "[deck]\nid = \"d\"\n[[basic]]\nfront = \"f\"\nback = \"b\"\ntags = "
                "[\"Pay\"]\n[[question]]\nprompt = "
                "\"q\"\noptions = [\"x\", \"y\"]\nanswer = \"x\"\n");
    const auto kind_served = [&store](const QueueFilter& filter) {
        const auto card = next_card(store, day(0), filter, 7).card;
        return card ? std::string(name(find_card(store, *card)->kind)) : std::string("nothing");
    };
    QueueFilter filter;
    filter.kind = Kind::question;
    CHECK(kind_served(filter) == "question");
    filter.kind.reset();
    filter.tags = {"pay"};
    CHECK(kind_served(filter) == "basic");
    filter.tags = {"other"};
    CHECK(kind_served(filter) == "nothing");
}

TEST_CASE("The same seed gives the same card, asked again and again") {
    Desk desk(30);
    for (CardId id = 1; id <= 10; ++id)
        review(desk.store, day(0), id, Rating::good);
    const auto first = desk.next(day(2));
    for (int i = 0; i < 5; ++i)
        CHECK(desk.next(day(2)) == first);
}
