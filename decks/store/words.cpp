// SPDX-License-Identifier: MIT
#include "decks/store/words.hpp"

#include "decks/store/store.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <array>

namespace hone {
namespace {

constexpr int patience_ms = 50;

struct Source {
    std::string_view kind;
    const char* sql;  ///< of a column `word`; ?2: the deck that is named before the slash
};

constexpr std::array<Source, 9> sources{{
    {"decks",
     "SELECT name AS word FROM deck d WHERE EXISTS (SELECT 1 FROM note n WHERE n.deck = d.id AND n.retired = "
     "0)"},
    {"notes",
     "SELECT d.name || '/' || n.key AS word FROM note n JOIN deck d ON d.id = n.deck WHERE d.name = ?2 AND "
     "n.retired = 0"},
    {"cards",
     "SELECT d.name || '/' || n.key || ':' || c.aspect AS word FROM card c JOIN note n ON n.id = c.note JOIN "
     "deck d ON d.id = n.deck WHERE d.name = ?2 AND n.retired = 0 AND c.present = 1"},
    {"stories", "SELECT key AS word FROM note WHERE kind = 'story' AND retired = 0"},
    {"tags", "SELECT value AS word FROM note_label WHERE label = 'tag'"},
    {"principles", "SELECT value AS word FROM note_label WHERE label = 'principle'"},
    {"flaws", "SELECT value AS word FROM note_label WHERE label = 'flaw'"},
    {"lenses", "SELECT value AS word FROM note_label WHERE label IN ('company', 'level', 'role')"},
    {"rounds", "SELECT name AS word FROM goal WHERE closed_day IS NULL AND name <> ''"},
}};

std::vector<std::string> found(SQLite::Database& db, const std::string& sql, std::string_view prefix) {
    SQLite::Statement query(db, "SELECT DISTINCT word FROM (" + sql +
                                    ") WHERE substr(word, 1, length(?1)) = ?1 ORDER BY 1 LIMIT 300");
    query.bind("?1", std::string(prefix));
    if (sql.find("?2") != std::string::npos)
        query.bind("?2", std::string(prefix.substr(0, prefix.find('/'))));
    std::vector<std::string> words;
    while (query.executeStep())
        words.push_back(query.getColumn(0).getString());
    return words;
}

std::vector<std::string> words_in(SQLite::Database& db, std::string_view kind, std::string_view prefix) {
    const bool in_deck = kind == "notes" || kind == "cards";
    const bool deck_is_open = in_deck && prefix.find('/') == std::string_view::npos;
    const std::string_view asked = deck_is_open ? "decks" : kind;
    const auto source =
        std::find_if(sources.begin(), sources.end(), [&](const Source& s) { return s.kind == asked; });
    if (source == sources.end()) return {};
    auto words = found(db, source->sql, prefix);
    if (deck_is_open)
        for (auto& word : words)
            word += '/';
    return words;
}

}  // namespace

std::vector<std::string> words_in_store(const std::filesystem::path& store, std::string_view kind,
                                        std::string_view prefix) noexcept {
    try {
        SQLite::Database db(store.string(), SQLite::OPEN_READONLY, patience_ms);
        if (db.execAndGet("PRAGMA application_id").getInt() != store_application_id) return {};
        return words_in(db, kind, prefix);
    } catch (const std::exception&) {
        return {};
    }
}

}  // namespace hone
