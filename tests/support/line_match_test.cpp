// SPDX-License-Identifier: MIT
#include "tests/support/line_match.hpp"

#include "tests/catch.hpp"

using namespace hone::test;
using Side = DiffLine::Side;

TEST_CASE("A line matches itself, and the two dots match any text within it") {
    struct Row {
        std::string expected, printed;
        bool matches;
    };
    const auto row = GENERATE(values<Row>({
        {"", "", true},
        {"a", "a", true},
        {"a", "b", false},
        {"a", "a ", false},
        {"a", "", false},
        {"", "a", false},
        {"[..]", "", true},
        {"[..]", "anything", true},
        {"took [..] ms", "took 12 ms", true},
        {"took [..] ms", "took  ms", true},
        {"took [..] ms", "took ms", false},
        {"took [..] ms", "it took 12 ms", false},
        {"took [..] ms", "took 12 ms.", false},
        {"[..]a[..]b", "xaxb", true},
        {"[..]a[..]b", "ab", true},
        {"[..]a[..]b", "ba", false},
        {"aa[..]aa", "aaa", false},
        {"[..]ab", "abab", true},
        {"...", "...", true},
        {"...", "x", false},  // any lines, not any text: that is for compare()
    }));
    INFO(row.expected << " against " << row.printed);
    CHECK(line_matches(row.expected, row.printed) == row.matches);
}

TEST_CASE("Lines are as expected, or they are not") {
    struct Row {
        Lines expected, printed;
        bool same;
    };
    const auto row = GENERATE(values<Row>({
        {{}, {}, true},
        {{"a"}, {}, false},
        {{}, {"a"}, false},
        {{"a", "b"}, {"a", "b"}, true},
        {{"a", "b"}, {"b", "a"}, false},
        {{"..."}, {}, true},
        {{"..."}, {"a", "b"}, true},
        {{"...", "b"}, {"a", "b"}, true},
        {{"...", "b"}, {"b"}, true},
        {{"...", "b"}, {"b", "c"}, false},
        {{"...", "b"}, {"b", "a", "b"}, true},
        {{"a", "..."}, {"a"}, true},
        {{"a", "...", "c"}, {"a", "b", "b", "c"}, true},
        {{"a", "...", "c"}, {"a", "b", "b"}, false},
        {{"...", "...", "a"}, {"a"}, true},
        {{"...", "b[..]"}, {"a", "bc"}, true},
    }));
    CAPTURE(row.expected, row.printed);
    CHECK(same(compare(row.expected, row.printed)) == row.same);
}

TEST_CASE("A comparison shows the fewest differences, in order") {
    CHECK(compare({"a", "b", "c"}, {"a", "x", "c"}) ==
          std::vector<DiffLine>{
              {Side::both, "a"}, {Side::only_expected, "b"}, {Side::only_printed, "x"}, {Side::both, "c"}});
    CHECK(compare({"b"}, {"a", "b"}) == std::vector<DiffLine>{{Side::only_printed, "a"}, {Side::both, "b"}});
}

TEST_CASE("A comparison keeps the two dots of a line that matched") {
    CHECK(compare({"took [..] ms", "b"}, {"took 5 ms", "c"}).front() == DiffLine{Side::both, "took [..] ms"});
}

TEST_CASE("A comparison keeps an ellipsis and leaves out what it stands for") {
    CHECK(compare({"...", "z"}, {"a", "b", "y"}) ==
          std::vector<DiffLine>{{Side::both, "..."}, {Side::only_expected, "z"}});
}
