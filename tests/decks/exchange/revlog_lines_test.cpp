// SPDX-License-Identifier: MIT
#include "decks/exchange/revlog_lines.hpp"

#include "decks/exchange/json.hpp"
#include "decks/store/check.hpp"
#include "tests/catch.hpp"
#include "tests/decks/material/material.hpp"

#include <algorithm>

using namespace hone;
using namespace hone::test;

namespace {

std::string lines_of(const Store& store) {
    return export_revlog(store, all_decks(store));
}

/// Two cards with two reviews each, and one that is suspended.
void fill(Material& material) {
    material.import(two_notes);
    for (int day : {0, 3}) {
        material.review("talk/raise:forward", day, Rating::good);
        material.review("talk/notice:recall", day, Rating::hard);
    }
    Operation operation(material.store, morning().instant, "suspended");
    set_suspended(material.store, material.card("talk/raise:reverse").id, true);
    operation.commit();
}

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1)
        lines.push_back(text.substr(at, text.find('\n', at) - at));
    return lines;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const auto& line : lines)
        text += line + "\n";
    return text;
}

/// The number of the first line with these words in it.
std::size_t line_with(const std::vector<std::string>& lines, const std::string& words) {
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const std::string& line) {
        return line.find(words) != std::string::npos;
    });
    REQUIRE(found != lines.end());
    return static_cast<std::size_t>(found - lines.begin());
}

std::size_t histories(const Parcel& parcel) {
    std::size_t lines = 0;
    for (const auto& note : parcel.learned)
        for (const auto& card : note.cards)
            lines += card.history.size();
    return lines;
}

}  // namespace

TEST_CASE("Every live line of the history is one line, after the parameters") {
    Material from;
    fill(from);
    const auto lines = split(lines_of(from.store));
    REQUIRE(lines.size() == 6);
    CHECK_THAT(lines[0], ContainsSubstring("\"kind\":\"parameters\""));
    CHECK(lines[1].starts_with("{\"card\":\"talk/raise:forward\",\"kind\":\"review\",\"at\":"));
    CHECK_THAT(lines[3], ContainsSubstring("\"kind\":\"card\""));
    CHECK_THAT(lines[3], ContainsSubstring("talk/raise:reverse"));
}

TEST_CASE("Lines of the history and the JSON export are told apart") {
    Material from;
    fill(from);
    const auto lines = split(lines_of(from.store));
    CHECK(looks_like_revlog(lines_of(from.store)));
    CHECK(looks_like_revlog("\n  " + lines[1]));
    CHECK_FALSE(looks_like_revlog(export_json(from.store, all_decks(from.store))));
    CHECK_FALSE(looks_like_revlog("{\"format\":\"hone\",\"version\":1,\"card\":1}"));
    CHECK_FALSE(looks_like_revlog("[deck]\nid = \"x\"\n"));
    CHECK_FALSE(looks_like_revlog("{\"card\": "));
    CHECK_FALSE(looks_like_revlog(""));
}

TEST_CASE("Lines come to the cards that are here, and once") {
    Material from, to;
    fill(from);
    to.import(two_notes);
    const auto text = lines_of(from.store);
    CHECK(to.import(text, {}, "h.jsonl").reviews == 4);
    CHECK(to.card("talk/raise:reverse").suspended);
    CHECK(lines_of(to.store) == text);
    CHECK(check_store(to.store).empty());
    const auto steps = undo_steps(to.store, 9).size();
    CHECK(to.import(text, {}, "h.jsonl").reviews == 0);
    CHECK(undo_steps(to.store, 9).size() == steps);
}

TEST_CASE("Blank lines, a byte order mark and carriage returns are no lines") {
    Material from;
    fill(from);
    auto lines = split(lines_of(from.store));
    lines.insert(lines.begin() + 2, {"", "  \t"});
    for (auto& line : lines)
        line += "\r";
    const Parcel parcel = read_revlog("\xEF\xBB\xBF" + joined(lines), "h.jsonl");
    CHECK(parcel.diagnostics.empty());
    CHECK(histories(parcel) == 4);
}

TEST_CASE("A bad line is an error at its line, its card is left out, and the others come in") {
    struct Row {
        const char* what;
        const char* find;
        const char* put;
        const char* said;
    };
    const auto row =
        GENERATE(Row{"a rating that is none", "\"rating\":\"good\"", "\"rating\":\"fine\"", "`rating`"},
                 Row{"an instant that is none", "\"at\":\"2026", "\"at\":\"26", "`at`"},
                 Row{"a kind that is none", "\"kind\":\"review\"", "\"kind\":\"cram\"", "`kind`"},
                 Row{"a stability that is none", "\"stability\":", "\"stability\":-", "`stability`"},
                 Row{"weights that are not there", "\"parameters\":1", "\"parameters\":4", "set 4"},
                 Row{"half a line", "\"at\":", "", "whole JSON"});
    CAPTURE(row.what);
    Material from;
    fill(from);
    auto lines = split(lines_of(from.store));
    const auto at = line_with(lines, "talk/raise:forward");
    lines[at].replace(lines[at].find(row.find), std::string(row.find).size(), row.put);
    const Parcel parcel = read_revlog(joined(lines), "h.jsonl");
    REQUIRE(parcel.diagnostics.size() == 2);
    CHECK(parcel.diagnostics[0].line == static_cast<int>(at) + 1);
    CHECK(parcel.diagnostics[0].severity == Severity::error);
    CHECK_THAT(parcel.diagnostics[0].message, ContainsSubstring(row.said));
    CHECK(parcel.diagnostics[1].severity == Severity::warning);
    CHECK_THAT(parcel.diagnostics[1].message, ContainsSubstring("talk/raise:forward"));
    CHECK(histories(parcel) == 2);
}

TEST_CASE("A line longer than any history has is wrong, and those of other cards come in") {
    Material from;
    fill(from);
    auto lines = split(lines_of(from.store));
    auto& long_one = lines[line_with(lines, "talk/raise:forward")];
    long_one.insert(long_one.size() - 1, R"(, "x": ")" + std::string(200'000, 'a') + '"');
    const auto parcel = read_revlog(joined(lines), "history.jsonl");
    CHECK(histories(parcel) == 2);
    for (const auto& note : parcel.learned)
        for (const auto& card : note.cards)
            CHECK(card.row.aspect != "forward");
    CHECK(has_errors(parcel.diagnostics));
}

TEST_CASE("A line that does not say whose it is leaves out the cards beside it") {
    Material from;
    fill(from);
    auto lines = split(lines_of(from.store));
    lines.insert(lines.begin() + 2, "{\"kind\":\"review\",\"rating\":\"good\"}");
    const Parcel parcel = read_revlog(joined(lines), "h.jsonl");
    const auto error = std::find_if(parcel.diagnostics.begin(), parcel.diagnostics.end(),
                                    [](const auto& each) { return each.severity == Severity::error; });
    REQUIRE(error != parcel.diagnostics.end());
    CHECK(error->line == 3);
    CHECK(histories(parcel) == 2);
}

TEST_CASE("A name that is no card is refused") {
    const auto name =
        GENERATE("talk", "talk/raise", "talk/raise:sideways", "../x/y:forward", "a b/c:forward");
    const Parcel parcel = read_revlog(
        "{\"card\":\"" + std::string(name) + "\",\"kind\":\"card\",\"flagged\":true}\n", "h.jsonl");
    REQUIRE(parcel.diagnostics.size() == 1);
    CHECK(parcel.learned.empty());
}

TEST_CASE("What is wrong with a line stands at its beginning") {
    const Parcel parcel = read_revlog(
        "{\"card\":\"a/b:forward\",\"kind\":\"card\"}\n"
        "{\"card\":\"a/b:forward\",\"kind\":1}\n",
        "h.jsonl");
    REQUIRE(parcel.diagnostics.size() == 2);
    for (const auto& each : parcel.diagnostics)
        CHECK(each.column == 1);
}

TEST_CASE("Lines of cards that are not here are counted and said") {
    Material from, to;
    fill(from);
    const ImportReport report = to.import(lines_of(from.store), {}, "h.jsonl");
    CHECK(report.reviews == 0);
    REQUIRE(report.said.size() == 1);
    CHECK_THAT(report.said[0], ContainsSubstring("5 lines are of cards that are not here"));
    CHECK(undo_steps(to.store, 9).empty());
}

TEST_CASE("Two lines of one card's own columns are one too many") {
    const std::string line = "{\"card\":\"a/b:forward\",\"kind\":\"card\",\"flagged\":true}\n";
    CHECK(read_revlog(line, "h.jsonl").diagnostics.empty());
    CHECK_FALSE(read_revlog(line + line, "h.jsonl").diagnostics.empty());
}

TEST_CASE("Of very many bad lines a hundred are shown and the others counted") {
    std::string text;
    for (int i = 0; i < 250; ++i)
        text += "{}\n";
    const Parcel parcel = read_revlog(text, "h.jsonl");
    REQUIRE(parcel.diagnostics.size() == 101);
    CHECK_THAT(parcel.diagnostics.back().message, ContainsSubstring("150 more"));
}

TEST_CASE("Lines cut anywhere never bring half a history") {
    Material from;
    fill(from);
    const std::string text = lines_of(from.store);
    for (std::size_t size = 0; size < text.size(); size += 37) {
        CAPTURE(size);
        Material to;
        to.import(two_notes);
        to.import(text.substr(0, size), {}, "h.jsonl");
        REQUIRE(check_store(to.store).empty());
    }
}
