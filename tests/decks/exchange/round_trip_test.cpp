// SPDX-License-Identifier: MIT
// What goes out comes back: a store with everything, into an empty one and into one that has some of it.
#include "decks/exchange/json.hpp"
#include "decks/exchange/revlog_lines.hpp"
#include "decks/own_notes.hpp"
#include "decks/store/check.hpp"
#include "decks/store/note_writer.hpp"
#include "decks/store/presets.hpp"
#include "tests/catch.hpp"
#include "tests/decks/exchange/lived_in.hpp"
#include "tests/decks/store/store_support.hpp"

#include <nlohmann/json.hpp>

#include <fstream>
#include <sstream>

using namespace hone;
using namespace hone::test;

namespace {

std::string exported(const Store& store) {
    return export_json(store, all_decks(store));
}

/// The first line in which two texts differ, for a message one can read.
std::string difference(const std::string& a, const std::string& b) {
    std::istringstream of_a(a), of_b(b);
    std::string before, one, other;
    for (int number = 1;; ++number, before = one) {
        const bool more = static_cast<bool>(std::getline(of_a, one));
        if (more != static_cast<bool>(std::getline(of_b, other))) return "one is longer after " + before;
        if (!more) return {};
        if (one != other) return std::to_string(number) + ": " + one + " | " + other + " after " + before;
    }
}

std::string first_problem(const Store& store) {
    const auto problems = check_store(store);
    return problems.empty() ? "" : problems.front().message;
}

void put_round(Store& store, const std::string& name, int day) {
    Operation operation(store, morning().instant, "set a round");
    Goal round;
    round.name = name;
    round.day = morning(day).study_day;
    put_goal(store, round, morning().study_day);
    operation.commit();
}

nlohmann::ordered_json whole_export() {
    Material from;
    live_in(from);
    return nlohmann::ordered_json::parse(exported(from.store));
}

}  // namespace

TEST_CASE("A store with everything in it comes back whole from its export, and both are in order") {
    Material from, to;
    live_in(from);
    const std::string text = exported(from.store);
    const ImportReport report = to.import(text, {}, "all.json");
    CHECK(report.diagnostics.empty());
    CHECK(report.said.empty());
    CHECK(difference(exported(to.store), text) == "");
    CHECK(first_problem(from.store) == "");
    CHECK(first_problem(to.store) == "");
}

TEST_CASE("An export of everything reads to values that write the same text") {
    Material from;
    live_in(from);
    const std::string text = exported(from.store);
    CHECK(dump_text(read_dump(text)) == text);
}

TEST_CASE("Undoing the import of everything leaves an empty store") {
    Material from, to;
    live_in(from);
    const std::string before = rows_left(to.store);
    to.import(exported(from.store));
    REQUIRE(rows_left(to.store) != before);
    REQUIRE(undo_latest(to.store));
    CHECK(rows_left(to.store) == before);
    CHECK(budget_of(to.store) == Budget{});
    CHECK(default_value(to.store, DeckOption::retention) == standard_value(DeckOption::retention));
}

TEST_CASE("Importing everything twice leaves no step and no change") {
    Material from, to;
    live_in(from);
    const std::string text = exported(from.store);
    to.import(text);
    const auto steps = undo_steps(to.store, 100).size();
    const ImportReport report = to.import(text);
    CHECK(undo_steps(to.store, 100).size() == steps);
    CHECK(report.said.empty());
    CHECK(report.added + report.updated + report.conflicts + report.reviews == 0);
    CHECK(difference(exported(to.store), text) == "");
}

TEST_CASE("Decks as text and their history as lines make the same notes, cards and states") {
    Material from, to;
    live_in(from);
    for (const auto& deck : all_decks(from.store)) {
        std::vector<Note> notes;
        for (const auto& row : notes_of_deck(from.store, deck.id, false)) {
            notes.push_back(row.note);
            notes.back().id = row.key;
        }
        to.import(write_deck(deck.header, notes), {}, deck.header.id + ".toml");
    }
    const auto lines = export_revlog(from.store, all_decks(from.store));
    const ImportReport report = to.import(lines, {}, "history.jsonl");
    CHECK(report.diagnostics.empty());
    CHECK(report.conflicts == 0);
    CHECK(first_problem(to.store) == "");
    Operation operation(from.store, morning(20).instant,
                        "named");  // a note without an id has its key for one now
    NoteWriter writer(from.store);
    for (const auto& deck : all_decks(from.store))
        for (auto row : notes_of_deck(from.store, deck.id, false)) {
            row.note.id = row.key;
            NoteWriter::Place place;
            place.file = row.file;
            place.line = row.line;
            place.position = row.position;
            writer.update(deck, row.id, row.note, std::nullopt, place, false, morning(20).study_day);
        }
    operation.commit();
    CHECK(difference(learned_in(to.store), learned_in(from.store)) == "");
}

TEST_CASE("After whatever a person did the export comes back whole, and nothing comes twice") {
    const auto seed = GENERATE(range(std::uint64_t{1}, std::uint64_t{9}));
    CAPTURE(seed);
    const TemporaryDirectory folder;
    Store from = new_store(folder);
    Person person(seed);
    for (int i = 0; i < 120; ++i)
        person.act(from);
    const std::string text = exported(from);
    Material to;
    to.import(text);
    CHECK(difference(exported(to.store), text) == "");
    CHECK(first_problem(to.store) == "");
    const auto steps = undo_steps(to.store, 9).size();
    to.import(text);
    CHECK(undo_steps(to.store, 9).size() == steps);
}

TEST_CASE("An export from before rounds and jots were part of it is readable") {
    std::ifstream file(std::string(HONE_SOURCE_DIR) + "/tests/data/import/export-first.json");
    std::stringstream text;
    text << file.rdbuf();
    Material to;
    const ImportReport report = to.import(text.str(), {}, "export-first.json");
    CHECK(report.diagnostics.empty());
    CHECK(report.added == 2);
    CHECK(report.reviews == 3);
    CHECK(to.card("talk/raise:reverse").suspended);
    CHECK(first_problem(to.store) == "");
}

TEST_CASE("An export of some decks carries no round, no budget and no preset") {
    Material from, to;
    live_in(from);
    const auto some = dump_of(from.store, {*find_deck(from.store, "talk")});
    CHECK(some.rounds.empty());
    CHECK_FALSE(some.budget);
    CHECK_FALSE(some.preset);
    to.import(dump_text(some));
    CHECK(all_goals(to.store).empty());
    CHECK(jots_of(to.store, to.note("talk/raise").id).size() == 2);
}

TEST_CASE("A round that is here by name is kept as it is, and what is different is said") {
    Material from, to;
    put_round(from.store, "onsite", 30);
    put_round(from.store, "screen", 12);
    put_round(to.store, "Onsite", 33);
    const ImportReport report = to.import(exported(from.store));
    const auto rounds = all_goals(to.store);
    REQUIRE(rounds.size() == 2);
    CHECK(rounds[0].name == "screen");
    CHECK(rounds[1].name == "Onsite");
    CHECK(rounds[1].day == morning(33).study_day);
    REQUIRE(report.said.size() == 1);
    CHECK_THAT(report.said[0], ContainsSubstring("Onsite"));
}

TEST_CASE("Minutes and options that somebody has set here are kept, and this is said") {
    Material from, to;
    live_in(from);
    Operation operation(to.store, morning().instant, "set");
    Budget own;
    own.minutes_per_day = 10;
    put_budget(to.store, own);
    set_default_value(to.store, DeckOption::retention, 0.8);
    operation.commit();
    const ImportReport report = to.import(exported(from.store));
    CHECK(budget_of(to.store) == own);
    CHECK(default_value(to.store, DeckOption::retention) == 0.8);
    CHECK(report.said.size() == 2);
}

TEST_CASE("Jots and rehearsals made on both sides are together after an import") {
    Material from, to;
    live_in(from);
    to.import(exported(from.store));
    for (Material* each : {&from, &to}) {
        const int day = each == &from ? 14 : 15;
        Operation operation(each->store, morning(day).instant, "did");
        add_jot(each->store, morning(day), each->note("talk/which").id, "on day " + std::to_string(day));
        Rehearsal told;
        told.story = each->note("stories/late-refunds").id;
        told.at = morning(day).instant;
        told.day = morning(day).study_day;
        told.limit_ms = told.total_ms = 1000;
        record_rehearsal(each->store, told);
        operation.commit();
    }
    to.import(exported(from.store));
    CHECK(jots_of(to.store, to.note("talk/which").id).size() == 2);
    CHECK(rehearsals_of(to.store, to.note("stories/late-refunds").id).size() == 4);
    CHECK(rehearsals_of(to.store, to.note("stories/late-refunds").id).front().probe ==
          to.note("mine/why-not-sooner").id);
}

TEST_CASE("A gate that was answered again later is the one that counts") {
    Material from, to;
    live_in(from);
    to.import(exported(from.store));
    Operation operation(from.store, morning(15).instant, "asked again");
    put_gate(from.store, from.note("stories/outage").id, {morning(15).study_day, true, true, true});
    operation.commit();
    to.import(exported(from.store));
    CHECK(gate_of(to.store, to.note("stories/outage").id)->passed());
    CHECK(to.card("stories/outage:tell").active);
}

TEST_CASE("A card at rest in the file rests here, and wakes with a round") {
    Material from, to;
    live_in(from);
    to.import(exported(from.store));
    const auto resting = cards_at_rest(to.store);
    CHECK_FALSE(resting.empty());
    CHECK(resting.size() == cards_at_rest(from.store).size());
}

TEST_CASE("What stands beside notes is checked before anything comes in") {
    struct Row {
        const char* what;
        const char* place;
        const char* put;
        const char* said;
    };
    const auto row = GENERATE(
        Row{"a jot without its instant", "/decks/0/notes/3/jots/0/at", "null", "`at`"},
        Row{"a rehearsal without a limit", "/decks/2/notes/0/rehearsals/0/limit_ms", "0", "`limit_ms`"},
        Row{"two scores on one dimension", "/decks/2/notes/0/rehearsals/0/scores/1/dimension",
            "\"Ownership\"", "scores"},
        Row{"a gate that is none", "/decks/2/notes/0/gate", "7", "gate"},
        Row{"an earlier text that is none", "/decks/2/notes/1/earlier_texts/0/text", "{\"kind\": \"story\"}",
            "note `outage`"},
        Row{"a credit above all", "/decks/0/notes/1/cards/0/tests/0/credit", "1.5", "`credit`"},
        Row{"a scoring out of nothing", "/decks/0/notes/6/scorings/0/maximum", "0", "`maximum`"},
        Row{"a retention of one", "/decks/0/desired_retention", "1", "`desired_retention`"},
        Row{"an interval of none", "/decks/0/maximum_interval", "0", "`maximum_interval`"},
        Row{"a weight of something else", "/rounds/2/weights/0/label", "\"deck\"", "`label`"},
        Row{"a factor below nothing", "/rounds/2/weights/0/factor", "-1", "`factor`"},
        Row{"a target above all", "/rounds/2/target", "1.5", "`target`"},
        Row{"a week of one day", "/budget/weekdays", "[5]", "`weekdays`"},
        Row{"a day of more minutes than it has", "/budget/weekdays/5", "2000", "`weekdays`"},
        Row{"a day off that is none", "/budget/days_off/0", "\"soon\"", "`days_off`"},
        Row{"a preset of weights that are not there", "/preset/parameters", "9", "set 9"});
    CAPTURE(row.what);
    static const auto whole = whole_export();
    auto damaged = whole;
    const nlohmann::ordered_json::json_pointer place(row.place);
    REQUIRE(damaged.contains(place));
    damaged[place] = nlohmann::ordered_json::parse(row.put);
    Material to;
    const ImportReport report = to.import(damaged.dump());
    REQUIRE(report.diagnostics.size() == 1);
    CHECK_THAT(report.diagnostics[0].message, ContainsSubstring(row.said));
    CHECK(rows_left(to.store).empty());
}

TEST_CASE("What a person typed with control characters is readable again, without them") {
    Material from, to;
    from.import(two_notes);
    Operation operation(from.store, morning().instant, "jotted");
    add_jot(from.store, morning(), from.note("talk/raise").id, "bell\x07");
    operation.commit();
    CHECK(to.import(exported(from.store)).diagnostics.empty());
    const auto jots = jots_of(to.store, to.note("talk/raise").id);
    REQUIRE(jots.size() == 1);
    CHECK(jots[0].text.find('\x07') == std::string::npos);
    for (Material* each : {&from, &to}) {
        const auto steps = undo_steps(each->store, 9).size();
        each->import(exported(from.store));
        CHECK(undo_steps(each->store, 9).size() == steps);
    }
}
