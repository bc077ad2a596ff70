// SPDX-License-Identifier: MIT
#include "decks/exchange/markdown.hpp"
#include "tests/catch.hpp"

#include <fstream>
#include <sstream>

using namespace hone;
using Names = std::vector<std::string>;

namespace {

std::string sample(const std::string& name) {
    std::ifstream in(std::string(HONE_SOURCE_DIR) + "/tests/data/import/markdown/" + name, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    REQUIRE(!out.str().empty());
    return out.str();
}

DeckText read(const std::string& text) {
    const auto parcel = read_markdown(text, "t.md", "t");
    REQUIRE(parcel.decks.size() == 1);
    return parcel.decks[0];
}

Basic basic(const DeckText& deck, std::size_t at) {
    REQUIRE(deck.notes.size() > at);
    return std::get<Basic>(deck.notes[at].note.body);
}

Names said(const DeckText& deck) {
    Names out;
    for (const auto& each : deck.diagnostics)
        out.push_back(std::to_string(each.line) + ":" + std::to_string(each.column) + " " + each.code);
    return out;
}

}  // namespace

TEST_CASE("A title, the text below it and front matter make the header") {
    const auto deck = read(sample("headings.md"));
    CHECK(deck.header ==
          DeckHeader{"t", "French verbs", "The ones that come up.", {}, {"verbs", "french/grammar"}});
    CHECK(deck.diagnostics.empty());
}

TEST_CASE("Each second-level heading is a card") {
    const auto deck = read(sample("headings.md"));
    REQUIRE(deck.notes.size() == 3);
    CHECK(basic(deck, 0) == Basic{"être", "to be\n\n- je suis\n  - nested", false, {}, {}});
    CHECK(deck.notes[0].line == 12);
    CHECK(deck.notes[1].line == 21);
    CHECK(basic(deck, 2) ==
          Basic{"Closed heading", "No blank line after the heading. [image: img/chart.png]", false, {}, {}});
}

TEST_CASE("The first line of three stars outside code ends the front") {
    const auto deck = read(sample("headings.md"));
    const auto card = basic(deck, 1);
    CHECK(card.front == "What does this print?\n\n```sh\necho \"## not a card\"\n***\n```");
    CHECK(card.back ==
          "Two lines, see `#not-a-tag`:\na #shell answer\n---\nstill the answer\n***\nand "
          "still\n\n### Deeper\n\ntext");
}

TEST_CASE("Tags in a card are the note's and a line of tags is no text") {
    const auto deck = read(sample("headings.md"));
    REQUIRE(deck.notes.size() == 3);
    CHECK(deck.notes[0].note.tags == Names{"irregular", "1st-group"});
    CHECK(deck.notes[1].note.tags == Names{"shell"});
    CHECK(deck.notes[2].note.tags.empty());
}

TEST_CASE("What is no tag stays text") {
    const auto deck = read("## a\n#42 is C# and #include <map>\n#été #a/b c#d\n");
    REQUIRE(deck.notes.size() == 1);
    CHECK(deck.notes[0].note.tags == Names{"été", "a/b"});
    CHECK(basic(deck, 0).back == "#42 is C# and #include <map>\n#été #a/b c#d");
}

TEST_CASE("Stars that are not exactly three at the beginning of a line are text") {
    for (const std::string stars : {"* * *", "****", " ***", "---", "> ***"})
        CHECK(basic(read("## a\nb\n" + stars + "\nc"), 0).back == "b\n" + stars + "\nc");
}

TEST_CASE("Slips of a deck of headings are said once and the other cards come in") {
    const auto parcel = read_markdown(sample("heading-slips.md"), "t.md", "t");
    REQUIRE(parcel.diagnostics.size() == 1);
    CHECK(parcel.diagnostics[0].line == 2);
    CHECK(parcel.diagnostics[0].code == "frontmatter-tags");
    REQUIRE(parcel.decks.size() == 1);
    const auto& deck = parcel.decks[0];
    CHECK(said(deck) == Names{"6:1 preamble-tag", "11:1 empty-question", "15:1 no-answer", "17:1 no-answer",
                              "22:1 stray-h1", "26:1 same-prompt"});
    REQUIRE(deck.notes.size() == 2);
    CHECK(basic(deck, 0) == Basic{"Good", "yes", false, {}, {}});
    CHECK(basic(deck, 1) == Basic{"Good", "no", false, {}, {}});
    CHECK(deck.refused == 3);
}

TEST_CASE("Lines with a letter in a card of headings are text") {
    const auto deck = read("## Drives\nC: is the first\nQ: is far\n\n## b\nc");
    REQUIRE(deck.notes.size() == 2);
    CHECK(basic(deck, 0).back == "C: is the first\nQ: is far");
}

TEST_CASE("Headings between answered questions do not make them cards") {
    const auto deck = read("# T\n\n## Chapter\n\nQ: a\nA: b\n");
    REQUIRE(deck.notes.size() == 1);
    CHECK(basic(deck, 0) == Basic{"a", "b", false, {}, {}});
}

TEST_CASE("Front matter in either language names the deck") {
    CHECK(read("---\ntitle: \"A: b\"\n---\n## a\nb").header.title == "A: b");
    CHECK(read("---\ntitle: plain # said\ntags: [x, \"y z\"]\n---\n## a\nb").header ==
          DeckHeader{"t", "plain", {}, {}, {"x", "y z"}});
    CHECK(read("---\nname = 'it'\n---\nQ: a\nA: b").header.title == "it");
    CHECK(read("---\ntitle: front\n---\n# Heading\n## a\nb").header.title == "Heading");
}

TEST_CASE("Markdown of more than 16 MB, or of more lines than cards need, is refused") {
    for (const auto& text : {std::string(17U << 20U, 'a'), std::string(2'000'000, '\n')}) {
        const auto parcel = read_markdown(text, "f.md", "f");
        REQUIRE(parcel.diagnostics.size() == 1);
        CHECK(parcel.diagnostics[0].code == "too-large");
    }
}
