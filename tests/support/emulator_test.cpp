// SPDX-License-Identifier: MIT
#include "tests/support/emulator.hpp"

#include "tests/catch.hpp"

#include <stdexcept>

using namespace hone::test;

TEST_CASE("A screen is read as rows without the blanks at their end") {
    Emulator screen({.rows = 5, .columns = 10});
    screen.feed("one\r\n  two \r\n\r\nfour");
    CHECK(screen.row(0) == "one");
    CHECK(screen.row(1) == "  two");
    CHECK(screen.row(2).empty());
    CHECK(screen.text() == "one\n  two\n\nfour");
    CHECK(screen.cursor() == Cursor{.at = {3, 4}, .visible = true});
}

TEST_CASE("A text is found where it stands, also behind wide characters and over two rows") {
    struct Row {
        std::string shown, looked_for;
        std::optional<Position> place;
    };
    const auto row = GENERATE(values<Row>({
        {"one two", "two", Position{0, 4}},
        {"one\r\ntwo one", "one", Position{0, 0}},
        {"\x1b[3;7Hhere", "here", Position{2, 6}},
        {"日本 x", "x", Position{0, 5}},
        {"日本", "本", Position{0, 2}},
        {"e\xcc\x81t x", "x", Position{0, 3}},
        {"a end\r\nbegin b", "end\nbegin", Position{0, 2}},
        {"one two", "three", std::nullopt},
        {"", "one", std::nullopt},
    }));
    Emulator screen({.rows = 4, .columns = 20});
    screen.feed(row.shown);
    INFO(screen.framed());
    CHECK(screen.find(row.looked_for) == row.place);
}

TEST_CASE("Characters are whole, whatever pieces their bytes come in") {
    const std::string shown = "日本 e\xcc\x81 \x1b[1mbold\x1b[m";
    Emulator screen({.rows = 2, .columns = 20});
    for (const char byte : shown)
        screen.feed({&byte, 1});
    CHECK(screen.row(0) == "日本 e\xcc\x81 bold");
    CHECK(screen.attributes_at({0, 7}).bold);
}

TEST_CASE("Each attribute and each kind of colour is seen in its cell") {
    struct Row {
        std::string sequence;
        Attributes attributes;
    };
    const auto row = GENERATE(values<Row>({
        {"", {}},
        {"\x1b[1m", {.bold = true}},
        {"\x1b[4m", {.underline = true}},
        {"\x1b[3m", {.italic = true}},
        {"\x1b[5m", {.blink = true}},
        {"\x1b[7m", {.reverse = true}},
        {"\x1b[31m", {.foreground = 1}},
        {"\x1b[44m", {.background = 4}},
        {"\x1b[91m", {.foreground = 9}},
        {"\x1b[1;32m", {.bold = true, .foreground = 2}},
        {"\x1b[38;5;208m", {.foreground = 208}},
        {"\x1b[48;2;1;2;3m", {.background = true_colour(0x010203)}},
        {"\x1b[31;42m\x1b[39;49m", {}},
        {"\x1b[1;7m\x1b[m", {}},
    }));
    Emulator screen({.rows = 2, .columns = 10});
    screen.feed(row.sequence + "x");
    CHECK(screen.attributes_at({0, 0}) == row.attributes);
    CHECK(screen.attributes_at({0, 1}) == Attributes{});
}

TEST_CASE("A cell outside the screen is an error that names it") {
    const Emulator screen({.rows = 2, .columns = 10});
    CHECK_THROWS_WITH(screen.attributes_at({2, 0}), ContainsSubstring("row 2, column 0"));
    CHECK_THROWS_AS(screen.row(2), std::out_of_range);
}

TEST_CASE("What a program writes on the alternate screen is gone when it leaves it") {
    Emulator screen({.rows = 3, .columns = 20});
    screen.feed("before\r\n\x1b[?1049h\x1b[H\x1b[2Jdrawn");
    CHECK(screen.alternate_screen());
    CHECK(screen.text() == "drawn");
    screen.feed("\x1b[?1049lafter");
    CHECK_FALSE(screen.alternate_screen());
    CHECK(screen.text() == "before\nafter");
}

TEST_CASE("A cursor that is hidden is seen to be") {
    Emulator screen({.rows = 3, .columns = 20});
    screen.feed("\x1b[2;5H\x1b[?25l");
    CHECK(screen.cursor() == Cursor{.at = {1, 4}, .visible = false});
    screen.feed("\x1b[?25h");
    CHECK(screen.cursor().visible);
}

TEST_CASE("A title is kept, and what follows it is on the screen") {
    Emulator screen({.rows = 2, .columns = 20});
    screen.feed("\x1b]0;mine\x1b\\shown");
    CHECK(screen.title() == "mine");
    CHECK(screen.text() == "shown");
}

TEST_CASE("The terminal answers where its cursor is, once") {
    Emulator screen({.rows = 5, .columns = 20});
    screen.feed("\x1b[3;4H\x1b[6n");
    CHECK(screen.take_answers() == "\x1b[3;4R");
    CHECK(screen.take_answers().empty());
}

TEST_CASE("A resized screen has its new size and keeps what fits") {
    Emulator screen({.rows = 4, .columns = 20});
    screen.feed("one\r\ntwo");
    screen.resize({.rows = 2, .columns = 40});
    CHECK(screen.size().rows == 2);
    CHECK(screen.size().columns == 40);
    CHECK(screen.text() == "one\ntwo");
}

TEST_CASE("Cells painted are counted, those that look as before too") {
    Emulator screen({.rows = 2, .columns = 10});
    CHECK(screen.cells_painted() == 0);
    screen.feed("abc");
    CHECK(screen.cells_painted() == 3);
    screen.feed("\rabc");
    CHECK(screen.cells_painted() == 6);
    screen.feed("\x1b[2J");
    CHECK(screen.cells_painted() == 26);
}

TEST_CASE("A character repeated by its own sequence is there as often") {
    Emulator screen({.rows = 2, .columns = 10});
    screen.feed("-\x1b[4b|");
    CHECK(screen.row(0) == "-----|");
}

TEST_CASE("The palette sequences of the console of Linux swallow nothing, also in pieces") {
    const std::string shown = "a\x1b]Rb\x1b]P1ff0000c\x1b[1md\x1b]0;title\ae";
    const std::size_t cut = GENERATE(0u, 1u, 2u, 3u, 5u, 6u, 7u, 12u, 16u, 17u);
    Emulator screen({.rows = 2, .columns = 20}, Emulator::Dialect::linux_console);
    screen.feed(shown.substr(0, cut));
    screen.feed(shown.substr(cut));
    CHECK(screen.row(0) == "abcde");
    CHECK(screen.attributes_at({0, 3}).bold);
    CHECK(screen.title() == "title");
}

TEST_CASE("A frame says the size and the cursor, and stands straight around wide characters") {
    Emulator screen({.rows = 2, .columns = 16});
    screen.feed("日本 e\xcc\x81");
    CHECK(screen.framed() ==
          "┌─ 16x2 ─────────┐\n"
          "│日本 e\xcc\x81          │\n"
          "│                │\n"
          "└─ cursor 0:6 ───┘\n");
    screen.feed("\x1b[?25l");
    CHECK_THAT(screen.framed(), ContainsSubstring("cursor hidden"));
}
