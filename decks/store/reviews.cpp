// SPDX-License-Identifier: MIT
#include "decks/store/reviews.hpp"

#include "decks/store/card_changeset.hpp"
#include "decks/store/prepared.hpp"
#include "engine/answer/fact.hpp"
#include "engine/answer/propose.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace hone {
namespace {

constexpr const char* line_columns =
    "SELECT id, card, kind, at_ms, study_day, rating, proposed, response_ms, variant, predicted, parameters, "
    "elapsed_days, state, stability, difficulty, interval_days, due, lapses, confused_with, sure FROM "
    "revlog ";

template <class T>
void bind_or_null(SQLite::Statement& statement, int index, const std::optional<T>& value) {
    if (value)
        statement.bind(index, *value);
    else
        statement.bind(index);
}

std::optional<int> number_of(const std::optional<Rating>& rating) {
    if (!rating) return std::nullopt;
    return number(*rating);
}

std::optional<Rating> rating_in(const SQLite::Column& column) {
    if (column.isNull()) return std::nullopt;
    return rating_from(column.getInt());
}

HistoryLine line_from(SQLite::Statement& row) {
    HistoryLine line;
    line.id = row.getColumn(0).getInt64();
    line.card = row.getColumn(1).getInt64();
    line.kind = line_kind_from(row.getColumn(2).getText()).value_or(LineKind::review);
    line.at = Instant{std::chrono::milliseconds{row.getColumn(3).getInt64()}};
    line.study_day = StudyDay::from_number(row.getColumn(4).getInt());
    line.rating = rating_in(row.getColumn(5));
    line.proposed = rating_in(row.getColumn(6));
    if (!row.getColumn(7).isNull()) line.response_ms = row.getColumn(7).getInt64();
    if (!row.getColumn(8).isNull()) line.variant = row.getColumn(8).getInt();
    if (!row.getColumn(9).isNull()) line.predicted = row.getColumn(9).getDouble();
    if (!row.getColumn(10).isNull()) line.parameter_set = row.getColumn(10).getInt();
    line.elapsed_days = row.getColumn(11).getInt();
    std::optional<Trace> trace;
    if (!row.getColumn(13).isNull()) {
        const int interval = row.getColumn(15).getInt();
        trace = Trace{{row.getColumn(13).getDouble(), row.getColumn(14).getDouble()},
                      StudyDay::from_number(row.getColumn(16).getInt()) - interval,
                      interval};
    }
    line.state = card_state_from(row.getColumn(12).getText(), trace).value_or(New{});
    line.lapses = row.getColumn(17).getInt();
    if (!row.getColumn(18).isNull()) line.confused_with = row.getColumn(18).getString();
    if (!row.getColumn(19).isNull()) line.sure = row.getColumn(19).getInt() != 0;
    return line;
}

std::vector<HistoryLine> lines(SQLite::Statement& query) {
    std::vector<HistoryLine> found;
    while (query.executeStep())
        found.push_back(line_from(query));
    return found;
}

/// Seconds an answer takes before the person's own times are known: reading, thinking, and saying where it is
/// said.
constexpr int answers_for_own_times = 400;
constexpr int lines_looked_through = 4000;

}  // namespace

double default_seconds(std::string_view aspect) {
    if (aspect == "tell") return 240;  // three minutes, a follow-up, and looking back on it
    if (aspect == "fix") return 45;
    if (aspect == "spot") return 20;
    if (aspect == "identify" || aspect == "match") return 18;
    return 13;
}

std::int64_t idle_after_ms(std::string_view aspect) {
    return aspect == "tell" ? 15 * idle_ms : idle_ms;
}

std::string_view name(LineKind kind) {
    switch (kind) {
        case LineKind::review:
            return "review";
        case LineKind::imported:
            return "imported";
        case LineKind::reset:
            return "reset";
        case LineKind::refit:
            return "refit";
    }
    return "";
}

std::optional<LineKind> line_kind_from(std::string_view text) {
    for (LineKind kind : {LineKind::review, LineKind::imported, LineKind::reset, LineKind::refit})
        if (name(kind) == text) return kind;
    return std::nullopt;
}

HistoryStep::Kind step_kind(LineKind kind) {
    switch (kind) {
        case LineKind::review:
            return HistoryStep::Kind::review;
        case LineKind::imported:
            return HistoryStep::Kind::imported_state;
        case LineKind::reset:
            return HistoryStep::Kind::reset;
        case LineKind::refit:
            return HistoryStep::Kind::refit;
    }
    return HistoryStep::Kind::review;
}

void write_state(Store& store, CardId card, const CardState& state, int reps, int lapses) {
    const Prepared update(store,
                          "UPDATE card SET state = ?, stability = ?, difficulty = ?, last_review_day = ?, "
                          "interval_days = ?, due = ?, reps = ?, lapses = ?, asks_anew = 0 WHERE id = ?");
    update->bindNoCopy(1, name(state).data());
    if (const Trace* trace = trace_of(state)) {
        update->bind(2, trace->memory.stability);
        update->bind(3, trace->memory.difficulty);
        update->bind(4, trace->last_review.number());
        update->bind(5, trace->interval_days);
        update->bind(6, trace->due().number());
    }
    update->bind(7, reps);
    update->bind(8, lapses);
    update->bind(9, card);
    update->exec();
}

namespace {

constexpr int line_fields = 20;

/// For so many lines at once: a statement costs as much as a line.
std::string line_insertion(std::size_t lines) {
    std::string sql =
        "INSERT INTO revlog (card, kind, at_ms, study_day, rating, proposed, response_ms, variant, "
        "predicted, parameters, elapsed_days, state, stability, difficulty, interval_days, due, lapses, "
        "confused_with, operation, sure) VALUES ";
    for (std::size_t i = 0; i < lines; ++i)
        sql += i == 0 ? "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                      : ", (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    return sql;
}

/// The line as number `place` of the statement's.
void bind_line(SQLite::Statement& insert, int place, const Operation& operation, const HistoryLine& line) {
    const int before = place * line_fields;
    insert.bind(before + 1, line.card);
    insert.bindNoCopy(before + 2, name(line.kind).data());  // a literal, as all these names are
    insert.bind(before + 3, static_cast<std::int64_t>(line.at.time_since_epoch().count()));
    insert.bind(before + 4, line.study_day.number());
    bind_or_null(insert, before + 5, number_of(line.rating));
    bind_or_null(insert, before + 6, number_of(line.proposed));
    bind_or_null(insert, before + 7, line.response_ms);
    bind_or_null(insert, before + 8, line.variant);
    bind_or_null(insert, before + 9, line.predicted);
    bind_or_null(insert, before + 10, line.parameter_set);
    insert.bind(before + 11, line.elapsed_days);
    insert.bindNoCopy(before + 12, name(line.state).data());
    if (const Trace* trace = trace_of(line.state)) {
        insert.bind(before + 13, trace->memory.stability);
        insert.bind(before + 14, trace->memory.difficulty);
        insert.bind(before + 15, trace->interval_days);
        insert.bind(before + 16, trace->due().number());
    }
    insert.bind(before + 17, line.lapses);
    bind_or_null(insert, before + 18, line.confused_with);
    insert.bind(before + 19, operation.id());
    bind_or_null(insert, before + 20, line.sure);
}

}  // namespace

void insert_line(Store& store, const Operation& operation, const HistoryLine& line) {
    static const std::string sql = line_insertion(1);
    const Prepared insert(store, sql);
    bind_line(*insert, 0, operation, line);
    insert->exec();
}

void insert_lines(Store& store, const Operation& operation, const std::vector<const HistoryLine*>& lines) {
    constexpr std::size_t at_once = 16;
    static const std::string sql = line_insertion(at_once);
    const Prepared insert(store, sql);
    std::size_t i = 0;
    for (; i + at_once <= lines.size(); i += at_once) {
        for (std::size_t place = 0; place < at_once; ++place)
            bind_line(*insert, static_cast<int>(place), operation, *lines[i + place]);
        insert->exec();
        insert->reset();
        insert->clearBindings();
    }
    for (; i < lines.size(); ++i)
        insert_line(store, operation, *lines[i]);
}

std::optional<ReviewDone> review_within(Store& store, const Operation& operation, const Now& now,
                                        const ReviewInput& input) {
    const auto before = find_card(store, input.card);
    if (!before) return std::nullopt;
    if (input.expected_reps && (*input.expected_reps != before->reps || before->suspended || before->retired))
        return std::nullopt;
    const Scheduling scheduling = scheduling_of(store, before->deck);
    const Preview outcomes = preview_of(scheduling, *before, now.study_day);
    const bool lapsed = input.rating == Rating::again && std::holds_alternative<Review>(before->state);

    CardRow after = *before;
    after.state = outcomes.of(input.rating).next;
    after.due = trace_of(after.state)->due();
    after.reps += 1;
    after.lapses += lapsed ? 1 : 0;
    after.asks_anew = false;

    HistoryLine line;
    line.card = input.card;
    line.at = now.instant;
    line.study_day = now.study_day;
    line.rating = input.rating;
    line.proposed = input.proposed;
    line.response_ms = input.response_ms;
    line.variant = input.variant;
    line.predicted = outcomes.predicted;
    line.parameter_set = scheduling.parameter_set;
    line.elapsed_days = outcomes.elapsed_days;
    line.state = after.state;
    line.lapses = after.lapses;
    line.confused_with = input.confused_with;
    line.sure = input.sure;

    insert_line(store, operation, line);
    const std::int64_t review = store.db().getLastInsertRowid();
    write_state(store, input.card, after.state, after.reps, after.lapses);
    return ReviewDone{review,
                      operation.id(),
                      *before,
                      after,
                      outcomes.early,
                      outcomes.clock_went_back,
                      lapsed && becomes_leech(after.lapses)};
}

std::optional<ReviewDone> record_review(Store& store, const Now& now, const ReviewInput& input) {
    Operation operation(store, now.instant, "", Operation::Recorder::caller);
    auto done = review_within(store, operation, now, input);
    if (!done) return std::nullopt;
    operation.relabel(fmt::format("graded {} {}", done->card.reference(), name(input.rating)));
    operation.commit(card_changeset(done->before, done->card));
    return done;
}

void record_reset(Store& store, const Operation& operation, const Now& now, CardId card) {
    HistoryLine line;
    line.card = card;
    line.kind = LineKind::reset;
    line.at = now.instant;
    line.study_day = now.study_day;
    line.state = New{};
    insert_line(store, operation, line);
    write_state(store, card, New{}, 0, 0);
    SQLite::Statement forget(
        store.db(), "UPDATE card SET met_ms = NULL, met_day = NULL, met_operation = NULL WHERE id = ?");
    forget.bind(1, card);
    forget.exec();
}

std::vector<HistoryLine> history_of(const Store& store, CardId card) {
    static const std::string of_all = std::string(line_columns) + "WHERE undone = 0 ORDER BY card, id";
    static const std::string of_one = std::string(line_columns) + "WHERE card = ? AND undone = 0 ORDER BY id";
    const Prepared query(store, card == 0 ? of_all : of_one);
    if (card != 0) query->bind(1, card);
    return lines(*query);
}

std::vector<CardId> cards_reviewed_in(const Store& store, std::int64_t operation) {
    SQLite::Statement query(store.db(),
                            "SELECT DISTINCT r.card FROM operation o JOIN revlog r ON r.id >= o.first_line "
                            "AND r.operation = o.id "
                            "WHERE o.id = ? AND r.undone = 0 AND r.kind = 'review'");
    query.bind(1, operation);
    std::vector<CardId> cards;
    while (query.executeStep())
        cards.push_back(query.getColumn(0).getInt64());
    return cards;
}

double UsualTimes::seconds(std::string_view aspect) const {
    for (const auto& [known, median] : median_seconds)
        if (known == aspect) return median;
    return default_seconds(aspect);
}

UsualTimes usual_times(const Store& store) {
    SQLite::Statement query(
        store.db(),
        "SELECT c.aspect, r.response_ms FROM (SELECT card, response_ms FROM revlog WHERE id > "
        "(SELECT max(id) FROM revlog) - ? AND undone = 0 AND response_ms IS NOT NULL ORDER BY id DESC LIMIT "
        "?) r "
        "JOIN card c ON c.id = r.card");
    query.bind(1, lines_looked_through);
    query.bind(2, answers_for_own_times);
    std::map<std::string, std::vector<double>> by_aspect;
    while (query.executeStep())
        by_aspect[query.getColumn(0).getString()].push_back(
            static_cast<double>(
                std::min(query.getColumn(1).getInt64(), idle_after_ms(query.getColumn(0).getText()))) /
            1000.0);
    UsualTimes usual;
    constexpr std::size_t enough = 10;
    for (auto& [aspect, seconds] : by_aspect) {
        if (seconds.size() < enough) continue;
        const auto middle = seconds.begin() + static_cast<std::ptrdiff_t>(seconds.size() / 2);
        std::nth_element(seconds.begin(), middle, seconds.end());
        usual.median_seconds.emplace_back(aspect, std::max(*middle, 1.0));
    }
    return usual;
}

std::vector<std::int64_t> response_times(const Store& store, const CardRow& card) {
    SQLite::Statement query(store.db(),
                            "SELECT r.response_ms FROM (SELECT id, card, response_ms FROM revlog WHERE id > "
                            "(SELECT max(id) FROM revlog) - ? AND undone = 0 "
                            "AND response_ms IS NOT NULL) r JOIN card c ON c.id "
                            "= r.card JOIN note n ON n.id = c.note, "
                            "(SELECT length(content) AS length FROM note WHERE id = ?) own "
                            "WHERE c.aspect = ? AND length(n.content) BETWEEN own.length / 2 AND own.length "
                            "* 2 ORDER BY r.id DESC "
                            "LIMIT ?");
    query.bind(1, lines_looked_through);
    query.bind(2, card.note);
    query.bind(3, card.aspect);
    query.bind(4, answers_for_own_times);
    std::vector<std::int64_t> times;
    while (query.executeStep())
        times.push_back(query.getColumn(0).getInt64());
    return times;
}

std::vector<std::string> confusions_with(const Store& store, const std::string& subject,
                                         const std::string& label, StudyDay before) {
    SQLite::Statement query(store.db(),
                            "SELECT r.confused_with, count(*) FROM revlog r JOIN card c ON c.id = r.card "
                            "JOIN note_label l ON l.note = c.note AND l.label = ? AND l.value = ? "
                            "WHERE r.undone = 0 AND r.confused_with IS NOT NULL AND r.study_day < ? GROUP BY "
                            "1 ORDER BY 2 DESC, 1");
    query.bind(1, label);
    query.bind(2, folded(subject));
    query.bind(3, before.number());
    std::vector<std::string> picked;
    while (query.executeStep())
        picked.push_back(query.getColumn(0).getString());
    return picked;
}

}  // namespace hone
