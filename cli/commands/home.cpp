// SPDX-License-Identifier: MIT
// The screen without a command: days left, readiness, what is due. On a terminal the first start asks for the date, the
// minutes and the role; off a terminal nothing is ever asked.
#include "cli/app.hpp"
#include "cli/card_text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/goal.hpp"
#include "cli/exit_codes.hpp"
#include "cli/readiness_text.hpp"
#include "decks/import.hpp"

#include <fmt/format.h>

#include <cmath>
#include <iostream>

namespace hone {
namespace {

constexpr const char* asked_memo = "first-start-asked";

/// A line typed at a prompt; nothing at the end of input.
std::optional<std::string> typed(const std::string& prompt) {
    std::cout << prompt << std::flush;
    std::string line;
    if (!std::getline(std::cin, line)) return std::nullopt;
    const auto from = line.find_first_not_of(" \t");
    if (from == std::string::npos) return std::string();
    return line.substr(from, line.find_last_not_of(" \t") - from + 1);
}

/// Asks until the answer can be used or is empty (skipped).
template <class Read>
std::optional<std::string> ask_until(const Context& context, const std::string& prompt, Read read) {
    while (const auto text = typed(prompt)) {
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
    const auto date =
        ask_until(context, "When is the interview (YYYY-MM-DD)? ",
                  [&](const std::string& text) { goal.day = goal_day(text, context.now.study_day); });
    if (date) {
        ask_until(context, "Minutes a day (20)? ",
                  [&](const std::string& text) { goal.minutes_per_day = goal_minutes(text); });
        goal.role = typed("Which role? ").value_or("");
    }
    store.set_memo(asked_memo, "1");
    context.out.line();
    if (date) store_goal(context, store, goal);
}

void print_json(const Context& context, const ReadinessFigures& figures, const DueCounts& counts) {
    const auto number = [](const std::optional<double>& value) {
        return value ? Json(*value) : Json(nullptr);
    };
    context.out.print(
        {{"study_day", to_string(context.now.study_day)},
         {"goal", figures.goal ? goal_json(*figures.goal, context.now.study_day) : Json(nullptr)},
         {"now", number(figures.now)},
         {"on_date_if_stopped", number(figures.if_stopped)},
         {"coverage", {{"seen", figures.seen}, {"total", figures.total}}},
         {"due", counts.due},
         {"new", counts.fresh},
         {"learning", counts.learning},
         {"minutes", std::round(counts.minutes * 10) / 10}});
}

int home(const Context& context) {
    Store store = context.open_store_with_starters();
    const bool person = context.input_is_terminal && context.output_is_terminal && !context.out.json();
    if (person && store.memo(asked_memo).empty() && !current_goal(store, context.now.study_day))
        first_start(context, store);

    const ReadinessFigures figures = readiness_figures(store, context.now.study_day);
    const DueCounts counts = due_counts(store, context.now, {});
    if (context.out.json()) {
        print_json(context, figures, counts);
        return exit_code::done;
    }
    const Output& out = context.out;
    const auto say = [&out](const std::string& text) {
        for (const auto& line : paragraph(text, out))
            out.line(line);
    };
    if (figures.goal)
        out.line(out.styled(goal_line(*figures.goal, context.now.study_day), Style::strong));
    else
        say(no_goal_line(store, context.now.study_day));
    if (figures.goal) say(fit_line(store, *figures.goal, context.now.study_day));
    say(readiness_line(figures));
    const int open = counts.due + counts.fresh + counts.learning;
    if (open == 0)
        say(figures.goal && figures.goal->day == context.now.study_day
                ? "Today: nothing is left."
                : "Today: nothing is left. Come back tomorrow.");
    else
        say(fmt::format("Today: {} due, {} new, {} to recall again: about {}", counts.due, counts.fresh,
                        counts.learning, counted(std::max(1L, std::lround(counts.minutes)), "minute")));
    const double spent = minutes_on(store, context.now.study_day);
    if (spent >= 0.5) out.line(fmt::format("Done today: {}", counted(std::lround(spent), "minute")));
    if (starter_decks_are_older(store))
        say("This hone has newer starter decks: `hone import --starter` brings them in and keeps all that is "
            "yours.");
    out.line();
    say(open == 0 ? "Next: `hone ready` looks ahead, `hone import FILE` adds a deck of your own"
                  : "Next: `hone drill` starts, `hone import FILE` adds a deck of your own, `hone help` "
                    "has the rest");
    return exit_code::done;
}

}  // namespace

void define_home(Cli& cli) {
    cli.on_no_command([](Context& context) { return home(context); });
}

}  // namespace hone
