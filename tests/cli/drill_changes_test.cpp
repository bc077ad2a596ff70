// SPDX-License-Identifier: MIT
// What keys change in a session on a screen: undo, flags, notes to oneself, the note itself.
#include "tests/cli/drill_desk.hpp"

using namespace hone::test;

TEST_CASE("Undo goes back step by step, each card as it was, and into the session before") {
    const Desk desk(decks::header + decks::question + decks::set);
    Drill first(desk, {"--limit", "1"});
    first.press(keys::enter);
    first.press("3");
    CHECK(desk.has("1 review"));

    Drill drill(desk);
    drill.press(keys::enter);
    drill.press("2");
    drill.settle();
    CHECK(drill.wait().exit_code == 0);
    CHECK(desk.has("2 reviews"));

    desk.run({"undo"});
    CHECK(desk.has("1 review"));
    Drill again(desk);
    again.press("f");
    CHECK(again.shows("Flagged."));
    again.press("u");
    CHECK(again.shows("Undone: flagged"));
    again.press("u");
    CHECK(again.shows("Before this session: graded d/"));
    CHECK(again.shows("u once"));
    CHECK(desk.has("1 review"));
    again.press("u");
    CHECK(again.shows("Undone: graded"));
    CHECK(again.shows("2 left"));
    CHECK(desk.has("0 reviews"));
}

TEST_CASE("Undo brings the graded card back and takes it out of the summary") {
    const Desk desk(decks::header + decks::question + decks::set);
    Drill drill(desk);
    const std::string asked = drill.row(2) + drill.row(3);
    drill.press(keys::enter);
    drill.press("3");
    CHECK(drill.shows("good: due"));
    CHECK(drill.row(0).starts_with("1 left"));
    drill.press("u");
    CHECK(drill.shows("Undone: graded"));
    CHECK(drill.row(2) + drill.row(3) == asked);
    CHECK(drill.row(0).starts_with("2 left"));
    drill.send("q");
    CHECK_THAT(drill.wait().out, ContainsSubstring("Nothing was answered."));
    CHECK(desk.has("0 reviews"));
}

TEST_CASE("A buried card is gone for today, a suspended one until it is woken, and both are said") {
    const Desk desk(decks::header + decks::question + decks::set);
    Drill drill(desk);
    drill.press(":b");
    CHECK(drill.shows("Buried until tomorrow."));
    CHECK(drill.row(0).starts_with("1 left"));
    drill.press("s");
    CHECK(drill.wait().exit_code == 1);
    CHECK_THAT(desk.run({"cards", "is:suspended"}).out, ContainsSubstring("d/"));
    CHECK_THAT(desk.run({"cards", "is:buried"}).out, ContainsSubstring("d/"));
}

TEST_CASE("A note to oneself is typed below the card and shows with the answer") {
    const Desk desk(decks::header + decks::question);
    Drill drill(desk);
    drill.press("n");
    CHECK(drill.shows("Note to yourself:"));
    CHECK(drill.cursor().visible);
    drill.press("think of who began\r");
    CHECK(drill.shows("Noted; it shows with the answer."));
    CHECK_FALSE(drill.cursor().visible);
    drill.press(keys::enter);
    CHECK(drill.shows("you noted (2026-12-01): think of who began"));
    CHECK_THAT(desk.run({"show", "d/which:identify"}).out, ContainsSubstring("think of who began"));
}

TEST_CASE("Why this card is asked lies over it and a key takes it away") {
    const Desk desk(decks::header + decks::question);
    Drill drill(desk);
    const std::string before = drill.text();
    drill.press("w");
    CHECK(drill.shows("Answered today it would be:"));
    CHECK(drill.shows("any key goes back"));
    drill.press("q");  // goes back, and does not leave
    CHECK(drill.text() == before);
}

TEST_CASE("The editor changes the note, and the card is asked again in its new words") {
    Desk desk(decks::header + decks::question);
    desk.use_editor("sed -i 's/Which principle is it/Which one is shown/' \"$1\"\n");
    Drill drill(desk);
    drill.press("e");
    CHECK(drill.alternate_screen());
    CHECK(drill.shows("Which one is shown?"));
    CHECK(drill.shows("Changed; the card is asked again."));
    drill.press("u");
    CHECK(drill.shows("Which principle is it?"));
}

TEST_CASE("The note of the card before is edited from the next one") {
    Desk desk(decks::header + decks::question + decks::set);
    desk.use_editor("sed -i 's/^prompt = .*/prompt = \"In other words?\"/' \"$1\"\n");
    Drill drill(desk);
    drill.press("E");
    CHECK(drill.shows("No card came before this one."));
    drill.press(keys::enter);
    drill.press("3");
    const std::string now = drill.row(2);
    drill.press("E");
    CHECK(drill.shows("Changed d/"));
    CHECK(drill.row(2) == now);
    drill.press("u");
    drill.press("u");
    CHECK_FALSE(drill.shows("In other words?"));
}

TEST_CASE("An editor that fails or changes nothing leaves the card as it was and says so") {
    Desk desk(decks::header + decks::question);
    desk.use_editor("exit 3\n");
    Drill drill(desk);
    const std::string question = drill.row(2);
    drill.press("e");
    CHECK(drill.alternate_screen());
    CHECK(drill.row(2) == question);
    CHECK(drill.row(22).size() > 5);
}

TEST_CASE("An answer that was sure and wrong is marked and comes first on the next day") {
    Desk desk(decks::header + decks::question + decks::set);
    desk.run({"config", "set", "sure", "true"});
    Drill drill(desk, {"--limit", "1"});
    CHECK(drill.shows("; sure"));
    const std::string asked = drill.row(2);
    drill.press(";");
    CHECK(drill.shows("Noted: sure."));
    drill.press(keys::enter);
    drill.press("1");
    desk.set("HONE_NOW", "2026-12-02T09:00:00Z");
    Drill next(desk);
    CHECK(next.row(2) == asked);
}

TEST_CASE("A note to oneself may begin with a colon, and no key of it is a command") {
    const Desk desk(decks::header + decks::question);
    Drill drill(desk, {"--kind", "question"});
    drill.press("n");
    CHECK(drill.shows("Enter keeps it"));
    drill.press(":s funny");
    drill.press(keys::enter);
    CHECK(drill.shows("Noted"));
    CHECK_THAT(desk.shown("d/which:identify"), ContainsSubstring(":s funny"));
    CHECK_THAT(desk.shown("d/which:identify"), ContainsSubstring("\"suspended\":false"));
}

TEST_CASE("Burying in practice leaves the card out and the store as it was") {
    const Desk desk(decks::header + decks::question + decks::set);
    Drill drill(desk, {"--cram"});
    drill.press(":b");
    CHECK(drill.shows("Left out of this practice."));
    CHECK(drill.row(0).starts_with("practice, 1 left"));
    drill.press(":u");
    CHECK(drill.shows("Practice stores no review"));
    CHECK_FALSE(desk.has("buried"));
}

TEST_CASE("Practice stores nothing and says so at its end") {
    const Desk desk(decks::header + decks::question);
    const std::string before = desk.shown("d/which:identify");
    Drill drill(desk, {"--cram"});
    CHECK(drill.row(0).starts_with("practice, 1 left"));
    drill.press(drill.letter_of("Ownership"));
    CHECK_FALSE(drill.shows("2 d"));
    drill.send(keys::enter);
    CHECK_THAT(drill.wait().out, ContainsSubstring("No review stored."));
    CHECK(desk.shown("d/which:identify") == before);
    CHECK(desk.has("0 reviews"));
}
