// SPDX-License-Identifier: MIT
#include "decks/store/notes.hpp"

#include "decks/note_json.hpp"
#include "decks/store/operation.hpp"
#include "decks/store/prepared.hpp"
#include "engine/answer/fact.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <utility>

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
        note.imported =
            row.getColumn(5).isNull() ? note.note : note_from_json_text(row.getColumn(5).getText());
    if (!row.getColumn(7).isNull()) note.file = row.getColumn(7).getString();
    note.line = row.getColumn(8).getInt();
    note.position = row.getColumn(9).getInt();
    note.retired = row.getColumn(10).getInt() != 0;
    return note;
}

/// Order of introduction: all core notes first; within a priority the decks take turns by position.
std::int64_t sort_key(Priority priority, int position, DeckId deck, std::size_t aspect) {
    std::int64_t key = static_cast<std::int64_t>(priority);
    key = key << 24 | std::min(position, (1 << 24) - 1);
    key = key << 14 | (deck & 0x3fff);
    return key << 5 | static_cast<std::int64_t>(std::min<std::size_t>(aspect, 31));
}

std::set<std::pair<std::string, std::string>> labels_of(const DeckRow& deck, const Note& note) {
    std::set<std::pair<std::string, std::string>> labels;
    const auto add = [&labels](const char* label, const std::string& value) {
        if (std::string folded_value = folded(value); !folded_value.empty())
            labels.emplace(label, folded_value);
    };
    for (const auto& tag : deck.header.tags)
        add("tag", tag);
    for (const auto& tag : note.tags)
        add("tag", tag);
    for (const auto& principle : note.principles)
        add("principle", principle);
    for (const auto& company : note.company)
        add("company", company);
    for (const auto& level : note.level)
        add("level", level);
    for (const auto& role : note.role)
        add("role", role);
    if (const auto* pair = std::get_if<Pair>(&note.body)) add("flaw", pair->flaw);
    if (const auto* question = std::get_if<Question>(&note.body))
        for (const auto& answer : question->answer)
            add("answer", answer);
    if (const auto* fact = std::get_if<Fact>(&note.body)) add("answer", fact->answer);
    if (const auto* story = std::get_if<Story>(&note.body)) add("answer", story->summary);
    return labels;
}

/// Whether the cards that a note makes are served; `note` is SQL for its id. A story whose gate failed rests.
std::string note_is_on(const char* note) {
    return fmt::format(
        "(SELECT n.retired = 0 AND d.enabled = 1 AND n.priority <= d.up_to AND NOT EXISTS (SELECT 1 FROM "
        "story_gate g WHERE g.note = n.id AND g.unasked + g.outside + g.initiative < 3) FROM note n "
        "JOIN deck d ON d.id = n.deck WHERE n.id = {})",
        note);
}

/// What card.active is.
std::string is_active() {
    return "present = 1 AND " + note_is_on("card.note");
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

void switch_deck(Store& store, DeckId deck, bool enabled, Priority up_to) {
    SQLite::Statement row(store.db(), "UPDATE deck SET enabled = ?, up_to = ? WHERE id = ?");
    row.bind(1, enabled ? 1 : 0);
    row.bind(2, static_cast<int>(up_to));
    row.bind(3, deck);
    row.exec();
    SQLite::Statement cards(
        store.db(),
        fmt::format("UPDATE card SET active = {} WHERE note IN (SELECT id FROM note WHERE deck = ?)",
                    is_active()));
    cards.bind(1, deck);
    cards.exec();
}

void refresh_active(Store& store, NoteId note) {
    SQLite::Statement cards(store.db(),
                            fmt::format("UPDATE card SET active = {} WHERE note = ?", is_active()));
    cards.bind(1, note);
    cards.exec();
}

int wrongly_active(const Store& store) {
    SQLite::Statement query(store.db(),
                            fmt::format("SELECT count(*) FROM card WHERE active <> ({})", is_active()));
    query.executeStep();
    return query.getColumn(0).getInt();
}

int put_active_right(Store& store) {
    return store.db().exec(fmt::format("UPDATE card SET active = {0} WHERE active <> ({0})", is_active()));
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

namespace {

constexpr int first_card_fields = 5;
constexpr std::size_t cards_at_once = 16;  // a statement costs as much as a card

std::string first_card_insertion(std::size_t cards) {
    std::string sql = "INSERT INTO card (note, aspect, trains, sort_key, active) VALUES (?, ?, ?, ?, ?)";
    for (std::size_t i = 1; i < cards; ++i)
        sql += ", (?, ?, ?, ?, ?)";
    return sql;
}

}  // namespace

struct NoteWriter::Statements {
    explicit Statements(SQLite::Database& db)
        : insert_note(db,
                      "INSERT INTO note (deck, key, kind, content, from_file, file, line, position, "
                      "priority, weight) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
          keep_story_text(
              db,
              "INSERT INTO story_text (note, study_day, content) SELECT id, ?2, content FROM note "
              "WHERE id = ?3 AND content <> ?1"),
          // The text last imported is stored only where it differs from the person's own.
          update_text(db,
                      "UPDATE note SET content = ?1, priority = ?2, weight = ?3, imported = CASE "
                      "WHEN imported = ?1 THEN NULL "
                      "WHEN from_file = 1 AND imported IS NULL AND content <> ?1 THEN content "
                      "ELSE imported END WHERE id = ?4"),
          // The key follows the file: an edit here keeps it, so that the next import finds the note again.
          update_imported(
              db,
              "UPDATE note SET from_file = 1, imported = CASE WHEN content = ?1 THEN NULL ELSE ?1 END, "
              "key = ?2 WHERE id = ?3"),
          update_place(db, "UPDATE note SET file = ?, line = ?, position = ? WHERE id = ?"),
          drop_labels(db, "DELETE FROM note_label WHERE note = ?"),
          insert_label(db, "INSERT INTO note_label (note, label, value) VALUES (?, ?, ?)"),
          insert_card(db,
                      "INSERT INTO card (note, aspect, trains, sort_key, active) VALUES (?1, ?2, ?3, ?4, " +
                          note_is_on("?1") +
                          ") "
                          "ON CONFLICT (note, aspect) DO UPDATE SET sort_key = excluded.sort_key, "
                          "active = excluded.active, present = 1 WHERE sort_key <> excluded.sort_key "
                          "OR active <> excluded.active OR present = 0"),
          insert_first_card(db, first_card_insertion(1)),
          insert_first_cards(db, first_card_insertion(cards_at_once)),
          retire_card(
              db, "UPDATE card SET active = 0, present = 0 WHERE note = ? AND aspect = ? AND present = 1"),
          asks_anew(db, "UPDATE card SET asks_anew = 1, due = min(due, ?) WHERE note = ? AND state <> 'new'"),
          held(db, "INSERT INTO memo (key, value) VALUES ('held-a-note', '1') ON CONFLICT DO NOTHING") {}

    SQLite::Statement insert_note, keep_story_text, update_text, update_imported, update_place, drop_labels,
        insert_label, insert_card, insert_first_card, insert_first_cards, retire_card, asks_anew, held;
};

namespace {
void run(SQLite::Statement& statement) {
    statement.exec();
    statement.reset();
}
}  // namespace

NoteWriter::NoteWriter(Store& store) : store_(store), statements_(std::make_unique<Statements>(store.db())) {}
NoteWriter::~NoteWriter() = default;

NoteId NoteWriter::insert(const DeckRow& deck, const Note& note, const Place& place, const std::string& key) {
    MakingNotes making(store_);
    auto& s = statements_->insert_note;
    const std::string known_as = key.empty() ? key_of(note) : key;
    const std::string kind(name(note.kind())), content = to_json_text(note);
    s.bind(1, deck.id);
    s.bindNoCopy(2, known_as);
    s.bindNoCopy(3, kind);
    s.bindNoCopy(4, content);
    s.bind(5, place.file || place.imported ? 1 : 0);
    if (place.file)
        s.bindNoCopy(6, *place.file);
    else
        s.bind(6);
    s.bind(7, place.line);
    s.bind(8, place.position);
    s.bind(9, static_cast<int>(note.priority));
    s.bind(10, note.weight);
    run(s);
    const NoteId id = store_.db().getLastInsertRowid();
    making.made(id);
    write_labels(deck, id, note);
    write_first_cards(deck, id, note, place.position);
    if (!held_a_note_) run(statements_->held);
    held_a_note_ = true;
    return id;
}

void NoteWriter::update(const DeckRow& deck, NoteId id, const std::optional<Note>& mine,
                        const std::optional<Note>& imported, const Place& place, bool asks_anew,
                        StudyDay today) {
    if (mine && mine->kind() == Kind::story) {
        auto& s = statements_->keep_story_text;
        s.bind(1, to_json_text(*mine));
        s.bind(2, today.number());
        s.bind(3, id);
        run(s);
    }
    if (mine) {
        auto& s = statements_->update_text;
        s.bind(1, to_json_text(*mine));
        s.bind(2, static_cast<int>(mine->priority));
        s.bind(3, mine->weight);
        s.bind(4, id);
        run(s);
        statements_->drop_labels.bind(1, id);
        run(statements_->drop_labels);
        write_labels(deck, id, *mine);
        rest_other_cards(id, write_cards(deck, id, *mine, place.position));
    }
    if (imported) {
        auto& s = statements_->update_imported;
        s.bind(1, to_json_text(*imported));
        s.bind(2, key_of(*imported));
        s.bind(3, id);
        run(s);
    }
    auto& s = statements_->update_place;
    bind_optional(s, 1, place.file);
    s.bind(2, place.line);
    s.bind(3, place.position);
    s.bind(4, id);
    run(s);
    if (asks_anew) {
        statements_->asks_anew.bind(1, today.number());
        statements_->asks_anew.bind(2, id);
        run(statements_->asks_anew);
    }
}

void NoteWriter::move(const NoteRow& note, const DeckRow& to, StudyDay today) {
    SQLite::Statement change(store_.db(), "UPDATE note SET deck = ? WHERE id = ?");
    const int position = next_position(store_, to.id);
    change.bind(1, to.id);
    change.bind(2, note.id);
    change.exec();
    update(to, note.id, note.note, std::nullopt, {std::nullopt, 0, position}, false, today);
}

void NoteWriter::set_retired(NoteId id, bool retired) {
    SQLite::Statement note(store_.db(), "UPDATE note SET retired = ? WHERE id = ?");
    note.bind(1, retired ? 1 : 0);
    note.bind(2, id);
    note.exec();
    refresh_active(store_, id);
}

void NoteWriter::refresh_labels(const DeckRow& deck) {
    for (const auto& row : notes_of_deck(store_, deck.id, true)) {
        statements_->drop_labels.bind(1, row.id);
        run(statements_->drop_labels);
        write_labels(deck, row.id, row.note);
    }
}

void NoteWriter::write_labels(const DeckRow& deck, NoteId id, const Note& note) {
    auto& s = statements_->insert_label;
    for (const auto& [label, value] : labels_of(deck, note)) {
        s.bind(1, id);
        s.bind(2, label);
        s.bind(3, value);
        run(s);
    }
}

namespace {
/// One's own stories are what the interview is about: they are begun before anything else.
Priority begun_as(const Note& note) {
    return note.kind() == Kind::story ? Priority::core : note.priority;
}
}  // namespace

/// Of a note that was made just now: nothing is held, and only its deck decides whether they are served.
void NoteWriter::write_first_cards(const DeckRow& deck, NoteId id, const Note& note, int position) {
    const bool active = deck.enabled && note.priority <= deck.up_to;
    const std::vector<CardSpec> cards = cards_of(note);
    for (std::size_t i = 0; i < cards.size(); ++i)
        first_cards_.push_back({id, cards[i].aspect, std::string(name(cards[i].trains)),
                                sort_key(begun_as(note), position, deck.id, i), active});
    if (!holds_cards_ || first_cards_.size() >= cards_at_once) write_held_first_cards();
}

/// As many at once as there are, in their order.
void NoteWriter::write_held_first_cards() {
    const MakingNotes making(store_);
    const auto bind = [](SQLite::Statement& s, std::size_t place, const FirstCard& card) {
        const int before = static_cast<int>(place) * first_card_fields;
        s.bind(before + 1, card.note);
        s.bindNoCopy(before + 2, card.aspect);
        s.bindNoCopy(before + 3, card.trains);
        s.bind(before + 4, card.sort_key);
        s.bind(before + 5, card.active ? 1 : 0);
    };
    std::size_t i = 0;
    for (; i + cards_at_once <= first_cards_.size(); i += cards_at_once) {
        for (std::size_t place = 0; place < cards_at_once; ++place)
            bind(statements_->insert_first_cards, place, first_cards_[i + place]);
        run(statements_->insert_first_cards);
    }
    for (; i < first_cards_.size(); ++i) {
        bind(statements_->insert_first_card, 0, first_cards_[i]);
        run(statements_->insert_first_card);
    }
    first_cards_.clear();
}

void NoteWriter::write_held_cards() {
    holds_cards_ = false;
    write_held_first_cards();
}

std::vector<CardSpec> NoteWriter::write_cards(const DeckRow& deck, NoteId id, const Note& note,
                                              int position) {
    std::vector<CardSpec> wanted = cards_of(note);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        auto& s = statements_->insert_card;
        s.bind(1, id);
        s.bind(2, wanted[i].aspect);
        s.bind(3, std::string(name(wanted[i].trains)));
        s.bind(4, sort_key(begun_as(note), position, deck.id, i));
        run(s);
    }
    return wanted;
}

/// An edit can take a gap or the reverse side away: that card rests, its history stays.
void NoteWriter::rest_other_cards(NoteId id, const std::vector<CardSpec>& wanted) {
    const Prepared query(store_, "SELECT aspect FROM card WHERE note = ?");
    SQLite::Statement& held = *query;
    held.bind(1, id);
    while (held.executeStep()) {
        const std::string aspect = held.getColumn(0).getString();
        if (std::any_of(wanted.begin(), wanted.end(),
                        [&](const CardSpec& card) { return card.aspect == aspect; }))
            continue;
        statements_->retire_card.bind(1, id);
        statements_->retire_card.bind(2, aspect);
        run(statements_->retire_card);
    }
}

}  // namespace hone
