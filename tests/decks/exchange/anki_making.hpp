// SPDX-License-Identifier: MIT
// Packages and collections of Anki made in a test, well formed or not.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anki_making {

/// A database that this SQL makes, as bytes.
std::string database(const std::string& sql);

/// The tables every schema has, empty. `notes_table` instead of the usual one.
std::string base_tables(const std::string& notes_table = {});

/// JSON of a note type of schema 11: fields by name, templates as question and answer.
std::string model(long long id, const std::string& name, const std::vector<std::string>& fields,
                  const std::vector<std::pair<std::string, std::string>>& templates, bool cloze = false);

struct Legacy {
    std::string models = "{}";
    std::string decks = R"({"1": {"id": 1, "name": "Default", "dyn": 0}})";
    std::string conf = R"({"schedVer": 2, "creationOffset": 0})";
    std::string more;  ///< SQL
    int schema = 11;
};
/// A collection of schema 11 (or of one that keeps its JSON).
std::string collection(const Legacy& legacy);

/// SQL for a note with its cards; fields are HTML.
std::string note(long long id, long long type, const std::vector<std::string>& fields,
                 const std::vector<int>& ords = {0}, long long deck = 1, const std::string& tags = "");

using Files = std::vector<std::pair<std::string, std::string>>;
std::string zipped(const Files& files);
std::string zstd_packed(std::string_view bytes);

/// A package of the first generation around a collection.
std::string legacy_package(const std::string& collection, const std::string& media = "{}", Files files = {});

/// Protobuf: a field with bytes, a field with a number.
std::string field(unsigned number, std::string_view bytes);
std::string field(unsigned number, unsigned long long value);

/// A file of tests/data/import.
std::string fixture(const std::string& name);

}  // namespace anki_making
