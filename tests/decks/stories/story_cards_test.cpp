// SPDX-License-Identifier: MIT
#include "decks/asking.hpp"
#include "decks/own_notes.hpp"
#include "decks/planning/habits_query.hpp"
#include "decks/store/note_writer.hpp"
#include "decks/store/serving.hpp"
#include "decks/store/stories.hpp"
#include "decks/stories/ask_story.hpp"
#include "decks/stories/bank.hpp"
#include "tests/catch.hpp"
#include "tests/decks/store/store_support.hpp"
#include "tests/decks/stories/story_samples.hpp"

#include <algorithm>
#include <set>

namespace {

using namespace hone;
using namespace hone::test;

struct Bank {
    TemporaryDirectory directory;
    Store store = Store::open(directory.path() / "hone.db");

    Bank() {
        add(late_refunds());
        add(bare_story("keys", {"security"}));
        add(bare_story("twin", {"root-cause"}));
        add(bare_story("pitch", {"influence", "backbone"}));
    }
    void add(const Note& note) { add_note(store, day(0), story_deck, note); }
    CardRow card(const std::string& aspect, const std::string& story = "late-refunds") const {
        return *find_card(store, std::string_view("my-stories/" + story + ":" + aspect));
    }
    Asking asked(const std::string& aspect, const std::string& story = "late-refunds") const {
        const CardRow row = card(aspect, story);
        return ask(store, row, find_note(store, row.note)->note, day(10).study_day, 7);
    }
    NoteId note(const std::string& story) const { return find_story(store, story)->id; }
};

}  // namespace

TEST_CASE("A story makes a card for what it answers, its opening, each number, and the telling") {
    const std::vector<CardSpec> all{{"match", Trains::recognise},
                                    {"opening", Trains::recall},
                                    {"number-1", Trains::recall},
                                    {"number-2", Trains::recall},
                                    {"tell", Trains::say}};
    CHECK(cards_of(late_refunds()) == all);
    const std::vector<CardSpec> fewest{{"opening", Trains::recall}, {"tell", Trains::say}};
    CHECK(cards_of(bare_story("bare")) == fewest);
}

TEST_CASE("Match offers one right story and none that covers the same scenario") {
    Bank bank;
    const Asking asking = bank.asked("match");
    CHECK(asking.prompt.starts_with("Which of your stories? \""));
    REQUIRE(asking.right.size() == 1);
    CHECK(asking.options[asking.right[0]] == "Refunds that nobody saw arrive late");
    CHECK(std::count(asking.options.begin(), asking.options.end(), "The story of twin") == 0);
    CHECK(std::count(asking.options.begin(), asking.options.end(), "The story of keys") == 1);
    CHECK(asking.options.back() == "None that I have");
}

TEST_CASE("Match asks another wording each time, and all of them in turn") {
    const auto story = std::get<Story>(late_refunds().body);
    std::set<std::string> wordings;
    for (int variant = 0; variant < wordings_of(story); ++variant)
        CHECK(wordings.insert(wording_of(story, variant)).second);
    CHECK(wordings.size() == 8);
    CHECK(wording_of(story, wordings_of(story)).empty());
    Bank bank;
    const auto first = bank.asked("match").prompt;
    record_review(bank.store, day(1), {bank.card("match").id, Rating::good, std::nullopt, 5000, 0, {}, {}});
    CHECK(bank.asked("match").prompt != first);
}

TEST_CASE("A number is right with both ends, half with one, whatever the unit's place") {
    Bank bank;
    const Asking percent = bank.asked("number-1");
    CHECK(percent.prompt ==
          "Refunds that nobody saw arrive late\nlate refunds, within six weeks: from what to what?");
    const auto verdict = [](const Asking& asking, const char* given) {
        return grade_given(asking, given).grade->verdict;
    };
    CHECK(verdict(percent, "9 % to 3 %") == Verdict::right);
    CHECK(verdict(percent, "from 9% to 3%") == Verdict::right);
    CHECK(verdict(percent, "9-3") == Verdict::right);
    CHECK(verdict(percent, "9 % to 4 %") == Verdict::half);
    CHECK(verdict(percent, "4 % to 2 %") == Verdict::wrong);
    const Asking days = bank.asked("number-2");
    CHECK(days.answer == "9 days to 2 days");
    CHECK(verdict(days, "9 to 2 days") == Verdict::right);
    CHECK(verdict(days, "2 to 9 days") == Verdict::half);
}

TEST_CASE("The opening is the story's own, else the first sentence of the situation") {
    Bank bank;
    CHECK(bank.asked("opening").answer ==
          "A shop owner wrote that her customers waited nine days for refunds.");
    Story story = std::get<Story>(late_refunds().body);
    story.opening = "My customers think I keep their money, she wrote.";
    CHECK(opening_of(story) == "My customers think I keep their money, she wrote.");
}

TEST_CASE("What a telling needs comes from the story, and a digit ticks each") {
    const auto needs = needs_of(std::get<Story>(late_refunds().body));
    CHECK(needs == std::vector<std::string>{"the opening sentence", "a customer's own words",
                                            "what I decided, and why", "the trade-off, and what I rejected",
                                            "late refunds: 9 % to 3 %, within six weeks",
                                            "days until a refund: 9 days to 2 days, within six weeks",
                                            "what I would do differently"});
    Story many = std::get<Story>(late_refunds().body);
    many.metrics.resize(20, many.metrics[0]);
    CHECK(needs_of(many).size() == 9);
    CHECK(needs_of(many).back() == "what I would do differently");
}

TEST_CASE("A telling costs minutes and is no idle time") {
    CHECK(default_seconds("tell") >= 180);
    CHECK(idle_after_ms("tell") > idle_after_ms("fix"));
    CHECK(pace_of(Trains::say, "tell") == Pace::tell);
    CHECK(pace_of(Trains::say, "fix") == Pace::say);
    Bank bank;
    record_review(bank.store, day(1), {bank.card("tell").id, Rating::good, std::nullopt, 200'000, 0, {}, {}});
    CHECK(habits_of(bank.store).of(Pace::tell).review_seconds[2] > 150);
}

TEST_CASE("Rewriting a paragraph asks nothing anew, another number does") {
    Note changed = late_refunds();
    std::get<Story>(changed.body).action += " I told nobody.";
    CHECK(graded_part(changed) == graded_part(late_refunds()));
    std::get<Story>(changed.body).metrics[0].after = "2 %";
    CHECK(graded_part(changed) != graded_part(late_refunds()));
}

TEST_CASE("An edited story keeps its reviews and what it said before") {
    Bank bank;
    record_review(bank.store, day(1), {bank.card("tell").id, Rating::good, std::nullopt, 200'000, 0, {}, {}});
    const auto row = *find_story(bank.store, "late-refunds");
    Note changed = row.note;
    std::get<Story>(changed.body).action = "I did something else.";
    REQUIRE(change_note(bank.store, day(2), row, changed, false));
    const auto earlier = earlier_texts(bank.store, row.id);
    REQUIRE(earlier.size() == 1);
    CHECK(earlier[0].note == late_refunds());
    CHECK(earlier[0].until == day(2).study_day);
    CHECK(history_of(bank.store, bank.card("tell").id).size() == 1);
    REQUIRE(undo_latest(bank.store));
    CHECK(earlier_texts(bank.store, row.id).empty());
}

TEST_CASE("While its gate is failed a story's cards are not served, and a passed one brings them back") {
    Bank bank;
    const auto gate = [&](bool unasked) {
        Operation operation(bank.store, day(1).instant, "asked about late-refunds");
        put_gate(bank.store, bank.note("late-refunds"), {day(1).study_day, unasked, true, true});
        operation.commit();
    };
    gate(false);
    CHECK(!bank.card("tell").active);
    CHECK(bank.card("tell", "keys").active);
    CHECK(stories_in_use(bank.store).size() == 3);
    CHECK(all_stories(bank.store).size() == 4);
    CHECK(wrongly_active(bank.store) == 0);
    gate(true);
    CHECK(bank.card("tell").active);
    REQUIRE(undo_latest(bank.store));
    CHECK(!bank.card("tell").active);
    CHECK(!gate_of(bank.store, bank.note("late-refunds"))->passed());
    REQUIRE(undo_latest(bank.store));
    CHECK(!gate_of(bank.store, bank.note("late-refunds")));
    CHECK(bank.card("tell").active);
}

TEST_CASE(
    "Cards that a story gets while its gate is failed rest too, and what the person suspended stays so") {
    Bank bank;
    {
        Operation operation(bank.store, day(1).instant, "asked");
        set_suspended(bank.store, bank.card("opening").id, true);
        put_gate(bank.store, bank.note("late-refunds"), {day(1).study_day, false, true, true});
        operation.commit();
    }
    const auto row = *find_story(bank.store, "late-refunds");
    Note changed = row.note;
    std::get<Story>(changed.body).metrics.push_back({"tickets", "40", "4", "", "", "", ""});
    REQUIRE(change_note(bank.store, day(2), row, changed, false));
    CHECK(!bank.card("number-3").active);
    Operation operation(bank.store, day(3).instant, "asked");
    put_gate(bank.store, row.id, {day(3).study_day, true, true, true});
    operation.commit();
    CHECK(bank.card("number-3").active);
    CHECK(bank.card("opening").suspended);
}

TEST_CASE("Every card of a story is known by its aspect when a store is taken along") {
    for (const auto& card : cards_of(late_refunds()))
        CHECK(is_aspect(card.aspect));
    CHECK(is_aspect("number-12"));
    CHECK(!is_aspect("number-"));
    CHECK(!is_aspect("number-01"));
    CHECK(!is_aspect("number-1x"));
    CHECK(!is_aspect("told"));
}

TEST_CASE("A rehearsal reads back as it was kept, and a removed story keeps its own") {
    Bank bank;
    Rehearsal told;
    told.story = bank.note("late-refunds");
    told.at = day(1).instant;
    told.day = day(1).study_day;
    told.question = "Tell me.";
    told.limit_ms = 180'000;
    told.sections = SectionTimes{30'000, 15'000, 120'000, 10'000};
    told.total_ms = 175'000;
    told.ticked = 5;
    told.needed = 7;
    told.scores = {{"ownership", 25, 30}, {"structure", 10, 15}};
    told.auto_fail = "my manager suggested it";
    told.disqualifiers = 1;
    told.typed = "My manager suggested it.";
    told.probe = bank.note("keys");
    {
        Operation operation(bank.store, told.at, "rehearsed late-refunds");
        record_rehearsal(bank.store, told);
        operation.commit();
    }
    {
        Operation operation(bank.store, told.at, "removed late-refunds");
        NoteWriter(bank.store).set_retired(told.story, true);
        operation.commit();
    }
    CHECK(!find_story(bank.store, "late-refunds"));
    REQUIRE(find_story(bank.store, "late-refunds", true));
    const auto kept = last_rehearsal(bank.store, told.story);
    REQUIRE(kept);
    CHECK(kept->sections->action == 120'000);
    CHECK(kept->in_time());
    told.total_ms = told.limit_ms;
    CHECK_FALSE(told.in_time());  // under the limit, not at it
    CHECK(kept->points() == 35);
    CHECK(kept->auto_fail == told.auto_fail);
    CHECK(kept->disqualifiers == 1);
    CHECK(kept->probe == told.probe);
    undo_latest(bank.store);
    REQUIRE(undo_latest(bank.store));
    CHECK(rehearsals_of(bank.store, 0).empty());
}
