// SPDX-License-Identifier: MIT
#include "decks/store/cards.hpp"

#include "decks/store/operation.hpp"
#include "decks/store/prepared.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <charconv>

namespace hone {
namespace {

constexpr const char* card_columns =
    "SELECT c.id, c.note, d.name, n.key, n.kind, c.aspect, c.trains, c.state, c.stability, c.difficulty, "
    "c.last_review_day, c.interval_days, c.due, c.reps, c.lapses, c.active, c.suspended, c.buried_day, "
    "c.flagged, "
    "c.asks_anew, c.met_ms, c.met_day, c.present, n.retired FROM card c JOIN note n ON n.id = c.note JOIN "
    "deck d ON d.id = n.deck ";

std::optional<StudyDay> day_or_nothing(const SQLite::Column& column) {
    if (column.isNull()) return std::nullopt;
    return StudyDay::from_number(column.getInt());
}

CardRow card_from(SQLite::Statement& row) {
    CardRow card;
    card.id = row.getColumn(0).getInt64();
    card.note = row.getColumn(1).getInt64();
    card.deck = row.getColumn(2).getString();
    card.note_key = row.getColumn(3).getString();
    card.kind = kind_from(row.getColumn(4).getText()).value_or(Kind::basic);
    card.aspect = row.getColumn(5).getString();
    card.trains = trains_from(row.getColumn(6).getText()).value_or(Trains::recognise);
    std::optional<Trace> trace;
    if (!row.getColumn(8).isNull())
        trace = Trace{{row.getColumn(8).getDouble(), row.getColumn(9).getDouble()},
                      StudyDay::from_number(row.getColumn(10).getInt()),
                      row.getColumn(11).getInt()};
    card.state = card_state_from(row.getColumn(7).getText(), trace).value_or(New{});
    card.due = day_or_nothing(row.getColumn(12));
    card.reps = row.getColumn(13).getInt();
    card.lapses = row.getColumn(14).getInt();
    card.active = row.getColumn(15).getInt() != 0;
    card.suspended = row.getColumn(16).getInt() != 0;
    card.buried = day_or_nothing(row.getColumn(17));
    card.flagged = row.getColumn(18).getInt() != 0;
    card.asks_anew = row.getColumn(19).getInt() != 0;
    if (!row.getColumn(20).isNull())
        card.met = Instant{std::chrono::milliseconds{row.getColumn(20).getInt64()}};
    card.met_day = day_or_nothing(row.getColumn(21));
    card.present = row.getColumn(22).getInt() != 0;
    card.retired = row.getColumn(23).getInt() != 0;
    return card;
}

void set_column(Store& store, const char* assignment, CardId id, std::optional<std::int64_t> value) {
    SQLite::Statement update(store.db(), fmt::format("UPDATE card SET {} = ? WHERE id = ?", assignment));
    if (value)
        update.bind(1, *value);
    else
        update.bind(1);
    update.bind(2, id);
    update.exec();
}

Fsrs fsrs_from(const std::string& weights) {
    const auto numbers = nlohmann::json::parse(weights).get<std::vector<double>>();
    return Fsrs(checked_parameters(numbers));
}

/// `own`: the deck's values where it has any.
std::string scheduling_query(bool own, const char* rest) {
    const auto column = [own](const char* name) {
        return own ? fmt::format("coalesce(d.{0}, p.{0})", name) : fmt::format("p.{}", name);
    };
    return fmt::format(
        "SELECT {}, {}, p.fuzz, {}, p.parameters, s.weights FROM preset p JOIN parameter_set s ON s.number = "
        "p.parameters {}",
        column("desired_retention"), column("maximum_interval"), column("new_per_day"), rest);
}

Scheduling scheduling_from(SQLite::Statement& row) {
    return {{row.getColumn(0).getDouble(), row.getColumn(1).getInt(), row.getColumn(2).getInt() != 0,
             row.getColumn(3).getInt()},
            row.getColumn(4).getInt(),
            fsrs_from(row.getColumn(5).getString())};
}

}  // namespace

bool CardRow::to_be_met() const {
    return std::holds_alternative<New>(state) && !met &&
           (kind == Kind::fact || kind == Kind::basic || kind == Kind::cloze);
}

std::optional<CardRow> find_card(const Store& store, CardId id) {
    const Prepared query(store, std::string(card_columns) + "WHERE c.id = ?");
    query->bind(1, id);
    if (!query->executeStep()) return std::nullopt;
    return card_from(*query);
}

std::optional<CardRow> find_card(const Store& store, std::string_view text) {
    CardId id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (error == std::errc() && end == text.data() + text.size())
        return id > 0 ? find_card(store, id) : std::nullopt;
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    const auto colon = text.find(':', slash);
    const std::string deck(text.substr(0, slash));
    const std::string key(
        text.substr(slash + 1, colon == std::string_view::npos ? colon : colon - slash - 1));
    CardCondition condition{"d.name = ?1 AND n.key = ?2 AND n.retired = 0", {deck, key}};
    if (colon != std::string_view::npos) {
        condition.sql += " AND c.aspect = ?3";
        condition.text_arguments.emplace_back(text.substr(colon + 1));
    } else {
        condition.sql += " AND c.present = 1";
    }
    const auto found = select_cards(store, condition);
    if (found.size() != 1) return std::nullopt;
    return found.front();
}

std::vector<CardRow> cards_of_note(const Store& store, NoteId note) {
    static const std::string sql = std::string(card_columns) + "WHERE c.note = ? ORDER BY c.sort_key";
    const Prepared query(store, sql);
    query->bind(1, note);
    std::vector<CardRow> cards;
    while (query->executeStep())
        cards.push_back(card_from(*query));
    return cards;
}

std::vector<CardRow> select_cards(const Store& store, const CardCondition& condition) {
    SQLite::Statement query(store.db(), fmt::format("{} WHERE {} ORDER BY d.id, n.position, n.id, c.sort_key",
                                                    card_columns, condition.sql));
    for (std::size_t i = 0; i < condition.text_arguments.size(); ++i)
        query.bind(static_cast<int>(i + 1), condition.text_arguments[i]);
    std::vector<CardRow> cards;
    while (query.executeStep())
        cards.push_back(card_from(query));
    return cards;
}

void set_suspended(Store& store, CardId id, bool suspended) {
    set_column(store, "suspended", id, suspended ? 1 : 0);
    SQLite::Statement wake(store.db(),
                           "DELETE FROM resting WHERE card = ?");  // the person's own wish from here on
    wake.bind(1, id);
    wake.exec();
}

void set_buried(Store& store, CardId id, std::optional<StudyDay> day) {
    set_column(store, "buried_day", id, day ? std::optional<std::int64_t>(day->number()) : std::nullopt);
}

void set_flagged(Store& store, CardId id, bool flagged) {
    set_column(store, "flagged", id, flagged ? 1 : 0);
}

void set_met(Store& store, const Operation& operation, CardId id, const Now& now) {
    set_column(store, "met_ms", id, now.instant.time_since_epoch().count());
    set_column(store, "met_day", id, now.study_day.number());
    set_column(store, "met_operation", id, operation.id());
}

CardId put_resting_card(Store& store, NoteId note, const std::string& aspect, Trains trains) {
    SQLite::Statement insert(
        store.db(),
        "INSERT INTO card (note, aspect, trains, sort_key, present, active) VALUES (?, ?, ?, 0, 0, 0)");
    insert.bind(1, note);
    insert.bind(2, aspect);
    insert.bind(3, std::string(name(trains)));
    insert.exec();
    return store.db().getLastInsertRowid();
}

void restore_card(Store& store, const CardRow& card) {
    static const std::string sql =
        "UPDATE card SET state = ?, stability = ?, difficulty = ?, last_review_day = ?, interval_days = ?, "
        "due = ?, reps = ?, lapses = ?, suspended = ?, buried_day = ?, flagged = ?, asks_anew = ?, "
        "met_ms = ?, met_day = ? WHERE id = ?";
    const Prepared update(store, sql);
    update->bind(1, std::string(name(card.state)));
    if (const Trace* trace = trace_of(card.state)) {
        update->bind(2, trace->memory.stability);
        update->bind(3, trace->memory.difficulty);
        update->bind(4, trace->last_review.number());
        update->bind(5, trace->interval_days);
        update->bind(6, card.due.value_or(trace->due()).number());
    }
    update->bind(7, card.reps);
    update->bind(8, card.lapses);
    update->bind(9, card.suspended ? 1 : 0);
    if (card.buried) update->bind(10, card.buried->number());
    update->bind(11, card.flagged ? 1 : 0);
    update->bind(12, card.asks_anew ? 1 : 0);
    if (card.met) update->bind(13, std::int64_t{card.met->time_since_epoch().count()});
    if (card.met_day) update->bind(14, card.met_day->number());
    update->bind(15, card.id);
    update->exec();
}

Scheduling scheduling_of(const Store& store, const std::string& deck) {
    static const std::string sql = scheduling_query(true, "JOIN deck d ON d.preset = p.id WHERE d.name = ?");
    const Prepared query(store, sql);
    query->bind(1, deck);
    if (!query->executeStep())
        throw StoreError(fmt::format("deck `{}` has no preset; run `hone check`", deck));
    return scheduling_from(*query);
}

Scheduling default_scheduling(const Store& store) {
    const Prepared query(store, scheduling_query(false, "WHERE p.id = 1"));
    if (!query->executeStep()) throw StoreError("the default preset is missing; run `hone check`");
    return scheduling_from(*query);
}

std::vector<std::pair<int, Fsrs>> parameter_sets(const Store& store) {
    SQLite::Statement query(store.db(), "SELECT number, weights FROM parameter_set ORDER BY number");
    std::vector<std::pair<int, Fsrs>> sets;
    while (query.executeStep())
        sets.emplace_back(query.getColumn(0).getInt(), fsrs_from(query.getColumn(1).getString()));
    return sets;
}

int put_parameters(Store& store, const Parameters& weights, Instant made) {
    for (const auto& [number, fsrs] : parameter_sets(store))
        if (fsrs.parameters() == weights) return number;
    SQLite::Statement insert(store.db(), "INSERT INTO parameter_set (weights, made_ms) VALUES (?, ?)");
    insert.bind(1, nlohmann::json(weights).dump());
    insert.bind(2, std::int64_t{made.time_since_epoch().count()});
    insert.exec();
    return static_cast<int>(store.db().getLastInsertRowid());
}

Preview preview_of(const Scheduling& scheduling, const CardRow& card, StudyDay today) {
    Preview outcomes = preview(scheduling.fsrs, scheduling.preset, card.state, today, card.id, card.reps);
    if (card.due && *card.due <= today)
        outcomes.early = false;  // an edited card is asked before its trace is due
    return outcomes;
}

}  // namespace hone
