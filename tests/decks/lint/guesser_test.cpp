// SPDX-License-Identifier: MIT
#include "decks/lint/guesser.hpp"

#include "tests/decks/lint/lint_support.hpp"

#include <algorithm>

using namespace hone;
using namespace hone::test;

namespace {

/// A pair whose two answers have every sign alike but those that are written into them.
std::string pair(const std::string& weak, const std::string& strong) {
    static int number = 0;
    return "[[pair]]\nid = \"p" + std::to_string(++number) + "\"\nweak = '''" + weak + "'''\nstrong = '''" +
           strong + "'''\nneeds = [\"a\"]\n";
}

std::string pairs(std::size_t count, const std::string& weak, const std::string& strong) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += pair(weak, strong);
    return text;
}

const std::string guessable = "guessable-pairs", lengths = "length-tells";

SignedWording worded(std::size_t note, int length, int digits = 0) {
    return {note, {length, digits, 0, 0, 0, 0}};
}

}  // namespace

TEST_CASE("Each sign that tells the strong answer is found alone") {
    struct Row {
        std::string sign, less, more;
    };
    const std::vector<Row> rows{{"length", "aaa bbb", "aaa bbbb"},
                                {"digits", "aaa bb", "aaa 12"},
                                {"\"I\"", "so x saw", "so I saw"},
                                {"\"we\"", "so he saw", "so we saw"},
                                {"\"we\"", "it met its aim", "it met our aim"},
                                {"quotation marks", "so abba saw", "so \"ab\" saw"}};
    for (const auto& row : rows) {
        INFO(row.sign << ": " << row.more);
        const auto more = found(guessable, pairs(10, row.less, row.more));
        REQUIRE(more.size() == 1);
        CHECK_THAT(more[0], ContainsSubstring("by " + row.sign + " (strong has more: 100 %), all signs"));
        const auto less = found(guessable, pairs(10, row.more, row.less));
        REQUIRE(less.size() == 1);
        CHECK_THAT(less[0], ContainsSubstring("by " + row.sign + " (strong has less: 100 %), all signs"));
        CHECK(found(guessable, pairs(5, row.less, row.more) + pairs(5, row.more, row.less)).empty());
    }
}

TEST_CASE("Opening with I is a sign of its own") {
    const auto said = found(guessable, pairs(10, "so I saw", "I saw so"));
    REQUIRE(said.size() == 1);
    CHECK_THAT(said[0], ContainsSubstring("by opening with \"I\" (strong has more: 100 %), all signs"));
}

TEST_CASE("Signs are read as a person sees them") {
    const auto sign = [](std::size_t which, const char* weak, const char* strong) {
        return signs_of(weak, strong)[which];
    };
    CHECK(sign(0, "\u00fcber", "uber") == 0);  // characters, not bytes
    CHECK(sign(1, "twelve", "12") == 1);
    CHECK(sign(2, "In IT", "I'm") == 1);  // a word, with or without its verb
    CHECK(sign(2, "i", "I\u2019ve") == 1);
    CHECK(sign(3, "the US team", "let us") == 1);                 // not the country
    CHECK(sign(4, "\"Yes\", I said", "\u201cI did\u201d") == 1);  // quotation marks open nothing
    CHECK(sign(5, "don't, don't", "\u201cno\u201d") == 1);        // apostrophes quote nothing
}

TEST_CASE("Up to sixty percent may be guessed and ten wordings are needed") {
    const std::string less = "aaa bbb", more = "aaa bbbb";
    CHECK(found(guessable, pairs(6, less, more) + pairs(4, more, less)).empty());
    CHECK(found(guessable, pairs(7, less, more) + pairs(4, more, less)).size() == 1);
    CHECK(found(guessable, pairs(9, less, more)).empty());
    CHECK(found(guessable, pairs(2, less, more) + pairs(8, less, less + "\n")).empty());  // ties are a coin
}

TEST_CASE("Every wording counts, reserve ones too, with what it takes over") {
    std::string deck = pairs(5, "aaa bbb", "aaa bbb ccc");
    for (int i = 0; i < 4; ++i)
        deck += "[[pair.variant]]\nprompt = \"v" + std::to_string(i) + "\"\n";
    CHECK(found(guessable, deck).empty());
    deck += "[[pair.variant]]\nweak = \"aaa bb\"\nreserve = true\n";
    const auto said = found(guessable, deck);
    REQUIRE(said.size() == 1);
    CHECK_THAT(said[0], ContainsSubstring("100 %") && ContainsSubstring("in 10 pair wordings"));
}

TEST_CASE("All signs together are found where each alone stays within bounds") {
    // Each sign is at 60 %; where they agree, the guesser is right.
    std::vector<SignedWording> wordings;
    for (std::size_t i = 0; i < 20; ++i)
        wordings.push_back(i < 12 ? SignedWording{i, {1, 0, 0, 0, 0, 0}}
                                  : SignedWording{i, {-1, 1, 1, 1, 0, 0}});
    CHECK(guess_by(0, wordings).right == 0.6);
    CHECK_THAT(guess_by(1, wordings).right, WithinAbs(0.7, 1e-9));
    CHECK(guess_by_all(wordings) == 1.0);
}

TEST_CASE("The guesser does not learn from the wordings of the note it guesses") {
    std::vector<SignedWording> wordings;
    for (std::size_t i = 0; i < 5; ++i)
        wordings.push_back(worded(1, 1));
    for (std::size_t i = 0; i < 5; ++i)
        wordings.push_back(worded(2, -1));
    CHECK(guess_by_all(wordings) == 0.0);  // the other note teaches the contrary
    for (std::size_t i = 0; i < 10; ++i)
        wordings[i].note = 100 + i;
    CHECK(guess_by_all(wordings) == 0.0);
    for (auto& wording : wordings)
        wording = worded(wording.note, 1);
    CHECK(guess_by_all(wordings) == 1.0);
    CHECK(guess_by_all(std::vector<SignedWording>{worded(1, 1), worded(1, 1)}) ==
          0.5);  // nothing to learn from
}

TEST_CASE("Decks that pass alone may still be guessable together") {
    const std::string a = pairs(9, "aaa bbb", "aaa bbbb"), b = pairs(9, "ccc ddd", "ccc dddd");
    const auto said = found(guessable, {a, b});
    REQUIRE(said.size() == 1);
    CHECK_THAT(said[0],
               ContainsSubstring("every deck: warning: ") && ContainsSubstring("in 18 pair wordings"));
    CHECK(found(guessable, {a, "[[fact]]\nprompt = \"p\"\nanswer = \"b\"\n"}).empty());
}

TEST_CASE("A deck that allows its pairs to be guessed does not count against the others") {
    const std::string a = "# lint: allow guessable-pairs: length is what it teaches\n[deck]\nid = \"a\"\n" +
                          pairs(12, "aaa bbb", "aaa bbbb");
    const std::string b = pairs(2, "ccc", "dddd") + pairs(2, "dddd", "ccc");
    CHECK(found(guessable, {a, b, b}).empty());
    CHECK(found("needless-allow", {a, b, b}).empty());
}

TEST_CASE("The strong answer is the longer one in a third to two thirds of the wordings") {
    const std::string less = "aaa bbb", more = "aaa bbbb";
    CHECK(found(lengths, pairs(13, less, more) + pairs(7, more, less)).empty());
    CHECK(found(lengths, pairs(7, less, more) + pairs(13, more, less)).empty());
    const auto longer = found(lengths, pairs(14, less, more) + pairs(6, more, less));
    REQUIRE(longer.size() == 1);
    CHECK_THAT(longer[0],
               ContainsSubstring("longer one in 70 % of 20") && ContainsSubstring("Shorten strong"));
    const auto shorter = found(lengths, pairs(6, less, more) + pairs(14, more, less));
    REQUIRE(shorter.size() == 1);
    CHECK_THAT(shorter[0],
               ContainsSubstring("longer one in 30 % of 20") && ContainsSubstring("Shorten weak"));
    CHECK(found(lengths, pairs(9, less, more)).empty());
}
