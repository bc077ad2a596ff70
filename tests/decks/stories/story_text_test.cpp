// SPDX-License-Identifier: MIT
#include "decks/import.hpp"
#include "decks/stories/bank.hpp"
#include "decks/text/deck_text.hpp"
#include "tests/catch.hpp"
#include "tests/decks/store/store_support.hpp"
#include "tests/decks/stories/story_samples.hpp"

#include <set>

namespace {

using namespace hone;
using namespace hone::test;

std::vector<std::string> said(const std::string& text) {
    std::vector<std::string> lines;
    for (const auto& diagnostic : parse_deck(text, "s.toml", "s").diagnostics)
        lines.push_back(to_string(diagnostic));
    return lines;
}

DeckFile file_of(const Note& note, const std::string& name) {
    return {"stories/" + name + ".toml", write_note(note), name, false};
}

ImportReport bring_in(Store& store, const std::vector<DeckFile>& files, int on = 0) {
    return import_decks(store, day(on), files, {});
}

}  // namespace

TEST_CASE("Fifteen scenarios stand in the bank, each in at least two wordings of its own") {
    CHECK(known_scenarios().size() == 15);
    std::set<std::string> ids, wordings;
    for (const auto& scenario : known_scenarios()) {
        INFO(scenario.id);
        CHECK(ids.insert(scenario.id).second);
        CHECK(!scenario.title.empty());
        CHECK(scenario.wordings.size() >= 2);
        for (const auto& wording : scenario.wordings)
            CHECK(wordings.insert(wording).second);
    }
}

TEST_CASE("A principle is known by any of its names") {
    CHECK(known_principles().size() == 16);
    REQUIRE(find_principle("disagree & commit") != nullptr);
    CHECK(find_principle("disagree & commit")->name == "Have Backbone; Disagree and Commit");
    CHECK(find_principle("Are right a lot")->name == "Are Right, A Lot");
    CHECK(find_principle("Move Fast") == nullptr);
}

TEST_CASE("A story reads back as it was written") {
    const auto read = parse_deck(write_note(late_refunds()), "s.toml", "s");
    REQUIRE(read.diagnostics.empty());
    REQUIRE(read.notes.size() == 1);
    CHECK(read.notes[0].note == late_refunds());
    CHECK(read.story_file);
    CHECK(read.header.id == story_deck);
}

TEST_CASE("A story says everything that is wrong with it in one run") {
    CHECK(said("[[story]]\nsumary = \"x\"\nsituation = \"a\"\ntask = \"\"\naction = \"b\"\nresult = \"c\"\n"
               "scenarios = [\"root-casue\"]\n[[story.metric]]\nname = \"late\"\nbefore = 9\n") ==
          std::vector<std::string>{
              "s.toml:1:1: [[story]] needs `summary`; add summary = \"…\"",
              "s.toml:2:1: unknown key `sumary` in [[story]]; did you mean `summary`?",
              "s.toml:4:8: `task` in [[story]] is empty; it must say something",
              "s.toml:7:14: there is no scenario `root-casue`; did you mean `root-cause`?",
              "s.toml:8:1: [[story.metric]] needs `after`; add after = \"…\"",
              "s.toml:10:10: `before` must be a string, this is an integer; put it in quotes"});
}

TEST_CASE("Story files of a folder make one deck, each story known by its file") {
    const TemporaryDirectory directory;
    Store store = Store::open(directory.path() / "hone.db");
    Note nameless = bare_story("");
    nameless.id.clear();
    const std::vector<DeckFile> files{file_of(late_refunds(), "refunds"), file_of(nameless, "second")};
    const auto first = bring_in(store, files);
    CHECK(first.added == 2);
    CHECK(first.diagnostics.empty());
    CHECK(first.decks == std::vector<std::string>{story_deck});
    CHECK(find_note(store, "my-stories/late-refunds"));
    CHECK(find_note(store, "my-stories/second"));
    const auto again = bring_in(store, files, 1);
    CHECK(again.unchanged == 2);
    CHECK(again.added + again.updated + again.orphaned == 0);
}

TEST_CASE("A file of stories that comes in alone leaves the other files' stories be") {
    const TemporaryDirectory directory;
    Store store = Store::open(directory.path() / "hone.db");
    bring_in(store, {file_of(late_refunds(), "refunds"), file_of(bare_story("second"), "second")});
    const auto one = bring_in(store, {file_of(late_refunds(), "refunds")}, 1);
    CHECK(one.unchanged == 1);
    CHECK(one.orphaned == 0);
    CHECK(one.said.empty());
}

TEST_CASE("A story that moves to another file stays the same story") {
    const TemporaryDirectory directory;
    Store store = Store::open(directory.path() / "hone.db");
    bring_in(store, {file_of(late_refunds(), "refunds")});
    const auto before = find_note(store, "my-stories/late-refunds")->id;
    CHECK(bring_in(store, {file_of(late_refunds(), "other")}, 1).added == 0);
    CHECK(find_note(store, "my-stories/late-refunds")->id == before);
}

TEST_CASE("A story in two files comes in once and the second is said") {
    const TemporaryDirectory directory;
    Store store = Store::open(directory.path() / "hone.db");
    const auto report =
        bring_in(store, {file_of(late_refunds(), "refunds"), file_of(late_refunds(), "copy")});
    CHECK(report.added == 1);
    CHECK(report.skipped == 1);
    REQUIRE(report.diagnostics.size() == 1);
    CHECK(to_string(report.diagnostics[0]) ==
          "stories/copy.toml:1:1: the story `late-refunds` is in stories/refunds.toml already; give this one "
          "another id");
}

TEST_CASE("A story of 100 kB comes in whole") {
    Note note = late_refunds();
    auto& story = std::get<Story>(note.body);
    for (int i = 0; i < 4000; ++i)
        story.action += " Then I rang the next café – „naïve“ or not.";
    REQUIRE(story.action.size() > 100'000);
    const auto read = parse_deck(write_note(note), "s.toml", "s");
    REQUIRE(read.notes.size() == 1);
    CHECK(read.notes[0].note == note);
}
