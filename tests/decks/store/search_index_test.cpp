// SPDX-License-Identifier: MIT
// The index of words says what the notes say, whatever happened to them.
#include "decks/store/search_index.hpp"

#include "decks/own_notes.hpp"
#include "decks/store/card_query.hpp"
#include "decks/store/check.hpp"
#include "decks/store/note_writer.hpp"
#include "tests/catch.hpp"
#include "tests/decks/store/store_support.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace hone;
using namespace hone::test;

namespace {

constexpr const char* one_note =
    "[deck]\nid = \"d\"\n[[basic]]\nid = \"a\"\nfront = \"Where?\"\nback = \"Zürich\"\n";

Store store_with(const TemporaryDirectory& directory, const std::string& text) {
    Store store = Store::open(directory.path() / "hone.db");
    import_text(store, day(0), text);
    return store;
}

std::size_t found(const Store& store, const std::string& query) {
    return find_cards(store, parse_card_query({query}, day(0).study_day)).size();
}

void edit_back(Store& store, const std::string& back) {
    const NoteRow row = find_note(store, std::string_view("d/a")).value();
    Note edited = row.note;
    std::get<Basic>(edited.body).back = back;
    change_note(store, day(1), row, edited, false);
}

void jot(Store& store, const std::string& text) {
    Operation operation(store, day(1).instant, "jotted");
    SQLite::Statement insert(store.db(),
                             "INSERT INTO jot (note, at_ms, study_day, text) VALUES (1, 0, 0, ?)");
    insert.bind(1, text);
    insert.exec();
    operation.commit();
}

}  // namespace

TEST_CASE("An imported note is found by a word, without its case and accents, from the word's beginning") {
    const TemporaryDirectory directory;
    const Store store = store_with(directory, one_note);
    for (const char* word : {"zurich", "ZÜRICH", "zür", "Zurich"})
        CHECK(found(store, word) == 1);
    CHECK(found(store, "urich") == 0);
}

TEST_CASE("An edited note is found by its new words alone, and undo turns that back") {
    const TemporaryDirectory directory;
    Store store = store_with(directory, one_note);
    edit_back(store, "Geneva");
    CHECK(found(store, "geneva") == 1);
    CHECK(found(store, "zurich") == 0);
    undo_latest(store);
    CHECK(found(store, "geneva") == 0);
    CHECK(found(store, "zurich") == 1);
    CHECK(search_index_problem(store).empty());
}

TEST_CASE("A note whose import was undone is not in the index") {
    const TemporaryDirectory directory;
    Store store = store_with(directory, one_note);
    undo_latest(store);
    CHECK(count(store, "note_words") == 0);
    CHECK(search_index_problem(store).empty());
}

TEST_CASE("A removed note is not found until undo brings it back") {
    const TemporaryDirectory directory;
    Store store = store_with(directory, one_note);
    Operation operation(store, day(1).instant, "removed");
    NoteWriter(store).set_retired(1, true);
    operation.commit();
    CHECK(found(store, "zurich") == 0);
    undo_latest(store);
    CHECK(found(store, "zurich") == 1);
}

TEST_CASE("A step that is not committed leaves the index as it was") {
    const TemporaryDirectory directory;
    Store store = store_with(directory, one_note);
    { const Operation operation(store, day(1).instant, "given up"); }
    CHECK(count(store, "note_words_stale") == 0);
    CHECK(search_index_problem(store).empty());
}

TEST_CASE("What was jotted down beside a note is found until undo takes it away") {
    const TemporaryDirectory directory;
    Store store = store_with(directory, one_note);
    jot(store, "ask about the relocation");
    jot(store, "and the visa");
    CHECK(found(store, "relocation") == 1);
    CHECK(found(store, "relocation zurich visa -nothing") == 1);
    CHECK(found(store, "is:jotted") == 1);
    undo_latest(store);
    CHECK(found(store, "visa") == 0);
    CHECK(found(store, "relocation") == 1);
    CHECK(search_index_problem(store).empty());
}

TEST_CASE("A phrase does not begin in one text of a note and end in the next") {
    const TemporaryDirectory directory;
    Store store = store_with(
        directory, "[deck]\nid = \"d\"\n[[basic]]\nfront = \"alpha beta\"\nback = \"gamma delta\"\n");
    jot(store, "epsilon");
    jot(store, "zeta");
    CHECK(found(store, "\"alpha beta\"") == 1);
    CHECK(found(store, "\"gamma delta\"") == 1);
    for (const char* across : {"\"beta gamma\"", "\"delta alpha\"", "\"delta epsilon\"", "\"epsilon zeta\""})
        CHECK(found(store, across) == 0);
}

TEST_CASE("Names of kinds, priorities and ids are no words of a note") {
    const TemporaryDirectory directory;
    const Store store = store_with(directory,
                                   "[deck]\nid = \"d\"\n[[question]]\nid = \"ident\"\nprompt = "
                                   "\"Which?\"\noptions = [\"x\", \"y\"]\nanswer = "
                                   "\"x\"\ndifficulty = \"hard\"\npriority = \"extra\"\n");
    for (const char* word : {"question", "ident", "hard", "extra"})
        CHECK(found(store, word) == 0);
    CHECK(found(store, "which") == 1);
}

TEST_CASE("A text of any characters is a question the index can answer") {
    const TemporaryDirectory directory;
    const Store store = store_with(directory, one_note);
    for (const char* text : {"\"", "\"\"", "a\"b", "*", "a*", "-", "NEAR(a b)", "AND", "text:a", "{a b}:c",
                             "^a", "a+b", "日本", "\xf0\x9f\x98\x80", "\xff\xfe", "(", "a)"})
        for (const bool exact : {false, true}) {
            CAPTURE(text, exact);
            SQLite::Statement query(store.db(), "SELECT count(*) FROM note_words WHERE note_words MATCH ?");
            query.bind(1, match_of(text, exact));
            CHECK_NOTHROW(query.executeStep());
        }
}

TEST_CASE("An index that differs from the notes is found by check and made anew by repair") {
    struct Row {
        const char* what;
        const char* damage;
        const char* said;
    };
    const auto row =
        GENERATE(Row{"a word missing", "UPDATE note_words SET text = 'nothing' WHERE rowid = 1",
                     "not what 1 note says"},
                 Row{"a note missing", "DELETE FROM note_words WHERE rowid = 1", "not what 1 note says"},
                 Row{"a note too many", "INSERT INTO note_words (rowid, text) VALUES (99, 'ghost')",
                     "not what 1 note says"},
                 Row{"the index itself",
                     "UPDATE note_words_data SET block = x'00000000000000' WHERE id = (SELECT max(id) FROM "
                     "note_words_data)",
                     "damaged"});
    CAPTURE(row.what);
    const TemporaryDirectory directory;
    const auto file = directory.path() / "hone.db";
    { const Store made = store_with(directory, one_note); }
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec(row.damage);
    Store store = Store::open(file);
    const auto problems = check_store(store);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().code == "search");
    CHECK_THAT(problems.front().message, ContainsSubstring(row.said));
    CHECK(repair_store(store).search);
    CHECK(check_store(store).empty());
    CHECK(found(store, "zurich") == 1);
}

TEST_CASE("After any history the index says what the notes say") {
    const TemporaryDirectory directory;
    Store store = new_store(directory);
    Person person(6);
    for (int i = 0; i < 60; ++i)
        person.act(store);
    CHECK(search_index_problem(store).empty());
    for (int i = 0; i < 30; ++i)
        undo_latest(store);
    CHECK(search_index_problem(store).empty());
}
