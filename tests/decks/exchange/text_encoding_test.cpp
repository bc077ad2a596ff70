// SPDX-License-Identifier: MIT
#include "decks/exchange/text_encoding.hpp"

#include "tests/catch.hpp"

using namespace hone;
using namespace std::string_literals;

namespace {

Diagnostic only_problem(const std::string& bytes) {
    const auto text = to_utf8(bytes, "f");
    REQUIRE(text.diagnostics.size() == 1);
    return text.diagnostics.front();
}

Diagnostic refusal_of(const std::string& bytes) {
    auto problem = only_problem(bytes);
    CHECK(problem.severity == Severity::error);
    CHECK(problem.code == "not-utf8");
    CHECK(to_utf8(bytes, "f").text.empty());
    return problem;
}

}  // namespace

TEST_CASE("UTF-8 stays as it is") {
    const auto text = to_utf8("caf\xC3\xA9\r\n\t\xF0\x9F\x98\x80", "f");
    CHECK(text.text == "caf\xC3\xA9\r\n\t\xF0\x9F\x98\x80");
    CHECK(text.diagnostics.empty());
}

TEST_CASE("A byte order mark is no part of the text") {
    CHECK(to_utf8("\xEF\xBB\xBF"
                  "a",
                  "f")
              .text == "a");
}

TEST_CASE("UTF-16 with its mark is converted, whichever byte comes first") {
    CHECK(to_utf8("\xFF\xFE"
                  "a\0\xE9\0\n\0"s,
                  "f")
              .text == "a\xC3\xA9\n");
    CHECK(to_utf8("\xFE\xFF\0a\0\xE9"s, "f").text == "a\xC3\xA9");
}

TEST_CASE("UTF-16 beyond the first plane is converted") {
    CHECK(to_utf8("\xFF\xFE\x3D\xD8\x00\xDE"s, "f").text == "\xF0\x9F\x98\x80");
}

TEST_CASE("UTF-16 that stops in the middle is refused at its line") {
    const auto problem = refusal_of(
        "\xFF\xFE"
        "a\0\n\0b\0c"s);
    CHECK(problem.line == 2);
    CHECK(problem.column == 2);
}

TEST_CASE("UTF-16 without its mark is refused by name") {
    CHECK_THAT(refusal_of("f\0r\0o\0n\0t\0,\0"s).message, ContainsSubstring("UTF-16LE"));
    CHECK_THAT(refusal_of("\0f\0r\0o\0n\0t\0,"s).message, ContainsSubstring("UTF-16BE"));
}

TEST_CASE("UTF-32 is refused by name") {
    CHECK_THAT(refusal_of("\xFF\xFE\0\0a\0\0\0"s).message, ContainsSubstring("UTF-32"));
    CHECK_THAT(refusal_of("\0\0\xFE\xFF\0\0\0a"s).message, ContainsSubstring("UTF-32"));
}

TEST_CASE("Latin-1 is refused at its first byte, with the command that helps") {
    const auto problem = refusal_of("a\nx caf\xE9;b");
    CHECK(problem.line == 2);
    CHECK(problem.column == 6);
    CHECK_THAT(problem.message, ContainsSubstring("0xE9"));
    CHECK_THAT(problem.message, ContainsSubstring("Latin-1"));
    CHECK_THAT(problem.message, ContainsSubstring("iconv -f WINDOWS-1252 -t UTF-8"));
}

TEST_CASE("Quotes as Windows writes them name Windows-1252") {
    CHECK_THAT(refusal_of("\x93hello\x94").message, ContainsSubstring("looks like Windows-1252"));
}

TEST_CASE("A bad byte behind good UTF-8 is damage, not Latin-1") {
    CHECK_THAT(refusal_of("caf\xC3\xA9 \xFF").message, ContainsSubstring("damaged"));
}

TEST_CASE("A control character becomes U+FFFD and is said where it stands") {
    const auto problem = only_problem("a\nb\x1B[2J");
    CHECK(to_utf8("a\nb\x1B[2J", "f").text == "a\nb\xEF\xBF\xBD[2J");
    CHECK(problem.severity == Severity::warning);
    CHECK(problem.line == 2);
    CHECK(problem.column == 2);
    CHECK_THAT(problem.message, ContainsSubstring("U+001B"));
}

TEST_CASE("A zero byte and a C1 control become U+FFFD") {
    CHECK(to_utf8("a\0b"s, "f").text ==
          "a\xEF\xBF\xBD"
          "b");
    CHECK(to_utf8("a\xC2\x9B"
                  "b",
                  "f")
              .text ==
          "a\xEF\xBF\xBD"
          "b");
}

TEST_CASE("Of the control characters in a line one is said") {
    CHECK(to_utf8("a\x01\x02\x03", "f").diagnostics.size() == 1);
}

TEST_CASE("Control characters on very many lines are said twenty times and counted") {
    std::string bytes;
    for (int i = 0; i < 1000; ++i)
        bytes += "a\x01\n";
    const auto text = to_utf8(bytes, "f");
    REQUIRE(text.diagnostics.size() == 21);
    CHECK_THAT(text.diagnostics.back().message, ContainsSubstring("980 more lines"));
}

TEST_CASE("What is mostly control characters is refused and not made three times as large") {
    CHECK(to_utf8(std::string(1500, '\0') + std::string(1000, 'a'), "f").text.empty());
    CHECK_FALSE(to_utf8(std::string(1000, '\0') + std::string(1500, 'a'), "f").text.empty());
}

TEST_CASE("An empty file is empty text") {
    CHECK(to_utf8("", "f").text.empty());
    CHECK(to_utf8("", "f").diagnostics.empty());
}
