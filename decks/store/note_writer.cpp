// SPDX-License-Identifier: MIT
#include "decks/store/note_writer.hpp"

#include "decks/note_json.hpp"
#include "decks/store/batch_insert.hpp"
#include "decks/store/operation.hpp"
#include "decks/store/prepared.hpp"
#include "decks/store/serving.hpp"
#include "engine/answer/fact.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

namespace hone {
namespace {

/// Order of introduction: all core notes first; within a priority the decks take turns by position.
std::int64_t sort_key(Priority priority, int position, DeckId deck, std::size_t aspect) {
    std::int64_t key = static_cast<std::int64_t>(priority);
    key = key << 24 | std::min(position, (1 << 24) - 1);
    key = key << 14 | (deck & 0x3fff);
    return key << 5 | static_cast<std::int64_t>(std::min<std::size_t>(aspect, 31));
}

/// One's own stories are what the interview is about: they are begun before anything else.
Priority begun_as(const Note& note) {
    return note.kind() == Kind::story ? Priority::core : note.priority;
}

using Label = std::pair<std::string, std::string>;

/// The few words that many notes are labelled with, folded once each.
class FoldedWords {
public:
    const std::string& of(const std::string& word) {
        if (known_.size() == most_known) known_.clear();  // they are not few
        const auto [place, is_new] = known_.try_emplace(word);
        if (is_new) place->second = folded(word);
        return place->second;
    }

private:
    static constexpr std::size_t most_known = 10'000;
    std::unordered_map<std::string, std::string> known_;
};

std::set<Label> labels_of(const DeckRow& deck, const Note& note, FoldedWords& words) {
    std::set<Label> labels;
    const auto put = [&labels](const char* label, std::string value) {
        if (!value.empty()) labels.emplace(label, std::move(value));
    };
    const auto add = [&](const char* label, const std::string& word) { put(label, words.of(word)); };
    const auto add_answer = [&](const std::string& answer) { put("answer", folded(answer)); };
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
            add_answer(answer);
    if (const auto* fact = std::get_if<Fact>(&note.body)) add_answer(fact->answer);
    if (const auto* story = std::get_if<Story>(&note.body)) add_answer(story->summary);
    return labels;
}

void bind_optional(SQLite::Statement& statement, int index, const std::optional<std::string>& text) {
    if (text)
        statement.bind(index, *text);
    else
        statement.bind(index);
}

void run(SQLite::Statement& statement) {
    statement.exec();
    statement.reset();
}

// ---- Rows of what is new

struct NewNote {
    NoteId id;
    DeckId deck;
    std::string key;
    const char* kind;
    std::string content;
    NoteWriter::Place place;
    int priority;
    double weight;
};

void bind_note(SQLite::Statement& s, int first, const NewNote& note) {
    s.bind(first, note.id);
    s.bind(first + 1, note.deck);
    s.bindNoCopy(first + 2, note.key);
    s.bindNoCopy(first + 3, note.kind);
    s.bindNoCopy(first + 4, note.content);
    s.bind(first + 5, note.place.file || note.place.imported ? 1 : 0);
    if (note.place.file)
        s.bindNoCopy(first + 6, *note.place.file);
    else
        s.bind(first + 6);
    s.bind(first + 7, note.place.line);
    s.bind(first + 8, note.place.position);
    s.bind(first + 9, note.priority);
    s.bind(first + 10, note.weight);
}

struct NewLabel {
    NoteId note;
    Label label;
};

void bind_label(SQLite::Statement& s, int first, const NewLabel& row) {
    s.bind(first, row.note);
    s.bindNoCopy(first + 1, row.label.first);
    s.bindNoCopy(first + 2, row.label.second);
}

struct NewCard {
    NoteId note;
    std::string aspect;
    const char* trains;
    std::int64_t sort_key;
    bool active;
};

void bind_card(SQLite::Statement& s, int first, const NewCard& card) {
    s.bind(first, card.note);
    s.bindNoCopy(first + 1, card.aspect);
    s.bindNoCopy(first + 2, card.trains);
    s.bind(first + 3, card.sort_key);
    s.bind(first + 4, card.active ? 1 : 0);
}

}  // namespace

struct NoteWriter::Statements {
    explicit Statements(SQLite::Database& db)
        : notes(db, "note (id, deck, key, kind, content, from_file, file, line, position, priority, weight)",
                11, bind_note),
          labels(db, "note_label (note, label, value)", 3, bind_label),
          cards(db, "card (note, aspect, trains, sort_key, active)", 5, bind_card),
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
          insert_card(db,
                      "INSERT INTO card (note, aspect, trains, sort_key, active) VALUES (?1, ?2, ?3, ?4, " +
                          note_is_on("?1") +
                          ") "
                          "ON CONFLICT (note, aspect) DO UPDATE SET sort_key = excluded.sort_key, "
                          "active = excluded.active, present = 1 WHERE sort_key <> excluded.sort_key "
                          "OR active <> excluded.active OR present = 0"),
          retire_card(
              db, "UPDATE card SET active = 0, present = 0 WHERE note = ? AND aspect = ? AND present = 1"),
          asks_anew(db, "UPDATE card SET asks_anew = 1, due = min(due, ?) WHERE note = ? AND state <> 'new'"),
          held(db, "INSERT INTO memo (key, value) VALUES ('held-a-note', '1') ON CONFLICT DO NOTHING") {}

    FoldedWords words;
    BatchInsert<NewNote> notes;
    BatchInsert<NewLabel> labels;
    BatchInsert<NewCard> cards;
    SQLite::Statement keep_story_text, update_text, update_imported, update_place, drop_labels, insert_card,
        retire_card, asks_anew, held;

    /// Cards after the notes they are of.
    void write_batches() {
        notes.write_batches();
        if (notes.waiting() > 0) return;
        labels.write_batches();
        cards.write_batches();
    }

    void write_all() {
        notes.write_all();
        labels.write_all();
        cards.write_all();
    }
};

NoteWriter::NoteWriter(Store& store) : store_(store), statements_(std::make_unique<Statements>(store.db())) {}
NoteWriter::~NoteWriter() = default;

void NoteWriter::hold_notes() {
    next_id_ = next_id();
}

void NoteWriter::write_held_notes() {
    next_id_.reset();
    write_waiting();
}

void NoteWriter::write_waiting() {
    const MakingNotes making(store_);
    statements_->write_all();
}

/// The number the store would give: above all that ever were.
NoteId NoteWriter::next_id() {
    if (next_id_) return (*next_id_)++;
    const Prepared query(
        store_,
        "SELECT max((SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'note'), "
        "(SELECT coalesce(max(id), 0) FROM note)) + 1");
    query->executeStep();
    return query->getColumn(0).getInt64();
}

NoteId NoteWriter::insert(const DeckRow& deck, const Note& note, const Place& place, std::string key) {
    MakingNotes making(store_);
    const NoteId id = next_id();
    making.made(id);
    if (key.empty()) key = key_of(note);
    statements_->notes.add({id, deck.id, std::move(key), name(note.kind()).data(), to_json_text(note), place,
                            static_cast<int>(note.priority), note.weight});
    for (const auto& label : labels_of(deck, note, statements_->words))
        statements_->labels.add({id, label});
    // Nothing is held of a new note: only its deck decides whether its cards are served.
    const bool active = deck.enabled && note.priority <= deck.up_to;
    const std::vector<CardSpec> cards = cards_of(note);
    for (std::size_t i = 0; i < cards.size(); ++i)
        statements_->cards.add({id, cards[i].aspect, name(cards[i].trains).data(),
                                sort_key(begun_as(note), place.position, deck.id, i), active});
    if (next_id_)
        statements_->write_batches();
    else
        statements_->write_all();
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
    write_waiting();
    for (const auto& label : labels_of(deck, note, statements_->words))
        statements_->labels.add({id, label});
    statements_->labels.write_all();
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
