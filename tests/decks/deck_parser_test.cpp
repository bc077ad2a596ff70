// SPDX-License-Identifier: MIT
#include "decks/text/deck_text.hpp"
#include "tests/catch.hpp"

#include <fstream>
#include <sstream>

using namespace hone;

namespace {

std::string sample(const std::string& name) {
    std::ifstream in(std::string(HONE_SOURCE_DIR) + "/tests/data/decks/" + name, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

DeckText parse(const std::string& text, const std::string& default_id = "t") {
    return parse_deck(text, "t.toml", default_id);
}

Note only_note(const std::string& text) {
    const auto deck = parse(text);
    REQUIRE(deck.notes.size() == 1);
    return deck.notes[0].note;
}

}  // namespace

TEST_CASE("A good deck gives its header and every note in file order") {
    const auto deck = parse(sample("good.toml"));
    CHECK(deck.header == DeckHeader{"sample.deck-1",
                                    "Every kind",
                                    "One note of each kind, with every key it may have.",
                                    "written for these tests",
                                    {"sample"}});
    std::vector<Kind> kinds;
    for (const auto& placed : deck.notes)
        kinds.push_back(placed.note.kind());
    CHECK(kinds == std::vector<Kind>{Kind::pair, Kind::question, Kind::question, Kind::fact, Kind::fact,
                                     Kind::basic, Kind::cloze});
    CHECK(deck.notes[0].line == 9);
    CHECK(deck.notes[0].column == 1);
}

TEST_CASE("A basic note may have more cards, each with both sides") {
    const auto deck = parse(
        "[[basic]]\nfront = \"neuf\"\nback = \"nine\"\n\n[[basic.card]]\nfront = \"a new car\"\n"
        "back = \"une voiture neuve\"\n\n[[basic.card]]\nfront = \"no back\"\n");
    REQUIRE(deck.diagnostics.size() == 1);
    CHECK(deck.diagnostics[0].line == 9);
    CHECK(deck.diagnostics[0].message == "[[basic.card]] needs `back`; add back = \"…\"");
}

TEST_CASE("A pair keeps every key its author wrote") {
    const auto deck = parse(sample("good.toml"));
    REQUIRE(!deck.notes.empty());
    const auto& note = deck.notes[0].note;
    CHECK(note.id == "pair-1");
    CHECK(note.weight == 2.0);
    CHECK(note.company == std::vector<std::string>{"Amazon"});
    CHECK(note.level == std::vector<std::string>{"L4", "L5"});
    CHECK(note.priority == Priority::core);
    const auto& pair = std::get<Pair>(note.body);
    CHECK(pair.flaw == "symptom fix");
    CHECK(pair.needs.size() == 2);
    REQUIRE(pair.variants.size() == 2);
    CHECK(pair.variants[0] == PairVariant{{}, "I rebooted it until the alarm stopped.", {}, {}, false});
    CHECK(pair.variants[1].reserve);
}

TEST_CASE("A question's answer is one text or a set, and its reasons go by option") {
    const auto deck = parse(sample("good.toml"));
    REQUIRE(deck.notes.size() == 7);
    const auto& one = std::get<Question>(deck.notes[1].note.body);
    CHECK(one.answer == std::vector<std::string>{"Frugality"});
    CHECK(one.reasons.at("Earn Trust") == "About candour.");
    CHECK(one.variants.at(0).options == std::vector<std::string>{"Frugality", "Think Big"});
    const auto& set = std::get<Question>(deck.notes[2].note.body);
    CHECK(set.answer == std::vector<std::string>{"a number", "a window"});
    CHECK(set.options.empty());
}

TEST_CASE("Numbers and dates of a fact need no quotes") {
    const auto deck = parse(sample("good.toml"));
    REQUIRE(deck.notes.size() == 7);
    CHECK(std::get<Fact>(deck.notes[3].note.body).as_of == "2026");
    CHECK(std::get<Fact>(deck.notes[4].note.body).as_of == "2026-03-01");
    CHECK(std::get<Fact>(deck.notes[4].note.body).tolerance == "3");
}

TEST_CASE("A byte order mark and CRLF line ends change nothing") {
    const auto deck = parse(sample("bom_crlf.toml"));
    REQUIRE(deck.diagnostics.size() == 1);
    CHECK(deck.diagnostics[0].line == 7);
    CHECK(
        only_note(
            "\xEF\xBB\xBF[[fact]]\r\nprompt = \"a\"\r\nanswer = \"b\"\r\nwhy = \"\"\"\r\nx\r\ny\"\"\"\r\n") ==
        only_note("[[fact]]\nprompt = \"a\"\nanswer = \"b\"\nwhy = \"\"\"\nx\ny\"\"\"\n"));
}

TEST_CASE("A deck without an id takes the file's stem, made fit") {
    const std::string note = "[[fact]]\nprompt = \"a\"\nanswer = \"b\"\n";
    CHECK(parse(note, "amazon.v2").header.id == "amazon.v2");
    CHECK(parse(note, "my deck (2)").header.id == "my-deck-2");
    CHECK(parse(note, "日本").header.id == "deck");
    CHECK(parse("[deck]\ntitle = \"x\"\n" + note, "stem").header.id == "stem");
    CHECK(parse("[deck]\nid = \"bad id\"\n" + note, "stem").header.id == "stem");
}

TEST_CASE("Good notes are kept beside bad ones") {
    const auto deck =
        parse("[[fact]]\nprompt = \"a\"\n[[fact]]\nprompt = \"b\"\nanswer = \"1\"\n[[fct]]\nx = 1\n");
    REQUIRE(deck.notes.size() == 1);
    CHECK(prompt_of(deck.notes[0].note) == "b");
    CHECK(deck.diagnostics.size() == 2);
}

TEST_CASE("Of two notes with one key the first is kept") {
    const auto deck = parse(sample("identity.toml"));
    REQUIRE(deck.notes.size() == 3);
    CHECK(prompt_of(deck.notes[0].note) == "Notice?");
    CHECK(std::get<Basic>(deck.notes[1].note.body).back == "Situation, Task, Action, Result");
    CHECK(deck.notes[2].note.kind() == Kind::fact);
}

TEST_CASE("A bad explicit id is taken by its first note even when that note is refused") {
    const auto deck =
        parse("[[fact]]\nid = \"x\"\nprompt = \"a\"\n[[fact]]\nid = \"x\"\nprompt = \"b\"\nanswer = \"1\"\n");
    CHECK(deck.notes.empty());
    REQUIRE(deck.diagnostics.size() == 2);
    CHECK(deck.diagnostics[1].code == "duplicate-id");
    CHECK(deck.diagnostics[1].line == 5);
    CHECK(deck.diagnostics[1].column == 6);
}

TEST_CASE("Tables written inline are notes too") {
    CHECK(
        parse("fact = [{prompt = \"a\", answer = \"1\"}, {prompt = \"b\", answer = \"2\"}]\n").notes.size() ==
        2);
}

TEST_CASE("Deep nesting is refused instead of exhausting the stack", "[hostile]") {
    const std::string deep(100'000, '[');
    std::string dots = "a";
    for (int i = 0; i < 100'000; ++i)
        dots += ".a";
    const std::string good = "\n[[fact]]\nprompt = \"a\"\nanswer = \"b\"\n";
    const std::vector<std::string> hostile{
        "x = " + deep,
        deep,
        dots + " = 1",
        "[" + dots + "]",
        "[[" + dots + "]]",
        "x = {" + dots + " = 1}",
        "x = \"\"\"a\"\"\"\ny = [\"\"\"\n\"\"\", {" + dots + " = 1}]",
        "[[pair]]\nx = '''\n[[fact]]\n''' " + dots,
        "x = " + std::string(100'000, '{'),
    };
    for (const auto& text : hostile) {
        INFO(text.substr(0, 40));
        const auto deck = parse(text + good);
        CHECK(deck.notes.size() == 1);
        CHECK(has_errors(deck.diagnostics));
    }
}

TEST_CASE("Dots inside text are text") {
    CHECK(only_note("[[fact]]\nprompt = \"..........................................\"\nanswer = "
                    "'[[[[[[[[[[[[[[[[[[[['\n")
              .kind() == Kind::fact);
}
