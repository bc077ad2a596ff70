// SPDX-License-Identifier: MIT
// The screen without a command: days left, readiness, what is due. On a terminal the first start asks for the date, the
// minutes and the role; off a terminal nothing is ever asked.
#include "cli/app.hpp"
#include "cli/ask.hpp"
#include "cli/card_text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/goal.hpp"
#include "cli/exit_codes.hpp"
#include "cli/readiness_text.hpp"
#include "cli/today_text.hpp"
#include "decks/planning/material.hpp"
#include "decks/readiness/readiness.hpp"
#include "decks/starter_loading.hpp"
#include "decks/store/debriefs.hpp"

#include <fmt/format.h>

#include <cmath>

namespace hone {
namespace {

constexpr const char* asked_memo = "first-start-asked";

/// Asks until the answer can be used or is empty (skipped).
template <class Read>
std::optional<std::string> ask_until(const Context& context, const std::string& prompt, Read read) {
    while (const auto text = typed_line(prompt)) {
        if (text->empty()) return std::nullopt;
        try {
            read(*text);
            return text;
        } catch (const UsageError& problem) {
            context.out.line(std::string("  ") + problem.what());
        }
    }
    return std::nullopt;
}

void first_start(const Context& context, Store& store) {
    context.out.line("Welcome. Three questions, Enter skips any of them.");
    Goal goal;
    Budget budget = budget_of(store);
    const auto date =
        ask_until(context, "When is the interview (YYYY-MM-DD)? ",
                  [&](const std::string& text) { goal.day = goal_day(text, context.now.study_day); });
    if (date) {
        ask_until(context, "Minutes a day (20)? ",
                  [&](const std::string& text) { set_minutes(budget, text); });
        goal.role = typed_line("Which role? ").value_or("");
    }
    store.set_memo(asked_memo, "1");
    context.out.line();
    if (date) store_goal(context, store, goal, budget);
}

Json home_json(const Context& context, const Store& store, const std::optional<Goal>& goal,
               const ReadinessReport& report, const DueCounts& counts) {
    const auto expected = [](const std::optional<Range>& range) {
        return range ? Json(range->expected) : Json(nullptr);
    };
    const StudyDay today = context.now.study_day;
    return {{"study_day", to_string(today)},
            {"goal", goal ? goal_json(*goal, budget_of(store), today) : Json(nullptr)},
            {"now", expected(report.now)},
            {"on_date_if_stopped", expected(report.if_stopped)},
            {"on_date_if_followed", expected(report.if_followed)},
            {"coverage", {{"seen", report.seen}, {"total", report.total}}},
            {"due", counts.due},
            {"new", counts.fresh},
            {"learning", counts.learning},
            {"minutes", std::round(counts.minutes * 10) / 10}};
}

/// With very many cards the figures take seconds: home then says where they are instead.
ReadinessReport home_report(const Context& context, const Store& store, const std::optional<Goal>& goal) {
    constexpr int most_cards = 5000;
    const int cards = count_cards_of(store, goal.value_or(Goal{}));
    if (cards <= most_cards) return readiness_report(store, context.now);
    ReadinessReport report;
    report.today = context.now.study_day;
    report.total = cards;
    report.seen = count_cards_of(store, goal.value_or(Goal{}), true);
    report.abstains = "`hone ready` computes it";
    return report;
}

/// The rounds of a person with a date, and the day's own hint: what to read before, what to note after.
std::string hint_of_day(const Store& store, const std::vector<Goal>& goals, StudyDay today) {
    if (!goals.empty() && goals.front().day - today <= 1)
        return "`hone brief` prints one page to read before it.";
    const auto past = last_goal(store, today);
    if (past && !past->closed && today - past->day <= 7 && debriefs_of(store, past->id).empty())
        return fmt::format("{} is over: `hone debrief` notes what was asked, `hone goal close` closes it.",
                           round_name(*past));
    return {};
}

void say_home(const Context& context, const Store& store, const ReadinessReport& report,
              const DueCounts& counts) {
    const Output& out = context.out;
    const StudyDay today = context.now.study_day;
    const auto goals = active_goals(store, today);
    const Budget budget = budget_of(store);
    for (const Goal& goal : goals)
        say(out, goal_line(goal, budget, today), Style::strong);
    if (goals.empty()) say(out, no_goal_line(store, today));
    say(out, hint_of_day(store, goals, today));
    if (!goals.empty())
        say(out, fit_line(store, goals.front(), budget, today,
                          report.if_followed ? std::optional(report.left_out) : std::nullopt));
    say(out, readiness_line(report));
    say(out, missed_in_words(report));
    say(out, counts.all() == 0 ? "Today: nothing is left. " + rest_in_words(counts.rest)
                               : "Today: " + counts_in_words(counts));
    const double spent = minutes_on(store, today);
    if (spent >= 0.5) out.line(fmt::format("Done today: {}", counted(std::lround(spent), "minute")));
    if (starter_decks_are_older(store))
        say(out,
            "This hone has newer starter decks: `hone import --starter` brings them in and keeps all that is "
            "yours.");
    out.line();
    say(out, counts.all() == 0
                 ? "Next: `hone ready` looks ahead, `hone import FILE` adds a deck of your own"
                 : "Next: `hone drill` starts, `hone import FILE` adds a deck of your own, `hone help` "
                   "has the rest");
}

int home(const Context& context) {
    Store store = context.open_store_with_starters();
    if (context.may_ask() && store.memo(asked_memo).empty() && all_goals(store).empty())
        first_start(context, store);

    const StudyDay today = context.now.study_day;
    const auto goal = current_goal(store, today);
    const ReadinessReport report = home_report(context, store, goal);
    const DueCounts counts = due_counts(store, context.now, {});
    if (context.out.json()) {
        context.out.print(home_json(context, store, goal, report, counts));
        return exit_code::done;
    }
    say_home(context, store, report, counts);
    return exit_code::done;
}

}  // namespace

void define_home(Cli& cli) {
    cli.on_no_command([](Context& context) { return home(context); });
}

}  // namespace hone
