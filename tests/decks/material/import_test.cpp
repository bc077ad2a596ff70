// SPDX-License-Identifier: MIT
#include "decks/import.hpp"

#include "decks/own_notes.hpp"
#include "decks/starter_loading.hpp"
#include "decks/store/card_query.hpp"
#include "decks/store/note_writer.hpp"
#include "decks/store/operation.hpp"
#include "decks/store/serving.hpp"
#include "tests/catch.hpp"
#include "tests/decks/material/material.hpp"

using namespace hone;
using namespace hone::test;

namespace {

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), with);
}

}  // namespace

TEST_CASE("Importing a deck again changes nothing and leaves no undo step") {
    Material material;
    CHECK(material.import(two_notes).added == 2);
    const ImportReport again = material.import(two_notes);
    CHECK(again.unchanged == 2);
    CHECK(again.added + again.updated + again.conflicts + again.orphaned == 0);
    CHECK(undo_steps(material.store, 9).size() == 1);
}

TEST_CASE("A dry run says what would change and changes nothing") {
    Material material;
    ImportOptions dry;
    dry.dry_run = true;
    CHECK(material.import(two_notes, dry).added == 2);
    CHECK(all_decks(material.store).empty());
}

TEST_CASE("A new answer in the file makes its seen cards due, unless it is cosmetic") {
    const bool cosmetic = GENERATE(false, true);
    Material material;
    material.import(two_notes);
    material.review("talk/notice:recall", -2, Rating::easy);
    ImportOptions options;
    options.cosmetic = cosmetic;
    CHECK(material.import(replaced(two_notes, "30 days", "45 days"), options).updated == 1);
    CHECK(material.card("talk/notice").asks_anew == !cosmetic);
    CHECK(material.card("talk/notice").reps == 1);
}

TEST_CASE("A text changed here and in the file is a conflict: mine is kept until the file's is asked for") {
    Material material;
    material.import(two_notes);
    NoteRow notice = material.note("talk/notice");
    std::get<Fact>(notice.note.body).answer = "60 days";
    change_note(material.store, morning(), material.note("talk/notice"), notice.note, false);
    const std::string file = replaced(two_notes, "30 days", "45 days");

    for (int times = 0; times < 2; ++times) {
        CHECK(material.import(file).conflicts == 1);
        CHECK(material.note("talk/notice").note == notice.note);
    }
    ImportOptions theirs;
    theirs.theirs = true;
    material.import(file, theirs);
    CHECK(std::get<Fact>(material.note("talk/notice").note.body).answer == "45 days");
}

TEST_CASE("A note taken out of its file is kept, and removed only when pruning") {
    Material material;
    material.import(two_notes);
    const std::string text = two_notes;
    const std::string shorter = text.substr(0, text.find("[[fact]]"));
    CHECK(material.import(shorter).orphaned == 1);
    CHECK(find_note(material.store, "talk/notice"));
    ImportOptions prune;
    prune.prune = true;
    CHECK(material.import(shorter, prune).retired == 1);
    CHECK_FALSE(find_note(material.store, "talk/notice"));
    CHECK(material.import(two_notes).updated == 1);
    CHECK(find_note(material.store, "talk/notice"));
}

TEST_CASE("Good notes come in beside bad ones, and nothing is pruned from a file with errors") {
    Material material;
    material.import(two_notes);
    ImportOptions prune;
    prune.prune = true;
    const ImportReport report = material.import(
        replaced(two_notes, "answer = ", "anwser = ") + "\n[[basic]]\nfront = \"New?\"\nback = \"Yes\"\n",
        prune);
    CHECK(report.added == 1);
    CHECK(report.retired == 0);
    CHECK(has_errors(report.diagnostics));
    CHECK(find_note(material.store, "talk/notice"));
}

TEST_CASE("Two files of one deck id in a run: the second is refused by name") {
    Material material;
    const ImportReport report = import_decks(
        material.store, morning(),
        {{"a/talk.toml", two_notes, "talk", false}, {"b/talk.toml", two_notes, "talk", false}}, {});
    CHECK(report.added == 2);
    REQUIRE(report.diagnostics.size() == 1);
    CHECK(report.diagnostics[0].file == "b/talk.toml");
    CHECK(report.diagnostics[0].code == "duplicate-deck");
}

TEST_CASE("The same edit here and in the file is settled: a later change of the file is taken") {
    Material material;
    material.import(two_notes);
    NoteRow notice = material.note("talk/notice");
    std::get<Fact>(notice.note.body).answer = "45 days";
    change_note(material.store, morning(), material.note("talk/notice"), notice.note, false);
    CHECK(material.import(replaced(two_notes, "30 days", "45 days")).unchanged == 2);

    const ImportReport report = material.import(replaced(two_notes, "30 days", "60 days"));
    CHECK(report.conflicts == 0);
    CHECK(report.updated == 1);
    CHECK(std::get<Fact>(material.note("talk/notice").note.body).answer == "60 days");
}

TEST_CASE("New tags of a deck are found on all its notes, the old ones on none") {
    Material material;
    material.import(two_notes);
    material.import(replaced(two_notes, "spoken", "written"));
    const auto found = [&](const std::string& query) {
        return find_cards(material.store, parse_card_query({query}, morning().study_day)).size();
    };
    CHECK(found("tag:written") == 3);
    CHECK(found("tag:spoken") == 0);
}

TEST_CASE("Asked for, the starter decks are an undo step like any import") {
    Material material;
    load_starter_decks(material.store, morning(), false);
    const auto deck = all_decks(material.store).front();
    const NoteRow note = notes_of_deck(material.store, deck.id, false).front();
    Operation removing(material.store, morning().instant, "removed");
    NoteWriter(material.store).set_retired(note.id, true);
    removing.commit();

    const ImportReport report = import_decks(material.store, morning(), starter_deck_files(), {});
    CHECK(report.updated == 1);
    CHECK(report.unchanged > 0);
    CHECK_FALSE(find_note(material.store, note.id)->retired);
    CHECK(undo_latest(material.store)->label == "imported the starter decks");
    CHECK(find_note(material.store, note.id)->retired);
    CHECK(undo_latest(material.store)->label == "removed");
    CHECK_FALSE(undo_latest(material.store));
}

TEST_CASE("Starter decks that are there keep the switches they have") {
    Material material;
    load_starter_decks(material.store, morning(), false);
    ImportOptions options;
    options.starter_core_only = true;
    import_decks(material.store, morning(), starter_deck_files(), options);
    for (const auto& deck : all_decks(material.store))
        CHECK(deck.up_to == Priority::extra);
}

TEST_CASE("A side or gap that was edited away stays away, whatever is switched afterwards") {
    Material material;
    material.import(two_notes);
    const CardId reverse = material.card("talk/raise:reverse").id;
    material.import(replaced(two_notes, "reversible = true\n", ""));
    const auto resting = [&] { return !find_card(material.store, reverse)->active; };
    CHECK(resting());
    const auto deck = *find_deck(material.store, "talk");
    const NoteId raise = material.note("talk/raise").id;

    Operation operation(material.store, morning().instant, "switches");
    switch_deck(material.store, deck.id, false, Priority::extra);
    switch_deck(material.store, deck.id, true, Priority::extra);
    CHECK(resting());
    NoteWriter(material.store).set_retired(raise, true);
    NoteWriter(material.store).set_retired(raise, false);
    CHECK(resting());
    CHECK(material.card("talk/raise").active);
    switch_deck(material.store, deck.id, false, Priority::extra);
    const DeckCounts counts = deck_counts(material.store, morning().study_day).front();
    CHECK(counts.cards == 2);
    operation.commit();

    material.import(two_notes);
    CHECK(resting());  // the deck is off
    CHECK(find_card(material.store, reverse)->present);
}
