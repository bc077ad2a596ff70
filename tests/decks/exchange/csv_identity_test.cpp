// SPDX-License-Identifier: MIT
// Which rows are one note and which are two, and the decks they belong to.
#include "decks/exchange/anki/deck_names.hpp"
#include "decks/exchange/csv.hpp"
#include "tests/catch.hpp"

using namespace hone;

namespace {

Parcel read(const std::string& text) {
    return read_csv(text, "f.csv", "d");
}

const std::vector<PlacedNote>& notes_of(const Parcel& parcel) {
    REQUIRE(parcel.decks.size() == 1);
    return parcel.decks[0].notes;
}

std::vector<Diagnostic> said(const Parcel& parcel) {
    auto all = parcel.diagnostics;
    for (const auto& deck : parcel.decks)
        all.insert(all.end(), deck.diagnostics.begin(), deck.diagnostics.end());
    return all;
}

}  // namespace

TEST_CASE("A note knows the line its row begins on") {
    const auto parcel = read("front,back\n\"a\nb\",c\nd,e\n");
    CHECK(notes_of(parcel)[0].line == 2);
    CHECK(notes_of(parcel)[1].line == 4);
}

TEST_CASE("Rows with ids may ask the same without a word") {
    const auto parcel = read("id,front,back\n1,a,b\n2,a,c\n3,a,b\n");
    CHECK(notes_of(parcel).size() == 3);
    CHECK(said(parcel).empty());
}

TEST_CASE("An id that comes again is an error for the later row") {
    const auto parcel = read("front,back,id\na,b,1\nc,d,1\n");
    CHECK(notes_of(parcel).size() == 1);
    CHECK(parcel.decks[0].refused == 1);
    const auto problems = said(parcel);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].severity == Severity::error);
    CHECK(problems[0].code == "duplicate-id");
    CHECK(problems[0].line == 3);
    CHECK(problems[0].column == 5);
}

TEST_CASE("A bad id is made well-formed and said") {
    const auto parcel = read("id,front,back\nmy id (2),a,b\n");
    CHECK(notes_of(parcel)[0].note.id == "my-id-2");
    CHECK(said(parcel).at(0).code == "bad-id");
    CHECK(said(parcel).at(0).severity == Severity::warning);
}

TEST_CASE("A row that comes twice is left out with a warning") {
    const auto parcel = read("front,back\na,b\nA , b\n");
    CHECK(notes_of(parcel).size() == 1);
    CHECK(said(parcel).at(0).code == "duplicate-note");
    CHECK(said(parcel).at(0).severity == Severity::warning);
}

TEST_CASE("A row that asks the same and answers otherwise gets an id made of both") {
    const auto parcel = read("front,back\na,b\na,c\na,d\na,c\n");
    const auto& notes = notes_of(parcel);
    REQUIRE(notes.size() == 3);
    CHECK(notes[0].note.id.empty());
    CHECK(notes[1].note.id.size() == 12);
    CHECK(notes[2].note.id.size() == 12);
    CHECK(notes[1].note.id != notes[2].note.id);
    CHECK(said(parcel).at(0).code == "same-prompt");
    CHECK_THAT(said(parcel).at(0).message, ContainsSubstring("`id` column"));
    CHECK(said(parcel).at(2).code == "duplicate-note");
}

TEST_CASE("An id made of both texts is the same every time") {
    CHECK(notes_of(read("front,back\na,b\na,c\n"))[1].note.id == "7d655a6c1b53");
}

TEST_CASE("A deck column makes several decks of one file") {
    const auto parcel = read("deck,front,back\nx,a,b\n,c,d\nx,e,f\nA::B C,g,h\n");
    REQUIRE(parcel.decks.size() == 3);
    CHECK(parcel.decks[0].header == DeckHeader{"x", "", "", "", {}});
    CHECK(parcel.decks[0].notes.size() == 2);
    CHECK(parcel.decks[1].header == DeckHeader{"d", "", "", "", {}});
    CHECK(parcel.decks[2].header == DeckHeader{"A.B-C", "A::B C", "", "", {}});
}

TEST_CASE("Two deck names never share an id") {
    const auto parcel = read("deck,front,back\nA B,a,b\nA-B,c,d\n\xE6\x97\xA5\xE6\x9C\xAC,e,f\n");
    REQUIRE(parcel.decks.size() == 3);
    CHECK(parcel.decks[0].header.id == "A-B");
    CHECK(parcel.decks[1].header.id.starts_with("A-B-"));
    CHECK(parcel.decks[2].header.title == "\xE6\x97\xA5\xE6\x9C\xAC");
    CHECK(parcel.decks[2].header.id.size() == 6);
}

TEST_CASE("The same front in two decks is two notes") {
    const auto parcel = read("deck,front,back\nx,a,b\ny,a,b\n");
    CHECK(parcel.decks.size() == 2);
    CHECK(said(parcel).empty());
}

TEST_CASE("A guid that hone made brings the note back to its deck and key") {
    const auto parcel = read("#separator:tab\n#guid column:1\n#deck column:2\nhone:pay/offer\tElse\ta\tb\n");
    REQUIRE(parcel.decks.size() == 1);
    CHECK(parcel.decks[0].header.id == "pay");
    CHECK(parcel.decks[0].notes[0].note.id == "offer");
}

TEST_CASE("A file without a note is an error") {
    for (const std::string text : {"", "\n\n", "front,back\n", "just words\n"}) {
        INFO(text);
        const auto parcel = read(text);
        CHECK(parcel.decks.empty());
        REQUIRE(!parcel.diagnostics.empty());
        CHECK(parcel.diagnostics.back().code == "empty-deck");
    }
}

TEST_CASE("Rows before an unclosed quote come in, and the quote is an error at its place") {
    const auto parcel = read("front,back\na,b\nc,\"d\ne,f\n");
    CHECK(notes_of(parcel).size() == 1);
    const auto problems = said(parcel);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].code == "unclosed-quote");
    CHECK(problems[0].severity == Severity::error);
    CHECK(problems[0].line == 3);
    CHECK(problems[0].column == 3);
}

TEST_CASE("Text behind a closing quote is said once") {
    const auto parcel = read("front,back\n\"a\" b,c\n\"d\" e,f\n");
    CHECK(notes_of(parcel).size() == 2);
    REQUIRE(said(parcel).size() == 1);
    CHECK(said(parcel)[0].code == "stray-quote");
    CHECK(said(parcel)[0].line == 2);
}

TEST_CASE("Of very many problems of one code twenty are said and the others counted") {
    std::string text = "front,back\n";
    for (int i = 0; i < 1000; ++i)
        text += ",b\n";
    const auto parcel = read(text + "a,b\n");
    CHECK(parcel.decks[0].refused == 1000);
    const auto problems = said(parcel);
    CHECK(problems.size() == 21);
    CHECK_THAT(parcel.diagnostics.back().message, ContainsSubstring("980 more rows"));
}

TEST_CASE("A hundred thousand rows come in, each its own note") {
    std::string text;
    for (int i = 0; i < 100'000; ++i)
        text += "question " + std::to_string(i) + ",answer\n";
    CHECK(notes_of(read(text)).size() == 100'000);
}

TEST_CASE("A file of more than 64 MB is refused") {
    CHECK(read(std::string(largest_deck_bytes + 1, 'a')).diagnostics.at(0).code == "too-large");
}

TEST_CASE("A deck of Anki's has one id, whether it comes as text or in a package") {
    for (const std::string name : {"Interview::Big O", "C++", "Größe::Ä", "日本語", "-odd"}) {
        CAPTURE(name);
        const auto parcel = read_csv("#separator:tab\n#deck:" + name + "\na\tb\n", "d.txt", "d", {});
        REQUIRE(parcel.decks.size() == 1);
        CHECK(parcel.decks[0].header.id == anki::deck_id_of(name));
    }
}
