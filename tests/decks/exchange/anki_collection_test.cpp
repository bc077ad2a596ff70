// SPDX-License-Identifier: MIT
#include "decks/exchange/anki/read_collection.hpp"
#include "decks/exchange/anki/refusal.hpp"
#include "tests/catch.hpp"
#include "tests/decks/exchange/anki_making.hpp"

#include <fmt/format.h>

#include <random>

using namespace hone::anki;
using namespace anki_making;

namespace {

const std::string basic = model(7, "Basic", {"Front", "Back"}, {{"{{Front}}", "{{Back}}"}});

/// Code and message of the refusal; empty when it is read.
std::pair<std::string, std::string> refusal(const std::string& bytes) {
    try {
        read_collection(bytes);
    } catch (const Refusal& problem) {
        return {problem.code(), problem.what()};
    }
    return {};
}

Legacy with(const std::string& sql) {
    Legacy legacy;
    legacy.models = "{" + basic + "}";
    legacy.more = sql;
    return legacy;
}

/// The tables of schema 15 and later, with one deck, one note type and whatever else.
std::string modern(int schema, const std::string& more, const std::string& before_rows = {}) {
    return database(
        base_tables() +
        fmt::format("INSERT INTO col VALUES (1, 1700020800, 0, 0, {}, 0, 0, 0, '', '', '', '', '');",
                    schema) +
        "CREATE TABLE config (KEY text NOT NULL PRIMARY KEY, usn integer, mtime_secs integer, val blob) "
        "WITHOUT ROWID;"
        "CREATE TABLE notetypes (id integer primary key, name text NOT NULL COLLATE unicase, mtime_secs "
        "integer, usn integer, config blob);"
        "CREATE UNIQUE INDEX idx_notetypes_name ON notetypes (name);"
        "CREATE TABLE fields (ntid integer, ord integer, name text NOT NULL COLLATE unicase, config blob, "
        "PRIMARY KEY (ntid, ord)) WITHOUT ROWID;"
        "CREATE TABLE templates (ntid integer, ord integer, name text NOT NULL COLLATE unicase, mtime_secs "
        "integer, usn integer, config blob, PRIMARY KEY (ntid, ord)) WITHOUT ROWID;"
        "CREATE TABLE decks (id integer primary key, name text NOT NULL COLLATE unicase, mtime_secs "
        "integer, usn integer, common blob, kind blob);"
        "CREATE UNIQUE INDEX idx_decks_name ON decks (name);" +
        before_rows + more);
}

std::string blob(const std::string& bytes) {
    std::string out = "x'";
    for (const char c : bytes)
        out += fmt::format("{:02x}", static_cast<unsigned char>(c));
    return out + "'";
}

std::string nested(std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']');
}

}  // namespace

// ---- Reading

TEST_CASE("Notes come with tags and fields as they stand") {
    const auto read = read_collection(collection(with(note(5, 7, {"a<b>", ""}, {0}, 1, " x y::z "))));
    REQUIRE(read.notes.size() == 1);
    CHECK(read.notes[0].guid == "guid5");
    CHECK(read.notes[0].tags == std::vector<std::string>{"x", "y::z"});
    CHECK(read.notes[0].fields == std::vector<std::string>{"a<b>", ""});
}

TEST_CASE("Cards come by note and ord, reviews by card and time") {
    const auto read =
        read_collection(collection(with(note(9, 7, {"a", "b"}, {1, 0}) + note(5, 7, {"a", "b"}, {0}) +
                                        "INSERT INTO revlog VALUES (30, 5000, 0, 3, 1, 0, 2500, 900, 1), "
                                        "(20, 9001, 0, 3, 1, 0, 2500, 900, 1), "
                                        "(10, 5000, 0, 1, -60, 0, 0, 900, 0);")));
    std::vector<std::int64_t> cards, reviews;
    for (const auto& card : read.cards)
        cards.push_back(card.id);
    for (const auto& review : read.reviews)
        reviews.push_back(review.id_ms);
    CHECK(cards == std::vector<std::int64_t>{5000, 9000, 9001});
    CHECK(reviews == std::vector<std::int64_t>{10, 30, 20});
    CHECK(read.reviews[0].interval == -60);
}

TEST_CASE("Reviews of cards that are gone are left out") {
    CHECK(read_collection(collection(with("INSERT INTO revlog VALUES (30, 1, 0, 3, 1, 0, 2500, 900, 1);")))
              .reviews.empty());
}

TEST_CASE("The data of a card gives its state under FSRS") {
    const auto read = read_collection(collection(with(
        note(5, 7, {"a", "b"}) +
        R"(UPDATE cards SET data = '{"pos":3,"s":12.5,"d":5,"dr":0.9,"decay":0.15,"lrt":1700000000,"cd":"{\"s\":1}"}';)")));
    CHECK(read.cards[0].stability == 12.5);
    CHECK(read.cards[0].difficulty == 5.0);
    CHECK(read.cards[0].position == 3);
    CHECK(read.cards[0].last_review_s == 1700000000);
    CHECK(read.cards[0].desired_retention == 0.9);
}

TEST_CASE("Data of a card that is no JSON is passed over") {
    const std::string data = GENERATE("", "{}", "nonsense", "[1", "{\"s\": {\"s\": 4}}");
    const auto read =
        read_collection(collection(with(note(5, 7, {"a", "b"}) + "UPDATE cards SET data = '" + data + "';")));
    CHECK_FALSE(read.cards[0].stability);
}

TEST_CASE("The original due of a card counts only while it is borrowed") {
    const auto read = read_collection(
        collection(with(note(5, 7, {"a", "b"}) + note(6, 7, {"a", "b"}) +
                        "UPDATE cards SET odue = 44; UPDATE cards SET odid = 9 WHERE nid = 6;")));
    CHECK(read.cards[0].original_due == 0);
    CHECK(read.cards[1].original_due == 44);
}

TEST_CASE("Ids written as texts and numbers with a fraction are taken, as old Ankis wrote them") {
    Legacy legacy = with(note(5, 7, {"a", "b"}) + "UPDATE cards SET due = 12.0, ivl = 3.7;");
    legacy.models =
        R"({"7": {"id": "7", "name": "B", "type": 0, "flds": [{"name": "F"}], "tmpls": [{"name": "C", "qfmt": "{{F}}"}]}})";
    const auto read = read_collection(collection(legacy));
    CHECK(read.notetypes.contains(7));
    CHECK(read.cards[0].due == 12);
    CHECK(read.cards[0].interval_days == 3);
}

TEST_CASE("Fields and templates stand where their ord says") {
    Legacy legacy = with("");
    legacy.models =
        R"({"7": {"id": 7, "name": "B", "type": 1, "flds": [{"name": "Two", "ord": 1}, {"name": "One", "ord": 0}],
                       "tmpls": [{"name": "C", "qfmt": "q", "afmt": "a", "ord": 0}]}})";
    const auto type = read_collection(collection(legacy)).notetypes.at(7);
    CHECK(type.fields == std::vector<std::string>{"One", "Two"});
    CHECK(type.cloze);
    CHECK(type.templates[0].answer == "a");
}

TEST_CASE("A zone is what the settings say, and unknown when they say nothing") {
    Legacy legacy = with("");
    legacy.conf = R"({"creationOffset": -120, "localOffset": -60, "rollover": 5})";
    auto read = read_collection(collection(legacy));
    CHECK(read.minutes_west == -60);
    CHECK(read.creation_minutes_west == -120);
    CHECK(read.rollover_hour == 5);
    CHECK_FALSE(read.zone_unknown);
    legacy.conf = R"({"rollover": 77, "creationOffset": "no"})";
    read = read_collection(collection(legacy));
    CHECK(read.zone_unknown);
    CHECK(read.rollover_hour == 4);
}

TEST_CASE("The first scheduler is known by its settings once a card was studied") {
    Legacy legacy = with(note(5, 7, {"a", "b"}));
    legacy.conf = "{}";
    CHECK_FALSE(read_collection(collection(legacy)).scheduler_1);
    legacy.more += "UPDATE cards SET type = 2, queue = 1;";
    const auto read = read_collection(collection(legacy));
    CHECK(read.scheduler_1);
    CHECK(read.cards[0].type == CardType::relearning);
}

TEST_CASE("A file that was open with a write-ahead log is read") {
    auto bytes = collection(with(note(5, 7, {"a", "b"})));
    bytes[18] = bytes[19] = 2;
    CHECK(read_collection(bytes).notes.size() == 1);
}

TEST_CASE("Schema 14 keeps settings in a table and note types in JSON") {
    Legacy legacy = with(
        "CREATE TABLE config (KEY text NOT NULL PRIMARY KEY, usn integer, mtime_secs integer, val blob) "
        "WITHOUT ROWID; INSERT INTO config VALUES ('creationOffset', 0, 0, '300'), ('schedVer', 0, 0, '2'), "
        "('other', 0, 0, '{}');" +
        note(5, 7, {"a", "b"}));
    legacy.schema = 14;
    legacy.conf = "";
    const auto read = read_collection(collection(legacy));
    CHECK(read.creation_minutes_west == 300);
    CHECK(read.notetypes.size() == 1);
    CHECK(read.notes.size() == 1);
}

TEST_CASE("Schema 15 to 18 keep note types and decks in tables") {
    const int schema = GENERATE(15, 16, 17, 18);
    const auto read = read_collection(modern(
        schema, "INSERT INTO notetypes VALUES (7, 'Cloze', 0, 0, " +
                    blob(field(99, "later") + field(1, 1) + field(3, "css")) + ");" +
                    "INSERT INTO fields VALUES (7, 0, 'Text', x''), (7, 1, 'Extra', x'');" +
                    "INSERT INTO templates VALUES (7, 0, 'Card', 0, 0, " +
                    blob(field(1, "{{Text}}") + field(2, "{{Extra}}") + field(50, 3)) + ");" +
                    "INSERT INTO decks VALUES (1, 'A' || char(31) || 'B', 0, 0, x'', " +
                    blob(field(1, field(1, 1))) + ")," + "(2, 'Cram', 0, 0, x'', " + blob(field(2, "")) +
                    ");" +
                    "INSERT INTO config VALUES ('schedVer', 0, 0, '2'), ('localOffset', 0, 0, '-60');"));
    const auto& type = read.notetypes.at(7);
    CHECK(type.cloze);
    CHECK(type.fields == std::vector<std::string>{"Text", "Extra"});
    CHECK(type.templates[0].question == "{{Text}}");
    CHECK(type.templates[0].answer == "{{Extra}}");
    CHECK(read.decks.at(1).name == "A::B");
    CHECK_FALSE(read.decks.at(1).filtered);
    CHECK(read.decks.at(2).filtered);
    CHECK(read.minutes_west == -60);
}

TEST_CASE("Nothing a person sees of a deck's name moves the cursor") {
    Legacy legacy = with("");
    legacy.decks = R"({"1": {"id": 1, "name": "a\u001b[2J\nb"}})";
    const auto name = read_collection(collection(legacy)).decks.at(1).name;
    CHECK(name.find('\x1b') == name.npos);
    CHECK(name.find('\n') == name.npos);
}

// ---- Refusing

TEST_CASE("What is no SQLite database is refused") {
    CHECK(refusal("").first == "bad-collection");
    CHECK(refusal(std::string(5000, 'x')).first == "bad-collection");
    CHECK(refusal(std::string("SQLite format 3\0", 16) + std::string(5000, '\0')).first == "bad-collection");
}

TEST_CASE("What SQLite says of a damaged schema is one line") {
    std::string bytes = database(base_tables());
    const auto at = bytes.find("usn integer, type");
    REQUIRE(at != std::string::npos);
    bytes.replace(at, 4, "[\n\x1b[");
    const std::string said = refusal(bytes).second;
    CHECK_THAT(said, ContainsSubstring("malformed"));
    CHECK(said.find_first_of("\n\x1b") == std::string::npos);
}

TEST_CASE("A schema of a later or very early Anki is refused for what it is") {
    Legacy legacy = with("");
    legacy.schema = 19;
    CHECK(refusal(collection(legacy)).first == "too-new");
    legacy.schema = 9;
    CHECK(refusal(collection(legacy)).first == "too-old");
}

TEST_CASE("A table that is missing is named") {
    CHECK_THAT(refusal(database("CREATE TABLE x (a);")).second, ContainsSubstring("`col`"));
    CHECK_THAT(refusal(collection(with("DROP TABLE revlog;"))).second, ContainsSubstring("`revlog`"));
    CHECK(refusal(collection(with("ALTER TABLE notes DROP COLUMN flds;"))).first == "bad-collection");
    CHECK(refusal(collection(with("DELETE FROM col;"))).first == "bad-collection");
}

TEST_CASE("A view in the place of a table is refused by name") {
    const std::string table = GENERATE("notes", "cards", "revlog");
    const auto [code, why] = refusal(collection(
        with("ALTER TABLE " + table + " RENAME TO t; CREATE VIEW " + table + " AS SELECT * FROM t;")));
    CHECK(code == "bad-collection");
    CHECK_THAT(why, ContainsSubstring("not one Anki writes"));
    CHECK_THAT(why, ContainsSubstring("`" + table + "`"));
}

TEST_CASE("A trigger or view beside the tables is never run") {
    const auto read = read_collection(collection(with(
        "CREATE VIEW v AS SELECT load_extension('x') FROM notes; CREATE TRIGGER notes2 AFTER DELETE ON notes "
        "BEGIN DELETE FROM cards; END;" +
        note(5, 7, {"a", "b"}))));
    CHECK(read.notes.size() == 1);
}

TEST_CASE("A trigger named like a table is refused") {
    CHECK(refusal(collection(with(
                      "CREATE TABLE t (a); DROP TABLE revlog; CREATE TRIGGER revlog AFTER DELETE ON t BEGIN "
                      "DELETE FROM t; END;")))
              .first == "bad-collection");
}

TEST_CASE("A virtual table in the place of a table is refused") {
    CHECK(refusal(database(base_tables("CREATE VIRTUAL TABLE notes USING fts5(id, guid, mid, tags, flds);")))
              .first == "bad-collection");
}

TEST_CASE("A computed column is refused") {
    CHECK(refusal(collection(with(
                      "DROP TABLE notes; CREATE TABLE notes (id integer primary key, guid text, mid integer, "
                      "tags text, flds text AS (hex(zeroblob(1000000))));")))
              .first == "bad-collection");
}

TEST_CASE("A cell of another type names its row") {
    const auto [code, why] =
        refusal(collection(with(note(5, 7, {"a", "b"}) + "UPDATE cards SET ivl = 'soon';")));
    CHECK(code == "bad-collection");
    CHECK_THAT(why, ContainsSubstring("`cards`, row `5000`: `ivl` must be a number"));
    CHECK(refusal(collection(with(note(5, 7, {"a", "b"}) + "UPDATE notes SET flds = x'00';"))).first ==
          "bad-collection");
    CHECK(refusal(collection(with(note(5, 7, {"a", "b"}) + "UPDATE notes SET guid = NULL;"))).first ==
          "bad-collection");
    CHECK(refusal(collection(with(note(5, 7, {"a", "b"}) + "UPDATE cards SET ord = 99999999999;"))).first ==
          "bad-collection");
}

TEST_CASE("A note larger than any is refused by its id") {
    const auto [code, why] = refusal(
        collection(with(note(5, 7, {"a", "b"}) + "UPDATE notes SET flds = printf('%.*c', 5000000, 'x');")));
    CHECK(code == "too-large");
    CHECK_THAT(why, ContainsSubstring("note 5 holds 4 MB"));
}

TEST_CASE("A row larger than is read at all is refused") {
    const auto [code, why] =
        refusal(collection(with(note(5, 7, {"a", "b"}) + note(6, 7, {"a", "b"}) +
                                "UPDATE notes SET flds = printf('%.*c', 40000000, 'x') WHERE id = 6;")));
    CHECK(code == "too-large");
    CHECK_THAT(why, ContainsSubstring("`notes`, after row 5"));
}

TEST_CASE("JSON that nests a hundred thousand deep is refused") {
    Legacy legacy = with("");
    legacy.models = "{\"7\": " + nested(100'000) + "}";
    CHECK(refusal(collection(legacy)).first == "bad-collection");
    legacy.models = "{}";
    legacy.decks = nested(100'000);
    CHECK(refusal(collection(legacy)).first == "bad-collection");
    legacy = with(note(5, 7, {"a", "b"}) + "UPDATE cards SET data = '" + nested(100'000) + "';");
    CHECK(read_collection(collection(legacy)).cards.size() == 1);
}

TEST_CASE("JSON of another shape is refused, not guessed at") {
    const std::string models =
        GENERATE("", "[]", "{", "{\"7\": 1}", R"({"7": {"id": 7, "name": 4, "flds": [], "tmpls": []}})",
                 R"({"7": {"id": "x", "name": "a", "flds": [], "tmpls": []}})",
                 R"({"7": {"id": 7, "name": "a", "flds": {}, "tmpls": []}})",
                 R"({"7": {"id": 7, "name": "a", "flds": [], "tmpls": [{}]}})",
                 R"({"7": {"id": 7, "name": "a", "type": "x", "flds": [], "tmpls": []}})");
    Legacy legacy = with("");
    legacy.models = models;
    CHECK(refusal(collection(legacy)).first == "bad-collection");
}

TEST_CASE("JSON with a million values is refused") {
    Legacy legacy = with("");
    legacy.conf = "{\"a\": [0";
    for (int i = 0; i < 1'000'000; ++i)
        legacy.conf += ",0";
    legacy.conf += "]}";
    CHECK(refusal(collection(legacy)).first == "bad-collection");
}

TEST_CASE("Protobuf that is cut off or lies about its size is refused") {
    const auto config =
        GENERATE(std::string("\x08"),
                 std::string("\x1a\x7f"
                             "ab"),
                 std::string("\x1a\xff\xff\xff\xff\x0f"),
                 std::string("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"), std::string("\x0f"));
    const auto [code, why] =
        refusal(modern(18, "INSERT INTO notetypes VALUES (7, 'Cloze', 0, 0, " + blob(config) + ");"));
    CHECK(code == "bad-collection");
    CHECK_THAT(why, ContainsSubstring("`notetypes`, row `7`"));
}

TEST_CASE("A protobuf field of another wire type is skipped") {
    const auto read = read_collection(
        modern(18, "INSERT INTO notetypes VALUES (7, 'Cloze', 0, 0, " + blob(field(1, "text")) + ");"));
    CHECK_FALSE(read.notetypes.at(7).cloze);
}

TEST_CASE("A collection with damaged pages is refused or read, never more") {
    const auto whole = collection(with([] {
        std::string notes;
        for (int i = 1; i < 300; ++i)
            notes += note(i, 7, {"front " + std::string(static_cast<std::size_t>(i), 'x'), "back"});
        return notes;
    }()));
    std::mt19937 random(5);
    for (int round = 0; round < 300; ++round) {
        auto bytes = whole;
        for (int i = 0; i < 8; ++i)
            bytes[100 + random() % (bytes.size() - 100)] = static_cast<char>(random());
        try {
            const auto read = read_collection(bytes);
            CHECK(read.notes.size() <= 300);
        } catch (const Refusal& problem) {
            CHECK_FALSE(problem.code().empty());
        }
    }
}
