// SPDX-License-Identifier: MIT
// Typing in the drill: the editing keys, what is pasted, and commands while one types.
#include "tests/cli/drill_desk.hpp"

using namespace hone::test;

namespace {

/// A fact that was met and is asked.
struct Asked {
    Desk desk{decks::header + decks::fact};
    Drill drill{desk};
    explicit Asked() { drill.press(keys::enter); }
};

}  // namespace

TEST_CASE("A fact is typed in a line of its own with a cursor, and Enter answers it") {
    Asked asked;
    Drill& drill = asked.drill;
    CHECK(drill.cursor().visible);
    drill.press("160k to 172k");
    CHECK(drill.shows("> 160k to 172k"));
    drill.press(keys::enter);
    CHECK(drill.shows("you: 160k to 172k"));
    CHECK(drill.shows("Right: $160k-$172k."));
    CHECK(drill.shows("source: as of 2026"));
}

TEST_CASE("Arrows, Home and End move in what is typed, and keys insert and erase there") {
    Asked asked;
    Drill& drill = asked.drill;
    drill.press("10");
    drill.press(keys::left);
    drill.press("6");
    CHECK(drill.shows("> 160\n"));
    drill.press(keys::home);
    drill.press("$");
    CHECK(drill.shows("> $160\n"));
    drill.press(keys::end);
    drill.press("kk");
    drill.press(keys::backspace);
    CHECK(drill.shows("> $160k\n"));
    drill.press(keys::home);
    drill.press(keys::right);
    CHECK(drill.cursor().at.column == 2 + 2 + 1);
    drill.press("\x1b[3~");
    CHECK(drill.shows("> $60k\n"));
}

TEST_CASE("A word and a line are erased by one key") {
    Asked asked;
    Drill& drill = asked.drill;
    drill.press("one two three");
    drill.press(keys::ctrl_w);
    CHECK(drill.shows("> one two\n"));
    drill.press(keys::ctrl_u);
    CHECK(drill.shows("  >\n"));
}

TEST_CASE("What is pasted comes as one text, and a newline in it does not answer") {
    Asked asked;
    Drill& drill = asked.drill;
    drill.press(pasted("160k\nto 172k\r"));
    CHECK(drill.shows("> 160k to 172k"));
    CHECK_FALSE(drill.shows("you:"));
}

TEST_CASE(
    "A pasted text of several lines keeps them in a stronger answer, commands and control characters are "
    "text") {
    const Desk desk(decks::header + decks::pair);
    desk.run({"suspend", "d/story:spot"});
    Drill drill(desk);
    drill.press(pasted(":q\n\none\x1b[31m\x07 two"));
    CHECK(drill.alternate_screen());
    CHECK(drill.shows("> :q\n"));
    CHECK(drill.shows("one[31m two"));
    CHECK(drill.attributes_of("one").foreground == own_colour);
    CHECK_FALSE(drill.shows("strong:"));
}

TEST_CASE("Wide and combining characters are moved over and erased as a person sees them") {
    Asked asked;
    Drill& drill = asked.drill;
    drill.press("日本e\xcc\x81");
    CHECK(drill.shows("> 日本e\xcc\x81"));
    CHECK(drill.cursor().at.column == 2 + 2 + 5);
    drill.press(keys::left);
    drill.press(keys::left);
    CHECK(drill.cursor().at.column == 2 + 2 + 2);
    drill.press(keys::backspace);
    CHECK(drill.shows("> 本e\xcc\x81"));
    drill.press(keys::end);
    drill.press(keys::backspace);
    CHECK(drill.shows("> 本\n"));
}

TEST_CASE("A text longer than the line goes on in the next one") {
    Asked asked;
    Drill& drill = asked.drill;
    drill.press(std::string(100, 'x'));
    CHECK(drill.shows("> " + std::string(74, 'x') + "\n"));
    CHECK(drill.shows("\n    " + std::string(26, 'x')));
}

TEST_CASE("A colon makes a command of the key behind it, and is text where no command follows") {
    Asked asked;
    Drill& drill = asked.drill;
    drill.press(":f");
    CHECK(drill.shows("Flagged."));
    drill.press(":g");
    CHECK(drill.shows("Noted: a guess."));
    drill.press("16:q");
    CHECK(drill.shows("> 16:q"));
    drill.press(keys::ctrl_u);
    drill.press(":");
    drill.press(keys::backspace);
    CHECK(drill.shows("  >\n"));
    drill.press(":q");
    CHECK(drill.wait().exit_code == 0);
}

TEST_CASE("Help lies over what is being asked and any key takes it away") {
    Asked asked;
    Drill& drill = asked.drill;
    const std::string before = drill.text();
    drill.press(":?");
    CHECK(drill.shows("Keys while drilling"));
    CHECK(drill.shows("any key goes back"));
    CHECK_FALSE(drill.shows("Base salary"));
    drill.press("x");
    CHECK(drill.text() == before);
}

TEST_CASE("Nothing typed means not known") {
    Asked asked;
    asked.drill.press(keys::enter);
    CHECK(asked.drill.shows("No answer."));
    CHECK(asked.drill.shows("[1 again"));
}

TEST_CASE("A wording that should count is accepted after the answer, and counts from then on") {
    const Desk desk(decks::header + R"([[fact]]
id = "who"
prompt = "Who wrote it?"
answer = "Somebody Else"
)");
    Drill drill(desk);
    drill.press(keys::enter);
    drill.press("a person\r");
    CHECK(drill.shows("[1 again"));
    drill.press("a");
    CHECK(drill.shows("Your wording counts from now on."));
    CHECK(drill.shows("[3 good"));
    CHECK_THAT(desk.run({"export"}).out, ContainsSubstring("a person"));
}
