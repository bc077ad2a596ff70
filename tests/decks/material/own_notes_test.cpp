// SPDX-License-Identifier: MIT
#include "decks/own_notes.hpp"

#include "decks/store/note_writer.hpp"
#include "decks/store/operation.hpp"
#include "tests/catch.hpp"
#include "tests/decks/material/material.hpp"

using namespace hone;
using namespace hone::test;

namespace {

Note basic(const std::string& front, const std::string& back) {
    Note note;
    note.body = Basic{front, back, false, {}, ""};
    return note;
}

}  // namespace

TEST_CASE("A note put together from parts is held to the checks of deck text") {
    CHECK(check_note(basic("Who?", "Me")).note);
    const CheckedNote checked = check_note(basic("", "Me"));
    CHECK_FALSE(checked.note);
    REQUIRE(checked.diagnostics.size() == 1);
    CHECK(checked.diagnostics[0].line == 0);
    CHECK_THAT(checked.diagnostics[0].message, ContainsSubstring("front"));
}

TEST_CASE("A text of two notes is not one note") {
    const std::string two = write_note(basic("a", "b")) + "\n" + write_note(basic("c", "d"));
    const CheckedNote checked = check_note(two, "note.toml");
    CHECK_FALSE(checked.note);
    CHECK(has_errors(checked.diagnostics));
}

TEST_CASE("The same note is added once") {
    Material material;
    const AddedNote first = add_note(material.store, morning(), own_deck, basic("Who?", "Me"));
    CHECK_FALSE(first.was_there);
    const AddedNote second = add_note(material.store, morning(), own_deck, basic(" who? ", "You"));
    CHECK(second.was_there);
    CHECK(second.row.id == first.row.id);
    CHECK(undo_steps(material.store, 9).size() == 1);
}

TEST_CASE("A removed note that is added again comes back with its history") {
    Material material;
    const AddedNote first = add_note(material.store, morning(), own_deck, basic("Who?", "Me"));
    const std::string card = first.row.reference() + ":forward";
    material.review(card, 0, Rating::good);
    Operation operation(material.store, morning().instant, "removed");
    NoteWriter(material.store).set_retired(first.row.id, true);
    operation.commit();

    const AddedNote again = add_note(material.store, morning(1), own_deck, basic("Who?", "Me"));
    CHECK_FALSE(again.was_there);
    CHECK(again.row.id == first.row.id);
    CHECK(material.card(card).reps == 1);
    CHECK(material.card(card).active);
}

TEST_CASE("A changed answer makes seen cards due today, other changes do not") {
    struct Row {
        const char* what;
        void (*change)(Note&);
        bool cosmetic, anew;
    };
    const auto row =
        GENERATE(Row{"the answer", [](Note& note) { std::get<Basic>(note.body).back = "Us"; }, false, true},
                 Row{"the answer, cosmetically", [](Note& note) { std::get<Basic>(note.body).back = "Us"; },
                     true, false},
                 Row{"a tag", [](Note& note) { note.tags = {"panel"}; }, false, false});
    CAPTURE(row.what);
    Material material;
    const NoteRow note = add_note(material.store, morning(), own_deck, basic("Who?", "Me")).row;
    const std::string card = note.reference() + ":forward";
    material.review(card, 0, Rating::easy);
    Note edited = note.note;
    row.change(edited);
    REQUIRE(change_note(material.store, morning(1), note, edited, row.cosmetic));
    CHECK(material.card(card).asks_anew == row.anew);
    CHECK((material.card(card).due == morning(1).study_day) == row.anew);
    CHECK_FALSE(change_note(material.store, morning(1), *find_note(material.store, note.id), edited, false));
}

TEST_CASE("An edit of a text that is not there any more is refused, and what is there stays") {
    Material material;
    const NoteRow shown = add_note(material.store, morning(), own_deck, basic("Who?", "Me")).row;
    REQUIRE(change_note(material.store, morning(), shown, basic("Who?", "Us"), false));
    const std::size_t steps = undo_steps(material.store, 9).size();
    CHECK_THROWS_AS(change_note(material.store, morning(), shown, basic("Who?", "Them"), false), StaleNote);
    CHECK(find_note(material.store, shown.id)->note == basic("Who?", "Us"));
    CHECK(undo_steps(material.store, 9).size() == steps);
}

TEST_CASE("An edit changes neither the kind of a note nor its id") {
    Material material;
    const NoteRow note = add_note(material.store, morning(), own_deck, basic("Who?", "Me")).row;
    CHECK(change_problem(note, basic("Whoever?", "Me")).empty());
    Note named = note.note;
    named.id = "who";
    CHECK_THAT(change_problem(note, named), ContainsSubstring("id"));
    Note other;
    other.body = Cloze{"It is {{me}}", ""};
    CHECK_THAT(change_problem(note, other), ContainsSubstring("a basic stays a basic"));
}

TEST_CASE("A moved note keeps its cards and takes the labels of its new deck") {
    Material material;
    material.import(two_notes);
    material.review("talk/raise:forward", 0, Rating::good);
    Operation operation(material.store, morning().instant, "moved");
    const DeckRow target = put_deck(material.store, {own_deck, "", "", "", {"evening"}}, std::nullopt, false);
    NoteWriter(material.store).move(material.note("talk/raise"), target, morning().study_day);
    operation.commit();
    CHECK(material.card("mine/raise:forward").reps == 1);
    CHECK(select_cards(material.store,
                       {"c.note IN (SELECT note FROM note_label WHERE value = ?1)", {"evening"}})
              .size() == 2);
    CHECK(
        select_cards(material.store, {"c.note IN (SELECT note FROM note_label WHERE value = ?1)", {"spoken"}})
            .size() == 1);
}
