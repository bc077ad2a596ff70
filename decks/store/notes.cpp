// SPDX-License-Identifier: MIT
#include "decks/store/notes.hpp"

#include "decks/note_json.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>

namespace hone {
namespace {

constexpr const char* deck_columns =
    "SELECT id, name, title, about, source, tags, file, enabled, up_to, starter FROM deck ";
constexpr const char* note_columns =
    "SELECT n.id, n.deck, d.name, n.key, n.content, n.imported, n.from_file, n.file, n.line, n.position, "
    "n.retired "
    "FROM note n JOIN deck d ON d.id = n.deck ";

DeckRow deck_from(SQLite::Statement& row) {
    DeckRow deck;
    deck.id = row.getColumn(0).getInt64();
    deck.header = {row.getColumn(1).getString(), row.getColumn(2).getString(), row.getColumn(3).getString(),
                   row.getColumn(4).getString(),
                   nlohmann::json::parse(row.getColumn(5).getString()).get<std::vector<std::string>>()};
    if (!row.getColumn(6).isNull()) deck.file = row.getColumn(6).getString();
    deck.enabled = row.getColumn(7).getInt() != 0;
    deck.up_to = static_cast<Priority>(row.getColumn(8).getInt());
    deck.starter = row.getColumn(9).getInt() != 0;
    return deck;
}

NoteRow note_from(SQLite::Statement& row) {
    NoteRow note;
    note.id = row.getColumn(0).getInt64();
    note.deck_row = row.getColumn(1).getInt64();
    note.deck = row.getColumn(2).getString();
    note.key = row.getColumn(3).getString();
    note.note = note_from_json_text(row.getColumn(4).getText());
    if (row.getColumn(6).getInt() != 0)
        note.imported = row.getColumn(5).isNull()
                            ? ImportedText::same()
                            : ImportedText::of(note.note, note_from_json_text(row.getColumn(5).getText()));
    if (!row.getColumn(7).isNull()) note.file = row.getColumn(7).getString();
    note.line = row.getColumn(8).getInt();
    note.position = row.getColumn(9).getInt();
    note.retired = row.getColumn(10).getInt() != 0;
    return note;
}

void bind_optional(SQLite::Statement& statement, int index, const std::optional<std::string>& text) {
    if (text)
        statement.bind(index, *text);
    else
        statement.bind(index);
}

}  // namespace

std::vector<DeckRow> all_decks(const Store& store) {
    SQLite::Statement query(store.db(), std::string(deck_columns) + "ORDER BY starter DESC, id");
    std::vector<DeckRow> decks;
    while (query.executeStep())
        decks.push_back(deck_from(query));
    return decks;
}

std::optional<DeckRow> find_deck(const Store& store, std::string_view name) {
    SQLite::Statement query(store.db(), std::string(deck_columns) + "WHERE name = ?");
    query.bind(1, std::string(name));
    if (!query.executeStep()) return std::nullopt;
    return deck_from(query);
}

DeckRow put_deck(Store& store, const DeckHeader& header, const std::optional<std::string>& file,
                 bool starter) {
    SQLite::Statement write(
        store.db(),
        "INSERT INTO deck (name, title, about, source, tags, file, starter) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (name) DO UPDATE SET title = excluded.title, about = excluded.about, source = "
        "excluded.source, "
        "tags = excluded.tags, file = excluded.file");
    write.bind(1, header.id);
    write.bind(2, header.title);
    write.bind(3, header.about);
    write.bind(4, header.source);
    write.bind(5, nlohmann::json(header.tags).dump());
    bind_optional(write, 6, file);
    write.bind(7, starter ? 1 : 0);
    write.exec();
    return *find_deck(store, header.id);
}

void rename_deck(Store& store, DeckId deck, const std::string& name) {
    SQLite::Statement update(store.db(), "UPDATE deck SET name = ? WHERE id = ?");
    update.bind(1, name);
    update.bind(2, deck);
    update.exec();
}

std::vector<DeckCounts> deck_counts(const Store& store, StudyDay today) {
    SQLite::Statement query(
        store.db(),
        "SELECT d.id, count(DISTINCT n.id), count(c.id), total(c.active), total(c.state <> 'new'), "
        "total(c.active = 1 AND c.suspended = 0 AND c.state <> 'new' AND c.due <= ?1 "
        "AND (c.buried_day IS NULL OR c.buried_day <> ?1)) "
        "FROM deck d JOIN note n ON n.deck = d.id AND n.retired = 0 LEFT JOIN card c ON c.note = n.id "
        "AND c.present = 1 "
        "GROUP BY d.id ORDER BY d.starter DESC, d.id");
    query.bind(1, today.number());
    std::vector<DeckCounts> counts;
    while (query.executeStep())
        counts.push_back({query.getColumn(0).getInt64(), query.getColumn(1).getInt(),
                          query.getColumn(2).getInt(), query.getColumn(3).getInt(),
                          query.getColumn(4).getInt(), query.getColumn(5).getInt()});
    return counts;
}

std::vector<NoteRow> notes_of_deck(const Store& store, DeckId deck, bool with_retired) {
    SQLite::Statement query(store.db(), std::string(note_columns) +
                                            "WHERE n.deck = ? AND (n.retired = 0 OR ?) "
                                            "ORDER BY n.position, n.id");
    query.bind(1, deck);
    query.bind(2, with_retired ? 1 : 0);
    std::vector<NoteRow> notes;
    while (query.executeStep())
        notes.push_back(note_from(query));
    return notes;
}

std::optional<NoteRow> find_note(const Store& store, NoteId id) {
    SQLite::Statement query(store.db(), std::string(note_columns) + "WHERE n.id = ?");
    query.bind(1, id);
    if (!query.executeStep()) return std::nullopt;
    return note_from(query);
}

std::optional<NoteRow> find_note(const Store& store, std::string_view reference) {
    const auto slash = reference.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    SQLite::Statement query(store.db(),
                            std::string(note_columns) + "WHERE d.name = ? AND n.key = ? AND n.retired = 0");
    query.bind(1, std::string(reference.substr(0, slash)));
    query.bind(2, std::string(reference.substr(slash + 1)));
    if (!query.executeStep()) return std::nullopt;
    return note_from(query);
}

std::optional<NoteRow> find_note(const Store& store, DeckId deck, const std::string& key) {
    SQLite::Statement query(store.db(), std::string(note_columns) + "WHERE n.deck = ? AND n.key = ?");
    query.bind(1, deck);
    query.bind(2, key);
    if (!query.executeStep()) return std::nullopt;
    return note_from(query);
}

std::unordered_map<std::string, std::string> decks_of_keys(const Store& store, const std::string& beginning) {
    SQLite::Statement query(store.db(),
                            "SELECT n.key, d.name FROM note n JOIN deck d ON d.id = n.deck "
                            "WHERE substr(n.key, 1, length(?1)) = ?1 ORDER BY n.id");
    query.bind(1, beginning);
    std::unordered_map<std::string, std::string> decks;
    while (query.executeStep())
        decks.emplace(query.getColumn(0).getString(), query.getColumn(1).getString());
    return decks;
}

std::vector<std::pair<std::string, std::string>> label_values(const Store& store,
                                                              const std::vector<std::string>& labels) {
    std::vector<std::pair<std::string, std::string>> values;
    for (const auto& label : labels) {
        SQLite::Statement query(store.db(),
                                "SELECT DISTINCT value FROM note_label WHERE label = ? ORDER BY value");
        query.bind(1, label);
        while (query.executeStep())
            values.emplace_back(label, query.getColumn(0).getString());
    }
    return values;
}

int next_position(const Store& store, DeckId deck) {
    SQLite::Statement query(store.db(), "SELECT ifnull(max(position) + 1, 0) FROM note WHERE deck = ?");
    query.bind(1, deck);
    query.executeStep();
    return query.getColumn(0).getInt();
}

bool ever_held_a_note(const Store& store) {
    return !store.memo("held-a-note").empty();
}

}  // namespace hone
