// SPDX-License-Identifier: MIT
#include "decks/store/goals.hpp"

#include "decks/store/notes.hpp"
#include "engine/answer/fact.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>

namespace hone {
namespace {

std::vector<std::string> texts_of(const Store& store, const char* sql, std::int64_t goal) {
    SQLite::Statement query(store.db(), sql);
    query.bind(1, goal);
    std::vector<std::string> texts;
    while (query.executeStep())
        texts.push_back(query.getColumn(0).getString());
    return texts;
}

std::vector<GoalWeight> weights_of(const Store& store, std::int64_t goal) {
    SQLite::Statement query(store.db(), "SELECT label, value, factor FROM goal_weight WHERE goal = ?");
    query.bind(1, goal);
    std::vector<GoalWeight> weights;
    while (query.executeStep())
        weights.push_back(
            {query.getColumn(0).getString(), query.getColumn(1).getString(), query.getColumn(2).getDouble()});
    return weights;
}

/// Rows where `condition` over ?1 holds.
std::vector<Goal> goals_where(const Store& store, const std::string& condition, StudyDay today) {
    SQLite::Statement query(store.db(),
                            "SELECT id, name, day, target, coalesce(company, ''), "
                            "coalesce(level, ''), coalesce(role, ''), set_day, closed_day FROM "
                            "goal WHERE " +
                                condition);
    query.bind(1, today.number());
    std::vector<Goal> goals;
    while (query.executeStep()) {
        Goal goal;
        goal.id = query.getColumn(0).getInt64();
        goal.name = query.getColumn(1).getString();
        goal.day = StudyDay::from_number(query.getColumn(2).getInt());
        if (!query.getColumn(3).isNull()) goal.target = query.getColumn(3).getDouble();
        goal.company = query.getColumn(4).getString();
        goal.level = query.getColumn(5).getString();
        goal.role = query.getColumn(6).getString();
        goal.set_on = StudyDay::from_number(query.getColumn(7).getInt());
        if (!query.getColumn(8).isNull()) goal.closed = StudyDay::from_number(query.getColumn(8).getInt());
        goal.decks = texts_of(
            store,
            "SELECT d.name FROM goal_deck g JOIN deck d ON d.id = g.deck WHERE g.goal = ? ORDER BY d.id",
            goal.id);
        goal.tags = texts_of(store, "SELECT tag FROM goal_tag WHERE goal = ? ORDER BY tag", goal.id);
        goal.weights = weights_of(store, goal.id);
        goals.push_back(std::move(goal));
    }
    return goals;
}

template <class... Values>
void execute(Store& store, const char* sql, const Values&... values) {
    SQLite::Statement statement(store.db(), sql);
    int at = 0;
    (statement.bind(++at, values), ...);
    statement.exec();
}

}  // namespace

int Budget::minutes_on(StudyDay day) const {
    if (std::binary_search(off.begin(), off.end(), day)) return 0;
    const unsigned monday_first = std::chrono::weekday(day.date()).iso_encoding() - 1;
    return weekdays[monday_first].value_or(minutes_per_day);
}

Budget budget_of(const Store& store) {
    Budget budget;
    SQLite::Statement row(store.db(), "SELECT minutes_per_day, speak FROM budget");
    if (row.executeStep()) {
        budget.minutes_per_day = row.getColumn(0).getInt();
        budget.speak = row.getColumn(1).getDouble();
    }
    SQLite::Statement weekdays(store.db(), "SELECT weekday, minutes FROM budget_weekday");
    while (weekdays.executeStep())
        budget.weekdays[static_cast<std::size_t>(weekdays.getColumn(0).getInt())] =
            weekdays.getColumn(1).getInt();
    SQLite::Statement off(store.db(), "SELECT day FROM day_off ORDER BY day");
    while (off.executeStep())
        budget.off.push_back(StudyDay::from_number(off.getColumn(0).getInt()));
    return budget;
}

void put_budget(Store& store, const Budget& budget) {
    execute(store, "UPDATE budget SET minutes_per_day = ?, speak = ?", budget.minutes_per_day, budget.speak);
    execute(store, "DELETE FROM budget_weekday");
    for (std::size_t day = 0; day < budget.weekdays.size(); ++day)
        if (budget.weekdays[day])
            execute(store, "INSERT INTO budget_weekday (weekday, minutes) VALUES (?, ?)",
                    static_cast<int>(day), *budget.weekdays[day]);
    execute(store, "DELETE FROM day_off");
    for (const StudyDay day : budget.off)
        execute(store, "INSERT OR IGNORE INTO day_off (day) VALUES (?)", day.number());
}

std::vector<Goal> active_goals(const Store& store, StudyDay today) {
    return goals_where(store, "day >= ? AND closed_day IS NULL ORDER BY day, id", today);
}

std::optional<Goal> current_goal(const Store& store, StudyDay today) {
    auto goals = active_goals(store, today);
    if (goals.empty()) return std::nullopt;
    return std::move(goals.front());
}

std::optional<Goal> last_goal(const Store& store, StudyDay today) {
    auto goals =
        goals_where(store, "day < ? OR closed_day IS NOT NULL ORDER BY day DESC, id DESC LIMIT 1", today);
    if (goals.empty()) return std::nullopt;
    return std::move(goals.front());
}

std::vector<Goal> all_goals(const Store& store) {
    return goals_where(store, "?1 = ?1 ORDER BY day, id", {});
}

void remove_goal(Store& store, std::int64_t id) {
    for (const char* sql : {"DELETE FROM goal_deck WHERE goal = ?", "DELETE FROM goal_tag WHERE goal = ?",
                            "DELETE FROM goal_weight WHERE goal = ?", "DELETE FROM goal WHERE id = ?"})
        execute(store, sql, id);
}

void close_goal(Store& store, std::int64_t id, StudyDay today) {
    execute(store, "UPDATE goal SET closed_day = ? WHERE id = ?", today.number(), id);
}

std::int64_t put_goal(Store& store, const Goal& goal, StudyDay today) {
    for (const Goal& active : active_goals(store, today))
        if (folded(active.name) == folded(goal.name)) remove_goal(store, active.id);
    Goal set = goal;
    set.set_on = today;
    set.closed = std::nullopt;
    return restore_goal(store, set);
}

std::int64_t restore_goal(Store& store, const Goal& goal) {
    SQLite::Statement insert(
        store.db(),
        "INSERT INTO goal (name, day, target, company, level, role, set_day, closed_day) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, goal.name);
    insert.bind(2, goal.day.number());
    if (goal.target)
        insert.bind(3, *goal.target);
    else
        insert.bind(3);
    insert.bind(4, goal.company);
    insert.bind(5, goal.level);
    insert.bind(6, goal.role);
    insert.bind(7, goal.set_on.number());
    if (goal.closed) insert.bind(8, goal.closed->number());
    insert.exec();
    const std::int64_t id = store.db().getLastInsertRowid();
    for (const auto& name : goal.decks)
        if (const auto deck = find_deck(store, name))
            execute(store, "INSERT OR IGNORE INTO goal_deck (goal, deck) VALUES (?, ?)", id, deck->id);
    for (const auto& tag : goal.tags)
        execute(store, "INSERT OR IGNORE INTO goal_tag (goal, tag) VALUES (?, ?)", id, tag);
    for (const auto& weight : goal.weights)
        execute(store, "INSERT OR REPLACE INTO goal_weight (goal, label, value, factor) VALUES (?, ?, ?, ?)",
                id, weight.label, weight.value, weight.factor);
    return id;
}

std::vector<CardId> cards_at_rest(const Store& store) {
    SQLite::Statement query(store.db(), "SELECT card FROM resting ORDER BY card");
    std::vector<CardId> cards;
    while (query.executeStep())
        cards.push_back(query.getColumn(0).getInt64());
    return cards;
}

void restore_rest(Store& store, CardId card) {
    execute(store, "INSERT OR IGNORE INTO resting (card) VALUES (?)", card);
}

}  // namespace hone
