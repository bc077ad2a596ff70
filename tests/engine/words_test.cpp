// SPDX-License-Identifier: MIT
#include "engine/answer/words.hpp"

#include "engine/answer/fact.hpp"
#include "tests/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace std::string_view_literals;
using hone::folded;
using hone::same_words;

TEST_CASE("Folding leaves letters, digits and single spaces") {
    struct Case {
        std::string_view sentence, text, form;
    };
    const std::vector<Case> cases{
        {"case, spaces, punctuation and the ampersand", "Disagree  & Commit.", "disagree and commit"},
        {"accents, composed", "R\u00e9sum\u00e9", "resume"},
        {"accents, decomposed", "Re\u0301sume\u0301", "resume"},
        {"letters with a stroke", "S\u00f8ren \u0141ukasz", "soren lukasz"},
        {"sharp s", "Stra\u00dfe", "strasse"},
        {"the dotted capital I", "\u0130stanbul", "istanbul"},
        {"ligatures", "e\ufb03cient", "efficient"},
        {"fullwidth letters", "\uff33\uff34\uff21\uff32", "star"},
        {"apostrophes join", "don\u2019t can't", "dont cant"},
        {"hyphens part", "end-to-end", "end to end"},
        {"slashes part", "A/B test", "a b test"},
        {"a decimal point stays", "GPT 3.5", "gpt 3.5"},
        {"a full stop goes", "rule 3.", "rule 3"},
        {"a comma in thousands goes", "top 10,000", "top 10000"},
        {"a decimal comma is a point", "3,5", "3.5"},
        {"C++ is not C", "C++", "c++"},
        {"C# is not C", "C#", "c#"},
        {"a plus between words goes", "Ctrl+C", "ctrl c"},
        {"a percent sign is a word", "30% less", "30 percent less"},
        {"digits of other scripts", "\u0661\u0662", "12"},
        {"invisible characters", "so\u00adft\u200bware", "software"},
        {"line ends and tabs", "a\r\n\tb", "a b"},
        {"a NUL is a space", "a\0b"sv, "a b"},
        {"invalid bytes are spaces", "a\xff\xc3 b"sv, "a b"},
        {"vowel signs are letters", "\u0915\u093f\u0924\u093e\u092c", "\u0915\u093f\u0924\u093e\u092c"},
        {"Korean stays composed", "\ud55c\uad6d", "\ud55c\uad6d"},
        {"symbols alone are nothing", "?! -> \U0001F600", ""},
        {"nothing is nothing", "", ""},
    };
    for (const auto& each : cases) {
        INFO(each.sentence);
        CHECK(folded(each.text) == each.form);
        CHECK(folded(folded(each.text)) == each.form);
    }
}

TEST_CASE("The order of marks on a letter does not matter") {
    CHECK(folded("\u3042\u3099\u302a") == folded("\u3042\u302a\u3099"));
}

TEST_CASE("Small typos are forgiven and other words are not") {
    struct Case {
        std::string_view sentence, given, expected;
        bool same;
    };
    const std::vector<Case> cases{
        {"as written", "Disagree and Commit", "Disagree and Commit", true},
        {"case, spaces and the ampersand", "disagree   & commit", "Disagree and Commit", true},
        {"a letter left out", "ownrship", "Ownership", true},
        {"a letter too many", "owneership", "Ownership", true},
        {"a letter replaced", "ownerskip", "Ownership", true},
        {"two neighbours swapped are one edit", "ownesrhip", "Ownership", true},
        {"the first two swapped", "wonership", "Ownership", true},
        {"two edits in nine letters", "owneshp", "Ownership", false},
        {"two edits in ten letters or more", "Simplifcaton", "Simplification", true},
        {"three edits", "Smplifcaton", "Simplification", false},
        {"no typo in four letters", "Grif", "Grit", false},
        {"one in five", "Frane", "Frame", true},
        {"two words with one typo each", "Disagre and Comit", "Disagree and Commit", true},
        {"a typo in each of three words", "Hirre and Devellop the Besst", "Hire and Develop the Best", false},
        {"a typo in a four-letter word of a longer answer", "Dive Dep", "Dive Deep", true},
        {"three letters may swap", "Disagree adn Commit", "Disagree and Commit", true},
        {"three letters may not change", "Latency SLO", "Latency SLA", false},
        {"a Roman numeral is no typo", "Type II error", "Type I error", false},
        {"the first letter is no typo", "Rest effort", "Best effort", false},
        {"a prefix is no typo", "synchronous", "asynchronous", false},
        {"leading and lagging", "lagging indicator", "leading indicator", false},
        {"inductive and deductive", "deductive reasoning", "inductive reasoning", false},
        {"a digit is never a typo", "Level 15 manager", "Level 16 manager", false},
        {"digits do not move between words", "1 23 steps", "12 3 steps", false},
        {"a level with and without a space", "L 6", "L6", true},
        {"words run together", "rootcause", "root cause", true},
        {"a word split", "head count", "headcount", true},
        {"a word missing", "Disagree Commit", "Disagree and Commit", false},
        {"a word too many", "Disagree and then Commit", "Disagree and Commit", false},
        {"not is a word", "not Disagree and Commit", "Disagree and Commit", false},
        {"the order matters", "Commit and Disagree", "Disagree and Commit", false},
        {"a leading article", "the north star", "North Star", true},
        {"an article that was left out", "working backwards memo", "A working backwards memo", true},
        {"the inside", "Hire and Develop Best", "Hire and Develop the Best", true},
        {"a letter is no article", "B test", "A/B test", false},
        {"an article alone", "the", "the", true},
        {"C and C++", "C", "C++", false},
        {"symbols alone must be the same", "->", "->", true},
        {"other symbols", "<-", "->", false},
        {"nothing is not something", "", "Ownership", false},
        {"nothing is not nothing", "", "", false},
    };
    for (const auto& each : cases) {
        INFO(each.sentence << ": " << each.given << " for " << each.expected);
        CHECK(same_words(each.given, each.expected) == each.same);
    }
}

TEST_CASE("Edits are counted up to a limit") {
    CHECK(hone::edits(U"", U"", 2) == 0);
    CHECK(hone::edits(U"abc", U"abc", 0) == 0);
    CHECK(hone::edits(U"", U"ab", 2) == 2);
    CHECK(hone::edits(U"abc", U"acb", 2) == 1);
    CHECK(hone::edits(U"kitten", U"sitting", 3) == 3);
    CHECK(hone::edits(U"kitten", U"sitting", 2) == 3);
    CHECK(hone::edits(U"abcdef", U"bcdefa", 2) == 2);
    CHECK(hone::edits(U"abcdef", U"abc", 2) == 3);
    CHECK(hone::edits(U"abcdef", U"uvwxyz", 1) == 2);
}

TEST_CASE("Edits are the same in both directions and none means equal") {
    const std::vector<std::u32string> words{U"",       U"a",      U"ab",     U"ba",     U"abc",
                                            U"acb",    U"commit", U"comit",  U"commti", U"committed",
                                            U"submit", U"omit",   U"permit", U"timmoc", U"mitcom"};
    for (const auto& a : words)
        for (const auto& b : words)
            for (std::size_t limit = 0; limit < 4; ++limit) {
                CHECK(hone::edits(a, b, limit) == hone::edits(b, a, limit));
                CHECK((hone::edits(a, b, limit) == 0) == (a == b));
                CHECK(hone::edits(a, b, limit) == std::min(hone::edits(a, b, 9), limit + 1));
            }
}

TEST_CASE("Why an answer of words is wrong is said") {
    const auto why = [](std::string_view given) {
        return hone::grade_fact(given, {"Disagree and Commit", {}, ""}).why;
    };
    CHECK(why("disagree & commit") == "Right: Disagree and Commit.");
    CHECK(why("disagree and comit") == "Right, written Disagree and Commit.");
    CHECK(why("commit") == "That is a part of it; the answer is Disagree and Commit.");
    CHECK(why("commit and disagree") ==
          "The words are right, their order is not; the answer is Disagree and Commit.");
    CHECK(why("Frugality") == "The answer is Disagree and Commit.");
}
