// SPDX-License-Identifier: MIT
#include "decks/store/stories.hpp"

#include "decks/note_json.hpp"
#include "decks/store/cards.hpp"
#include "decks/store/serving.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <numeric>

namespace hone {
namespace {

std::vector<ScoredOn> scores_of(const Store& store, std::int64_t rehearsal) {
    SQLite::Statement query(store.db(),
                            "SELECT dimension, points, maximum FROM rehearsal_score WHERE rehearsal = ?");
    query.bind(1, rehearsal);
    std::vector<ScoredOn> scores;
    while (query.executeStep())
        scores.push_back(
            {query.getColumn(0).getString(), query.getColumn(1).getDouble(), query.getColumn(2).getDouble()});
    return scores;
}

Instant instant_of(std::int64_t milliseconds) {
    return Instant{std::chrono::milliseconds{milliseconds}};
}

Rehearsal rehearsal_from(const Store& store, SQLite::Statement& row) {
    Rehearsal rehearsal;
    rehearsal.id = row.getColumn(0).getInt64();
    rehearsal.story = row.getColumn(1).getInt64();
    rehearsal.at = instant_of(row.getColumn(2).getInt64());
    rehearsal.day = StudyDay::from_number(row.getColumn(3).getInt());
    rehearsal.question = row.getColumn(4).getString();
    rehearsal.pitch = row.getColumn(5).getInt() != 0;
    rehearsal.limit_ms = row.getColumn(6).getInt64();
    if (!row.getColumn(7).isNull())
        rehearsal.sections = SectionTimes{row.getColumn(7).getInt64(), row.getColumn(8).getInt64(),
                                          row.getColumn(9).getInt64(), row.getColumn(10).getInt64()};
    rehearsal.total_ms = row.getColumn(11).getInt64();
    rehearsal.ticked = row.getColumn(12).getInt();
    rehearsal.needed = row.getColumn(13).getInt();
    rehearsal.auto_fail = row.getColumn(14).getString();
    if (!row.getColumn(15).isNull()) rehearsal.disqualifiers = row.getColumn(15).getInt();
    rehearsal.typed = row.getColumn(16).getString();
    if (!row.getColumn(17).isNull()) rehearsal.probe = row.getColumn(17).getInt64();
    rehearsal.scores = scores_of(store, rehearsal.id);
    return rehearsal;
}

constexpr const char* rehearsal_columns =
    "SELECT id, note, at_ms, study_day, question, pitch, limit_ms, situation_ms, task_ms, action_ms, "
    "result_ms, "
    "total_ms, ticked, needed, auto_fail, disqualifiers, typed, probe FROM rehearsal ";

}  // namespace

double Rehearsal::points() const {
    return std::accumulate(scores.begin(), scores.end(), 0.0,
                           [](double sum, const ScoredOn& score) { return sum + score.points; });
}

std::vector<NoteRow> all_stories(const Store& store) {
    SQLite::Statement query(store.db(),
                            "SELECT n.id FROM note n JOIN deck d ON d.id = n.deck WHERE n.kind = 'story' AND "
                            "n.retired = 0 ORDER BY d.id, n.position, n.id");
    std::vector<NoteRow> rows;
    while (query.executeStep())
        rows.push_back(*find_note(store, query.getColumn(0).getInt64()));
    return rows;
}

std::vector<NoteRow> stories_in_use(const Store& store) {
    auto rows = all_stories(store);
    std::erase_if(rows, [&](const NoteRow& row) {
        const auto gate = gate_of(store, row.id);
        return gate && !gate->passed();
    });
    return rows;
}

std::optional<NoteRow> find_story(const Store& store, std::string_view name, bool with_removed) {
    SQLite::Statement query(store.db(),
                            "SELECT n.id FROM note n JOIN deck d ON d.id = n.deck WHERE n.kind = 'story' AND "
                            "(n.retired = 0 OR ?2) AND (n.key = ?1 OR d.name || '/' || n.key = ?1) "
                            "ORDER BY n.retired LIMIT 2");
    query.bind(1, std::string(name));
    query.bind(2, with_removed ? 1 : 0);
    std::vector<NoteRow> found;
    while (query.executeStep())
        found.push_back(*find_note(store, query.getColumn(0).getInt64()));
    if (found.empty()) return std::nullopt;
    // Of several that were removed, any; of several that are there, none goes without saying.
    if (found.size() > 1 && !found[1].retired) return std::nullopt;
    return found.front();
}

std::optional<StoryGate> gate_of(const Store& store, NoteId story) {
    SQLite::Statement query(store.db(),
                            "SELECT study_day, unasked, outside, initiative FROM story_gate WHERE note = ?");
    query.bind(1, story);
    if (!query.executeStep()) return std::nullopt;
    return StoryGate{StudyDay::from_number(query.getColumn(0).getInt()), query.getColumn(1).getInt() != 0,
                     query.getColumn(2).getInt() != 0, query.getColumn(3).getInt() != 0};
}

void put_gate(Store& store, NoteId story, const StoryGate& gate) {
    SQLite::Statement write(
        store.db(),
        "INSERT INTO story_gate (note, study_day, unasked, outside, initiative) VALUES "
        "(?, ?, ?, ?, ?) ON CONFLICT (note) DO UPDATE SET study_day = excluded.study_day, "
        "unasked = excluded.unasked, outside = excluded.outside, initiative = "
        "excluded.initiative");
    write.bind(1, story);
    write.bind(2, gate.day.number());
    write.bind(3, gate.unasked ? 1 : 0);
    write.bind(4, gate.outside ? 1 : 0);
    write.bind(5, gate.initiative ? 1 : 0);
    write.exec();
    refresh_active(store, story);
}

std::int64_t record_rehearsal(Store& store, const Rehearsal& rehearsal) {
    SQLite::Statement insert(
        store.db(),
        "INSERT INTO rehearsal (note, at_ms, study_day, question, pitch, limit_ms, situation_ms, task_ms, "
        "action_ms, result_ms, total_ms, ticked, needed, auto_fail, disqualifiers, typed, probe) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, rehearsal.story);
    insert.bind(2, std::int64_t{rehearsal.at.time_since_epoch().count()});
    insert.bind(3, rehearsal.day.number());
    insert.bind(4, rehearsal.question);
    insert.bind(5, rehearsal.pitch ? 1 : 0);
    insert.bind(6, rehearsal.limit_ms);
    if (rehearsal.sections) {
        insert.bind(7, rehearsal.sections->situation);
        insert.bind(8, rehearsal.sections->task);
        insert.bind(9, rehearsal.sections->action);
        insert.bind(10, rehearsal.sections->result);
    }
    insert.bind(11, rehearsal.total_ms);
    insert.bind(12, rehearsal.ticked);
    insert.bind(13, rehearsal.needed);
    insert.bind(14, rehearsal.auto_fail);
    if (rehearsal.disqualifiers) insert.bind(15, *rehearsal.disqualifiers);
    insert.bind(16, rehearsal.typed);
    if (rehearsal.probe) insert.bind(17, *rehearsal.probe);
    insert.exec();
    const std::int64_t id = store.db().getLastInsertRowid();
    SQLite::Statement score(store.db(),
                            "INSERT INTO rehearsal_score (rehearsal, dimension, points, maximum) VALUES "
                            "(?, ?, ?, ?)");
    for (const auto& each : rehearsal.scores) {
        score.bind(1, id);
        score.bind(2, each.dimension);
        score.bind(3, each.points);
        score.bind(4, each.maximum);
        score.exec();
        score.reset();
    }
    return id;
}

std::vector<Rehearsal> rehearsals_of(const Store& store, NoteId story) {
    SQLite::Statement query(store.db(),
                            std::string(rehearsal_columns) + "WHERE note = ?1 OR ?1 = 0 ORDER BY id");
    query.bind(1, story);
    std::vector<Rehearsal> all;
    while (query.executeStep())
        all.push_back(rehearsal_from(store, query));
    return all;
}

std::optional<Rehearsal> last_rehearsal(const Store& store, NoteId story) {
    SQLite::Statement query(store.db(),
                            std::string(rehearsal_columns) + "WHERE note = ? ORDER BY id DESC LIMIT 1");
    query.bind(1, story);
    if (!query.executeStep()) return std::nullopt;
    return rehearsal_from(store, query);
}

std::vector<EarlierText> earlier_texts(const Store& store, NoteId story) {
    SQLite::Statement query(store.db(),
                            "SELECT study_day, content FROM story_text WHERE note = ? ORDER BY id");
    query.bind(1, story);
    std::vector<EarlierText> texts;
    while (query.executeStep())
        texts.push_back({StudyDay::from_number(query.getColumn(0).getInt()),
                         note_from_json_text(query.getColumn(1).getText())});
    return texts;
}

void put_earlier_text(Store& store, NoteId story, const EarlierText& text) {
    SQLite::Statement insert(store.db(),
                             "INSERT INTO story_text (note, study_day, content) VALUES (?, ?, ?)");
    insert.bind(1, story);
    insert.bind(2, text.until.number());
    insert.bind(3, to_json_text(text.note));
    insert.exec();
}

}  // namespace hone
