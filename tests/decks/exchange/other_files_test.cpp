// SPDX-License-Identifier: MIT
#include "decks/exchange/other_files.hpp"

#include "decks/exchange/reading.hpp"
#include "tests/catch.hpp"
#include "tests/decks/exchange/anki_making.hpp"
#include "tests/decks/material/material.hpp"

using namespace hone;
using namespace hone::test;
using namespace std::string_literals;

TEST_CASE("Files that are no cards are named for what they are") {
    const std::vector<std::pair<std::string, std::string>> files{
        {"\x89PNG\r\n\x1A\n"s, "picture"},
        {"\xFF\xD8\xFF\xE0"s, "picture"},
        {"%PDF-1.7\n"s, "PDF"},
        {"\x1F\x8B\x08\x00"s, "packed"},
        {"SQLite format 3\0\x10"s, "Anki, File > Export"},
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s, "as CSV"},
    };
    for (const auto& [bytes, word] : files) {
        CAPTURE(word);
        const auto parcel = read_parcel({"cards.csv", bytes, "cards"}, {}, morning());
        CHECK(parcel.is_empty());
        REQUIRE(parcel.diagnostics.size() == 1);
        CHECK_THAT(parcel.diagnostics[0].message, ContainsSubstring(word));
    }
}

TEST_CASE("A spreadsheet is told from a package by its first entry, whichever program wrote it") {
    for (const auto* first : {"[Content_Types].xml", "_rels/.rels", "docProps/app.xml"}) {
        CAPTURE(first);
        const auto said = mistaken_for_cards(anki_making::zipped({{first, "x"}, {"xl/workbook.xml", "x"}}));
        REQUIRE(said);
        CHECK_THAT(*said, ContainsSubstring("save it as CSV"));
    }
    CHECK_FALSE(mistaken_for_cards(anki_making::zipped({{"collection.anki2", "x"}, {"media", "{}"}})));
}

TEST_CASE("Text that can be read is mistaken for nothing") {
    for (const auto* text : {"", "front,back\n", "[deck]\n", "# Heading\n", "{}", "PK", "BZ"})
        CHECK_FALSE(mistaken_for_cards(text));
}
