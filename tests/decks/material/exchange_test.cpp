// SPDX-License-Identifier: MIT
#include "decks/exchange/json.hpp"
#include "decks/own_notes.hpp"
#include "decks/store/check.hpp"
#include "decks/store/serving.hpp"
#include "tests/catch.hpp"
#include "tests/decks/material/material.hpp"

using namespace hone;
using namespace hone::test;

namespace {

std::string exported(const Store& store) {
    return export_json(store, all_decks(store));
}

/// A store with everything in it that an export has to carry.
void fill(Material& material) {
    material.import(two_notes);
    material.review("talk/raise:forward", 0, Rating::again);
    material.review("talk/raise:forward", 0, Rating::good);
    material.review("talk/raise:forward", 3, Rating::easy);
    material.review("talk/notice:recall", 1, Rating::hard);
    NoteRow raise = material.note("talk/raise");
    std::get<Basic>(raise.note.body).back = "Only after theirs";
    change_note(material.store, morning(4), material.note("talk/raise"), raise.note, false);
    Note mine;
    mine.body = Basic{"Who decides?", "The panel", false, {}, ""};
    add_note(material.store, morning(), own_deck, mine);
    Operation operation(material.store, morning().instant, "switches");
    set_suspended(material.store, material.card("talk/notice").id, true);
    set_flagged(material.store, material.card("talk/raise:reverse").id, true);
    set_met(material.store, operation, material.card("talk/raise:reverse").id, morning());
    switch_deck(material.store, find_deck(material.store, "talk")->id, true, Priority::useful);
    operation.commit();
}

}  // namespace

TEST_CASE("An export read into an empty store and exported again is the same text") {
    Material from, to;
    fill(from);
    const std::string text = exported(from.store);
    const ImportReport report = to.import(text, {}, "talk.json");
    CHECK(report.diagnostics.empty());
    CHECK(report.added == 3);
    CHECK(report.reviews == 4);
    CHECK(exported(to.store) == text);
    CHECK(check_store(to.store).empty());
}

TEST_CASE("Importing an export twice adds nothing") {
    Material from, to;
    fill(from);
    const std::string text = exported(from.store);
    to.import(text);
    const ImportReport report = to.import(text);
    CHECK(report.unchanged == 3);
    CHECK(report.added + report.updated + report.conflicts + report.reviews == 0);
    CHECK(exported(to.store) == text);
}

TEST_CASE("Reviews made since the last import are added to those that are there") {
    Material from, to;
    fill(from);
    to.import(exported(from.store));
    from.review("talk/raise:forward", 9, Rating::good);
    const std::string text = exported(from.store);
    CHECK(to.import(text).reviews == 1);
    CHECK(exported(to.store) == text);
}

TEST_CASE("A card reviewed on both sides keeps the history it has, and this is said") {
    Material from, to;
    fill(from);
    to.import(exported(from.store));
    from.review("talk/notice:recall", 5, Rating::good);
    to.review("talk/notice:recall", 6, Rating::again);
    const std::string before = exported(to.store);
    const ImportReport report = to.import(exported(from.store));
    CHECK(report.conflicts == 1);
    REQUIRE(report.said.size() == 1);
    CHECK_THAT(report.said[0], ContainsSubstring("talk/notice:recall"));
    CHECK(exported(to.store) == before);
}

TEST_CASE("An import of an export is one undo step") {
    Material from, to;
    fill(from);
    const std::string empty = exported(to.store);
    to.import(exported(from.store));
    REQUIRE(undo_latest(to.store));
    CHECK(all_decks(to.store).empty());
    CHECK(history_of(to.store, 0).empty());
}

TEST_CASE("An import that brought a set of parameters is undone, and can come again") {
    Material from, to;
    fill(from);
    std::string text = exported(from.store);
    const auto weight = text.find("0.212", text.find("\"weights\""));  // the first of the default set
    REQUIRE(weight != std::string::npos);
    text.replace(weight, 5, "0.213");
    const ImportReport report = to.import(text);
    REQUIRE(report.diagnostics.empty());
    REQUIRE(parameter_sets(to.store).size() == 2);
    REQUIRE(undo_latest(to.store));
    CHECK(all_decks(to.store).empty());
    CHECK(to.import(text).reviews == report.reviews);
    CHECK(parameter_sets(to.store).size() == 2);
}

TEST_CASE("An export names no file of the machine it was made on, and none that it names is believed") {
    Material from, to;
    from.import(two_notes);
    std::string text = exported(from.store);
    CHECK_THAT(text, !ContainsSubstring("talk.toml"));
    const auto at = text.find("\"retired\"");
    REQUIRE(at != std::string::npos);
    text.insert(at, "\"file\": \"/etc/passwd\", \"line\": 1, ");
    CHECK(to.import(text).added == 2);
    CHECK_FALSE(to.note("talk/raise").file);
    CHECK_FALSE(find_deck(to.store, "talk")->file);
}

TEST_CASE("Of a damaged export nothing comes in, and what is wrong is said") {
    Material from;
    fill(from);
    const std::string text = exported(from.store);
    struct Row {
        const char* what;
        const char* find;
        const char* put;
        const char* said;
    };
    const auto row = GENERATE(
        Row{"another format", "\"format\": \"hone\"", "\"format\": \"other\"", "hone export"},
        Row{"a later version", "\"version\": 1", "\"version\": 2", "update hone"},
        Row{"a rating that is none", "\"rating\": \"again\"", "\"rating\": \"never\"", "`rating`"},
        Row{"a day that is none", "\"study_day\": \"2026-12-01\"", "\"study_day\": \"2026-13-01\"",
            "`study_day`"},
        Row{"a stability out of range", "\"stability\": ", "\"stability\": -", "`stability`"},
        Row{"a history line without its instant", "\"at\": ", "\"was\": ", "`at` is missing"},
        Row{"a note no deck text could hold", "\"front\": \"Who decides?\"", "\"front\": \" \"", "front"},
        Row{"a deck id with a slash", "\"id\": \"talk\"", "\"id\": \"../talk\"", "`id`"},
        Row{"an aspect nobody knows", "\"aspect\": \"recall\"", "\"aspect\": \"rec\\u001b[2J\"",
            "control character"},
        Row{"an aspect that is none", "\"aspect\": \"recall\"", "\"aspect\": \"gap-01\"", "aspect"},
        Row{"a title the terminal obeys", "\"title\": \"Talk\"", "\"title\": \"\\u001b]0;x\\u0007\"",
            "`title`"},
        Row{"a tag the terminal obeys", "\"spoken\"", "\"\\u009b2J\"", "`tags`"},
        Row{"an interval beyond a century", "\"interval_days\": ", "\"interval_days\": 99999",
            "`interval_days`"},
        Row{"more reviews than a life has time for", "\"reps\": ", "\"reps\": 9999999", "`reps`"},
        Row{"a text nested without end", "\"imported\": ", "\"imported\": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
            "nested"},
        Row{"a set of parameters that is not there", "\"parameters\": 1", "\"parameters\": 7", "set 7"});
    CAPTURE(row.what);
    std::string damaged = text;
    const auto at = damaged.find(row.find);
    REQUIRE(at != std::string::npos);
    damaged.replace(at, std::string(row.find).size(), row.put);

    Material to;
    const ImportReport report = to.import(damaged);
    REQUIRE(report.diagnostics.size() == 1);
    CHECK(report.diagnostics[0].severity == Severity::error);
    CHECK_THAT(report.diagnostics[0].message, ContainsSubstring(row.said));
    CHECK(all_decks(to.store).empty());
}

TEST_CASE("An export cut anywhere is refused as a whole") {
    Material from;
    fill(from);
    const std::string text = exported(from.store);
    Material to;
    for (std::size_t size = 1; size + 2 < text.size(); size += 311) {
        CAPTURE(size);
        const ImportReport report = to.import(text.substr(0, size));
        REQUIRE(report.diagnostics.size() == 1);
        REQUIRE(all_decks(to.store).empty());
    }
}

TEST_CASE(
    "A text edited on the other side alone comes over, and where it was edited on both sides, mine is kept") {
    Material from, to;
    from.import(two_notes);
    to.import(two_notes);
    NoteRow notice = from.note("talk/notice");
    std::get<Fact>(notice.note.body).answer = "45 days";
    change_note(from.store, morning(), from.note("talk/notice"), notice.note, false);
    CHECK(to.import(exported(from.store)).updated == 1);
    CHECK(to.note("talk/notice").note == notice.note);

    std::get<Fact>(notice.note.body).answer = "60 days";
    change_note(to.store, morning(), to.note("talk/notice"), notice.note, false);
    const ImportReport report = to.import(exported(from.store));
    CHECK(report.conflicts == 1);
    CHECK(to.note("talk/notice").note == notice.note);
}
