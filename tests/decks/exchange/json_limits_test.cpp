// SPDX-License-Identifier: MIT
// JSON from anybody: what is no export says so, what is larger than any person's is refused before it fills the memory,
// and the order of the fields does not matter.
#include "decks/deck_files.hpp"
#include "decks/exchange/json.hpp"
#include "decks/exchange/json_fields.hpp"
#include "decks/exchange/reading.hpp"
#include "decks/exchange/revlog_lines.hpp"
#include "tests/catch.hpp"
#include "tests/decks/exchange/lived_in.hpp"
#include "tests/support/temporary_directory.hpp"

#include <nlohmann/json.hpp>

#include <fstream>

using namespace hone;
using namespace hone::test;

namespace {

std::string complaint(const std::string& text) {
    const auto parcel = read_json(text, "all.json");
    CHECK_FALSE(parcel.dump);
    REQUIRE(parcel.diagnostics.size() == 1);
    return parcel.diagnostics[0].message;
}

std::string repeated(std::string_view part, std::size_t bytes) {
    std::string text;
    text.reserve(bytes + part.size());
    while (text.size() < bytes)
        text += part;
    return text;
}

constexpr std::size_t megabyte = std::size_t{1} << 20U;

const std::string head = R"({"format": "hone", "version": 1, )";

std::string export_of_everything() {
    Material from;
    live_in(from);
    return export_json(from.store, all_decks(from.store));
}

}  // namespace

TEST_CASE("An export whose fields were sorted by their names reads the same") {
    const auto text = export_of_everything();
    CHECK(dump_text(read_dump(nlohmann::json::parse(text).dump())) == text);
}

TEST_CASE("JSON of another program with decks and notes is said to be no export") {
    CHECK_THAT(complaint(R"({"decks": [{"id": "a", "notes": [{"front": "q"}]}]})"),
               ContainsSubstring("not written by `hone export`"));
    CHECK_THAT(complaint(R"({"a": [1, 2]})"), ContainsSubstring("not written by `hone export`"));
}

TEST_CASE("The first note that is wrong is named with its deck, wherever the deck's name stands") {
    const std::string deck = R"("title": "", "about": "", "source": "", "tags": [], "up_to": "core")";
    CHECK_THAT(complaint(head + R"("decks": [{"notes": [{"key": "x"}, {"key": "y"}], "id": "talk", )" + deck +
                         "}]}"),
               ContainsSubstring("deck `talk`: note `x`: `text` is missing"));
}

TEST_CASE("A note that is a list, and notes that are none, are refused") {
    CHECK_THAT(complaint(head + R"("decks": [[{"notes": [{}]}]]})"), ContainsSubstring("must hold objects"));
    CHECK_THAT(
        complaint(
            head +
            R"("decks": [{"id": "a", "title": "", "about": "", "source": "", "tags": [], "up_to": "core", "notes": [[]]}]})"),
        ContainsSubstring("`notes` must hold objects"));
}

TEST_CASE("JSON nested deeper than any export is refused") {
    CHECK_THAT(complaint(head + R"("x": )" + repeated("[", 100'000)), ContainsSubstring("nested deeper"));
    CHECK_THROWS_AS(json_fields::parse(repeated("[", 100'000)), std::invalid_argument);
}

TEST_CASE("An object with more fields than any export has is refused") {
    std::string text = head + R"("x": {)";
    for (int i = 0; i < 300; ++i)
        text += '"' + std::to_string(i) + R"(": 1, )";
    CHECK_THAT(complaint(text + R"("z": 1}})"), ContainsSubstring("more than 200 fields"));
}

TEST_CASE("A field that stands twice in one place is refused") {
    CHECK_THAT(complaint(head + R"("x": {"a": 1, "a": 2}})"), ContainsSubstring("the field `a` twice"));
}

TEST_CASE("A note of more values than any export has is refused") {
    CHECK_THAT(complaint(head + R"("decks": [{"id": "a", "notes": [{"key": "k", "text": {"tags": [)" +
                         repeated(R"("",)", megabyte)),
               ContainsSubstring("more than 200000 values"));
}

TEST_CASE("A note longer than 4 MB is refused, with its text cut or not") {
    const auto begin = head + R"("decks": [{"id": "a", "notes": [{"key": "k", "cards": [)";
    CHECK_THAT(complaint(begin + repeated("    ", 5 * megabyte)),
               ContainsSubstring("note with more than 4 MB"));
    CHECK_THAT(complaint(begin + '"' + repeated("a", 5 * megabyte)),
               ContainsSubstring("note with more than 4 MB"));
}

TEST_CASE("More than 4 MB beside the notes are refused") {
    CHECK_THAT(complaint(head + R"("x": [)" + repeated("  ", 5 * megabyte)),
               ContainsSubstring("4 MB that are no notes"));
    const std::string between = R"({"key": "k"}, ")" + repeated("a", megabyte) + "\", ";
    CHECK_THAT(complaint(R"({"decks": [{"id": "a", "notes": [)" + repeated(between, 5 * megabyte)),
               ContainsSubstring("4 MB that are no notes"));
}

TEST_CASE("An export in a file is read in place, and brings what it brings as text") {
    const auto text = export_of_everything();
    const TemporaryDirectory folder;
    const auto path = folder.path() / "all.json";
    std::ofstream(path) << text;
    std::vector<Diagnostic> diagnostics;
    const auto files = read_deck_files({path}, diagnostics);
    REQUIRE(files.size() == 1);
    CHECK(files[0].in_place);
    const auto parcel = read_parcel(files[0], {}, morning());
    REQUIRE(parcel.dump);
    CHECK(dump_text(*parcel.dump) == text);
}

TEST_CASE("Lines of history in a file are read in place") {
    Material from;
    live_in(from);
    const auto text = export_revlog(from.store, all_decks(from.store));
    const TemporaryDirectory folder;
    const auto path = folder.path() / "history.jsonl";
    std::ofstream(path) << text;
    std::vector<Diagnostic> diagnostics;
    const auto files = read_deck_files({path}, diagnostics);
    REQUIRE(files.size() == 1);
    CHECK(files[0].in_place);
    CHECK(read_parcel(files[0], {}, morning()).found == read_revlog(text, "history.jsonl").found);
}

TEST_CASE("A file that is gone before it is read says so") {
    const auto parcel =
        read_parcel({"/nowhere/all.json", "{\"format\":", "all", false, false, true}, {}, morning());
    REQUIRE(parcel.diagnostics.size() == 1);
    CHECK(parcel.diagnostics[0].code == "cannot-read");
}

TEST_CASE("A tag for an export's notes leaves what was last imported as it was") {
    Material from;
    from.import("[deck]\nid = \"talk\"\n[[fact]]\nid = \"n\"\nprompt = \"Notice?\"\nanswer = \"45 days\"\n");
    const auto text = export_json(from.store, all_decks(from.store));
    const auto parcel = read_parcel({"all.json", text, "all"}, {"", {"mine"}, {}}, morning());
    REQUIRE(parcel.dump);
    const auto& note = parcel.dump->decks.at(0).notes.at(0);
    CHECK(note.text.tags == std::vector<std::string>{"mine"});
    REQUIRE(note.imported.beside(note.text));
    CHECK(note.imported.beside(note.text)->tags.empty());
}

TEST_CASE("Rows that begin with a gap in braces are no JSON") {
    CHECK_FALSE(looks_like_json("{{c1::Paris}} is the capital of France\tgeography\n"));
    CHECK_FALSE(looks_like_json("{x}"));
    CHECK(looks_like_json(" {\n \"format\": 1}"));
    CHECK(looks_like_json("\xEF\xBB\xBF{}"));
    const auto parcel = read_parcel(
        {"gaps.tsv", "{{c1::Paris}} is the capital of {{c2::France}}\tgeo\n{{c1::Rome}} is of Italy\tgeo\n",
         "gaps"},
        {}, morning());
    CHECK(parcel.format == Format::csv);
    REQUIRE(parcel.decks.size() == 1);
    CHECK(parcel.decks[0].notes.size() == 2);
}
