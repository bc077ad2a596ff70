// SPDX-License-Identifier: MIT
#include "decks/planning/material.hpp"

#include "decks/store/cards.hpp"
#include "decks/store/narrowing.hpp"
#include "engine/plan/readiness.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace hone {
namespace {

/// What the round's weights make of each note; notes not in it count as they say themselves.
using Factors = std::unordered_map<NoteId, double>;

Factors factors_of(const Store& store, const Goal& goal) {
    Factors factors;
    const auto multiply = [&](SQLite::Statement& notes, double factor) {
        while (notes.executeStep())
            factors.try_emplace(notes.getColumn(0).getInt64(), 1.0).first->second *= factor;
    };
    for (const auto& weight : goal.weights) {
        if (weight.label == "note") {
            SQLite::Statement named(store.db(),
                                    "SELECT n.id FROM note n JOIN deck d ON d.id = n.deck WHERE "
                                    "d.name || '/' || n.key = ?");
            named.bind(1, weight.value);
            multiply(named, weight.factor);
        } else {
            SQLite::Statement labelled(store.db(),
                                       "SELECT note FROM note_label WHERE label = ? AND value = ?");
            labelled.bind(1, weight.label);
            labelled.bind(2, weight.value);
            multiply(labelled, weight.factor);
        }
    }
    return factors;
}

/// Sets the round's weight of its cards; `places` says where each card stands.
void weigh(const Store& store, Material& material, std::size_t round, const Narrowing& narrow,
           const Factors& factors, const std::unordered_map<CardId, std::size_t>& places) {
    SQLite::Statement query(
        store.db(), fmt::format("SELECT c.id, n.id, n.weight FROM card c JOIN note n ON n.id = c.note WHERE "
                                "c.active = 1 AND c.suspended = 0{}",
                                narrow.sql));
    narrow.bind(query);
    while (query.executeStep()) {
        const auto factor = factors.find(query.getColumn(1).getInt64());
        material.cards[places.at(query.getColumn(0).getInt64())].weights[round] =
            query.getColumn(2).getDouble() * (factor == factors.end() ? 1.0 : factor->second);
    }
}

}  // namespace

double Material::weight(std::size_t round) const {
    double sum = 0;
    for (const PlanningCard& card : cards)
        sum += card.weights[round];
    return sum;
}

Material material_of(const Store& store, std::vector<Goal> rounds) {
    Material material;
    material.rounds = std::move(rounds);
    for (const auto& [number, fsrs] : parameter_sets(store))
        material.parameter_sets.emplace(number, fsrs);
    const std::size_t columns = std::max<std::size_t>(1, material.rounds.size());

    const Narrowing any = narrowing_of(store, material.rounds);
    SQLite::Statement query(
        store.db(),
        fmt::format(
            "SELECT c.id, c.note, c.aspect, c.trains, p.parameters, c.stability, c.difficulty, "
            "c.last_review_day, c.interval_days, c.asks_anew FROM card c JOIN note n ON n.id = c.note JOIN "
            "deck d ON d.id = n.deck JOIN preset p ON p.id = d.preset WHERE c.active = 1 AND c.suspended = "
            "0{} ORDER BY c.sort_key, c.id",
            any.sql));
    any.bind(query);
    std::unordered_map<CardId, std::size_t> places;
    while (query.executeStep()) {
        PlanningCard card{query.getColumn(0).getInt64(),
                          query.getColumn(1).getInt64(),
                          query.getColumn(2).getString(),
                          trains_from(query.getColumn(3).getText()).value_or(Trains::recognise),
                          query.getColumn(4).getInt(),
                          std::nullopt,
                          std::vector<double>(columns, 0.0)};
        if (!query.getColumn(5).isNull() && query.getColumn(9).getInt() == 0)
            card.trace = Trace{{query.getColumn(5).getDouble(), query.getColumn(6).getDouble()},
                               StudyDay::from_number(query.getColumn(7).getInt()),
                               query.getColumn(8).getInt()};
        places.emplace(card.card, material.cards.size());
        material.cards.push_back(std::move(card));
    }
    if (material.rounds.empty()) weigh(store, material, 0, {}, {}, places);
    for (std::size_t round = 0; round < material.rounds.size(); ++round)
        weigh(store, material, round, narrowing_of(store, material.rounds[round]),
              factors_of(store, material.rounds[round]), places);
    return material;
}

int count_cards_of(const Store& store, const Goal& goal, bool only_seen) {
    const Narrowing narrow = narrowing_of(store, goal);
    SQLite::Statement query(
        store.db(),
        fmt::format("SELECT count(*) FROM card c JOIN note n ON n.id = c.note WHERE c.active = 1 AND "
                    "c.suspended = 0{}{}",
                    only_seen ? " AND c.state <> 'new'" : "", narrow.sql));
    narrow.bind(query);
    query.executeStep();
    return query.getColumn(0).getInt();
}

std::optional<double> share_held(const Store& store, const Goal& goal, StudyDay today) {
    const Material material = material_of(store, {goal});
    std::vector<KnownCard> cards;
    bool any_seen = false;
    for (const PlanningCard& card : material.cards) {
        cards.push_back({card.trace, card.weights[0], &material.parameter_sets.at(card.parameter_set)});
        any_seen = any_seen || card.trace;
    }
    return any_seen ? expected_recall(cards, today) : std::nullopt;
}

}  // namespace hone
