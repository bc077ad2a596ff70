// SPDX-License-Identifier: MIT
// One slip costs one note: what is kept, and where the rest is said to be wrong.
#include "decks/text/cutter.hpp"
#include "decks/text/deck_text.hpp"
#include "tests/catch.hpp"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <random>
#include <sstream>

using namespace hone;

namespace {

std::string sample(const std::string& name) {
    std::ifstream in(std::string(HONE_SOURCE_DIR) + "/tests/data/decks/" + name, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

std::vector<std::string> prompts(const DeckText& deck) {
    std::vector<std::string> out;
    for (const auto& placed : deck.notes)
        out.push_back(prompt_of(placed.note));
    return out;
}

DeckText parse(const std::string& text) {
    return parse_deck(text, "t.toml", "t");
}

std::string fact(int number) {
    return "[[fact]]\nprompt = \"prompt " + std::to_string(number) + "\"\nanswer = \"" +
           std::to_string(number) + "\"\n";
}

}  // namespace

TEST_CASE("Every broken note is said once and the good ones around it are kept") {
    const auto deck = parse(sample("slips.toml"));
    CHECK(deck.header.id == "slips");
    CHECK(prompts(deck) == std::vector<std::string>{"good 1", "good 2"});
    CHECK(deck.diagnostics.size() == 14);
}

TEST_CASE("A multi-line text that is never closed does not swallow the notes after it") {
    const auto deck = parse(sample("unclosed.toml"));
    CHECK(prompts(deck) == std::vector<std::string>{"one", "three", "five"});
    CHECK(deck.notes[0].line == 1);
    CHECK(deck.notes[2].line == 23);
}

TEST_CASE("Variants and reasons belong to the piece they stand in") {
    const auto deck = parse(
        "[[question]]\nprompt = \"a\"\noptions = [\"x\", \"y\"]\nanswer = \"x\"\n[question.reasons]\ny = "
        "\"no\"\n"
        "[[question.variant]]\nprompt = \"b\"\n[[fact]]\nbroken\n");
    REQUIRE(deck.notes.size() == 1);
    CHECK(std::get<Question>(deck.notes[0].note.body).variants.size() == 1);
    CHECK(std::get<Question>(deck.notes[0].note.body).reasons.size() == 1);
}

TEST_CASE("A syntax error in the head costs the head alone") {
    const auto deck = parse("[deck]\ntitle = oops\n" + fact(1));
    CHECK(deck.notes.size() == 1);
    CHECK(deck.header.id == "t");
    REQUIRE(deck.diagnostics.size() == 1);
    CHECK(deck.diagnostics[0].line == 2);
}

TEST_CASE("Line numbers after many notes are those of the file") {
    std::string text;
    for (int i = 0; i < 5000; ++i)
        text += fact(i);
    text += "[[fact]]\nprompt = é\n";
    const auto deck = parse(text);
    CHECK(deck.notes.size() == 5000);
    CHECK(deck.notes.back().line == 3 * 4999 + 1);
    REQUIRE(deck.diagnostics.size() == 1);
    CHECK(deck.diagnostics[0].line == 15002);
    CHECK(deck.diagnostics[0].column == 10);
}

TEST_CASE("Header lines are told from everything else in brackets") {
    struct Row {
        std::string line, whole;
        bool array;
    };
    const std::vector<Row> headers{{"[[pair]]", "pair", true},
                                   {"  [[ pair ]]  # first", "pair", true},
                                   {"[deck]\r", "deck", false},
                                   {"[[pair.variant]]", "pair.variant", true},
                                   {"[question.\"a b\"]", "question.\"a b\"", false}};
    for (const auto& row : headers) {
        INFO(row.line);
        const auto header = header_line(row.line);
        REQUIRE(header);
        CHECK(header->whole == row.whole);
        CHECK(header->array == row.array);
    }
    for (const auto* line :
         {"[[pair]", "[pair]]", "[[pair]],", "[]", "[[]]", "[\"a\", \"b\"]", "pair", "[[a..b]]", "[a b]"})
        CHECK_FALSE(header_line(line));
}

TEST_CASE("The pieces of any text put together are that text") {
    std::mt19937 random(7);
    const std::vector<std::string> tokens{"[[pair]]\n", "[deck]\n", "[[pair.variant]]\n",
                                          "\"\"\"",     "'''",      "\"",
                                          "'",          "\\",       "\n",
                                          "a = ",       "#",        "[",
                                          "]",          "é",        "x.y",
                                          "{",          "}",        ","};
    for (int round = 0; round < 2000; ++round) {
        std::string text, joined;
        for (std::size_t i = 0, size = random() % 40; i < size; ++i)
            text += tokens[random() % tokens.size()];
        Cutter cutter(text);
        int line = 1;
        while (const auto piece = cutter.next()) {
            CHECK(piece->begin.offset == joined.size());
            CHECK(piece->begin.line == line);
            joined += piece->text;
            line += static_cast<int>(std::count(piece->text.begin(), piece->text.end(), '\n'));
        }
        CHECK(joined == text);
    }
}

TEST_CASE("Any mangled deck is read without a crash and a bad one is said to be bad") {
    std::mt19937 random(11);
    const std::string good = sample("good.toml");
    const auto good_notes = parse(good).notes.size();
    for (int round = 0; round < 1500; ++round) {
        std::string text = good;
        for (std::size_t i = 0, edits = 1 + random() % 4; i < edits; ++i) {
            const auto at = random() % text.size();
            switch (random() % 3) {
                case 0:
                    text.erase(at, 1 + random() % 20);
                    break;
                case 1:
                    text.insert(at, 1, "\"'[]{}\n\\=.#"[random() % 11]);
                    break;
                default:
                    text[at] = static_cast<char>(random() % 256);
            }
        }
        const auto deck = parse(text);
        if (deck.notes.size() < good_notes - 3) {
            INFO(text);
            CHECK_FALSE(deck.diagnostics.empty());
        }
    }
}

TEST_CASE("Hostile text costs time in proportion to its size", "[hostile]") {
    // Each opens a string that, read from the note before, is escaped: every note would swallow all others.
    std::string text;
    for (int i = 0; i < 20'000; ++i)
        text += "[[fact]]\nx = \\\"\"\"\n";
    const auto begin = std::chrono::steady_clock::now();
    const auto deck = parse(text);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    CHECK(deck.notes.empty());
    CHECK(deck.diagnostics.size() > 1000);
    CHECK(seconds.count() < 20);  // quadratic time takes minutes even without sanitizers
}
