// SPDX-License-Identifier: MIT
#include "decks/exchange/markdown.hpp"
#include "tests/catch.hpp"

#include <fstream>
#include <sstream>

using namespace hone;
using Names = std::vector<std::string>;

namespace {

std::string sample(const std::string& name) {
    std::ifstream in(std::string(HONE_SOURCE_DIR) + "/tests/data/import/" + name, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    REQUIRE(!out.str().empty());
    return out.str();
}

DeckText read(const std::string& text) {
    const auto parcel = read_markdown(text, "t.md", "t");
    CHECK(parcel.diagnostics.empty());
    REQUIRE(parcel.decks.size() == 1);
    return parcel.decks[0];
}

DeckText example(const std::string& name) {
    auto deck = read(sample("hashcards-md/" + name));
    CHECK(deck.diagnostics.empty());
    CHECK(deck.refused == 0);
    return deck;
}

Basic basic(const DeckText& deck, std::size_t at) {
    REQUIRE(deck.notes.size() > at);
    return std::get<Basic>(deck.notes[at].note.body);
}
std::string cloze(const DeckText& deck, std::size_t at) {
    REQUIRE(deck.notes.size() > at);
    return std::get<Cloze>(deck.notes[at].note.body).text;
}
std::string cloze(const std::string& text) {
    return cloze(read(text), 0);
}

/// "line:column code" of each.
Names said(const DeckText& deck) {
    Names out;
    for (const auto& each : deck.diagnostics)
        out.push_back(std::to_string(each.line) + ":" + std::to_string(each.column) + " " + each.code);
    return out;
}
Names said(const std::string& text) {
    return said(read(text));
}

}  // namespace

// ---- The example decks of hashcards

TEST_CASE("hashcards Art gives two cards with pictures") {
    const auto deck = example("Art.md");
    REQUIRE(deck.notes.size() == 2);
    CHECK(basic(deck, 0) == Basic{"What is the title of this painting?\n\n[image: thetempest.webp]",
                                  "_The Tempest_",
                                  false,
                                  {},
                                  {}});
    CHECK(basic(deck, 1).back == "_Portrait of Lady Agnew of Lochnaw_");
    CHECK(deck.notes[1].line == 9);
}

TEST_CASE("hashcards Audio gives a card with a sound") {
    const auto deck = example("Audio.md");
    REQUIRE(deck.notes.size() == 1);
    CHECK(basic(deck, 0).back == "[sound: test.mp3]");
}

TEST_CASE("hashcards French gives a cloze with two gaps on lines of their own") {
    const auto deck = example("French.md");
    REQUIRE(deck.notes.size() == 1);
    CHECK(cloze(deck, 0) == "English: {{fire}}\n\nFrench: {{feu}}");
    CHECK(cards_of(deck.notes[0].note).size() == 2);
}

TEST_CASE("hashcards Geography gives a question and a cloze") {
    const auto deck = example("Geography.md");
    REQUIRE(deck.notes.size() == 2);
    CHECK(basic(deck, 0) == Basic{"What is the capital of France?", "Paris", false, {}, {}});
    CHECK(cloze(deck, 1) == "{{Berlin}} is the capital of {{Germany}}.");
    CHECK(deck.notes[1].line == 4);
}

TEST_CASE("hashcards Geology gives a list as the answer") {
    const auto deck = example("Geology.md");
    REQUIRE(deck.notes.size() == 1);
    CHECK(basic(deck, 0).back == "- ruthenium\n- rhodium\n- palladium\n- osmium\n- iridium\n- platinum");
}

TEST_CASE("hashcards Math keeps mathematics and tables") {
    const auto deck = example("Math.md");
    REQUIRE(deck.notes.size() == 6);
    CHECK(basic(deck, 0).front == "What does $\\euler$ evaluate to?");
    CHECK(basic(deck, 1).back == "$$\n\\neg \\left( P \\land Q \\right) \\equiv \\neg P \\lor \\neg Q\n$$");
    CHECK(cloze(deck, 4) == "The TeX command `\\alpha` renders as {{$\\alpha$}}.");
    CHECK(cloze(deck, 5).ends_with("| T   | F   | {{T}}        | \n| T   | T   | {{T}}        |"));
    CHECK(cards_of(deck.notes[5].note).size() == 4);
}

TEST_CASE("hashcards Quotes gives a cloze with three gaps") {
    const auto deck = example("Quotes.md");
    REQUIRE(deck.notes.size() == 1);
    CHECK(cloze(deck, 0).ends_with("vexation of spirit.\n\n— {{Ecclesiastes}} {{6}}:{{9}}"));
}

TEST_CASE("hashcards macros are no cards") {
    CHECK(!looks_like_markdown_cards(sample("hashcards-md/macros.tex")));
}

// ---- What belongs to a card

TEST_CASE("Front matter names the deck and its tags") {
    const auto deck = read(sample("markdown/interviews.md"));
    CHECK(deck.header == DeckHeader{"t", "System design", {}, {}, {"design", "interviews"}});
}

TEST_CASE("Lines in a code fence are text") {
    const auto deck = read(sample("markdown/interviews.md"));
    CHECK(deck.diagnostics.empty());
    REQUIRE(deck.notes.size() == 3);
    CHECK(basic(deck, 0).back.ends_with("~~~~\n```\nC: nor is [this]\n~~~~"));
    CHECK(basic(deck, 0).back.find("\nQ: this is not a card\n---\nA: nor") != std::string::npos);
}

TEST_CASE("Links, pictures and escaped brackets are no gaps") {
    const auto deck = read(sample("markdown/interviews.md"));
    REQUIRE(deck.notes.size() == 3);
    CHECK(cloze(deck, 1) ==
          "A queue decouples the {{producer}} from the {{consumer}}; see [the "
          "notes](https://example.org/q).");
    CHECK(cloze(deck, 2) == "`vec[0]` is the {{first}} element [image: vec.png]");
}

TEST_CASE("A bracket before a parenthesis without an address is a gap as in hashcards") {
    CHECK(cloze("C: [f](x) is [even]") == "{{f}}(x) is {{even}}");
    CHECK(cloze("C: [TCP](https://a.org) is [reliable]") == "[TCP](https://a.org) is {{reliable}}");
}

TEST_CASE("Empty brackets are text") {
    CHECK(cloze("C: - [ ] do [this] []") == "- [ ] do {{this}} []");
}

TEST_CASE("An exclamation mark does not keep a gap from being one") {
    CHECK(cloze("C: [$n!$] is the factorial, [really]!") == "{{$n!$}} is the factorial, {{really}}!");
}

TEST_CASE("Braces that would be taken for a gap get a space and are said") {
    const auto deck = read("C: {{a}} and {[b]} and [{{c}}]");
    CHECK(cloze(deck, 0) == "{ {a}} and { {{b}}} and {{{ {c} } }}");
    CHECK(said(deck) == Names{"1:1 spaced-braces"});
}

TEST_CASE("A gap that ends with a brace keeps it") {
    const auto deck = read("C: [\\frac{a}{b}] and [2::x] and [std::vector]");
    CHECK(cloze(deck, 0) == "{{\\frac{a}{b} }} and {{2 ::x}} and {{std::vector}}");
    CHECK(cards_of(deck.notes[0].note).size() == 3);
}

TEST_CASE("Letters need no space after the colon and windows line ends do not matter") {
    const auto deck = read("Q:a\r\nb\r\nA:c\r\n---\r\nC:[d]\r\n");
    CHECK(basic(deck, 0) == Basic{"a\nb", "c", false, {}, {}});
    CHECK(cloze(deck, 1) == "{{d}}");
    CHECK(deck.diagnostics.empty());
}

TEST_CASE("A byte order mark is no text") {
    CHECK(basic(read("\xEF\xBB\xBFQ: a\nA: b"), 0).front == "a");
}

TEST_CASE("A line with a space before its letter is text without the space") {
    CHECK(basic(read("Q: a\nA: b\n Q: c\n\\---\nd"), 0).back == "b\nQ: c\n---\nd");
}

TEST_CASE("A heading before the first card names the deck") {
    const auto deck = read("# Networks\n\nQ: a\nA: b");
    CHECK(deck.header.title == "Networks");
    CHECK(deck.diagnostics.empty());
}

TEST_CASE("A separator at the top is no front matter when a card follows it") {
    const auto deck = read("---\nQ: a\nA: b\n---\nQ: c\nA: d\n");
    CHECK(deck.notes.size() == 2);
    CHECK(deck.diagnostics.empty());
}

// ---- What is wrong

TEST_CASE("Each slip is said once where it is and the other cards come in") {
    const auto deck = read(sample("markdown/slips.md"));
    CHECK(said(deck) == Names{"1:1 stray-text", "7:1 stray-text", "10:1 no-answer", "13:1 lower-case-letter",
                              "15:1 empty-question", "20:1 second-answer", "23:1 no-answer", "25:1 no-gap",
                              "27:41 nested-gap", "30:1 answer-without-question",
                              "34:1 answer-without-question", "38:1 lower-case-letter", "44:1 duplicate-note",
                              "47:1 same-prompt", "50:1 open-fence"});
    CHECK(deck.notes.size() == 5);
    CHECK(deck.refused == 9);
}

TEST_CASE("A question before a separator or the end has no answer") {
    CHECK(said("Q: a\n---\nQ: b\nA: c") == Names{"1:1 no-answer"});
    CHECK(said("Q: a\nA: b\n\nQ: c") == Names{"4:1 no-answer"});
    CHECK(said("Q: a\nC: [b]") == Names{"1:1 no-answer"});
}

TEST_CASE("A small q in an answer explains the second answer") {
    CHECK(said("Q: a\nA: b\nq: c\nA: d") == Names{"3:1 lower-case-letter"});
    CHECK(said("Q: a\nA: q: is a letter\nq: too").empty());
    CHECK(said("Q: which?\na: one\nA: a\nA: b") == Names{"4:1 second-answer"});
}

TEST_CASE("A cloze with an answer and no gap is a question with the wrong letter") {
    CHECK(said("C: a?\nA: b\nmore\n---\nQ: c\nA: d") == Names{"1:1 no-gap"});
}

TEST_CASE("A gap left open is text and said with its column") {
    const auto deck = read("C: é [a] [b\nc");
    CHECK(cloze(deck, 0) == "é {{a}} [b\nc");
    CHECK(said(deck) == Names{"1:10 open-gap"});
}

TEST_CASE("The column of a gap on a later line counts from its line") {
    CHECK(said("C: x\n[a] [b") == Names{"2:5 open-gap"});
}

TEST_CASE("The same front with another back gets an id of both texts") {
    const auto one = read("Q: a\nA: b\nQ: a\nA: c");
    const auto other = read("Q: a\nA: c\nQ: a\nA: b");
    REQUIRE(one.notes.size() == 2);
    REQUIRE(other.notes.size() == 2);
    CHECK(one.notes[0].note.id.empty());
    CHECK(one.notes[1].note.id.size() == 12);
    CHECK(one.notes[1].note.id != other.notes[1].note.id);
    CHECK(one.notes[1].note.id == read("Q: a\nA: x\nQ: a\nA: c").notes[1].note.id);
}

TEST_CASE("One sentence with other gaps is another card") {
    const auto deck = read("C: [a] is b\nC: a is [b]\nC: a is [b]");
    CHECK(deck.notes.size() == 2);
    CHECK(said(deck) == Names{"2:1 same-prompt", "3:1 duplicate-note"});
}

TEST_CASE("Of one kind of slip twenty are said and the others counted") {
    std::string text;
    for (int i = 0; i < 50; ++i)
        text += "Q: question " + std::to_string(i) + "\n";
    const auto deck = read(text);
    CHECK(deck.refused == 50);
    REQUIRE(deck.diagnostics.size() == 21);
    CHECK(deck.diagnostics.back().message == "30 more like the one on line 20");
}

TEST_CASE("A file without a card is said to have none") {
    for (const std::string text : {"", "just text\n", "A line\n# Title\n"}) {
        const auto parcel = read_markdown(text, "t.md", "t");
        REQUIRE(parcel.diagnostics.size() == 1);
        CHECK(parcel.diagnostics[0].code == "empty-deck");
    }
}

TEST_CASE("Bytes that are not UTF-8 are refused and bring no deck") {
    const auto parcel = read_markdown("Q: a\xFF\nA: b", "t.md", "t");
    CHECK(has_errors(parcel.diagnostics));
    CHECK(parcel.decks.empty());
}

TEST_CASE("Cards are looked for outside code fences") {
    CHECK(looks_like_markdown_cards("text\n\nQ: a"));
    CHECK(looks_like_markdown_cards("C: [a]"));
    CHECK(looks_like_markdown_cards("# a\n## b\n"));
    CHECK(!looks_like_markdown_cards("```\nQ: a\n## b\n```\n"));
    CHECK(!looks_like_markdown_cards("A: b\n### c\n##d\n Q: e"));
}
