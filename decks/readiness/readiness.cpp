// SPDX-License-Identifier: MIT
#include "decks/readiness/readiness.hpp"

#include "decks/planning/day_plan.hpp"
#include "decks/readiness/figures.hpp"
#include "decks/readiness/movement.hpp"
#include "decks/readiness/report_text.hpp"
#include "decks/store/operation.hpp"
#include "engine/plan/enough.hpp"
#include "engine/plan/readiness.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace hone {
namespace {

constexpr double usual_target = 0.9;
/// The finest grid costs seconds at long horizons; the next one is within 0.001.
constexpr int days_of_fine_bound = 30;

/// What was last said on `day`, or before it.
struct Kept {
    StudyDay day;
    std::int64_t operation, material;
    ReadinessReport report;
};

std::optional<Kept> kept_where(const Store& store, const char* condition, StudyDay day) {
    SQLite::Statement query(
        store.db(),
        fmt::format("SELECT study_day, operation, material, report FROM readiness WHERE {} ORDER BY "
                    "study_day DESC LIMIT 1",
                    condition));
    query.bind(1, day.number());
    if (!query.executeStep()) return std::nullopt;
    auto report = report_from(query.getColumn(3).getText());
    if (!report) return std::nullopt;
    return Kept{StudyDay::from_number(query.getColumn(0).getInt()), query.getColumn(1).getInt64(),
                query.getColumn(2).getInt64(), std::move(*report)};
}

/// Grows with every step and every undo: whatever changes an answer changes it.
std::int64_t last_operation(const Store& store) {
    SQLite::Statement query(store.db(),
                            "SELECT coalesce(max(id), 0) + coalesce(sum(undone), 0) FROM operation");
    query.executeStep();
    return query.getColumn(0).getInt64();
}

/// Were both said of the same interview?
bool is_of_same_round(const ReadinessReport& a, const ReadinessReport& b) {
    if (a.date != b.date || a.rounds.empty() != b.rounds.empty()) return false;
    return a.rounds.empty() || a.rounds.front().name == b.rounds.front().name;
}

void add_past(ReadinessReport& report, const Store& store) {
    SQLite::Statement query(store.db(),
                            "SELECT report FROM readiness WHERE study_day < ? ORDER BY study_day");
    query.bind(1, report.today.number());
    while (query.executeStep())
        if (const auto past = report_from(query.getColumn(0).getText());
            past && past->now && is_of_same_round(*past, report))
            report.past.push_back({past->today, *past->now, past->if_followed});
}

void count_cards(ReadinessReport& report, const Store& store, const Asked& asked) {
    SQLite::Statement reps(store.db(), "SELECT reps FROM card WHERE id = ?");
    for (std::size_t i = 0; i < asked.material.cards.size(); ++i) {
        if (!asked.counts(i)) continue;
        const PlanningCard& card = asked.material.cards[i];
        ++report.total;
        if (card.trace) ++report.seen;
        reps.bind(1, card.card);
        if (reps.executeStep()) report.graded_reviews += reps.getColumn(0).getInt();
        reps.reset();
    }
    // Of a round of fewer than 40 cards three quarters are as much as 30 of 40.
    const int needed = std::min(graded_cards_needed, (3 * report.total + 3) / 4);
    if (report.total == 0)
        report.abstains = "there are no cards to recall";
    else if (report.seen < needed)
        report.abstains =
            fmt::format("too early to say: {} card{} answered so far, {} {} needed", report.seen,
                        report.seen == 1 ? "" : "s", needed, needed == 1 ? "is" : "are");
}

/// Days with minutes on which nothing was answered, just before today and since the round was set. Nothing once
/// something was answered today: from then on answers move the figure as well.
std::optional<MissedDays> missed_days(const Store& store, const ReadinessReport& report, const Goal& round,
                                      const Budget& budget) {
    SQLite::Statement query(store.db(),
                            "SELECT max(study_day) FROM revlog WHERE undone = 0 AND kind = 'review'");
    if (!query.executeStep() || query.getColumn(0).isNull()) return std::nullopt;
    const StudyDay latest = StudyDay::from_number(query.getColumn(0).getInt());
    MissedDays missed;
    for (StudyDay day = std::max(latest + 1, round.set_on); day < report.today; day = day + 1)
        if (!budget.is_off(day)) ++missed.days;
    if (missed.days == 0) return std::nullopt;
    const auto before = kept_where(store, "study_day < ?", report.today);
    if (before && before->report.if_followed && is_of_same_round(before->report, report))
        missed.before = before->report.if_followed->expected;
    return missed;
}

void add_rounds(ReadinessReport& report, const Store& store, std::span<const Goal> rounds,
                const std::optional<Goal>& reported) {
    for (const Goal& goal : rounds)
        report.rounds.push_back({goal.name, goal.day, count_cards_of(store, goal)});
    // The one reported on stands first.
    if (reported)
        for (std::size_t i = 1; i < rounds.size(); ++i)
            if (rounds[i].id == reported->id)
                std::rotate(report.rounds.begin(), report.rounds.begin() + static_cast<std::ptrdiff_t>(i),
                            report.rounds.begin() + static_cast<std::ptrdiff_t>(i) + 1);
}

/// The planner's question about one round alone, studied on every day that has minutes: what bounds are about.
PlanQuestion question_of_round(const PlanningQuestion& question, int days) {
    PlanQuestion of_round = question.question.all;
    of_round.days = days;
    of_round.seconds.resize(static_cast<std::size_t>(days));
    of_round.closed_to_new.resize(static_cast<std::size_t>(days));
    of_round.studied.assign(static_cast<std::size_t>(days), 1.0);
    for (Worth& worth : of_round.worths)
        std::erase_if(worth, [&](const Round& round) { return round.day != days; });
    return of_round;
}

double minutes_a_day(const PlanQuestion& question) {
    return std::accumulate(question.seconds.begin(), question.seconds.end(), 0.0) / 60 / question.days;
}

/// What is the most, and what would be enough, for the round. They are the morning's: made once a day, and when what is
/// planned for changes.
void add_bounds(ReadinessReport& report, const PlanningQuestion& question, const Goal& round,
                const std::optional<Kept>& kept) {
    const double target = round.target.value_or(usual_target);
    const bool reached = report.poor_future && *report.poor_future >= target;
    if (kept && kept->report.target) {
        report.ceiling = kept->report.ceiling;
        report.target = kept->report.target;
        report.target->reached_in_nine_of_ten = reached;
        return;
    }
    const PlanQuestion of_round = question_of_round(question, round.day - report.today);
    const Enough found = enough(of_round, target);
    report.ceiling = ceiling(of_round, found.prices,
                             of_round.days <= days_of_fine_bound ? grid_for_bound : grid_for_values);
    TargetAnswer answer;
    answer.target = target;
    answer.best = found.best;
    if (found.budget) answer.minutes_needed = *found.budget * minutes_a_day(of_round);
    answer.minutes_now = minutes_a_day(of_round);
    if (found.leave_out) {
        answer.cards_to_drop = static_cast<int>(found.leave_out->size());
        for (const std::size_t card : *found.leave_out)
            answer.drop.push_back(question.material.cards[card].card);
    }
    answer.reached_in_nine_of_ten = reached;
    report.target = answer;
}

void add_checks(ReadinessReport& report, const Evidence& evidence, const std::optional<Kept>& kept) {
    report.calibration = calibration(evidence.predictions);
    if (kept) {  // past weeks do not change in a day
        report.held = kept->report.held;
        return;
    }
    HindsightOptions options;
    options.sampling.steps = 1200;
    options.most = 24;
    const auto forecasts = past_forecasts(evidence.dated, report.today, options);
    report.held.made = static_cast<int>(forecasts.size());
    report.held.held = static_cast<int>(std::count_if(
        forecasts.begin(), forecasts.end(), [](const PastForecast& forecast) { return forecast.held(); }));
}

/// What to report on. Neither: the nearest round, or without one all that is on.
struct Wish {
    std::optional<StudyDay> date;  ///< another date, without a plan
    std::optional<Goal> round;     ///< another round
};

ReadinessReport made(const Store& store, const Now& now, const Wish& wish) {
    const StudyDay today = now.study_day;
    const auto rounds = active_goals(store, today);
    const auto within_reach = planned_rounds(store, today);
    const std::optional<Goal> round = wish.round       ? wish.round
                                      : rounds.empty() ? std::nullopt
                                                       : std::optional(rounds.front());
    const auto planned = std::find_if(within_reach.begin(), within_reach.end(),
                                      [&](const Goal& goal) { return round && goal.id == round->id; });
    const bool has_plan = !wish.date && planned != within_reach.end() && plan_today(store, now);
    ReadinessReport report;
    report.today = today;
    report.date = wish.date ? wish.date : round ? std::optional(round->day) : std::nullopt;
    add_rounds(report, store, rounds, round);

    std::optional<PlanningQuestion> question;
    std::optional<StudyPlan> plan;
    Material without_plan;
    if (has_plan) {
        question = planning_question(store, material_of(store, within_reach), today);
        plan = study_plan(question->question, plan_prices(store), 0);
    } else {
        without_plan = material_of(store, round ? std::vector<Goal>{*round} : std::vector<Goal>{});
    }
    const Material& material = has_plan ? question->material : without_plan;
    const Budget budget = budget_of(store);
    const Asked asked{today,
                      report.date,
                      material,
                      has_plan ? static_cast<std::size_t>(planned - within_reach.begin()) : 0,
                      question ? &*question : nullptr,
                      plan ? &*plan : nullptr};
    count_cards(report, store, asked);
    if (report.abstains) {
        if (report.total > 0) add_planned_days(report, asked, budget);
        return report;
    }
    const Evidence evidence = evidence_of(store);
    const auto topics = topics_of(store, material);
    add_figures(report, asked, evidence, budget, topics);
    add_past(report, store);
    report.moved = latest_movement(store, material, topics, today, report.date, asked.round);
    const auto of_today = kept_where(store, "study_day = ?", today);
    if (has_plan) {
        report.missed = missed_days(store, report, *round, budget);
        const bool same = of_today && of_today->material == material_revision(store) &&
                          is_of_same_round(of_today->report, report);
        add_bounds(report, *question, *round, same ? of_today : std::nullopt);
    }
    if (!wish.date)
        add_checks(report, evidence, of_today && of_today->report.calibration ? of_today : std::nullopt);
    return report;
}

void keep(const Store& store, const ReadinessReport& report, std::int64_t operation, std::int64_t material) {
    SQLite::Statement put(
        store.db(),
        "INSERT OR REPLACE INTO readiness (study_day, operation, material, report) VALUES (?, ?, ?, ?)");
    put.bind(1, report.today.number());
    put.bind(2, operation);
    put.bind(3, material);
    put.bind(4, report_text(report));
    put.exec();
}

}  // namespace

ReadinessReport readiness_report(const Store& store, const Now& now) {
    const std::int64_t operation = last_operation(store), material = material_revision(store);
    if (auto kept = kept_where(store, "study_day = ?", now.study_day);
        kept && kept->operation == operation && kept->material == material)
        return std::move(kept->report);
    ReadinessReport report = made(store, now, {});
    keep(store, report, operation, material);
    return report;
}

ReadinessReport readiness_of(const Store& store, const Now& now, const Goal& round) {
    const auto nearest = current_goal(store, now.study_day);
    if (nearest && nearest->id == round.id) return readiness_report(store, now);
    return made(store, now, {std::nullopt, round});
}

ReadinessReport readiness_without_plan(const Store& store, const Now& now, const Goal& round) {
    return made(store, now, {round.day, round});
}

ReadinessReport readiness_on(const Store& store, const Now& now, StudyDay date) {
    return made(store, now, {date, std::nullopt});
}

}  // namespace hone
