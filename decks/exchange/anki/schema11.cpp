// SPDX-License-Identifier: MIT
#include "decks/exchange/anki/schema11.hpp"

#include "decks/exchange/anki/field_html.hpp"
#include "decks/exchange/anki/hone_types.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <array>
#include <memory>
#include <openssl/evp.h>
#include <stdexcept>

namespace hone::anki {
namespace {

using Json = nlohmann::json;

constexpr const char* tables = R"(
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL,
  ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL,
  models text NOT NULL, decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL,
  usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL,
  flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL,
  mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL,
  ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL,
  left integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL,
  ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL,
  type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);)";

constexpr const char* indexes = R"(
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);)";

/// Rows that a server has not seen yet.
constexpr int unsent = -1;
/// Of a card in a step: one step left today, one in all.
constexpr int one_step_left = 1001;

constexpr std::int64_t seconds_of(Instant instant) {
    return instant.time_since_epoch().count() / 1000;
}

Json json_of(const Notetype& type, std::int64_t changed_s) {
    Json json{{"id", type.id},         {"name", type.name},   {"type", type.cloze ? 1 : 0},
              {"mod", changed_s},      {"usn", unsent},       {"sortf", 0},
              {"did", nullptr},        {"css", own_css()},    {"tags", Json::array()},
              {"vers", Json::array()}, {"req", Json::array()}};
    json["latexPre"] =
        "\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage{amssymb,amsmath}\n"
        "\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n\\begin{document}\n";
    json["latexPost"] = "\\end{document}";
    for (std::size_t i = 0; i < type.fields.size(); ++i)
        json["flds"].push_back({{"name", type.fields[i]},
                                {"ord", i},
                                {"sticky", false},
                                {"rtl", false},
                                {"font", "Arial"},
                                {"size", 20},
                                {"media", Json::array()},
                                // The note as JSON: in the way of whoever edits or searches.
                                {"collapsed", type.fields[i] == "hone"},
                                {"excludeFromSearch", type.fields[i] == "hone"}});
    for (std::size_t i = 0; i < type.templates.size(); ++i)
        json["tmpls"].push_back({{"name", type.templates[i].name},
                                 {"ord", i},
                                 {"qfmt", type.templates[i].question},
                                 {"afmt", type.templates[i].answer},
                                 {"bqfmt", ""},
                                 {"bafmt", ""},
                                 {"did", nullptr}});
    return json;
}

Json json_of(const Deck& deck, std::int64_t changed_s) {
    const Json none{0, 0};
    return {{"id", deck.id},    {"name", deck.name},  {"mod", changed_s},
            {"usn", unsent},    {"desc", ""},         {"dyn", 0},
            {"conf", 1},        {"collapsed", false}, {"newToday", none},
            {"revToday", none}, {"lrnToday", none},   {"timeToday", none},
            {"extendNew", 0},   {"extendRev", 0},     {"browserCollapsed", false}};
}

/// Anki's own defaults for how cards are dealt out; the person's are kept on import.
Json default_options() {
    return {
        {"id", 1},
        {"name", "Default"},
        {"mod", 0},
        {"usn", 0},
        {"maxTaken", 60},
        {"autoplay", true},
        {"timer", 0},
        {"replayq", true},
        {"dyn", false},
        {"new",
         {{"bury", false},
          {"delays", {1.0, 10.0}},
          {"initialFactor", 2500},
          {"ints", {1, 4, 0}},
          {"order", 1},
          {"perDay", 20}}},
        {"rev",
         {{"bury", false},
          {"ease4", 1.3},
          {"ivlFct", 1.0},
          {"maxIvl", 36500},
          {"perDay", 200},
          {"hardFactor", 1.2}}},
        {"lapse", {{"delays", {10.0}}, {"leechAction", 1}, {"leechFails", 8}, {"minInt", 1}, {"mult", 0.0}}}};
}

Json configuration(const Collection& collection) {
    return {{"activeDecks", {1}},
            {"curDeck", 1},
            {"newSpread", 0},
            {"collapseTime", 1200},
            {"timeLim", 0},
            {"estTimes", true},
            {"dueCounts", true},
            {"curModel", nullptr},
            {"nextPos", 1},
            {"sortType", "noteFld"},
            {"sortBackwards", false},
            {"addToCur", true},
            {"dayLearnFirst", false},
            {"schedVer", 2},
            {"sched2021", true},
            {"rollover", collection.rollover_hour},
            {"creationOffset", collection.creation_minutes_west}};
}

/// JSON of some things by id, as texts.
template <class Things>
std::string by_id(const Things& things, std::int64_t changed_s) {
    Json json = Json::object();
    for (const auto& [id, thing] : things)
        json[std::to_string(id)] = json_of(thing, changed_s);
    return json.dump();
}

void write_col(SQLite::Database& db, const Collection& collection, Instant changed) {
    SQLite::Statement insert(db, "INSERT INTO col VALUES(1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')");
    const std::int64_t s = seconds_of(changed);
    insert.bind(1, collection.created_s);
    insert.bind(2, std::int64_t{changed.time_since_epoch().count()});
    insert.bind(3, std::int64_t{changed.time_since_epoch().count()});
    insert.bind(4, configuration(collection).dump());
    insert.bind(5, by_id(collection.notetypes, s));
    insert.bind(6, by_id(collection.decks, s));
    insert.bind(7, Json{{"1", default_options()}}.dump());
    insert.exec();
}

std::string joined(const std::vector<std::string>& texts, std::string_view between) {
    std::string out;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0) out += between;
        out += texts[i];
    }
    return out;
}

void write_notes(SQLite::Database& db, const Collection& collection, std::int64_t changed_s) {
    SQLite::Statement insert(db, "INSERT INTO notes VALUES(?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
    for (const Note& note : collection.notes) {
        const std::string first = note.fields.empty() ? std::string() : stripped(note.fields.front());
        insert.bind(1, note.id);
        insert.bind(2, note.guid);
        insert.bind(3, note.notetype);
        insert.bind(4, changed_s);
        insert.bind(5, note.tags.empty() ? std::string() : " " + joined(note.tags, " ") + " ");
        insert.bind(6, joined(note.fields, "\x1f"));
        insert.bind(7, first);
        insert.bind(8, checksum(first));
        insert.exec();
        insert.reset();
    }
}

/// What Anki keeps of the memory, as JSON.
std::string data_of(const Card& card) {
    std::string data;
    const auto add = [&data](std::string_view key, const std::string& value) {
        data += fmt::format("{}\"{}\":{}", data.empty() ? "{" : ",", key, value);
    };
    if (card.position) add("pos", std::to_string(*card.position));
    if (card.stability) add("s", fmt::format("{}", *card.stability));
    if (card.difficulty) add("d", fmt::format("{}", *card.difficulty));
    if (card.desired_retention) add("dr", fmt::format("{}", *card.desired_retention));
    if (card.decay) add("decay", fmt::format("{}", *card.decay));
    if (card.last_review_s) add("lrt", std::to_string(*card.last_review_s));
    return data.empty() ? "{}" : data + "}";
}

void write_cards(SQLite::Database& db, const Collection& collection, std::int64_t changed_s) {
    SQLite::Statement insert(
        db, "INSERT INTO cards VALUES(?, ?, ?, ?, ?, -1, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?)");
    for (const Card& card : collection.cards) {
        const bool in_step = card.type == CardType::learning || card.type == CardType::relearning;
        insert.bind(1, card.id);
        insert.bind(2, card.note);
        insert.bind(3, card.deck);
        insert.bind(4, card.ord);
        insert.bind(5, changed_s);
        insert.bind(6, static_cast<int>(card.type));
        insert.bind(7, static_cast<int>(card.queue));
        insert.bind(8, card.due);
        insert.bind(9, card.interval_days);
        insert.bind(10, card.ease_permille);
        insert.bind(11, card.reps);
        insert.bind(12, card.lapses);
        insert.bind(13, in_step ? one_step_left : 0);
        insert.bind(14, card.flags);
        insert.bind(15, data_of(card));
        insert.exec();
        insert.reset();
    }
}

void write_reviews(SQLite::Database& db, const Collection& collection) {
    SQLite::Statement insert(db, "INSERT INTO revlog VALUES(?, ?, -1, ?, ?, ?, ?, ?, ?)");
    for (const Review& review : collection.reviews) {
        insert.bind(1, review.id_ms);
        insert.bind(2, review.card);
        insert.bind(3, review.ease);
        insert.bind(4, review.interval);
        insert.bind(5, review.last_interval);
        insert.bind(6, review.factor);
        insert.bind(7, review.time_ms);
        insert.bind(8, review.type);
        insert.exec();
        insert.reset();
    }
}

}  // namespace

std::string schema11_file(const Collection& collection, Instant changed) {
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec("BEGIN");
    db.exec(tables);
    write_col(db, collection, changed);
    write_notes(db, collection, seconds_of(changed));
    write_cards(db, collection, seconds_of(changed));
    write_reviews(db, collection);
    db.exec(indexes);  // after the rows: sorted once
    db.exec("COMMIT");
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(
        sqlite3_serialize(db.getHandle(), "main", &size, 0), &sqlite3_free);
    if (!bytes) throw SQLite::Exception("the collection does not fit in memory");
    return {reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size)};
}

std::int64_t checksum(std::string_view stripped_field) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (EVP_Digest(stripped_field.data(), stripped_field.size(), digest.data(), &size, EVP_sha1(), nullptr) !=
        1)
        throw std::runtime_error("SHA-1 is not available");
    std::int64_t first = 0;
    for (std::size_t i = 0; i < 4; ++i)
        first = first << 8 | digest[i];
    return first;
}

}  // namespace hone::anki
