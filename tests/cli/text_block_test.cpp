// SPDX-License-Identifier: MIT
#include "cli/screen/text_block.hpp"

#include "decks/text/display.hpp"
#include "tests/catch.hpp"

#include <random>

namespace {

using namespace hone;

std::vector<std::string> texts(const Block& block, const Layout& layout) {
    std::vector<std::string> lines;
    for (const auto& line : laid_out(block, layout))
        lines.push_back(text_of(line));
    return lines;
}

}  // namespace

TEST_CASE("A lead stands before the first line and the others are indented by it") {
    CHECK(texts({Paragraph{"one two three", "  a) "}}, {13}) ==
          std::vector<std::string>{"  a) one two", "     three"});
}

TEST_CASE("A lead that leaves no room stands alone") {
    CHECK(texts({Paragraph{"text", "a long name: "}}, {20}).front() == "a long name:");
}

TEST_CASE("Two texts stand side by side where there is room for both") {
    const Block both{Beside{{"left text", "a) "}, {"right text", "b) "}}};
    const auto wide = texts(both, {70, true});
    REQUIRE(wide.size() == 1);
    CHECK(wide.front().find("a) left text") == 0);
    CHECK(wide.front().find("b) right text") != std::string::npos);
    CHECK(texts(both, {40, true}) == std::vector<std::string>{"a) left text", "", "b) right text"});
}

TEST_CASE("What reads aloud gets one text after the other, however wide it is") {
    CHECK(texts({Beside{{"left"}, {"right"}}}, {200, false}) ==
          std::vector<std::string>{"left", "", "right"});
}

TEST_CASE("A key's label is never broken and the marked one is in brackets") {
    const Block keys{Keys{{{"1 again: today"}, {"2 hard: 2 d"}, {"3 good: 4 d", true}}}};
    CHECK(texts(keys, {30}) == std::vector<std::string>{"1 again: today   2 hard: 2 d", "[3 good: 4 d]"});
}

TEST_CASE("A deck's text cannot act on the terminal") {
    for (const auto& line : texts({Paragraph{"\x1b]0;title\x07\x1b[2J\r\x9b", ""}}, {80}))
        for (const char c : line)
            CHECK((static_cast<unsigned char>(c) >= 0x20 && c != 0x7f));
}

TEST_CASE("No line is wider than asked for, whatever is laid out") {
    std::mt19937 random(11);
    const std::vector<std::string> words{
        "a", "ownership", "\xE6\xBC\xA2\xE5\xAD\x97", "e\xCC\x81t\xC3\xA9", "-", "incomprehensibilities"};
    const auto text = [&] {
        std::string sentence;
        for (auto n = random() % 12; n > 0; --n)
            sentence += words[random() % words.size()] + (random() % 9 == 0 ? "\n" : " ");
        return sentence;
    };
    for (int i = 0; i < 300; ++i) {
        const std::size_t columns = 2 + random() % 120;
        const Block block{Paragraph{text(), "  why: "}, Beside{{text(), "  a) "}, {text(), "  b) "}},
                          Keys{{{"1"}, {"2", true}}}};
        for (const auto& line : texts(block, {columns, random() % 2 == 0})) {
            INFO(columns << ": " << line);
            if (columns >= 8) REQUIRE(display_width(line) <= columns);
        }
    }
}
