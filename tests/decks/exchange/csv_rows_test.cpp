// SPDX-License-Identifier: MIT
#include "decks/exchange/csv_rows.hpp"

#include "tests/catch.hpp"

using namespace hone;

namespace {

using Table = std::vector<std::vector<std::string>>;

Table table(std::string_view text, char separator = ',') {
    CsvRows rows(text, separator);
    CsvRow row;
    Table out;
    while (rows.next(row)) {
        out.emplace_back();
        for (const auto& cell : row.cells)
            out.back().emplace_back(cell.text);
    }
    return out;
}

}  // namespace

TEST_CASE("Rows end at LF, CRLF and a lone CR") {
    CHECK(table("a,b\nc,d\r\ne,f\rg,h") == Table{{"a", "b"}, {"c", "d"}, {"e", "f"}, {"g", "h"}});
}

TEST_CASE("A cell in quotes holds separators, doubled quotes and line breaks") {
    CHECK(table("\"a,\"\"b\"\"\",\"c\nd\"\n") == Table{{"a,\"b\"", "c\nd"}});
}

TEST_CASE("Line breaks in a cell are LF however the file writes them") {
    CHECK(table("\"a\r\nb\rc\nd\"") == Table{{"a\nb\nc\nd"}});
}

TEST_CASE("Rows may have any number of cells, and a separator at the end makes an empty one") {
    CHECK(table("a\nb,\nc,,d\n") == Table{{"a"}, {"b", ""}, {"c", "", "d"}});
}

TEST_CASE("Lines without any character are passed over") {
    CHECK(table("\n\na,b\n\r\n\nc,d\n\n") == Table{{"a", "b"}, {"c", "d"}});
}

TEST_CASE("A quote inside a cell without quotes is a plain character") {
    CHECK(table("5\" disk,a \"b\" c") == Table{{"5\" disk", "a \"b\" c"}});
}

TEST_CASE("Blanks around a plain cell are no part of it, inside quotes they are") {
    CHECK(table(" a , b\t,\" c \"") == Table{{"a", "b", " c "}});
}

TEST_CASE("Blanks between a closing quote and the separator mean nothing") {
    CsvRows rows("\"a\" ,b", ',');
    CsvRow row;
    REQUIRE(rows.next(row));
    CHECK(row.cells[0].text == "a");
    CHECK_FALSE(rows.stray());
}

TEST_CASE("Text behind a closing quote is kept and its place remembered") {
    CsvRows rows("x,y\n\"He said \"hi\" twice\",b", ',');
    CsvRow row;
    REQUIRE(rows.next(row));
    REQUIRE(rows.next(row));
    CHECK(row.cells[0].text == "He said hi\" twice\"");
    CHECK(row.cells[1].text == "b");
    REQUIRE(rows.stray());
    CHECK(rows.stray()->line == 2);
}

TEST_CASE("An unclosed quote ends the reading at its own place") {
    CsvRows rows("a,b\nc,\"d\ne,f\n", ',');
    CsvRow row;
    CHECK(rows.next(row));
    CHECK_FALSE(rows.next(row));
    CHECK_FALSE(rows.next(row));
    REQUIRE(rows.unclosed());
    CHECK(rows.unclosed()->line == 2);
    CHECK(rows.column_of(rows.unclosed()->offset) == 3);
}

TEST_CASE("Rows and cells know their lines, behind cells of several lines too") {
    CsvRows rows("\"a\n\nb\",\"c\nd\"\ne,f\n", ',');
    CsvRow row;
    REQUIRE(rows.next(row));
    CHECK(row.line == 1);
    CHECK(row.cells[1].line == 3);
    REQUIRE(rows.next(row));
    CHECK(row.line == 5);
}

TEST_CASE("Columns count characters") {
    CsvRows rows("\xC3\xA9\xC3\xA9,b", ',');
    CsvRow row;
    REQUIRE(rows.next(row));
    CHECK(rows.column_of(row.cells[1].offset) == 4);
}

TEST_CASE("Comments are passed over where they are asked for, and not inside quotes") {
    CsvRows rows("a,b\n#x,y\n\"c\n#d\",e\n#z", ',', 0, 1, true);
    CsvRow row;
    REQUIRE(rows.next(row));
    REQUIRE(rows.next(row));
    CHECK(row.cells[0].text == "c\n#d");
    CHECK_FALSE(rows.next(row));
    CHECK(rows.comments() == 2);
    CHECK(rows.comment()->line == 2);
}

TEST_CASE("A row of very many cells keeps the first and counts all") {
    const std::string text(100'000, ',');
    CsvRows rows(text, ',');
    CsvRow row;
    REQUIRE(rows.next(row));
    CHECK(row.width == 100'001);
    CHECK(row.cells.size() == CsvRows::most_cells);
}

TEST_CASE("Nothing but quotes is one cell") {
    const std::string quotes(1 << 20, '"');
    CsvRows rows(quotes, ',');
    CsvRow row;
    REQUIRE(rows.next(row));
    CHECK(row.cells.front().text.size() == (1 << 19) - 1);
}
