// SPDX-License-Identifier: MIT
#include "decks/readiness/movement.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace hone {
namespace {

/// Stabilities as they were: of cards with a line since. Nothing in it: the card was new.
struct Then {
    std::optional<double> stability;
    StudyDay last_review;
};

std::unordered_map<CardId, Then> cards_answered_from(const Store& store, StudyDay day) {
    std::unordered_map<CardId, Then> cards;
    SQLite::Statement query(
        store.db(),
        "SELECT s.card, o.stability, o.due - o.interval_days FROM (SELECT DISTINCT card FROM revlog WHERE "
        "undone = 0 AND "
        "study_day >= ?1) s LEFT JOIN revlog o ON o.id = (SELECT max(id) FROM revlog WHERE card = s.card AND "
        "undone = 0 "
        "AND study_day < ?1)");
    query.bind(1, day.number());
    while (query.executeStep()) {
        Then& then = cards[query.getColumn(0).getInt64()];
        if (query.getColumn(1).isNull()) continue;
        then.stability = query.getColumn(1).getDouble();
        then.last_review = StudyDay::from_number(query.getColumn(2).getInt());
    }
    return cards;
}

std::optional<StudyDay> latest_day_of_answers(const Store& store, StudyDay today) {
    SQLite::Statement query(
        store.db(),
        "SELECT max(study_day) FROM revlog WHERE undone = 0 AND kind = 'review' AND study_day <= ?");
    query.bind(1, today.number());
    if (!query.executeStep() || query.getColumn(0).isNull()) return std::nullopt;
    return StudyDay::from_number(query.getColumn(0).getInt());
}

}  // namespace

std::optional<Movement> latest_movement(const Store& store, const Material& material,
                                        std::span<const Topic> topics, StudyDay today,
                                        std::optional<StudyDay> date, std::size_t round) {
    const double weight = material.weight(round);
    const auto latest = latest_day_of_answers(store, today);
    if (weight <= 0 || !latest) return std::nullopt;
    const auto answered = cards_answered_from(store, *latest);
    const StudyDay counted_on = date.value_or(today), counted_from = date.value_or(*latest);
    Movement movement;
    movement.since = *latest;
    std::vector<double> gained(material.cards.size(), 0.0);
    std::vector<bool> was_answered(material.cards.size(), false);
    for (std::size_t i = 0; i < material.cards.size(); ++i) {
        const PlanningCard& card = material.cards[i];
        const Fsrs& fsrs = material.parameter_sets.at(card.parameter_set);
        const auto recall = [&](std::optional<double> stability, StudyDay last, StudyDay day) {
            return stability ? fsrs.retrievability(std::max(0, day - last), *stability) : 0.0;
        };
        const auto at = answered.find(card.card);
        was_answered[i] = at != answered.end();
        const std::optional<double> stability =
            card.trace ? std::optional(card.trace->memory.stability) : std::nullopt;
        const StudyDay last = card.trace ? card.trace->last_review : StudyDay();
        const Then before = was_answered[i] ? at->second : Then{stability, last};
        const double share = card.weights[round] / weight;
        const double untouched = recall(before.stability, before.last_review, counted_on);
        movement.forgotten +=
            share * (untouched - recall(before.stability, before.last_review, counted_from));
        gained[i] = share * (recall(stability, last, counted_on) - untouched);
        movement.points += gained[i];
    }
    movement.points += movement.forgotten;
    for (const Topic& topic : topics) {
        Movement::Cause cause{topic.name, 0, 0.0};
        for (const std::size_t card : topic.cards)
            if (was_answered[card]) {
                ++cause.cards;
                cause.points += gained[card];
            }
        if (cause.cards > 0) movement.causes.push_back(std::move(cause));
    }
    std::stable_sort(movement.causes.begin(), movement.causes.end(),
                     [](const auto& a, const auto& b) { return std::abs(a.points) > std::abs(b.points); });
    return movement;
}

}  // namespace hone
