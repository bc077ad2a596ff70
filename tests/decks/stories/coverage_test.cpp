// SPDX-License-Identifier: MIT
#include "decks/stories/coverage.hpp"

#include "decks/own_notes.hpp"
#include "tests/catch.hpp"
#include "tests/decks/store/store_support.hpp"
#include "tests/decks/stories/story_samples.hpp"

#include <algorithm>

namespace {

using namespace hone;
using namespace hone::test;

struct Bank {
    TemporaryDirectory directory;
    Store store = Store::open(directory.path() / "hone.db");

    NoteId add(const Note& note) { return add_note(store, day(0), story_deck, note).row.id; }
    void gate(NoteId story, bool passed) {
        Operation operation(store, day(0).instant, "asked");
        put_gate(store, story, {day(0).study_day, passed, true, true});
        operation.commit();
    }
    void told(NoteId story, std::int64_t ms, bool pitch = false) {
        Rehearsal rehearsal;
        rehearsal.story = story;
        rehearsal.at = day(1).instant;
        rehearsal.day = day(1).study_day;
        rehearsal.limit_ms = pitch ? 90'000 : 180'000;
        rehearsal.pitch = pitch;
        rehearsal.total_ms = ms;
        Operation operation(store, day(1).instant, "told");
        record_rehearsal(store, rehearsal);
        operation.commit();
    }
};

const Covered& scenario(const Coverage& coverage, const std::string& id) {
    return *std::find_if(coverage.scenarios.begin(), coverage.scenarios.end(),
                         [&](const Covered& each) { return each.id == id; });
}

}  // namespace

TEST_CASE("Without stories every scenario stands there uncovered") {
    Bank bank;
    const Coverage coverage = coverage_of(bank.store);
    CHECK(coverage.scenarios.size() == 15);
    CHECK(coverage.principles.size() == 16);
    CHECK(coverage.covered_scenarios() == 0);
    CHECK(coverage.in_use() == 0);
}

TEST_CASE("A scenario may have several stories and a story several scenarios") {
    Bank bank;
    const NoteId refunds = bank.add(late_refunds());
    const NoteId keys = bank.add(bare_story("keys", {"root-cause", "security"}));
    const Coverage coverage = coverage_of(bank.store);
    CHECK(scenario(coverage, "root-cause").stories == std::vector<NoteId>{refunds, keys});
    CHECK(scenario(coverage, "security").stories == std::vector<NoteId>{keys});
    CHECK(coverage.covered_scenarios() == 3);
    CHECK(coverage.find(keys)->scenarios == 2);
    CHECK(coverage.find(keys)->alone == 1);
}

TEST_CASE("A story whose gate failed covers nothing, and one that was not asked covers") {
    Bank bank;
    const NoteId refunds = bank.add(late_refunds());
    CHECK(coverage_of(bank.store).covered_scenarios() == 2);
    bank.gate(refunds, false);
    const Coverage coverage = coverage_of(bank.store);
    CHECK(coverage.covered_scenarios() == 0);
    CHECK(coverage.in_use() == 0);
    CHECK(coverage.stories.size() == 1);
}

TEST_CASE("More than four scenarios are too much for one story") {
    Bank bank;
    const NoteId four = bank.add(bare_story("four", {"root-cause", "scaling", "influence", "security"}));
    const NoteId five =
        bank.add(bare_story("five", {"root-cause", "scaling", "influence", "security", "backbone"}));
    const Coverage coverage = coverage_of(bank.store);
    CHECK(!coverage.find(four)->carries_too_much());
    CHECK(coverage.find(five)->carries_too_much());
}

TEST_CASE("A principle is counted by any of its names, and an unknown one is added") {
    Bank bank;
    Note note = bare_story("keys");
    note.principles = {"Disagree and Commit", "Have Backbone", "Move Fast"};
    const NoteId keys = bank.add(note);
    const Coverage coverage = coverage_of(bank.store);
    CHECK(coverage.principles.size() == 17);
    CHECK(coverage.principles.back().name == "Move Fast");
    for (const auto& principle : coverage.principles)
        if (principle.name == "Have Backbone; Disagree and Commit")
            CHECK(principle.stories == std::vector<NoteId>{keys});
}

TEST_CASE("Told in time is what the last full telling was") {
    Bank bank;
    const NoteId refunds = bank.add(late_refunds());
    bank.told(refunds, 170'000);
    CHECK(coverage_of(bank.store).told_in_time() == 1);
    bank.told(refunds, 200'000);
    bank.told(refunds, 80'000, true);
    const Coverage coverage = coverage_of(bank.store);
    CHECK(coverage.told_in_time() == 0);
    CHECK(coverage.find(refunds)->rehearsals == 3);
}

TEST_CASE("A complete story lacks nothing, a bare one almost all") {
    CHECK(gaps_of(std::get<Story>(late_refunds().body)).empty());
    CHECK(gaps_of(std::get<Story>(bare_story("bare").body)).size() == story_checks - 1);
    Story story = std::get<Story>(late_refunds().body);
    story.quotes.pop_back();
    CHECK(gaps_of(story) == std::vector<std::string>{"a second customer quote"});
    story.proxy = "Sought them in chat; the trend of tickets stands in.";
    CHECK(gaps_of(story).empty());
}
