// SPDX-License-Identifier: MIT
#include "decks/text/deck_text.hpp"
#include "tests/catch.hpp"

using namespace hone;

namespace {

const std::string two_dimensions =
    "dimensions = [{ name = \"ownership\", points = 30, first = true, asks = \"who began\" }, "
    "{ name = \"impact\", points = 20 }]\n";

DeckText parse(const std::string& body) {
    return parse_deck("[[rubric]]\nprompt = \"When?\"\n" + body, "t.toml", "t");
}

std::string only_message(const DeckText& deck) {
    REQUIRE(deck.diagnostics.size() == 1);
    REQUIRE(deck.notes.empty());
    return to_string(deck.diagnostics.front());
}

}  // namespace

TEST_CASE("A rubric is read with its dimensions and answers, and makes no card") {
    const auto deck = parse(
        two_dimensions +
        "[[rubric.answer]]\nname = \"A\"\ntext = \"I did.\"\nscores = [28, 9.5]\n"
        "reasons = [\"began it\", \"a number\"]\nverdict = \"Hire\"\nauto_fail = \"we\"\nfluent = true\n");
    REQUIRE(deck.diagnostics.empty());
    REQUIRE(deck.notes.size() == 1);
    const Note& note = deck.notes.front().note;
    const auto& rubric = std::get<Rubric>(note.body);
    CHECK(rubric.dimensions ==
          std::vector<RubricDimension>{{"ownership", 30, true, "who began"}, {"impact", 20, false, ""}});
    CHECK(rubric.answers == std::vector<RubricAnswer>{
                                {"A", "I did.", {28, 9.5}, {"began it", "a number"}, "Hire", "we", true}});
    CHECK(cards_of(note).empty());
}

TEST_CASE("A rubric without dimensions or without an answer is refused") {
    CHECK_THAT(only_message(parse("[[rubric.answer]]\nname = \"A\"\ntext = \"x\"\nscores = []\n")),
               ContainsSubstring("t.toml:1:1: [[rubric]] needs `dimensions`"));
    CHECK_THAT(only_message(parse(two_dimensions)), ContainsSubstring("needs an answer to score"));
}

TEST_CASE("Scores are one for each dimension and within its points") {
    const std::string answer = two_dimensions + "[[rubric.answer]]\nname = \"A\"\ntext = \"x\"\n";
    CHECK_THAT(only_message(parse(answer + "scores = [1]\n")),
               ContainsSubstring("t.toml:7:10: `scores` has 1 numbers for 2 dimensions"));
    CHECK_THAT(only_message(parse(answer + "scores = [31, 0]\n")),
               ContainsSubstring("the points for `ownership` must lie between 0 and its maximum"));
    CHECK_THAT(only_message(parse(answer + "scores = [3, 0]\nreasons = [\"one\"]\n")),
               ContainsSubstring("`reasons` has 1 texts for 2 dimensions"));
}

TEST_CASE("Two dimensions or two answers of one name are refused") {
    CHECK_THAT(
        only_message(parse("dimensions = [{ name = \"a\", points = 1 }, { name = \"a\", points = 1 }]\n"
                           "[[rubric.answer]]\nname = \"A\"\ntext = \"x\"\nscores = [0, 0]\n")),
        ContainsSubstring("the dimension `a` stands there twice"));
    const std::string answer = "[[rubric.answer]]\nname = \"A\"\ntext = \"x\"\nscores = [0, 0]\n";
    CHECK_THAT(only_message(parse(two_dimensions + answer + answer)),
               ContainsSubstring("there is an answer `A` already"));
}
