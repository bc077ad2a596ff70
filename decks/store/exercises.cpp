// SPDX-License-Identifier: MIT
#include "decks/store/exercises.hpp"

#include "decks/store/operation.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>

namespace hone {
namespace {

Instant instant_in(const SQLite::Column& column) {
    return Instant{std::chrono::milliseconds{column.getInt64()}};
}

}  // namespace

void record_scoring(Store& store, const Now& now, NoteId note, const std::vector<ScoredDimension>& scored) {
    SQLite::Statement insert(store.db(),
                             "INSERT INTO rubric_score (note, at_ms, study_day, answer, dimension, given, "
                             "reference, maximum) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (const auto& each : scored) {
        insert.bind(1, note);
        insert.bind(2, std::int64_t{now.instant.time_since_epoch().count()});
        insert.bind(3, now.study_day.number());
        insert.bind(4, each.answer);
        insert.bind(5, each.dimension);
        insert.bind(6, each.score.given);
        insert.bind(7, each.score.reference);
        insert.bind(8, each.score.maximum);
        insert.exec();
        insert.reset();
    }
}

std::vector<GivenScore> all_scorings(const Store& store) {
    SQLite::Statement query(
        store.db(),
        "SELECT note, at_ms, study_day, answer, dimension, given, reference, maximum FROM "
        "rubric_score ORDER BY id");
    std::vector<GivenScore> scorings;
    while (query.executeStep())
        scorings.push_back({query.getColumn(0).getInt64(),
                            instant_in(query.getColumn(1)),
                            StudyDay::from_number(query.getColumn(2).getInt()),
                            {query.getColumn(3).getString(),
                             query.getColumn(4).getString(),
                             {query.getColumn(5).getDouble(), query.getColumn(6).getDouble(),
                              query.getColumn(7).getDouble()}}});
    return scorings;
}

std::vector<DimensionBias> rubric_biases(const Store& store) {
    SQLite::Statement query(store.db(),
                            "SELECT dimension, given, reference, maximum FROM rubric_score ORDER BY id");
    std::vector<std::pair<std::string, std::vector<RubricScore>>> by_dimension;
    while (query.executeStep()) {
        const std::string dimension = query.getColumn(0).getString();
        auto known = std::find_if(by_dimension.begin(), by_dimension.end(),
                                  [&](const auto& entry) { return entry.first == dimension; });
        if (known == by_dimension.end()) known = by_dimension.insert(known, {dimension, {}});
        known->second.push_back(
            {query.getColumn(1).getDouble(), query.getColumn(2).getDouble(), query.getColumn(3).getDouble()});
    }
    std::vector<DimensionBias> biases;
    for (const auto& [dimension, scores] : by_dimension)
        biases.push_back({dimension, static_cast<int>(scores.size()), signed_bias(scores)});
    return biases;
}

std::vector<NoteRow> rubrics_to_score(const Store& store, const Narrowing& narrow) {
    SQLite::Statement query(
        store.db(),
        "SELECT n.id FROM note n JOIN deck d ON d.id = n.deck WHERE n.kind = 'rubric' AND n.retired = 0 AND "
        "d.enabled = 1 AND n.priority <= d.up_to" +
            narrow.sql +
            " ORDER BY (SELECT count(DISTINCT s.at_ms) FROM rubric_score s WHERE s.note = n.id), n.priority, "
            "d.id, n.position");
    narrow.bind(query);
    std::vector<NoteRow> notes;
    while (query.executeStep())
        notes.push_back(*find_note(store, query.getColumn(0).getInt64()));
    return notes;
}

void record_test_answer(Store& store, const Now& now, const TestAnswer& answer) {
    SQLite::Statement insert(
        store.db(),
        "INSERT INTO test_answer (test, card, at_ms, study_day, wording, reserve, credit, "
        "predicted, confused_with) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, std::int64_t{answer.test.time_since_epoch().count()});
    insert.bind(2, answer.card);
    insert.bind(3, std::int64_t{now.instant.time_since_epoch().count()});
    insert.bind(4, now.study_day.number());
    insert.bind(5, answer.wording);
    insert.bind(6, answer.reserve ? 1 : 0);
    insert.bind(7, answer.credit);
    if (answer.predicted) insert.bind(8, *answer.predicted);
    if (answer.confused_with) insert.bind(9, *answer.confused_with);
    insert.exec();
}

std::vector<GivenTestAnswer> all_test_answers(const Store& store) {
    SQLite::Statement query(store.db(),
                            "SELECT at_ms, study_day, test, card, wording, reserve, credit, predicted, "
                            "confused_with FROM test_answer ORDER BY id");
    std::vector<GivenTestAnswer> answers;
    while (query.executeStep()) {
        answers.push_back(
            {instant_in(query.getColumn(0)),
             StudyDay::from_number(query.getColumn(1).getInt()),
             {instant_in(query.getColumn(2)), query.getColumn(3).getInt64(), query.getColumn(4).getString(),
              query.getColumn(5).getInt() != 0, query.getColumn(6).getDouble(), std::nullopt, std::nullopt}});
        TestAnswer& answer = answers.back().answer;
        if (!query.getColumn(7).isNull()) answer.predicted = query.getColumn(7).getDouble();
        if (!query.getColumn(8).isNull()) answer.confused_with = query.getColumn(8).getString();
    }
    return answers;
}

std::set<std::pair<CardId, std::string>> reserve_wordings_asked(const Store& store) {
    SQLite::Statement query(store.db(), "SELECT DISTINCT card, wording FROM test_answer WHERE reserve = 1");
    std::set<std::pair<CardId, std::string>> asked;
    while (query.executeStep())
        asked.emplace(query.getColumn(0).getInt64(), query.getColumn(1).getString());
    return asked;
}

std::optional<UnseenWording> unseen_wording(const Store& store) {
    SQLite::Statement query(
        store.db(),
        "SELECT count(predicted), avg(credit) FILTER (WHERE predicted IS NOT NULL), avg(predicted), "
        "count(*) - count(predicted) FROM (SELECT credit, predicted, min(id) FROM test_answer WHERE reserve "
        "= 1 "
        "GROUP BY card, wording)");
    query.executeStep();
    UnseenWording figures;
    figures.asked = query.getColumn(0).getInt();
    figures.not_drilled = query.getColumn(3).getInt();
    if (figures.asked + figures.not_drilled == 0) return std::nullopt;
    if (figures.asked > 0) {
        figures.right = query.getColumn(1).getDouble();
        figures.expected = query.getColumn(2).getDouble();
    }
    return figures;
}

std::optional<TestResult> last_test(const Store& store) {
    SQLite::Statement query(
        store.db(),
        "SELECT study_day, count(*), sum(credit), max(reserve) FROM test_answer WHERE test = "
        "(SELECT max(test) FROM test_answer) GROUP BY test");
    if (!query.executeStep()) return std::nullopt;
    return TestResult{StudyDay::from_number(query.getColumn(0).getInt()), query.getColumn(1).getInt(),
                      query.getColumn(2).getDouble(), query.getColumn(3).getInt() != 0};
}

}  // namespace hone
