// SPDX-License-Identifier: MIT
#include "tests/decks/lint/lint_support.hpp"

using namespace hone;
using namespace hone::test;

namespace {

const std::string reason = "no-reason", place = "answers-in-one-place", never = "distractor-never-fits";

std::string question(const std::string& options, const std::string& answer, const std::string& more = "") {
    return "[[question]]\nprompt = \"Which, in case #?\"\noptions = [" + options + "]\nanswer = " + answer +
           "\n" + more;
}

}  // namespace

TEST_CASE("A wrong option without its reason is found") {
    const std::string two = question("'a', 'b', 'c', 'd'", "'a'", "also = ['d']\n");
    const auto said = found(reason, two + "[question.reasons]\nb = \"No.\"\n");
    REQUIRE(said.size() == 1);
    CHECK_THAT(said[0], ContainsSubstring("a.toml:1:1: warning: wrong without a reason: `c`; "));
    CHECK(found(reason, two + "[question.reasons]\nb = \"No.\"\nc = \"No.\"\n").empty());
    CHECK_THAT(found(reason, question("'a', 'b', 'c', 'd'", "'a'"))[0],
               ContainsSubstring("`b`, `c` and 1 more"));
}

TEST_CASE("Options of a pool and of a drilled variant need reasons, those of a reserve wording do not") {
    const std::string pool = "[[question]]\nprompt = \"Which?\"\nanswer = 'a'\ndistractors = ['b']\n";
    CHECK(found(reason, pool).size() == 1);
    const std::string good = pool + "[question.reasons]\nb = \"No.\"\n";
    CHECK(found(reason, good).empty());
    const std::string variant = good + "[[question.variant]]\noptions = ['x', 'y']\nanswer = 'x'\n";
    REQUIRE(found(reason, variant).size() == 1);
    CHECK_THAT(found(reason, variant)[0], ContainsSubstring("`y`"));
    CHECK(found(reason, variant + "reserve = true\n").empty());
}

TEST_CASE("Right options that stand at one place too often are found") {
    const std::string first = question("'a', 'b'", "'a'"), second = question("'a', 'b'", "'b'");
    const auto said = found(place, repeated(first, 6) + numbered(second, 7) + numbered(second, 8));
    REQUIRE(said.size() == 1);
    CHECK_THAT(said[0],
               ContainsSubstring("a.toml: warning: the right option stands at place 1 in 6 of 8 lists "
                                 "(75 %, at most 60 % may)") &&
                   ContainsSubstring("The drill shuffles them"));
    CHECK(found(place, repeated(first, 7)).empty());  // too few to judge
    std::string even;
    for (std::size_t i = 0; i < 10; ++i)
        even += numbered(i < 6 ? first : second, i);
    CHECK(found(place, even).empty());
}

TEST_CASE("Only lists that are written out with one right option have a place") {
    const std::string pool = "[[question]]\nprompt = \"Which, #?\"\nanswer = 'a'\ndistractors = ['b']\n";
    CHECK(found(place, repeated(pool, 9)).empty());
    CHECK(found(place, repeated(question("'a', 'b', 'c'", "['a', 'b']"), 9)).empty());
    const std::string reworded = question("'a', 'b'", "'a'", "[[question.variant]]\nprompt = \"Or?\"\n");
    CHECK(found(place, repeated(reworded, 4)).empty());  // the same list again
    const std::string relisted =
        question("'a', 'b'", "'a'", "[[question.variant]]\noptions = ['x', 'y']\nanswer = 'x'\n");
    CHECK(found(place, repeated(relisted, 4)).size() == 1);
}

TEST_CASE("An option that stands for others or says nothing is found") {
    CHECK(found(never, question("'a', 'None of the above.'", "'a'")).size() == 1);
    CHECK(found(never, question("'a', '\u2026'", "'a'")).size() == 1);
    CHECK(found(never, question("'a', '12 %'", "'a'")).empty());
    CHECK(found(never, question("'a', 'none of the above'", "'none of the above'"))
              .empty());  // it is right here
}

TEST_CASE("An option that is wrong five times and never right is told once") {
    const std::string wrong = question("'a', 'Hire'", "'a'");
    const auto said = found(never, repeated(wrong, 5));
    REQUIRE(said.size() == 1);
    CHECK_THAT(said[0],
               ContainsSubstring("a.toml:1:1: ") && ContainsSubstring("`Hire` is wrong in 5 questions"));
    CHECK(found(never, repeated(wrong, 4)).empty());
    CHECK(found(never, repeated(wrong, 5) + question("'c', 'hire'", "'hire'")).empty());
    CHECK(found(never, {repeated(wrong, 5), question("'c', 'hire'", "'hire'")}).empty());
    CHECK(
        found(never, repeated(wrong, 5) + question("'c', 'd', 'Hire'", "'c'", "also = ['Hire']\n")).empty());
}
