// SPDX-License-Identifier: MIT
// Whole files as people and Anki write them.
#include "decks/exchange/csv.hpp"
#include "tests/catch.hpp"

#include <fstream>
#include <sstream>

using namespace hone;

namespace {

std::string bytes_of(const std::string& name) {
    std::ifstream in(std::string(HONE_SOURCE_DIR) + "/tests/data/import/" + name, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

Parcel file(const std::string& name) {
    return read_csv(bytes_of(name), name, "file");
}

Parcel text_case(const std::string& name) {
    return file("text-cases/" + name);
}

std::vector<Note> notes_of(const Parcel& parcel) {
    std::vector<Note> notes;
    for (const auto& deck : parcel.decks)
        for (const auto& placed : deck.notes)
            notes.push_back(placed.note);
    return notes;
}

using Sides = std::vector<std::pair<std::string, std::string>>;

Sides sides_of(const Parcel& parcel) {
    Sides sides;
    for (const auto& note : notes_of(parcel))
        if (const auto* basic = std::get_if<Basic>(&note.body)) sides.emplace_back(basic->front, basic->back);
    return sides;
}

std::vector<Diagnostic> problems_of(const Parcel& parcel) {
    auto all = parcel.diagnostics;
    for (const auto& deck : parcel.decks)
        all.insert(all.end(), deck.diagnostics.begin(), deck.diagnostics.end());
    return all;
}

std::vector<std::string> codes_of(const Parcel& parcel) {
    std::vector<std::string> codes;
    for (const auto& problem : problems_of(parcel))
        codes.push_back(problem.code);
    return codes;
}

using Codes = std::vector<std::string>;

const Basic& with_id(const std::vector<Note>& notes, const std::string& id) {
    for (const auto& note : notes)
        if (note.id == id) return std::get<Basic>(note.body);
    throw std::out_of_range(id);
}

}  // namespace

TEST_CASE("A file of 1228 flash cards comes in whole") {
    const auto parcel = file("jwasham.csv");
    REQUIRE(parcel.decks.size() == 1);
    CHECK(parcel.decks[0].header.id == "file");
    CHECK(notes_of(parcel).size() == 1228);
    CHECK(parcel.decks[0].refused == 0);
    CHECK(codes_of(parcel) == Codes{"unknown-column"});
}

TEST_CASE("A file of 1792 flash cards comes in whole, its stray control characters said") {
    const auto parcel = file("jwasham-extreme.csv");
    CHECK(notes_of(parcel).size() == 1792);
    CHECK_FALSE(has_errors(problems_of(parcel)));
    CHECK(codes_of(parcel) ==
          Codes{"control-character", "control-character", "control-character", "unknown-column"});
}

TEST_CASE("Cards with an id may ask the same") {
    const auto notes = notes_of(file("jwasham.csv"));
    int kafka = 0;
    for (const auto& note : notes)
        if (std::get<Basic>(note.body).front == "What is Kafka?") ++kafka;
    CHECK(kafka == 2);
}

TEST_CASE("Line breaks and code in cells stay") {
    const auto notes = notes_of(file("jwasham.csv"));
    CHECK(with_id(notes, "4").back == "bool isPowerOfTwo = (x & (x - 1);");
    CHECK_THAT(with_id(notes, "5").back,
               ContainsSubstring("Executable and Linkable Format.\nIt's a common standard file format"));
}

TEST_CASE("What was found in a file of flash cards is said in a line") {
    CHECK(file("jwasham.csv").found ==
          "CSV separated by commas, with columns id, front, back (`type` is not known and left out)");
}

TEST_CASE("Cards that Anki exported come in as text") {
    const auto parcel = text_case("anki-cards-export.txt");
    CHECK(sides_of(parcel) == Sides{{"What is a heap?", "A complete tree"}});
    CHECK(problems_of(parcel).empty());
}

TEST_CASE("Notes that Anki exported come in with decks, tags and identity") {
    const auto parcel = text_case("anki-notes-export.txt");
    REQUIRE(parcel.decks.size() == 2);
    CHECK(parcel.decks[0].header.id == "Interview.Algo");
    CHECK(parcel.decks[0].header.title == "Interview::Algo");
    CHECK(parcel.decks[1].header.id == "Interview");
    REQUIRE(parcel.decks[0].notes.size() == 2);
    CHECK(parcel.decks[0].notes[0].note.id == "anki.Nq3sJ.7CbX9.2E");
    CHECK(parcel.decks[0].notes[0].note.tags == std::vector<std::string>{"algo", "heap"});
    CHECK(problems_of(parcel).empty());
}

TEST_CASE("HTML in what Anki exported becomes text") {
    const auto sides = sides_of(text_case("anki-notes-export.txt"));
    REQUIRE(sides.size() == 2);
    CHECK(sides[0].second.find('<') == std::string::npos);
    CHECK_THAT(sides[0].second, ContainsSubstring("heap property"));
    CHECK_THAT(sides[0].second, ContainsSubstring("\nsee p.3"));
    CHECK(sides[1].first == "tab\there, \"quoted\"");
}

TEST_CASE("A cloze note of Anki keeps its gaps") {
    const auto notes = notes_of(text_case("anki-notes-export.txt"));
    REQUIRE(notes.size() == 3);
    CHECK(notes[2].body == Body(Cloze{"{{c1::TCP}} is {{c2::reliable::adj}}", ""}));
    CHECK(notes[2].tags == std::vector<std::string>{"net"});
}

TEST_CASE("A byte order mark and CRLF hide no header line") {
    const auto parcel = text_case("bom-crlf.csv");
    CHECK(sides_of(parcel) == Sides{{"q1", "a1"}, {"q2", "a;2"}});
    CHECK(problems_of(parcel).empty());
}

TEST_CASE("A row with an empty front is passed over with its line") {
    const auto parcel = text_case("empty-first-field.csv");
    CHECK(sides_of(parcel) == Sides{{"front", "ok"}});
    const auto problems = problems_of(parcel);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].line == 2);
    CHECK(problems[0].severity == Severity::warning);
    CHECK(problems[0].code == "empty-text");
}

TEST_CASE("In a file with Anki's header a line of # is a comment and said, a cell in quotes is data") {
    const auto parcel = text_case("hash-data-line.csv");
    CHECK(sides_of(parcel) == Sides{{"#include <vector>", "C++ header"}});
    const auto problems = problems_of(parcel);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].code == "comment-line");
    CHECK(problems[0].line == 3);
}

TEST_CASE("Every header line of Anki is understood") {
    const auto parcel = text_case("header-all.csv");
    REQUIRE(parcel.decks.size() == 1);
    CHECK(parcel.decks[0].header.id == "Interview.Imported");
    CHECK(parcel.decks[0].header.title == "Interview::Imported");
    CHECK(sides_of(parcel) ==
          Sides{{"What is O(1)?", "constant < linear & fast"}, {"a, b and \"c\"", "line1\nline2"}});
    CHECK(notes_of(parcel)[0].tags == std::vector<std::string>{"big-o", "phone-screen", "easy"});
    CHECK(problems_of(parcel).empty());
}

TEST_CASE("The old first line of tags gives every note its tags") {
    const auto notes = notes_of(text_case("legacy-tags-line.txt"));
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].tags == std::vector<std::string>{"foo", "bar"});
    CHECK(std::get<Basic>(notes[0].body).front == "front");
}

TEST_CASE("A separator may be given as the character itself") {
    CHECK(sides_of(text_case("literal-separator.csv")) == Sides{{"front", "back"}});
}

TEST_CASE("Times of day do not make a comma file one of colons") {
    CHECK(sides_of(text_case("no-header-colon-trap.csv")) ==
          Sides{{"time", "note"}, {"9:00", "wake up"}, {"10:30", "run"}});
}

TEST_CASE("A file in Latin-1 is refused where its first such letter stands") {
    const auto parcel = text_case("not-utf8-latin1.csv");
    CHECK(notes_of(parcel).empty());
    const auto problems = problems_of(parcel);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].code == "not-utf8");
    CHECK(problems[0].line == 1);
    CHECK(problems[0].column == 4);
}

TEST_CASE("Fields of a note type with three of them join the back") {
    CHECK(sides_of(text_case("ragged-notetype-column.csv")) == Sides{{"front", "back"}, {"f1", "f2\nf3"}});
}

TEST_CASE("What a spreadsheet puts behind a header line is no part of it") {
    const auto parcel = text_case("spreadsheet-trailing-commas.csv");
    CHECK(sides_of(parcel) == Sides{{"This is a question.", "And this is the answer."}, {"Q2", "A2"}});
    CHECK(notes_of(parcel)[1].tags == std::vector<std::string>{"Test::CSV"});
}

TEST_CASE("Pipes in quotes do not make a comma file one of pipes, and a front alone is no note") {
    const auto parcel = text_case("wrong-delimiter-quotes.csv");
    CHECK(sides_of(parcel) == Sides{{"Row2", "|\"|"}, {"Row3", "|\"|"}});
    CHECK(codes_of(parcel) == Codes{"empty-text"});
}

TEST_CASE("Each of these files but one in Latin-1 looks like rows") {
    for (const std::string name :
         {"anki-cards-export.txt", "anki-notes-export.txt", "bom-crlf.csv", "empty-first-field.csv",
          "hash-data-line.csv", "header-all.csv", "legacy-tags-line.txt", "literal-separator.csv",
          "no-header-colon-trap.csv", "ragged-notetype-column.csv", "spreadsheet-trailing-commas.csv",
          "wrong-delimiter-quotes.csv"}) {
        INFO(name);
        CHECK(looks_like_rows(bytes_of("text-cases/" + name)));
    }
    CHECK(looks_like_rows(bytes_of("jwasham.csv")));
}

TEST_CASE("Prose, Markdown and deck text do not look like rows") {
    CHECK_FALSE(looks_like_rows("Dear all,\nthe meeting is at 9:00.\n\nBring tea, coffee, and cake.\n"));
    CHECK_FALSE(looks_like_rows("# Heaps\n\nQ: What is a heap?\nA: A tree\n"));
    CHECK_FALSE(looks_like_rows("[deck]\nid = \"a\"\n\n[[basic]]\nfront = \"a, b\"\nback = \"c\"\n"));
    CHECK_FALSE(looks_like_rows(""));
}
