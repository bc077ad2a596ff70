// SPDX-License-Identifier: MIT
#include "tests/decks/exchange/anki_making.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <fstream>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <zip.h>
#include <zstd.h>

namespace anki_making {
namespace {

int compare(void*, int size_a, const void* a, int size_b, const void* b) {
    return std::string_view(static_cast<const char*>(a), static_cast<std::size_t>(size_a))
        .compare({static_cast<const char*>(b), static_cast<std::size_t>(size_b)});
}

std::string sql_text(const std::string& text) {
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? "''" : std::string(1, c);
    return out + "'";
}

std::string varint(unsigned long long value) {
    std::string out;
    for (; value >= 128; value >>= 7U)
        out += static_cast<char>(value | 128U);
    return out + static_cast<char>(value);
}

}  // namespace

std::string database(const std::string& sql) {
    sqlite3* db = nullptr;
    sqlite3_open(":memory:", &db);
    sqlite3_create_collation(db, "unicase", SQLITE_UTF8, nullptr, compare);
    char* error = nullptr;
    sqlite3_exec(db, sql.c_str(), nullptr, nullptr, &error);
    const std::string failed = error == nullptr ? "" : error;
    sqlite3_free(error);
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(db, "main", &size, 0);
    std::string made(bytes, bytes + size);
    sqlite3_free(bytes);
    sqlite3_close(db);
    if (!failed.empty()) throw std::runtime_error(failed);
    return made;
}

std::string base_tables(const std::string& notes_table) {
    return "CREATE TABLE col (id integer primary key, crt integer, mod integer, scm integer, ver integer, "
           "dty "
           "integer, usn integer, ls integer, conf text, models text, decks text, dconf text, tags text);" +
           (notes_table.empty()
                ? std::string(
                      "CREATE TABLE notes (id integer primary key, guid text, mid integer, mod integer, usn "
                      "integer, tags text, flds text, sfld integer, csum integer, flags integer, data text);")
                : notes_table) +
           "CREATE TABLE cards (id integer primary key, nid integer, did integer, ord integer, mod integer, "
           "usn "
           "integer, type integer, queue integer, due integer, ivl integer, factor integer, reps integer, "
           "lapses "
           "integer, left integer, odue integer, odid integer, flags integer, data text);"
           "CREATE TABLE revlog (id integer primary key, cid integer, usn integer, ease integer, ivl "
           "integer, "
           "lastIvl integer, factor integer, time integer, type integer);";
}

std::string model(long long id, const std::string& name, const std::vector<std::string>& fields,
                  const std::vector<std::pair<std::string, std::string>>& templates, bool cloze) {
    nlohmann::json json{{"id", id}, {"name", name}, {"type", cloze ? 1 : 0}};
    json["flds"] = nlohmann::json::array();
    for (const auto& each : fields)
        json["flds"].push_back({{"name", each}, {"ord", json["flds"].size()}});
    json["tmpls"] = nlohmann::json::array();
    for (const auto& [question, answer] : templates)
        json["tmpls"].push_back({{"name", fmt::format("Card {}", json["tmpls"].size() + 1)},
                                 {"ord", json["tmpls"].size()},
                                 {"qfmt", question},
                                 {"afmt", answer}});
    return fmt::format("\"{}\": {}", id, json.dump());
}

std::string collection(const Legacy& legacy) {
    return database(
        base_tables() +
        fmt::format("INSERT INTO col VALUES (1, 1700020800, 0, 0, {}, 0, 0, 0, {}, {}, {}, '{{}}', '{{}}');",
                    legacy.schema, sql_text(legacy.conf), sql_text(legacy.models), sql_text(legacy.decks)) +
        legacy.more);
}

std::string note(long long id, long long type, const std::vector<std::string>& fields,
                 const std::vector<int>& ords, long long deck, const std::string& tags) {
    std::string joined;
    for (const auto& each : fields)
        joined += (joined.empty() && &each == &fields.front() ? "" : "\x1f") + each;
    std::string sql =
        fmt::format("INSERT INTO notes VALUES ({0}, 'guid{0}', {1}, 0, 0, {2}, {3}, '', 0, 0, '');", id, type,
                    sql_text(tags), sql_text(joined));
    for (const int ord : ords)
        sql += fmt::format(
            "INSERT INTO cards VALUES ({}, {}, {}, {}, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, '');",
            id * 1000 + ord, id, deck, ord);
    return sql;
}

std::string zipped(const Files& files) {
    zip_error_t error;
    zip_source_t* into = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(into);
    zip_t* archive = zip_open_from_source(into, ZIP_TRUNCATE, &error);
    for (const auto& [name, bytes] : files)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, bytes.data(), bytes.size(), 0),
                     ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8);
    if (zip_close(archive) != 0) throw std::runtime_error("zip_close");
    zip_source_open(into);
    zip_source_seek(into, 0, SEEK_END);
    std::string made(static_cast<std::size_t>(zip_source_tell(into)), '\0');
    zip_source_seek(into, 0, SEEK_SET);
    zip_source_read(into, made.data(), made.size());
    zip_source_close(into);
    zip_source_free(into);
    return made;
}

std::string zstd_packed(std::string_view bytes) {
    std::string packed(ZSTD_compressBound(bytes.size()), '\0');
    packed.resize(ZSTD_compress(packed.data(), packed.size(), bytes.data(), bytes.size(), 3));
    return packed;
}

std::string legacy_package(const std::string& collection, const std::string& media, Files files) {
    files.emplace_back("collection.anki2", collection);
    files.emplace_back("media", media);
    return zipped(files);
}

std::string field(unsigned number, std::string_view bytes) {
    return varint(number << 3U | 2U) + varint(bytes.size()) + std::string(bytes);
}

std::string field(unsigned number, unsigned long long value) {
    return varint(number << 3U) + varint(value);
}

std::string fixture(const std::string& name) {
    std::ifstream file(std::string(HONE_SOURCE_DIR) + "/tests/data/import/" + name, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

}  // namespace anki_making
