// SPDX-License-Identifier: MIT
#include "decks/store/readiness_query.hpp"

#include "decks/store/cards.hpp"
#include "decks/store/narrowing.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

namespace hone {

GoalCards goal_cards(const Store& store, const std::optional<Goal>& goal) {
    GoalCards result;
    for (const auto& [number, fsrs] : parameter_sets(store))
        result.parameter_sets.emplace(number, std::make_unique<Fsrs>(fsrs));

    const Narrowing narrow = narrowing_of(store, goal);
    SQLite::Statement query(
        store.db(),
        fmt::format(
            "SELECT c.stability, c.difficulty, c.last_review_day, c.interval_days, c.asks_anew, c.trains, "
            "n.weight, p.parameters, c.reps FROM card c JOIN note n ON n.id = c.note JOIN deck d ON d.id = "
            "n.deck "
            "JOIN preset p ON p.id = d.preset WHERE c.active = 1 AND c.suspended = 0 {}",
            narrow.sql));
    narrow.bind(query);
    while (query.executeStep()) {
        GoalCard card;
        card.known.weight = query.getColumn(6).getDouble();
        card.known.fsrs = result.parameter_sets.at(query.getColumn(7).getInt()).get();
        card.trains = trains_from(query.getColumn(5).getText()).value_or(Trains::recognise);
        const bool known = !query.getColumn(0).isNull() && query.getColumn(4).getInt() == 0;
        if (known) {
            card.known.trace = Trace{{query.getColumn(0).getDouble(), query.getColumn(1).getDouble()},
                                     StudyDay::from_number(query.getColumn(2).getInt()),
                                     query.getColumn(3).getInt()};
            ++result.seen;
        }
        result.reviews += query.getColumn(8).getInt();
        result.cards.push_back(card);
    }
    return result;
}

}  // namespace hone
