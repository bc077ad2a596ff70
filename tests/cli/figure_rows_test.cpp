// SPDX-License-Identifier: MIT
// Rows of figures: aligned, never wider than the window, bars that can be compared.
#include "cli/stats/figure_rows.hpp"

#include "decks/text/display.hpp"
#include "tests/catch.hpp"

using namespace hone;

namespace {

using Lines = std::vector<std::string>;

const std::vector<FigureRow> rows{{"short", {"3 cards", "1 seen"}, 1},
                                  {"a longer name", {"12 cards", "8 seen"}, 4}};

}  // namespace

TEST_CASE("Names stand left and figures right-aligned below each other") {
    CHECK(figure_lines(rows, 4, 80, std::nullopt) ==
          Lines{"short           3 cards  1 seen", "a longer name  12 cards  8 seen"});
}

TEST_CASE("A bar is as long as its share of the longest, in eighths of a column") {
    CHECK(bar_of(4, 4, 8, Charset::utf8) == "████████");
    CHECK(bar_of(1, 4, 8, Charset::utf8) == "██");
    CHECK(bar_of(1, 4, 9, Charset::utf8) == "██▎");
    CHECK(bar_of(0.001, 4, 8, Charset::utf8) == "▏");
    CHECK(bar_of(0, 4, 8, Charset::utf8).empty());
    CHECK(bar_of(9, 4, 8, Charset::utf8) == "████████");
}

TEST_CASE("Without UTF-8 a bar is of number signs") {
    CHECK(bar_of(1, 4, 8, Charset::ascii) == "##");
    CHECK(bar_of(0.001, 4, 8, Charset::ascii) == "#");
}

TEST_CASE("Bars take what room is left, and are left out where it is too little") {
    CHECK(figure_lines(rows, 4, 41, Charset::ascii) ==
          Lines{"short           3 cards  1 seen  ##", "a longer name  12 cards  8 seen  ########"});
    CHECK(figure_lines(rows, 4, 38, Charset::ascii) == figure_lines(rows, 4, 38, std::nullopt));
}

TEST_CASE("Long names are cut, and in a narrow window the figures stand below") {
    CHECK(figure_lines(rows, 4, 29, std::nullopt) ==
          Lines{"short         3 cards  1 seen", "a longer n…  12 cards  8 seen"});
    CHECK(figure_lines(rows, 4, 20, std::nullopt) ==
          Lines{"short", "  3 cards, 1 seen", "a longer name", "  12 cards, 8 seen"});
    CHECK(figure_lines(rows, 4, 16, std::nullopt) ==
          Lines{"short", "  3 cards,", "  1 seen", "a longer name", "  12 cards,", "  8 seen"});
}

TEST_CASE("No line is wider than the window, whatever the names") {
    std::vector<FigureRow> any = rows;
    any.push_back({"客户至上客户至上客户至上", {"100000 cards", "99999 seen"}, 3});
    any.push_back({"\x1b[31mred\nand more", {"1 card", "0 seen"}, 2});
    for (std::size_t columns = 20; columns < 120; ++columns)
        for (const auto& line : figure_lines(any, 4, columns, Charset::utf8)) {
            INFO(columns << " " << line);
            CHECK(display_width(line) <= columns);
            CHECK(line.find('\x1b') == std::string::npos);
        }
}

TEST_CASE("No rows are no lines") {
    CHECK(figure_lines({}, 1, 80, Charset::utf8).empty());
}
