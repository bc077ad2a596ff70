// SPDX-License-Identifier: MIT
#include "decks/store/fit_query.hpp"

#include "decks/store/cards.hpp"
#include "decks/store/narrowing.hpp"
#include "decks/store/reviews.hpp"
#include "engine/plan/fit.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <deque>

namespace hone {
namespace {

int count_cards(const Store& store, const std::string& condition, const Narrowing& narrow) {
    SQLite::Statement query(store.db(),
                            "SELECT count(*) FROM card c JOIN note n ON n.id = c.note WHERE n.retired = 0 "
                            "AND c.present = 1 AND " +
                                condition + narrow.sql);
    narrow.bind(query);
    query.executeStep();
    return query.getColumn(0).getInt();
}

/// Minutes a day over the days before the date.
double mean_minutes(const Budget& budget, StudyDay today, StudyDay date) {
    double minutes = 0;
    for (StudyDay day = today; day < date; day = day + 1)
        minutes += budget.minutes_on(day);
    return minutes / std::max(1, date - today);
}

}  // namespace

GoalFit goal_fit(const Store& store, const Goal& goal, const Budget& budget, StudyDay today) {
    const Narrowing narrow = narrowing_of(store, goal);
    const UsualTimes usual = usual_times(store);
    SQLite::Statement query(
        store.db(),
        fmt::format(
            "SELECT c.stability, c.difficulty, c.last_review_day, c.interval_days, c.aspect FROM card c "
            "JOIN note n ON n.id = c.note WHERE c.active = 1 AND c.suspended = 0{} ORDER BY c.sort_key",
            narrow.sql));
    narrow.bind(query);
    std::deque<Trace> traces;  // pointed into
    std::vector<CardToFit> cards;
    while (query.executeStep()) {
        const Trace* trace = nullptr;
        if (!query.getColumn(0).isNull())
            trace =
                &traces.emplace_back(Trace{{query.getColumn(0).getDouble(), query.getColumn(1).getDouble()},
                                           StudyDay::from_number(query.getColumn(2).getInt()),
                                           query.getColumn(3).getInt()});
        cards.push_back({trace, usual.seconds(query.getColumn(4).getText())});
    }
    const Scheduling scheduling = default_scheduling(store);
    GoalFit fit;
    fit.wanted = static_cast<int>(cards.size());
    fit.fit = cards_that_fit(
        scheduling.fsrs, cards,
        {today, goal.day, mean_minutes(budget, today, goal.day), scheduling.preset.desired_retention});
    Narrowing decks;
    narrow_to_decks(decks, store, goal.decks);
    fit.other_lens = count_cards(store, "c.active = 1 AND c.suspended = 0", decks) - fit.wanted;
    fit.switched_off = count_cards(store, "c.active = 0", decks);
    return fit;
}

}  // namespace hone
