// SPDX-License-Identifier: MIT
// The drill on terminals of all sorts: without colours, with few signs, with no screen at all.
#include "tests/cli/drill_desk.hpp"

#include <algorithm>

using namespace hone::test;

namespace {

bool has_colour(const Drill& drill) {
    for (int row = 0; row < drill.size().rows; ++row)
        for (int column = 0; column < drill.size().columns; ++column) {
            const Attributes at = drill.attributes_at({row, column});
            if (at.foreground != own_colour || at.background != own_colour) return true;
        }
    return false;
}

bool is_ascii(const std::string& text) {
    return std::all_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x80; });
}

}  // namespace

TEST_CASE("Without colours the screen says the same") {
    const bool by_variable = GENERATE(true, false);
    Desk desk(decks::header + decks::question);
    Drill coloured(desk);
    if (by_variable) desk.set("NO_COLOR", "1");
    Drill plain(desk, by_variable ? std::vector<std::string>{} : std::vector<std::string>{"--no-color"});
    for (Drill* drill : {&coloured, &plain})
        drill->press(drill->letter_of("Ownership"));
    CHECK(has_colour(coloured));
    CHECK_FALSE(has_colour(plain));
    CHECK(plain.text() == coloured.text());
    CHECK(plain.attributes_of("[3 good").reverse);
}

TEST_CASE("On each terminal with a cursor a card is drawn, answered and left behind tidily") {
    Desk desk(decks::header + decks::question);
    desk.set("TERM", GENERATE("xterm-256color", "xterm", "screen", "tmux", "linux", "vt100"));
    Drill drill(desk);
    CHECK(drill.shows("Which principle is it?"));
    drill.press(drill.letter_of("Ownership"));
    CHECK(drill.shows("[3 good"));
    CHECK(drill.shows("Enter accepts."));
    drill.send(keys::enter);
    CHECK(drill.wait().exit_code == 0);
    CHECK_THAT(drill.normal_screen(), ContainsSubstring("1 answered"));
    CHECK_THAT(drill.normal_screen(), !ContainsSubstring("Which principle"));
    CHECK(drill.cursor().visible);
}

TEST_CASE("The arrows of each terminal are known") {
    const auto& [term, down] = GENERATE(table<std::string, std::string>(
        {{"xterm-256color", "\x1bOB"}, {"screen", "\x1bOB"}, {"linux", "\x1b[B"}, {"vt100", "\x1bOB"}}));
    CAPTURE(term);
    Desk desk(decks::header + decks::set);
    desk.set("TERM", term);
    Drill drill(desk);
    drill.press(down);
    CHECK(drill.shows("> [ ] b)"));
}

TEST_CASE("Where only ASCII can be shown only ASCII is written") {
    Desk desk(decks::header + decks::question);
    desk.set("LC_ALL", "C");
    desk.set("TERM", "vt100");
    Drill drill(desk);
    CHECK(drill.row(0).ends_with("d . question . identify . trains recognise"));
    drill.press(drill.letter_of("Ownership"));
    drill.send(keys::enter);
    drill.wait();
    CHECK(is_ascii(drill.output()));
    CHECK_THAT(drill.normal_screen(), ContainsSubstring("1 answered"));
}

TEST_CASE("A sign of a deck that ASCII lacks is question marks, as many as it is wide") {
    Desk desk(decks::header + "[[basic]]\nid = \"x\"\nfront = \"caf\xc3\xa9 \xe6\x97\xa5\"\nback = \"y\"\n");
    desk.set("LC_ALL", "C");
    Drill drill(desk);
    CHECK(drill.shows("caf? ??"));
    CHECK(is_ascii(drill.output()));
}

TEST_CASE("COLUMNS says how wide the page is") {
    Desk desk(decks::header + decks::question);
    desk.set("COLUMNS", "60");
    Drill drill(desk);
    CHECK(drill.shows("Which principle is it?"));
    CHECK(drill.row(0).size() <= 62);
    drill.press(drill.letter_of("Ownership"));
    CHECK(drill.shows("[3 good"));
}

TEST_CASE("A terminal nobody knows gets lines and single keys") {
    Desk desk(decks::header + decks::question);
    desk.set("TERM", GENERATE("dumb", "no-such-terminal", ""));
    Drill drill(desk);
    CHECK_FALSE(drill.alternate_screen());
    CHECK(drill.shows("--- 1 left"));
    drill.press(drill.letter_of("Ownership"));
    CHECK(drill.shows("[3 good"));
    drill.send(keys::enter);
    CHECK(drill.wait().exit_code == 0);
    CHECK(desk.has("1 review"));
}

TEST_CASE("Plain lines are written on a terminal too when they are asked for") {
    const Desk desk(decks::header + decks::question);
    Drill drill(desk, {"--plain"});
    CHECK_FALSE(drill.alternate_screen());
    for (const char* moves : {"\x1b[H", "\x1b[2J", "\x1b[K", "\x1b[A"})
        CHECK(drill.output().find(moves) == std::string::npos);
    drill.press("ownership\r");
    CHECK(drill.shows("[3 good"));
}
