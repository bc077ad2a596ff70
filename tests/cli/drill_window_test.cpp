// SPDX-License-Identifier: MIT
// The drill in windows of any size: what is drawn is what changed, what is long scrolls, a new size loses nothing.
#include "tests/cli/drill_desk.hpp"

using namespace hone::test;

namespace {

std::string lines(int count) {
    std::string text;
    for (int i = 1; i <= count; ++i)
        text += "line " + std::to_string(i) + "\n";
    return text;
}

std::string revealed(const std::string& front, const std::string& back) {
    return decks::header + "[[basic]]\nid = \"x\"\nfront = \"\"\"" + front + "\"\"\"\nback = \"\"\"" + back +
           "\"\"\"\n";
}

constexpr TerminalSize sizes[] = {{10, 40}, {50, 200}, {2, 10}, {1, 1}, {24, 80}};

/// Through all sizes and back: the screen is as it was.
void through_all_sizes(Drill& drill) {
    const std::string before = drill.framed();
    for (const auto& size : sizes) {
        drill.resize(size);
        drill.settle();
        CHECK(drill.alternate_screen());
    }
    CHECK(drill.framed() == before);
}

}  // namespace

TEST_CASE("A key that changes nothing paints nothing") {
    const Desk desk(decks::header + decks::question);
    Drill drill(desk);
    drill.painted();
    drill.press(keys::left);
    CHECK(drill.painted().cells == 0);
    drill.press(keys::enter);
    drill.painted();
    drill.press("z");
    CHECK(drill.painted().cells == 0);
}

TEST_CASE("A mark paints its line and not the screen") {
    const Desk desk(decks::header + decks::set);
    Drill drill(desk);
    drill.painted();
    drill.press(" ");
    CHECK(drill.painted().cells <= 80);
}

TEST_CASE("A letter typed paints itself") {
    const Desk desk(decks::header + decks::fact);
    Drill drill(desk);
    drill.press(keys::enter);
    drill.press("1");
    drill.painted();
    drill.press("6");
    CHECK(drill.painted().cells <= 2);
}

TEST_CASE("The answer is one frame that erases nothing of the question") {
    const Desk desk(decks::header + decks::question);
    Drill drill(desk);
    drill.painted();
    drill.press(keys::enter);
    CHECK(drill.painted().cells < 80 * 24 / 2);
}

TEST_CASE("A new size loses nothing at the question, at the answer and while the help lies over it") {
    const Desk desk(decks::header + decks::question);
    Drill drill(desk);
    through_all_sizes(drill);
    drill.press("?");
    through_all_sizes(drill);
    drill.press("x");
    drill.press(drill.letter_of("Ownership"));
    through_all_sizes(drill);
    drill.send(keys::enter);
    CHECK(drill.wait().exit_code == 0);
    CHECK(desk.has("1 review"));
}

TEST_CASE("A new size keeps the marks of a set and of a pair") {
    const Desk desk(decks::header + GENERATE(decks::set, decks::pair));
    Drill drill(desk);
    drill.press(drill.shows("[ ]") ? "b" : "2");
    through_all_sizes(drill);
}

TEST_CASE("A new size keeps what was typed and what was ticked") {
    const Desk desk(decks::header + decks::pair);
    desk.run({"suspend", "d/story:spot"});
    Drill drill(desk);
    drill.press("I saw the errors\rand fixed them");
    through_all_sizes(drill);
    drill.press(keys::ctrl_d);
    drill.press("2");
    through_all_sizes(drill);
    drill.press(keys::enter);
    through_all_sizes(drill);
    CHECK(drill.shows("[2 hard"));
}

TEST_CASE("A new size while a note to oneself is typed keeps the note") {
    const Desk desk(decks::header + decks::question);
    Drill drill(desk);
    drill.press("n");
    drill.press("half a no");
    through_all_sizes(drill);
    drill.press("te\r");
    drill.press(keys::enter);
    CHECK(drill.shows("half a note"));
}

TEST_CASE("A long answer scrolls by pages and by lines, and signs say that there is more") {
    const Desk desk(revealed("Which lines?", lines(300)));
    Drill drill(desk);
    drill.press(keys::enter);
    drill.press(keys::enter);
    CHECK(drill.shows("= line 1"));
    CHECK(drill.shows("↓"));
    CHECK_FALSE(drill.shows("line 300"));
    drill.press(keys::down);
    CHECK(drill.shows("↑"));
    const std::string here = drill.text();
    drill.press(keys::page_down);
    CHECK(drill.text() != here);
    drill.press(keys::page_up);
    CHECK(drill.text() == here);
    for (int i = 0; i < 30; ++i)
        drill.press(keys::page_down);
    CHECK(drill.shows("line 300"));
    CHECK_FALSE(drill.shows("↓"));
    CHECK(drill.shows("3 good"));  // the foot stays
    drill.send("3");
    CHECK(drill.wait().exit_code == 0);
}

TEST_CASE("A question longer than the window scrolls while its answer is being typed") {
    const Desk desk(decks::header + "[[fact]]\nid = \"x\"\nprompt = \"\"\"" + lines(60) +
                    "How many?\"\"\"\nanswer = \"60 lines\"\n");
    Drill drill(desk);
    drill.press(keys::enter);
    CHECK(drill.shows("How many?"));
    drill.press("6");
    drill.press(keys::page_up);
    CHECK_FALSE(drill.shows("How many?"));
    drill.press("0");  // what is typed is looked at again
    CHECK(drill.shows("> 60"));
    CHECK(drill.cursor().visible);
}

TEST_CASE("Question, answer and ratings can be reached in a small window") {
    const Desk desk(decks::header + decks::pair);
    Drill drill(desk, {}, {.rows = 10, .columns = 40});
    std::string seen = drill.text();
    for (int i = 0; i < 6; ++i) {
        drill.press(keys::down);
        seen += drill.text();
    }
    for (const char* text : {"What did you do?", "I saw it and fixed it.", "Which answer is stronger",
                             "manager-assigned", "q leave"})
        CHECK_THAT(seen, ContainsSubstring(text));
    drill.press("a");
    drill.press("1");
    seen = drill.text();
    for (int i = 0; i < 20; ++i) {
        drill.press(keys::down);
        seen += drill.text();
    }
    for (const char* text : {"strong: I saw it and fixed it.", "flaw: manager-assigned", "2 hard", "4 easy"})
        CHECK_THAT(seen, ContainsSubstring(text));
    drill.press("3");
    CHECK(desk.has("1 review"));
}

TEST_CASE("No line is wider than the window, whatever a deck holds") {
    const std::string wide = "日本語日本語日本語日本語 👩‍👩‍👧‍👦 e\xcc\x81 " +
                             std::string(300, 'w') + " end";
    const Desk desk(revealed(wide, wide));
    const TerminalSize size = GENERATE(TerminalSize{24, 80}, TerminalSize{10, 40}, TerminalSize{12, 11});
    Drill drill(desk, {}, size);
    for (int i = 0; i < 40; ++i)
        drill.press(keys::down);
    if (size.columns >= 40) CHECK(drill.shows("end"));
    drill.press(keys::enter);
    drill.press(keys::enter);
    drill.press("3");
    CHECK(drill.wait().exit_code == 0);
    CHECK(desk.has("1 review"));
}

TEST_CASE("What a deck says turns no text around") {
    const Desk desk(
        revealed("a\xe2\x80\xae"
                 "b",
                 "an\xe2\x80\x8f"
                 "swer \xe2\x81\xa6hidden"));
    Drill drill(desk);
    CHECK(drill.output().find("\xe2\x80\xae") == std::string::npos);
    CHECK(drill.output().find("\xe2\x81\xa6") == std::string::npos);
    CHECK(drill.row(0).starts_with("1 left"));
}
