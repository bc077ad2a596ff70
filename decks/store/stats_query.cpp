// SPDX-License-Identifier: MIT
#include "decks/store/stats_query.hpp"

#include "decks/store/reviews.hpp"
#include "engine/answer/propose.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>

namespace hone {
namespace {

constexpr int days_shown = 14;
constexpr int days_of_a_month = 30;

StateCounts count_states(const Store& store) {
    SQLite::Statement query(
        store.db(),
        "SELECT total(state = 'new' AND suspended = 0), total(state = 'learning' AND suspended = 0), "
        "total(state = 'review' AND suspended = 0), total(state = 'relearning' AND suspended = 0), "
        "total(suspended) FROM card WHERE active = 1");
    query.executeStep();
    return {query.getColumn(0).getInt(), query.getColumn(1).getInt(), query.getColumn(2).getInt(),
            query.getColumn(3).getInt(), query.getColumn(4).getInt()};
}

/// Both spans in one pass: the history is the largest table.
void measure_retention(const Store& store, StudyDay month_from, Stats& stats) {
    SQLite::Statement query(
        store.db(),
        "SELECT count(*), total(rating > 1), avg(predicted), count(*) FILTER (WHERE study_day >= ?1), "
        "total(rating > 1) FILTER (WHERE study_day >= ?1), avg(predicted) FILTER (WHERE study_day >= ?1) "
        "FROM "
        "revlog NOT INDEXED WHERE undone = 0 AND kind = 'review' AND predicted IS NOT NULL AND elapsed_days "
        "> 0");
    query.bind(1, month_from.number());
    query.executeStep();
    const auto retention = [&query](int column) {
        return Retention{query.getColumn(column).getInt(), query.getColumn(column + 1).getInt(),
                         query.getColumn(column + 2).isNull() ? 0 : query.getColumn(column + 2).getDouble()};
    };
    stats.all = retention(0);
    stats.month = retention(3);
}

std::vector<DayCount> due_ahead(const Store& store, StudyDay today) {
    const UsualTimes usual = usual_times(store);
    SQLite::Statement query(
        store.db(),
        "SELECT max(due, ?1), aspect, count(*) FROM card WHERE active = 1 AND suspended = 0 AND "
        "state <> 'new' AND due < ?2 GROUP BY 1, 2 ORDER BY 1");
    query.bind(1, today.number());
    query.bind(2, (today + days_shown).number());
    std::vector<DayCount> days;
    for (int i = 0; i < days_shown; ++i)
        days.push_back({today + i});
    while (query.executeStep()) {
        DayCount& day = days[static_cast<std::size_t>(query.getColumn(0).getInt() - today.number())];
        const int cards = query.getColumn(2).getInt();
        day.cards += cards;
        day.minutes += cards * usual.seconds(query.getColumn(1).getText()) / 60.0;
    }
    return days;
}

std::vector<DayCount> reviews_done(const Store& store, StudyDay today) {
    SQLite::Statement query(store.db(),
                            "SELECT r.study_day, count(*), total(min(r.response_ms, CASE c.aspect WHEN "
                            "'tell' THEN ?3 ELSE ?2 END)) / "
                            "60000.0 FROM revlog r LEFT JOIN card c ON c.id = r.card WHERE r.undone = 0 AND "
                            "r.kind = 'review' AND "
                            "r.study_day > ?1 GROUP BY r.study_day ORDER BY r.study_day");
    query.bind(1, (today - days_shown).number());
    query.bind(2, idle_after_ms(""));
    query.bind(3, idle_after_ms("tell"));
    std::vector<DayCount> days;
    while (query.executeStep())
        days.push_back({StudyDay::from_number(query.getColumn(0).getInt()), query.getColumn(1).getInt(),
                        query.getColumn(2).getDouble()});
    return days;
}

std::vector<KindCount> count_kinds(const Store& store) {
    SQLite::Statement query(
        store.db(),
        "SELECT n.kind, count(*), total(c.state <> 'new') FROM card c JOIN note n ON n.id = c.note "
        "WHERE c.active = 1 GROUP BY n.kind ORDER BY 2 DESC, 1");
    std::vector<KindCount> kinds;
    while (query.executeStep())
        if (const auto kind = kind_from(query.getColumn(0).getText()))
            kinds.push_back({*kind, query.getColumn(1).getInt(), query.getColumn(2).getInt()});
    return kinds;
}

std::vector<Confusion> most_frequent_confusions(const Store& store) {
    constexpr int shown = 10;
    // Of questions, only those that ask for a principle: other options are whole sentences.
    SQLite::Statement query(
        store.db(),
        "SELECT l.value, lower(x.picked), count(*) FROM (SELECT card, confused_with AS picked FROM revlog "
        "NOT INDEXED "
        "WHERE undone = 0 AND confused_with IS NOT NULL UNION ALL SELECT card, confused_with FROM "
        "test_answer "
        "WHERE confused_with IS NOT NULL) x JOIN card c ON c.id = x.card JOIN note_label l ON l.note = "
        "c.note "
        "AND l.label = CASE c.aspect WHEN 'spot' THEN 'flaw' ELSE 'answer' END "
        "WHERE c.aspect = 'spot' OR l.value IN (SELECT value FROM note_label WHERE label = 'principle') "
        "GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT ?");
    query.bind(1, shown);
    std::vector<Confusion> confusions;
    while (query.executeStep())
        confusions.push_back(
            {query.getColumn(0).getString(), query.getColumn(1).getString(), query.getColumn(2).getInt()});
    return confusions;
}

}  // namespace

Stats stats_of(const Store& store, StudyDay today) {
    Stats stats;
    store.read([&] {
        stats.states = count_states(store);
        measure_retention(store, today - days_of_a_month, stats);
        stats.ahead = due_ahead(store, today);
        stats.done = reviews_done(store, today);
        stats.kinds = count_kinds(store);
        stats.confusions = most_frequent_confusions(store);
    });
    return stats;
}

}  // namespace hone
