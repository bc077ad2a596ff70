// SPDX-License-Identifier: MIT
#include "decks/cloze.hpp"
#include "decks/exchange/markdown.hpp"
#include "decks/exchange/markdown_lines.hpp"
#include "decks/text/normalise.hpp"
#include "tests/catch.hpp"

#include <random>
#include <set>

using namespace hone;
using Names = std::vector<std::string>;

namespace {

Note note_of(Body body) {
    Note note;
    note.body = std::move(body);
    return note;
}

Note basic(std::string front, std::string back) {
    return note_of(Basic{std::move(front), std::move(back), false, {}, {}});
}
Note cloze(std::string text) {
    return note_of(Cloze{std::move(text), {}});
}

std::string written(const Note& note) {
    return write_markdown({"d", {}, {}, {}, {}}, std::vector{note}).text;
}

Names left_out(const Note& note) {
    return write_markdown({"d", {}, {}, {}, {}}, std::vector{note}).left_out;
}

DeckText read_back(const std::string& text) {
    const auto parcel = read_markdown(text, "t.md", "d");
    CHECK(parcel.diagnostics.empty());
    REQUIRE(parcel.decks.size() == 1);
    return parcel.decks[0];
}

/// Lines that look like something else, put together by chance.
class NastyTexts {
public:
    explicit NastyTexts(unsigned seed) : random_(seed) {}

    std::string text() {
        static const Names pieces{"Q: x",
                                  "A: y",
                                  "C: [z]",
                                  "---",
                                  " ---",
                                  "\\---",
                                  "\\\\---",
                                  "\t---",
                                  " Q: x",
                                  "  A:",
                                  "```",
                                  "````",
                                  "```cpp",
                                  "~~~",
                                  "~~~ a",
                                  "\\```",
                                  "   ```",
                                  "## h",
                                  "# t",
                                  "***",
                                  "[gap]",
                                  "[a](b)",
                                  "![a](b.png)",
                                  "![](c d.png)",
                                  "!\\[x",
                                  "\\[x\\]",
                                  "[image: a.png]",
                                  "[image: a b.png]",
                                  "[sound: x.mp3]",
                                  "[image: x.mp3]",
                                  "[sound: ]",
                                  "[image: @/x.png]",
                                  "![image: a.png](b)",
                                  "{{",
                                  "}}",
                                  "{{a}}",
                                  "a: b",
                                  "q: c",
                                  "- [ ] d",
                                  "    code",
                                  "| a | b |",
                                  "$$",
                                  "\\frac{a}{b}",
                                  "text  ",
                                  "é日本",
                                  "",
                                  "",
                                  "word",
                                  "#tag",
                                  "![",
                                  "\\",
                                  "[a](https://b.org)"};
        std::string out;
        do {
            out.clear();
            for (std::size_t i = 0, size = 1 + random_() % 7; i < size; ++i) {
                if (i > 0) out += chance(3) ? " " : "\n";
                out += pieces[random_() % pieces.size()];
            }
            out = std::string(trimmed_blanks(out));
        } while (is_blank(out));
        return out;
    }

    /// A text with gaps that parse_cloze takes, where no space must part anything.
    std::string cloze_text() {
        while (true) {
            std::string out;
            int gaps = 0;
            for (std::size_t i = 0, size = 1 + random_() % 4; i < size; ++i) {
                out += text();
                if (!chance(3)) {
                    out += " {{" + text() + "}} ";
                    ++gaps;
                }
            }
            out = std::string(trimmed_blanks(out));
            const auto parsed = parse_cloze(out);
            if (gaps > 0 && !parsed.problem && !parsed.gaps.empty() && is_plain(parsed)) return out;
        }
    }

private:
    bool chance(unsigned one_in) { return random_() % one_in == 0; }
    static bool is_plain(const ClozeText& parsed) {
        std::set<int> seen;
        char before = ' ';
        for (const auto& piece : parsed.pieces) {
            if (piece.gap != 0 && (before == '!' || before == '\\')) return false;
            before = piece.text.back();
            if (piece.gap == 0) continue;
            if (!seen.insert(piece.gap).second || !piece.hint.empty()) return false;
            if (piece.text.find("::") != std::string::npos) return false;
            if (piece.text.ends_with('}') || piece.text.ends_with('\\')) return false;
        }
        return true;
    }
    std::mt19937 random_;
};

}  // namespace

TEST_CASE("A deck is written with its name, its tags and its cards") {
    const DeckHeader header{"d", "Say \"what\" \\ why", {}, {}, {"one", "two \"x\""}};
    const auto text =
        write_markdown(header, std::vector{basic("What?", "This."), cloze("{{Paris}} is in [France]")}).text;
    CHECK(text ==
          "---\nname = \"Say \\\"what\\\" \\\\ why\"\ntags = [\"one\", \"two \\\"x\\\"\"]\n---\n\n"
          "Q: What?\nA: This.\n\nC: [Paris] is in \\[France\\]\n");
    const auto deck = read_back(text);
    CHECK(deck.header == header);
    REQUIRE(deck.notes.size() == 2);
    CHECK(deck.notes[1].note == cloze("{{Paris}} is in [France]"));
}

TEST_CASE("A deck without a title has no front matter") {
    CHECK(written(basic("a", "b")) == "Q: a\nA: b\n");
    CHECK(write_markdown({"d", {}, {}, {}, {}}, {}).text.empty());
}

TEST_CASE("Lines that would begin a card or end one are kept from it") {
    CHECK(written(basic("a\nA: b", "c\n---\nC: d")) == "Q: a\n A: b\nA: c\n\\---\n C: d\n");
}

TEST_CASE("A code fence that is never closed gets a backslash and a closed one none") {
    CHECK(written(basic("a", "b\n```\nc")) == "Q: a\nA: b\n\\```\nc\n");
    CHECK(written(basic("a", "```\nQ: c\n```")) == "Q: a\nA:\n```\n Q: c\n```\n");
}

TEST_CASE("Pictures and sounds are written as Markdown has them") {
    CHECK(written(basic("[image: a.png]", "[sound: b c.mp3]")) == "Q: ![](a.png)\nA: ![](<b c.mp3>)\n");
}

TEST_CASE("A note asked both ways is two cards and that is said") {
    const auto note = note_of(Basic{"a", "b", true, {}, {}});
    CHECK(written(note) == "Q: a\nA: b\n\nQ: b\nA: a\n");
    CHECK(left_out(note) == Names{"deck d: 1 note asked both ways became two cards each"});
}

TEST_CASE("A pair asks for what is stronger") {
    Pair pair;
    pair.prompt = "Tell me.";
    pair.weak = "I tried.";
    pair.strong = "I fixed it.";
    pair.why = "An outcome.";
    CHECK(written(note_of(pair)) ==
          "Q: Tell me.\n\nWhat would be stronger than: I tried.\nA: I fixed it.\n\nAn outcome.\n");
}

TEST_CASE("A question lists its options and a fact its further answers") {
    Question question;
    question.prompt = "Which?";
    question.options = {"x", "y"};
    question.answer = {"y"};
    CHECK(written(note_of(question)) == "Q: Which?\n\n- x\n- y\nA: y\n");
    CHECK(written(note_of(Fact{"How long?", "45 days", {"6 weeks"}, {}, "2026", {}})) ==
          "Q: How long?\nA: 45 days\n\nAlso right: 6 weeks\n\nAs of 2026\n");
}

TEST_CASE("What has no place is counted") {
    Note one = cloze("{{1::a::hint}} and {{1::b}}");
    one.tags = {"x"};
    CHECK(left_out(one) == Names{"deck d: Markdown has no place for the hints of 1 note; left out",
                                 "deck d: Markdown has no place for the tags of 1 note; left out",
                                 "deck d: 1 note with gaps on one card became a card for each gap"});
    CHECK(left_out(note_of(Rubric{})) ==
          Names{"deck d: Markdown has no place for the whole (a rubric) of 1 note; left out"});
    CHECK(written(note_of(Story{})).empty());
}

TEST_CASE("A gap that hashcards would not take for one gets a space") {
    CHECK(written(cloze("\\{{a}} {{b\\}}")) == "C: \\ [a] [b\\ ]\n");
    CHECK(written(cloze("so!{{a}}")) == "C: so! [a]\n");
    CHECK(written(cloze("{{a}}(https://b.org) {{f}}(x)")) == "C: [a] (https://b.org) [f](x)\n");
}

TEST_CASE("Basic notes with nasty lines are read back as they were") {
    NastyTexts texts(3);
    for (int round = 0; round < 1500; ++round) {
        std::vector<Note> notes;
        std::set<std::string> keys;
        while (notes.size() < 4) {
            auto note = basic(texts.text(), texts.text());
            if (keys.insert(key_of(note)).second) notes.push_back(std::move(note));
        }
        const auto text = write_markdown({"d", "t", {}, {}, {}}, notes).text;
        INFO(text);
        const auto deck = read_back(text);
        for (const auto& each : deck.diagnostics)
            FAIL(to_string(each));
        REQUIRE(deck.notes.size() == notes.size());
        for (std::size_t i = 0; i < notes.size(); ++i)
            REQUIRE(deck.notes[i].note == notes[i]);
    }
}

TEST_CASE("Cloze notes with nasty lines are read back as they were") {
    NastyTexts texts(5);
    for (int round = 0; round < 1500; ++round) {
        std::vector<Note> notes;
        std::set<std::string> keys;
        while (notes.size() < 3) {
            auto note = cloze(texts.cloze_text());
            if (keys.insert(key_of(note)).second) notes.push_back(std::move(note));
        }
        const auto text = write_markdown({"d", "t", {}, {}, {}}, notes).text;
        INFO(text);
        const auto deck = read_back(text);
        for (const auto& each : deck.diagnostics)
            FAIL(to_string(each));
        REQUIRE(deck.notes.size() == notes.size());
        for (std::size_t i = 0; i < notes.size(); ++i) {
            INFO(std::get<Cloze>(notes[i].body).text);
            REQUIRE(std::get<Cloze>(deck.notes[i].note.body).text == std::get<Cloze>(notes[i].body).text);
        }
    }
}

TEST_CASE("Whatever Markdown holds, its notes are ones that deck text takes") {
    NastyTexts texts(7);
    std::size_t found = 0;
    for (int round = 0; round < 1500; ++round) {
        std::string text = round % 3 == 0 ? "" : "## first\nx\n";
        for (int i = 0; i < 12; ++i)
            text += texts.text() + "\n" +
                    (i % 4 == 0   ? "Q: a\n"
                     : i % 4 == 1 ? "A: "
                     : i % 4 == 2 ? "## b\n"
                                  : "C: ");
        const auto parcel = read_markdown(text, "t.md", "d");
        REQUIRE(parcel.decks.size() == 1);
        std::vector<Note> notes;
        for (const auto& placed : parcel.decks[0].notes)
            notes.push_back(placed.note);
        if (notes.empty()) continue;
        const auto again = parse_deck(write_deck(parcel.decks[0].header, notes), "t.toml", "d");
        INFO(text);
        REQUIRE(again.diagnostics.empty());
        REQUIRE(again.header == parcel.decks[0].header);
        REQUIRE(again.notes.size() == notes.size());
        for (std::size_t i = 0; i < notes.size(); ++i)
            REQUIRE(again.notes[i].note == notes[i]);
        found += notes.size();
    }
    CHECK(found > 1500);
}
