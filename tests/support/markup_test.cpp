// SPDX-License-Identifier: MIT
// The reader of markup finds what is there and refuses what is not closed.
#include "tests/support/markup.hpp"

#include "tests/catch.hpp"

#include <stdexcept>

using hone::test::elements;

TEST_CASE("Markup gives its elements with attributes and text") {
    const auto found = elements("<!DOCTYPE html>\n<a b=\"1\" c=\"&lt;2\">x<br/>&amp;<i>y</i></a>\n");
    REQUIRE(found.size() == 3);
    CHECK(found[0].name == "a");
    CHECK(found[0].attribute("b") == "1");
    CHECK(found[0].attribute("c") == "<2");
    CHECK(found[0].attribute("d").empty());
    CHECK(found[0].text == "x&y");
    CHECK(found[1].name == "br");
    CHECK(found[2].text == "y");
}

TEST_CASE("A style sheet is not read as markup") {
    CHECK(elements("<style>a > b { }</style>").front().text == "a > b { }");
}

TEST_CASE("Markup that is not well-formed is refused") {
    const std::string bad = GENERATE(values<std::string>(
        {"<a>", "<a></b>", "<a><b></a></b>", "</a>", "<a b></a>", "<a b=1></a>", "<a b=\"1></a>",
         "<a b=\"1\" b=\"2\"></a>", "a & b", "<a>&nbsp;</a>", "<a", "<a/"}));
    INFO(bad);
    CHECK_THROWS_AS(elements(bad), std::runtime_error);
}
