// SPDX-License-Identifier: MIT
#include "tests/decks/lint/lint_support.hpp"

#include <chrono>

using namespace hone;
using namespace hone::test;

namespace {

const std::string equal = "equal-answers", as_of = "no-as-of";

std::string fact(const std::string& prompt, const std::string& answer, const std::string& more = "") {
    return "[[fact]]\nprompt = \"" + prompt + "\"\nanswer = \"" + answer + "\"\n" + more;
}

std::string two(const std::string& first, const std::string& second) {
    return fact("Sign-on?", first) + fact("Bonus?", second);
}

std::string contrast(const std::string& text) {
    return "[[basic]]\nfront = \"Which is which?\"\nback = \"" + text + "\"\ntags = [\"contrast\"]\n";
}

}  // namespace

TEST_CASE("Facts with one value are found however it is written") {
    for (const auto& [first, second] :
         std::vector<std::pair<std::string, std::string>>{{"$160k", "$160k"},
                                                          {"$160k", "$160,000"},
                                                          {"$160k-$172k", "160 to 172 thousand dollars"},
                                                          {"$25k-$38k", "$25,000"},
                                                          {"$25,000", "$25,400"},
                                                          {"12 %", "12 percent"},
                                                          {"45 days", "forty-five days"},
                                                          {"2 hours", "120 minutes"},
                                                          {"2026-12-15", "15 December 2026"}}) {
        INFO(first << " and " << second);
        CHECK(found(equal, two(first, second)).size() == 1);
    }
}

TEST_CASE("Facts with other values or with words are left alone") {
    for (const auto& [first, second] :
         std::vector<std::pair<std::string, std::string>>{{"$160k", "$172k"},
                                                          {"12 %", "12 days"},
                                                          {"12 %", "120 %"},
                                                          {"15", "15 points"},
                                                          {"2", "2 weeks"},
                                                          {"2-5 days", "2 days"},
                                                          {"2026-12-15", "2026-12-16"},
                                                          {"Ownership", "Ownership"}}) {
        INFO(first << " and " << second);
        CHECK(found(equal, two(first, second)).empty());
    }
}

TEST_CASE("All facts with one value make one finding, across decks too") {
    const auto said = found(equal, {two("12 %", "12 %") + fact("Growth?", "12%"), fact("Loss?", "12 percent"),
                                    fact("Churn?", "12 %", "id = \"churn\"\n")});
    REQUIRE(said.size() == 1);
    CHECK_THAT(said[0],
               ContainsSubstring("a.toml:1:1: warning: `12 %` is also, or nearly, the answer of `a/") &&
                   ContainsSubstring("(line 4), ") && ContainsSubstring("(line 7), `b/") &&
                   ContainsSubstring("(line 1) and 1 more; add a note tagged `contrast`"));
}

TEST_CASE("A contrast note that holds the value tells equal answers apart") {
    const auto facts = two("$160k", "$160,000");
    CHECK(found(equal, facts + contrast("$160,000 is the bonus here, the sign-on there.")).empty());
    CHECK(found(equal, {facts, contrast("Both are $160k.")}).size() == 1);  // of a deck that has neither
    CHECK(
        found(equal, {fact("First?", "$160k"), fact("Third?", "$160k") + contrast("Mine: $160k.")}).empty());
    CHECK(found(equal, {facts, fact("Third?", "$160k") + contrast("Mine: $160k.")}).size() == 1);
    CHECK(found(equal, facts + contrast("Both are $1600k.")).size() == 1);
    CHECK(found(equal, facts + "[[basic]]\nfront = \"Which?\"\nback = \"$160k\"\n").size() ==
          1);  // not tagged
    CHECK(found(equal, facts + fact("Third?", "$160k", "tags = [\"contrast\"]\n")).size() == 1);  // a fact
    CHECK(found(equal, facts + "[[cloze]]\ntext = \"Both are {{$160k}}.\"\ntags = [\"contrast\"]\n").empty());
}

TEST_CASE("A contrast note may write the number as a word or as the fact accepts it") {
    CHECK(found(equal, two("2 weeks", "2 weeks") + contrast("Both take two weeks.")).empty());
    CHECK(found(equal, two("2 weeks", "2 weeks") + contrast("Both take twelve weeks.")).size() == 1);
    const std::string accepting = fact("Sprint?", "2 weeks", "accept = [\"14 days\"]\n");
    CHECK(found(equal, accepting + fact("Wait?", "2 weeks") + contrast("Both take 14 days.")).empty());
}

TEST_CASE("A fact that allows its answer is left out of the group") {
    const std::string allow = "# lint: allow equal-answers: nobody mixes these up\n";
    CHECK(found(equal, allow + two("12 %", "12 %")).empty());
    CHECK(found(equal, fact("First?", "12 %") + allow + fact("Second?", "12 %")).empty());
    CHECK(found(equal, allow + two("12 %", "12 %") + fact("Third?", "12 %")).size() == 1);
}

TEST_CASE("A fact about pay or time without its date is found") {
    CHECK(found(as_of, fact("Base?", "$160k")).size() == 1);
    CHECK(found(as_of, fact("Base?", "\u20b940 lakh")).size() == 1);
    CHECK(found(as_of, fact("Wait?", "5 days", "tags = [\"timeline\"]\n")).size() == 1);
    CHECK(found(as_of, "[deck]\ntags = [\"Pay\"]\n" + fact("Wait?", "5 days")).size() == 1);
    CHECK(found(as_of, fact("Base?", "$160k", "as_of = \"2026\"\n")).empty());
    CHECK(found(as_of, fact("Wait?", "5 days")).empty());
    CHECK_THAT(found(as_of, fact("Base?", "$160k"))[0], ContainsSubstring("an amount of money"));
    CHECK_THAT(found(as_of, fact("Wait?", "5 days", "tags = [\"pay\"]\n"))[0],
               ContainsSubstring("tagged `pay`"));
}

TEST_CASE("Ten thousand facts are compared in seconds") {
    std::string deck;
    for (std::size_t i = 0; i < 10'000; ++i)
        deck += fact("Figure of case " + std::to_string(i) + "?", std::to_string(i / 2) + " %");
    const auto begin = std::chrono::steady_clock::now();
    CHECK(found(equal, deck).size() == 5'000);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    CHECK(seconds.count() < 60);  // about a second without sanitizers
}
