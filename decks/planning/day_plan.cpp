// SPDX-License-Identifier: MIT
#include "decks/planning/day_plan.hpp"

#include "decks/planning/question.hpp"
#include "decks/store/operation.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace hone {
namespace {

/// How long the search for better prices may go on: less at long horizons and with many weights, where a step costs
/// more, so that it stays near half a second. What it does not reach today it goes on with tomorrow.
int polish_evaluations(const PlanQuestion& question, bool has_earlier_prices) {
    constexpr double usual_days = 30, usual_groups = 3;
    const double groups = static_cast<double>(question.kinds.size() * question.worths.size());
    const double cost = std::pow(std::max(usual_days, static_cast<double>(question.days)) / usual_days, 2) *
                        std::max(usual_groups, groups) / usual_groups;
    return static_cast<int>((has_earlier_prices ? daily_polish : first_polish) / cost);
}

bool is_made_of(const Store& store, std::int64_t material) {
    SQLite::Statement query(store.db(), "SELECT 1 FROM plan WHERE material = ?");
    query.bind(1, material);
    return query.executeStep();
}

bool is_up_to_date(const Store& store, StudyDay today) {
    SQLite::Statement query(store.db(),
                            "SELECT study_day, material FROM plan ORDER BY study_day DESC LIMIT 1");
    return query.executeStep() && query.getColumn(0).getInt() == today.number() &&
           query.getColumn(1).getInt64() == material_revision(store);
}

/// What asking it today and never again brings over never asking it, by a second; 0 when it cannot be asked.
double alone_per_second(const PlanQuestion& question, std::size_t card) {
    const PlannedCard& planned = question.cards[card];
    if (planned.shown_today() || (!planned.memory && question.is_closed_to_new(0))) return 0;
    return greedy_index(question, card, planned.memory, -planned.elapsed_days, 0).gain_per_second;
}

void write_cards(const Store& store, const PlanningQuestion& question, const StudyPlan& plan,
                 StudyDay today) {
    const auto& cards = question.material.cards;
    std::vector<std::optional<int>> places(cards.size());
    int place = 0;
    for (const Ranked& next : plan.today)
        places[next.card] = place++;
    const double weight = question.weight();
    SQLite::Statement insert(
        store.db(),
        "INSERT INTO plan_card (card, place, gain, alone, seconds, next_day) VALUES (?, ?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const Outlook& outlook = plan.outlook[i];
        insert.bind(1, cards[i].card);
        insert.bind(2);
        if (places[i]) insert.bind(2, *places[i]);
        insert.bind(3, weight > 0 ? outlook.gain_per_second / weight : 0.0);
        insert.bind(4, weight > 0 ? alone_per_second(question.question.all, i) / weight : 0.0);
        insert.bind(5, outlook.seconds);
        insert.bind(6);
        if (outlook.next_day) insert.bind(6, (today + *outlook.next_day).number());
        insert.exec();
        insert.reset();
    }
}

}  // namespace

std::vector<Goal> planned_rounds(const Store& store, StudyDay today) {
    auto rounds = active_goals(store, today);
    std::erase_if(rounds,
                  [&](const Goal& goal) { return goal.day <= today || goal.day - today > longest_plan; });
    return rounds;
}

bool plan_today(const Store& store, const Now& now) {
    const StudyDay today = now.study_day;
    auto rounds = planned_rounds(store, today);
    if (rounds.empty()) return false;
    if (is_up_to_date(store, today)) return true;

    const std::int64_t material = material_revision(store);  // first: what changes meanwhile makes it stale
    // Prices are a start for the next day's search, not for another question's: from far away it stalls.
    const PlanPrices earlier = is_made_of(store, material) ? plan_prices(store) : PlanPrices{};
    PlanningQuestion question = planning_question(store, material_of(store, std::move(rounds)), today);
    StudyPlan plan;
    if (!question.material.cards.empty())
        plan = study_plan(question.question, earlier,
                          polish_evaluations(question.question.all,
                                             !earlier[others].empty() || !earlier[speaking].empty()));
    SQLite::Transaction transaction(store.db(), SQLite::TransactionBehavior::IMMEDIATE);
    store.db().exec("DELETE FROM plan; DELETE FROM plan_card");
    write_cards(store, question, plan, today);
    SQLite::Statement insert(store.db(), "INSERT INTO plan (study_day, material, prices) VALUES (?, ?, ?)");
    insert.bind(1, today.number());
    insert.bind(2, material);
    insert.bind(3, nlohmann::json(plan.prices).dump());
    insert.exec();
    transaction.commit();
    return true;
}

std::optional<CardInPlan> card_in_plan(const Store& store, CardId card) {
    SQLite::Statement query(store.db(),
                            "SELECT place, gain, alone, seconds, next_day FROM plan_card WHERE card = ?");
    query.bind(1, card);
    if (!query.executeStep()) return std::nullopt;
    CardInPlan found{std::nullopt, query.getColumn(1).getDouble(), query.getColumn(2).getDouble(),
                     query.getColumn(3).getDouble(), std::nullopt};
    if (!query.getColumn(0).isNull()) found.place = query.getColumn(0).getInt();
    if (!query.getColumn(4).isNull()) found.next_day = StudyDay::from_number(query.getColumn(4).getInt());
    return found;
}

PlanPrices plan_prices(const Store& store) {
    SQLite::Statement query(store.db(), "SELECT prices FROM plan ORDER BY study_day DESC LIMIT 1");
    if (!query.executeStep()) return {};
    return nlohmann::json::parse(query.getColumn(0).getText()).get<PlanPrices>();
}

}  // namespace hone
