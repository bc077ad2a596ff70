// SPDX-License-Identifier: MIT
#include "decks/store/goals.hpp"

#include "decks/store/notes.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace hone {

namespace {

std::optional<Goal> goal_where(const Store& store, const char* condition, StudyDay today) {
    SQLite::Statement query(
        store.db(), std::string("SELECT id, name, day, minutes_per_day, target, coalesce(company, \'\'), "
                                "coalesce(level, \'\'), coalesce(role, \'\'), set_day FROM goal WHERE ") +
                        condition + ", id LIMIT 1");
    query.bind(1, today.number());
    if (!query.executeStep()) return std::nullopt;
    Goal goal;
    goal.id = query.getColumn(0).getInt64();
    goal.name = query.getColumn(1).getString();
    goal.day = StudyDay::from_number(query.getColumn(2).getInt());
    goal.minutes_per_day = query.getColumn(3).getInt();
    if (!query.getColumn(4).isNull()) goal.target = query.getColumn(4).getDouble();
    goal.company = query.getColumn(5).getString();
    goal.level = query.getColumn(6).getString();
    goal.role = query.getColumn(7).getString();
    goal.set_on = StudyDay::from_number(query.getColumn(8).getInt());
    SQLite::Statement decks(store.db(),
                            "SELECT d.name FROM goal_deck g JOIN deck d ON d.id = g.deck WHERE g.goal = ? "
                            "ORDER BY d.id");
    decks.bind(1, goal.id);
    while (decks.executeStep())
        goal.decks.push_back(decks.getColumn(0).getString());
    return goal;
}

}  // namespace

std::optional<Goal> current_goal(const Store& store, StudyDay today) {
    return goal_where(store, "day >= ? ORDER BY day", today);
}

std::optional<Goal> last_goal(const Store& store, StudyDay today) {
    return goal_where(store, "day < ? ORDER BY day DESC", today);
}

bool clear_goal(Store& store, StudyDay today) {
    const auto goal = current_goal(store, today);
    if (!goal) return false;
    for (const char* sql : {"DELETE FROM goal_deck WHERE goal = ?", "DELETE FROM goal WHERE id = ?"}) {
        SQLite::Statement drop(store.db(), sql);
        drop.bind(1, goal->id);
        drop.exec();
    }
    return true;
}

void put_goal(Store& store, const Goal& goal, StudyDay today) {
    while (clear_goal(store, today)) {
    }
    SQLite::Statement insert(store.db(),
                             "INSERT INTO goal (name, day, minutes_per_day, target, company, level, role, "
                             "set_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, goal.name);
    insert.bind(2, goal.day.number());
    insert.bind(3, goal.minutes_per_day);
    if (goal.target)
        insert.bind(4, *goal.target);
    else
        insert.bind(4);
    insert.bind(5, goal.company);
    insert.bind(6, goal.level);
    insert.bind(7, goal.role);
    insert.bind(8, today.number());
    insert.exec();
    const std::int64_t id = store.db().getLastInsertRowid();
    for (const auto& name : goal.decks) {
        const auto deck = find_deck(store, name);
        if (!deck) continue;
        SQLite::Statement link(store.db(),
                               "INSERT INTO goal_deck (goal, deck) VALUES (?, ?) ON CONFLICT DO NOTHING");
        link.bind(1, id);
        link.bind(2, deck->id);
        link.exec();
    }
}

}  // namespace hone
