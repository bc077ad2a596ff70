// SPDX-License-Identifier: MIT
#include "decks/planning/question.hpp"

#include "decks/planning/habits_query.hpp"
#include "decks/planning/today.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace hone {
namespace {

constexpr int adherence_days = 28;

/// The first day that adherence counts: of the last 28, from the first review ever on.
StudyDay first_day_counted(const Store& store, StudyDay today) {
    SQLite::Statement query(store.db(),
                            "SELECT min(study_day) FROM revlog WHERE undone = 0 AND kind = 'review'");
    if (!query.executeStep() || query.getColumn(0).isNull()) return today;
    return std::max(StudyDay::from_number(query.getColumn(0).getInt()), today - adherence_days);
}

/// Rounds a weight to a half power of two.
double coarse(double weight) {
    return weight <= 0 ? 0 : std::exp2(std::round(2 * std::log2(weight)) / 2);
}

bool has_many_weights(const Material& material) {
    std::set<std::vector<double>> seen;
    for (const PlanningCard& card : material.cards)
        if (seen.insert(card.weights).second && seen.size() > weights_told_apart) return true;
    return false;
}

/// Indices of values in order of first appearance.
template <class Value>
class Numbered {
public:
    int of(const Value& value) {
        const auto [at, is_new] = numbers_.try_emplace(value, static_cast<int>(numbers_.size()));
        if (is_new) values_.push_back(value);
        return at->second;
    }
    const std::vector<Value>& values() const { return values_; }

private:
    std::map<Value, int> numbers_;
    std::vector<Value> values_;
};

void set_days(StudyQuestion& question, const Store& store, const Material& material, StudyDay today) {
    const Budget budget = budget_of(store);
    PlanQuestion& all = question.all;
    all.days = material.rounds.back().day - today;
    const double studied = adherence_of(store, budget, today);
    for (int day = 0; day < all.days; ++day) {
        all.seconds.push_back(budget.minutes_on(today + day) * 60.0);
        all.studied.push_back(day == 0 ? 1.0 : studied);
    }
    // Never nothing: who goes on after the minutes, or on a day off, is still served by what is worth most.
    all.seconds[0] = std::max(1.0, all.seconds[0] - minutes_on(store, today) * 60.0);
    question.speak_share = budget.speak;
    // On the eve of a round and on its day nothing new is begun: it would not be there in time.
    all.closed_to_new.assign(static_cast<std::size_t>(all.days), false);
    for (const Goal& round : active_goals(store, today))
        for (const int day : {round.day - today - 1, round.day - today})
            if (day >= 0 && day < all.days) all.closed_to_new[static_cast<std::size_t>(day)] = true;
}

}  // namespace

double adherence_of(const Store& store, const Budget& budget, StudyDay today) {
    const StudyDay from = first_day_counted(store, today);
    SQLite::Statement query(store.db(),
                            "SELECT DISTINCT study_day FROM revlog WHERE undone = 0 AND kind = 'review' AND "
                            "study_day >= ? AND study_day < ?");
    query.bind(1, from.number());
    query.bind(2, today.number());
    int studied = 0, days = 0;
    while (query.executeStep())
        if (!budget.is_off(StudyDay::from_number(query.getColumn(0).getInt()))) ++studied;
    for (StudyDay day = from; day < today; day = day + 1)
        if (!budget.is_off(day)) ++days;
    return adherence(studied, days);
}

PlanningQuestion planning_question(const Store& store, Material material, StudyDay today) {
    PlanningQuestion result;
    set_days(result.question, store, material, today);
    PlanQuestion& all = result.question.all;
    const bool rounded = has_many_weights(material);
    Numbered<KindOfCards> kinds;
    Numbered<std::vector<std::pair<int, double>>> worths;
    Numbered<NoteId> notes;
    for (const PlanningCard& card : material.cards) {
        std::vector<std::pair<int, double>> worth;
        for (std::size_t round = 0; round < material.rounds.size(); ++round) {
            const double weight = rounded ? coarse(card.weights[round]) : card.weights[round];
            if (weight <= 0) continue;
            const int day = material.rounds[round].day - today;
            if (!worth.empty() && worth.back().first == day)
                worth.back().second += weight;  // two rounds on one day
            else
                worth.emplace_back(day, weight);
        }
        PlannedCard planned;
        if (card.trace) {
            planned.memory = card.trace->memory;
            planned.elapsed_days = std::max(0, today - card.trace->last_review);
        }
        planned.kind = kinds.of({pace_of(card.trains, card.aspect), card.parameter_set});
        planned.worth = worths.of(worth);
        planned.note = notes.of(card.note);
        all.cards.push_back(planned);
    }
    for (const auto& worth : worths.values()) {
        Worth& rounds = all.worths.emplace_back();
        for (const auto& [day, weight] : worth)
            rounds.push_back({day, weight});
    }
    result.kinds = kinds.values();
    const LearnedHabits habits = habits_of(store);
    for (const KindOfCards& kind : result.kinds) {
        result.habits.push_back(habits.of(kind.pace));
        result.question.speaks.push_back(speaks(kind.pace));
        result.models.push_back(std::make_unique<FsrsSessions>(
            material.parameter_sets.at(kind.parameter_set), SessionRule::first_recall, result.habits.back()));
        all.kinds.push_back(result.models.back().get());
    }
    result.material = std::move(material);
    return result;
}

std::vector<std::unique_ptr<FsrsSessions>> models_under(const PlanningQuestion& question, const Fsrs& fsrs) {
    std::vector<std::unique_ptr<FsrsSessions>> models;
    for (const SessionHabits& habits : question.habits)
        models.push_back(std::make_unique<FsrsSessions>(fsrs, SessionRule::first_recall, habits));
    return models;
}

}  // namespace hone
