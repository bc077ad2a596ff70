// SPDX-License-Identifier: MIT
#include "engine/answer/choice.hpp"

#include "tests/catch.hpp"

#include <algorithm>
#include <numeric>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace std::string_view_literals;
using hone::Verdict;
using Indices = std::vector<std::size_t>;
using Texts = std::vector<std::string>;

namespace {

std::string_view name(Verdict verdict) {
    return verdict == Verdict::right ? "right" : verdict == Verdict::half ? "half" : "wrong";
}

const Texts principles{"Ownership", "Dive Deep", "Are Right, A Lot", "Bias for Action"};

}  // namespace

TEST_CASE("A shuffle is a permutation") {
    for (std::size_t count = 0; count < 12; ++count)
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            auto order = hone::shuffled_order(count, seed);
            std::sort(order.begin(), order.end());
            Indices all(count);
            std::iota(all.begin(), all.end(), std::size_t{0});
            CHECK(order == all);
        }
}

TEST_CASE("A shuffle depends on its seed alone") {
    for (std::uint64_t seed = 0; seed < 50; ++seed)
        CHECK(hone::shuffled_order(9, seed) == hone::shuffled_order(9, seed));
    std::set<Indices> seen;
    for (std::uint64_t seed = 0; seed < 1000; ++seed)
        seen.insert(hone::shuffled_order(4, seed));
    CHECK(seen.size() == 24);
}

TEST_CASE("A shuffle is the same on every platform and in every version") {
    // A question that was shown before an upgrade is answered after it.
    CHECK(hone::shuffled_order(4, 0) == Indices{2, 1, 0, 3});
    CHECK(hone::shuffled_order(5, 42) == Indices{1, 2, 0, 4, 3});
    CHECK(hone::shuffled_order(8, 0xFFFFFFFFFFFFFFFFU) == Indices{7, 3, 5, 4, 2, 6, 1, 0});
}

TEST_CASE("Every option comes first about equally often") {
    std::vector<int> first(4);
    for (std::uint64_t seed = 0; seed < 4000; ++seed)
        ++first[hone::shuffled_order(4, seed)[0]];
    for (const int count : first)
        CHECK(std::abs(count - 1000) < 120);
}

TEST_CASE("Distractors are drawn from the pool, one's own confusions first") {
    const Texts pool{"no number", "no window", "we instead of I", "blame", "No Number!", " ", "symptom fix"};
    const Texts right{"Symptom  fix."};

    SECTION("never a right one, never one twice, never a blank") {
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            const auto drawn = hone::draw_distractors(pool, right, {}, 9, seed);
            CHECK(drawn.size() == 4);
            std::set<std::string> forms;
            for (const auto& text : drawn) {
                forms.insert(hone::folded(text));
                CHECK(std::find(pool.begin(), pool.end(), text) != pool.end());
            }
            CHECK(forms.size() == 4);
            CHECK(forms.count("symptom fix") == 0);
        }
    }
    SECTION("confusions come first and in their order") {
        const Texts confusions{"Blame", "not in the pool", "NO WINDOW", "blame", "symptom fix"};
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            const auto drawn = hone::draw_distractors(pool, right, confusions, 3, seed);
            REQUIRE(drawn.size() == 3);
            CHECK(drawn[0] == "blame");
            CHECK(drawn[1] == "no window");
        }
    }
    SECTION("confusions do not go beyond what is wanted") {
        const Texts confusions{"blame", "no window"};
        CHECK(hone::draw_distractors(pool, right, confusions, 1, 7) == Texts{"blame"});
        CHECK(hone::draw_distractors(pool, right, confusions, 0, 7).empty());
    }
    SECTION("the seed decides the rest") {
        CHECK(hone::draw_distractors(pool, right, {}, 2, 3) == hone::draw_distractors(pool, right, {}, 2, 3));
        std::set<Texts> seen;
        for (std::uint64_t seed = 0; seed < 200; ++seed)
            seen.insert(hone::draw_distractors(pool, right, {}, 2, seed));
        CHECK(seen.size() > 8);
    }
    SECTION("symbols are told apart") {
        const Texts signs{"->", "<-", "->"};
        CHECK(hone::draw_distractors(signs, {}, {}, 5, 1).size() == 2);
    }
}

TEST_CASE("What was picked is read from letters, numbers and texts") {
    struct Case {
        std::string_view sentence, given;
        Indices options;
        std::string_view problem = {};
    };
    const std::vector<Case> cases{
        {"a letter", "B", {1}},
        {"a small letter", "b", {1}},
        {"a letter with a bracket", " b) ", {1}},
        {"a number", "2", {1}},
        {"letters by comma", "a,c", {0, 2}},
        {"letters by space", "a c", {0, 2}},
        {"letters by and", "a and c", {0, 2}},
        {"numbers by comma", "3, 1", {0, 2}},
        {"letters and numbers", "A;2", {0, 1}},
        {"each once, ascending", "d,a,4,d", {0, 3}},
        {"empty parts are nothing", ",,b,,", {1}},
        {"a text", "ownership", {0}},
        {"a text with a typo", "Ownrship", {0}},
        {"a text with a comma", "Are Right, A Lot", {2}},
        {"a text with a comma among others", "Dive Deep, Are Right, A Lot, Ownership", {0, 1, 2}},
        {"a text and a letter", "d, dive deep", {1, 3}},
        {"a text with its letter", "B) Dive Deep", {1}},
        {"a text with another letter", "A) Dive Deep", {}, "none of the options"},
        {"past the last letter", "F", {}, "there is no option F"},
        {"past the last number", "5", {}, "there is no option 5"},
        {"zero", "0", {}, "there is no option 0"},
        {"a number without end", "99999999999999999999999", {}, "there is no option 9"},
        {"another text", "Frugality", {}, "\"Frugality\" is none of the options"},
        {"what could be read is kept", "a,F", {0}, "there is no option F"},
        {"nothing", "", {}, "nothing was typed"},
        {"commas alone", ", ,", {}, "nothing was typed"},
        {"a NUL", "\0"sv, {}, "nothing was typed"},
        {"invalid UTF-8", "\xff"sv, {}, "none of the options"},
        {"fullwidth", "\uff22", {1}},
    };
    for (const auto& each : cases) {
        INFO(each.sentence);
        const auto picked = hone::read_choice(each.given, principles);
        INFO(picked.problem);
        CHECK(picked.options == each.options);
        CHECK(picked.problem.empty() == each.problem.empty());
        CHECK_THAT(picked.problem, ContainsSubstring(std::string(each.problem)));
    }
}

TEST_CASE("A letter means the place, also when an option's text is that letter") {
    const Texts grades{"B", "A", "C"};
    CHECK(hone::read_choice("B", grades).options == Indices{1});
}

TEST_CASE("A number that is one option's place and another's text is asked again") {
    const Texts numbers{"2", "4", "6", "8"};
    CHECK(hone::read_choice("2", numbers).options.empty());
    CHECK_THAT(hone::read_choice("2", numbers).problem, ContainsSubstring("type the letter"));
    CHECK(hone::read_choice("1", numbers).options == Indices{0});
    CHECK(hone::read_choice("6", numbers).options == Indices{2});
    CHECK(hone::read_choice("a", numbers).options == Indices{0});
}

TEST_CASE("A typo that fits two options picks neither") {
    const Texts close{"Principal", "Principle"};
    CHECK(hone::read_choice("Principle", close).options == Indices{1});
    CHECK(hone::read_choice("Principl", close).options.empty());
}

TEST_CASE("Options that are symbols, or that are not there, can be read") {
    const Texts signs{"->", ","};
    CHECK(hone::read_choice("->", signs).options == Indices{0});
    CHECK(hone::read_choice(",", signs).options == Indices{1});
    CHECK_FALSE(hone::read_choice("a", {}).problem.empty());
}

TEST_CASE("Every option can be picked by its letter, its number and its text") {
    for (std::size_t i = 0; i < principles.size(); ++i) {
        CHECK(hone::read_choice(std::string(1, static_cast<char>('A' + static_cast<int>(i))), principles)
                  .options == Indices{i});
        CHECK(hone::read_choice(std::to_string(i + 1), principles).options == Indices{i});
        CHECK(hone::read_choice(principles[i], principles).options == Indices{i});
    }
}

TEST_CASE("Reading very long picks ends") {
    std::string commas, letters;
    for (int i = 0; i < 20'000; ++i) {
        commas += "x,";
        letters += "a ";
    }
    CHECK_FALSE(hone::read_choice(commas, principles).problem.empty());
    CHECK(hone::read_choice(letters, principles).options == Indices{0});
}

TEST_CASE("One right answer is right or wrong, a set of three or more may be off by one") {
    const Texts shown{"red", "green", "blue", "white", "black"};
    struct Case {
        std::string_view sentence;
        Indices picked, right, also;
        Verdict verdict;
        std::string_view why;
    };
    const std::vector<Case> cases{
        {"the right one", {1}, {1}, {}, Verdict::right, "Right: green."},
        {"another", {0}, {1}, {}, Verdict::wrong, "The answer is green."},
        {"two for one", {0, 1}, {1}, {}, Verdict::wrong, "The answer is green."},
        {"none", {}, {1}, {}, Verdict::wrong, "Nothing was picked"},
        {"a defensible one does not hurt", {1, 2}, {1}, {2}, Verdict::right, "Right: green."},
        {"a defensible one does not help", {2}, {1}, {2}, Verdict::wrong, "can be defended"},
        {"both of two", {0, 1}, {0, 1}, {}, Verdict::right, "Right: red and green."},
        {"one of two", {0}, {0, 1}, {}, Verdict::wrong, "red and green"},
        {"two and one too many", {0, 1, 2}, {0, 1}, {}, Verdict::wrong, "red and green"},
        {"all of three", {2, 1, 0}, {0, 1, 2}, {}, Verdict::right, "Right: red, green and blue."},
        {"one of three missing", {0, 2}, {0, 1, 2}, {}, Verdict::half, "One is missing: green."},
        {"three and one too many", {0, 1, 2, 4}, {0, 1, 2}, {}, Verdict::half, "one is too many: black."},
        {"one for another is two off", {0, 1, 4}, {0, 1, 2}, {}, Verdict::wrong, "red, green and blue"},
        {"two of three missing", {0}, {0, 1, 2}, {}, Verdict::wrong, "red, green and blue"},
        {"a defensible one beside three", {0, 1, 2, 3}, {0, 1, 2}, {3}, Verdict::right, "Right"},
        {"a defensible one for a missing one",
         {0, 1, 3},
         {0, 1, 2},
         {3},
         Verdict::half,
         "One is missing: blue."},
        {"picked twice counts once", {1, 1, 4, 4}, {1}, {4}, Verdict::right, "Right"},
        {"an index that was not shown", {9}, {1}, {}, Verdict::wrong, "The answer is green."},
        {"four right, an index that was not shown", {0, 1, 2, 9}, {0, 1, 2}, {}, Verdict::half, "not shown"},
    };
    for (const auto& each : cases) {
        INFO(each.sentence);
        const auto grade = hone::grade_choice(each.picked, each.right, each.also, shown);
        CHECK(name(grade.verdict) == name(each.verdict));
        CHECK_THAT(grade.why, ContainsSubstring(std::string(each.why)));
    }
}

TEST_CASE("A spot is a side and a flaw") {
    const Texts flaws{"no number", "symptom fix", "we instead of I", "a lone start"};
    struct Case {
        std::string_view sentence, given;
        std::size_t side, flaw;
    };
    const std::vector<Case> cases{
        {"a letter and a number", "A 2", 0, 1},
        {"glued", "a2", 0, 1},
        {"the other side", "b 1", 1, 0},
        {"a comma", "B, 3", 1, 2},
        {"a slash", "B/3", 1, 2},
        {"a bracket", "b) 3", 1, 2},
        {"a text", "A symptom fix", 0, 1},
        {"a text with a typo", "A symtom fix", 0, 1},
        {"a text that begins like a side", "B a lone start", 1, 3},
    };
    for (const auto& each : cases) {
        INFO(each.sentence);
        const auto picked = hone::read_spot(each.given, flaws);
        INFO(picked.problem);
        REQUIRE(picked.answer.has_value());
        CHECK(picked.problem.empty());
        CHECK(picked.answer->side == each.side);
        CHECK(picked.answer->flaw == each.flaw);
    }
}

TEST_CASE("A spot that cannot be read says what is missing") {
    const Texts flaws{"no number", "symptom fix"};
    struct Case {
        std::string_view given, problem;
    };
    const std::vector<Case> cases{
        {"", "nothing was typed"},
        {"A", "the flaw is missing: add its number, 1 to 2"},
        {"2", "the stronger side is missing"},
        {"C 2", "the stronger side is missing"},
        {"symptom fix", "the stronger side is missing"},
        {"blame", "the stronger side is missing"},
        {"A 9", "there is no flaw \"9\""},
        {"A 0", "there is no flaw \"0\""},
        {"A B", "there is no flaw \"B\""},
        {"A blame", "there is no flaw \"blame\""},
        {"\xff", "the stronger side is missing"},
    };
    for (const auto& each : cases) {
        INFO(each.given);
        const auto picked = hone::read_spot(each.given, flaws);
        CHECK_FALSE(picked.answer.has_value());
        CHECK_THAT(picked.problem, ContainsSubstring(std::string(each.problem)));
    }
}

TEST_CASE("Without flaws a spot is the side alone") {
    const auto picked = hone::read_spot(" b. ", {});
    REQUIRE(picked.answer.has_value());
    CHECK(picked.answer->side == 1);
    CHECK_FALSE(picked.answer->flaw.has_value());
    CHECK_THAT(hone::read_spot("B 2", {}).problem, ContainsSubstring("no flaw is asked"));
}
