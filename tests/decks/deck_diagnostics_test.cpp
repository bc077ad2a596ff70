// SPDX-License-Identifier: MIT
// Every deck in tests/data/decks with what is said about it beside it: one line a diagnostic, as printed.
#include "decks/text/deck_text.hpp"
#include "tests/catch.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace fs = std::filesystem;
using namespace hone;

namespace {

std::string read(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

std::vector<std::string> codes(const DeckText& deck) {
    std::vector<std::string> out;
    for (const auto& each : deck.diagnostics)
        out.push_back(each.code);
    return out;
}

DeckText parse(const std::string& text) {
    return parse_deck(text, "t.toml", "t");
}

}  // namespace

TEST_CASE("Every sample deck gets exactly the diagnostics written beside it") {
    std::size_t decks = 0;
    for (const auto& entry : fs::directory_iterator(std::string(HONE_SOURCE_DIR) + "/tests/data/decks")) {
        if (entry.path().extension() != ".toml") continue;
        ++decks;
        INFO(entry.path().filename().string());
        const auto deck = parse_deck(read(entry.path()), entry.path().filename().string(), "default");
        std::string said;
        for (const auto& diagnostic : deck.diagnostics)
            said += to_string(diagnostic) + "\n";
        auto expected = entry.path();
        CHECK(said == read(expected.replace_extension(".expected")));
    }
    CHECK(decks >= 12);
}

TEST_CASE("A diagnostic carries its code and severity") {
    const auto deck = parse(
        "[[fact]]\nprompt = \"a\"\nanser = \"b\"\n[[pair]]\nweak = \"a\"\n"
        "strong = \"b\"\ndistractors = [\"jargon\"]\n");
    REQUIRE(codes(deck) == std::vector<std::string>{"missing-key", "unknown-key", "unused-key"});
    CHECK(deck.diagnostics[0].severity == Severity::error);
    CHECK(deck.diagnostics[2].severity == Severity::warning);
    CHECK(has_errors(deck.diagnostics));
    CHECK(to_string(deck.diagnostics[2]) ==
          "t.toml:7:15: warning: `distractors` is not used without a `flaw`; they are offered beside it");
}

TEST_CASE("A text without any table is an empty deck") {
    CHECK(codes(parse("")) == std::vector<std::string>{"empty-deck"});
    CHECK(codes(parse("# only a comment\n")) == std::vector<std::string>{"empty-deck"});
}

TEST_CASE("A deck of 64 MB is read and one byte more is refused") {
    std::string text;
    for (int i = 0; i < 200; ++i)
        text += "[[fact]]\nprompt = \"a" + std::to_string(i) + "\"\nanswer = \"b\"\n#" +
                std::string(largest_deck_bytes / 201, 'x') + "\n";
    text += "#" + std::string(largest_deck_bytes - text.size() - 1, 'x');
    REQUIRE(text.size() == largest_deck_bytes);
    CHECK(parse(text).diagnostics.empty());
    text += 'x';
    CHECK(codes(parse(text)) == std::vector<std::string>{"too-large"});
}

TEST_CASE("A note longer than 1 MB is refused and the others come in") {
    const auto deck =
        parse("[[fact]]\nprompt = \"a\"\nanswer = \"b\"\n#" + std::string(longest_card_bytes, 'x') +
              "\n[[fact]]\nprompt = \"c\"\nanswer = \"d\"\n");
    CHECK(codes(deck) == std::vector<std::string>{"too-long"});
    CHECK(deck.notes.size() == 1);
}

TEST_CASE("Of a file of more than 150,000 notes the rest is not read, and that is said once") {
    std::string text;
    for (std::size_t i = 0; i <= most_notes_of_a_file + 10; ++i)
        text += "[[x]]\n";
    const auto said = codes(parse(text));
    CHECK(std::count(said.begin(), said.end(), "too-large") == 1);
}

TEST_CASE("A message never carries a control character of the deck to the terminal") {
    const auto deck = parse("[[fact]]\n\"\\u001b[2J\" = 1\nprompt = \"a\"\nanswer = \"b\"\n");
    REQUIRE(deck.diagnostics.size() == 1);
    CHECK(to_string(deck.diagnostics[0]).find('\x1b') == std::string::npos);
    CHECK(to_string({"a\nb", 0, 0, Severity::error, "x", "c\x1b"}).find_first_of("\n\x1b") ==
          std::string::npos);
}
