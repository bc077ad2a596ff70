// SPDX-License-Identifier: MIT
#include "decks/text/display.hpp"

#include "tests/catch.hpp"
#include "tests/decks/random_notes.hpp"

#include <algorithm>

using namespace hone;
using Lines = std::vector<std::string>;

TEST_CASE("Width counts columns, not bytes or code points") {
    struct Row {
        std::string text;
        std::size_t width;
    };
    const std::vector<Row> rows{{"", 0},     {"abc", 3},         {"é", 1},    {"e\xCC\x81", 1},
                                {"日本", 4}, {"👩‍💻", 2}, {"🇩🇪", 2},   {"한", 2},
                                {"a\nb", 2}, {"…", 1},           {"\xff", 1}, {"❤️", 2}};
    for (const auto& row : rows) {
        INFO(row.text);
        CHECK(display_width(row.text) == row.width);
    }
}

TEST_CASE("Text is cut between graphemes and never wider than asked") {
    CHECK(cut_to_width("abcdef", 6) == "abcdef");
    CHECK(cut_to_width("abcdef", 5) == "abcd…");
    CHECK(cut_to_width("abc def", 5) == "abc…");
    CHECK(cut_to_width("abc", 1) == "…");
    CHECK(cut_to_width("abc", 0).empty());
    CHECK(cut_to_width("日本語", 5) == "日本…");
    CHECK(cut_to_width("日本語", 4) == "日…");
    CHECK(cut_to_width("e\xCC\x81"
                       "e\xCC\x81"
                       "e\xCC\x81",
                       2) == "e\xCC\x81…");
}

TEST_CASE("Text is wrapped at spaces") {
    CHECK(wrapped("one two three", 7) == Lines{"one two", "three"});
    CHECK(wrapped("one two three", 8) == Lines{"one two", "three"});
    CHECK(wrapped("abcdefgh ij", 3) == Lines{"abc", "def", "gh", "ij"});
    CHECK(wrapped("a\n\n  b c", 80) == Lines{"a", "", "  b c"});
    CHECK(wrapped("", 10) == Lines{""});
    CHECK(wrapped("trailing   ", 20) == Lines{"trailing"});
    CHECK(wrapped("日本語の文", 4) == Lines{"日本", "語の", "文"});
    CHECK(wrapped("日", 1) == Lines{"日"});
}

TEST_CASE("Wrapping keeps every visible character and no line is too wide") {
    testing::RandomNotes random(5);
    const auto visible = [](std::string text) {
        text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\n'; }),
                   text.end());
        return text;
    };
    for (int round = 0; round < 1500; ++round) {
        const auto text = without_controls(random.text() + " " + random.text());
        const std::size_t columns = 2 + static_cast<std::size_t>(round) % 17;
        std::string joined;
        for (const auto& line : wrapped(text, columns)) {
            INFO(text << " in " << columns);
            CHECK(display_width(line) <= columns);
            joined += line;
        }
        CHECK(visible(joined) == visible(text));
    }
}

TEST_CASE("Nothing a terminal acts on is left") {
    CHECK(without_controls("a\x1b[2J") == "a␛[2J");
    CHECK(without_controls(std::string_view("\0\x07\x7f", 3)) == "␀␇␡");
    CHECK(without_controls("\xC2\x9b"
                           "1m") ==
          "\xEF\xBF\xBD"
          "1m");
    CHECK(without_controls("a\xE2\x80\xAE"
                           "b\xE2\x81\xA6") ==
          "a\xEF\xBF\xBD"
          "b\xEF\xBF\xBD");
    CHECK(without_controls("a\r\nb\tc\rd") == "a\nb    c␍d");
    CHECK(without_controls("\xff") == "\xEF\xBF\xBD");
    CHECK(without_controls("plain é 日本 👩‍💻\n") == "plain é 日本 👩‍💻\n");
    CHECK(on_one_line("  a\n\n b\tc ") == "a b c");
}
