// SPDX-License-Identifier: MIT
#include "decks/exchange/csv.hpp"
#include "decks/note_json.hpp"
#include "tests/catch.hpp"
#include "tests/decks/random_notes.hpp"

using namespace hone;

namespace {

std::string written(const std::vector<Note>& notes, char separator = ',') {
    std::vector<CsvNote> rows;
    for (const auto& note : notes)
        rows.push_back({"d", &note});
    return write_csv(rows, separator);
}

std::vector<Note> read(const std::string& text) {
    const auto parcel = read_csv(text, "f.csv", "other");
    std::vector<Note> notes;
    for (const auto& problem : parcel.diagnostics)
        UNSCOPED_INFO(to_string(problem));
    for (const auto& deck : parcel.decks) {
        CHECK(deck.header.id == "d");
        for (const auto& problem : deck.diagnostics)
            UNSCOPED_INFO(to_string(problem));
        for (const auto& placed : deck.notes)
            notes.push_back(placed.note);
    }
    return notes;
}

Note basic(std::string front, std::string back) {
    Note note;
    note.body = Basic{std::move(front), std::move(back), false, {}, "", {}};
    return note;
}

}  // namespace

TEST_CASE("Notes are written with a header row and the columns they use") {
    auto note = basic("a, b", "c");
    note.id = "x";
    note.tags = {"t", "u v"};
    CHECK(written({note}) == "id,deck,kind,front,back,tags\nx,d,basic,\"a, b\",c,t | u v\n");
}

TEST_CASE("Written with tabs only tabs, quotes and line breaks need quotes") {
    CHECK(written({basic("a, b", "c\td\n\"e\"")}, '\t') ==
          "deck\tkind\tfront\tback\nd\tbasic\ta, b\t\"c\td\n\"\"e\"\"\"\n");
}

TEST_CASE("A rubric or a story is left out") {
    Note rubric;
    rubric.body = Rubric{};
    CHECK_FALSE(fits_a_row(Kind::rubric));
    CHECK_FALSE(fits_a_row(Kind::story));
    CHECK(written({rubric, basic("a", "b")}) == "deck,kind,front,back\nd,basic,a,b\n");
    CHECK(written({rubric}).empty());
}

TEST_CASE("Notes of several decks go back to their decks") {
    const auto a = basic("a", "b"), b = basic("c", "d");
    const std::vector<CsvNote> rows{{"x", &a}, {"y", &b}};
    const auto parcel = read_csv(write_csv(rows, ';'), "f", "z");
    REQUIRE(parcel.decks.size() == 2);
    CHECK(parcel.decks[0].header.id == "x");
    CHECK(parcel.decks[1].header.id == "y");
}

TEST_CASE("Further cards of a note go through the column more") {
    Note note = basic("a", "b");
    std::get<Basic>(note.body).cards = {{"c", "d"}, {"e", "f\r\n"}};
    CHECK(read(written({note})) == std::vector<Note>{note});
}

TEST_CASE("Lists whose items hold separators come back as they were") {
    Note note = basic("a", "b");
    for (const std::vector<std::string>& list : std::vector<std::vector<std::string>>{{"x; y"},
                                                                                      {"x | y"},
                                                                                      {"x\ny"},
                                                                                      {"x,y"},
                                                                                      {"x y"},
                                                                                      {"a\\"},
                                                                                      {"a\\|b", "c"},
                                                                                      {" x "},
                                                                                      {"x;", "y|"},
                                                                                      {"|"}}) {
        note.tags = note.role = std::get<Basic>(note.body).needs = list;
        INFO(to_json_text(note));
        CHECK(read(written({note})) == std::vector<Note>{note});
    }
}

TEST_CASE("Texts that a spreadsheet would change come back as they were") {
    for (const std::string text : {"=1+2", "#define X", " x ", "\"", "\"\"", "007", "1e5", "-", "a\rb", "{{x",
                                   "&lt;b&gt;", "front", "\xEF\xBB\xBF x"}) {
        const auto note = basic(text, text + "!");
        INFO(text);
        CHECK(read(written({note})) == std::vector<Note>{note});
        CHECK(read(written({note}, '\t')) == std::vector<Note>{note});
    }
}

TEST_CASE("Any notes come back as they were, with any separator") {
    const char separator = GENERATE(',', ';', '\t', '|');
    const unsigned seed = GENERATE(range(0U, 25U));
    testing::RandomNotes random(seed);
    std::vector<Note> notes;
    std::set<std::string> keys;
    while (notes.size() < 20)
        if (auto note = random.note(); fits_a_row(note.kind()) && keys.insert(key_of(note)).second)
            notes.push_back(std::move(note));
    const auto text = written(notes, separator);
    const auto back = read(text);
    REQUIRE(back.size() == notes.size());
    for (std::size_t i = 0; i < notes.size(); ++i) {
        INFO(to_json_text(notes[i]) << "\n" << to_json_text(back[i]));
        CHECK(back[i] == notes[i]);
    }
}

TEST_CASE("What was written looks like rows") {
    CHECK(looks_like_rows(written({basic("a", "b")})));
    CHECK(looks_like_rows(written({basic("a", "b")}, '\t')));
}
