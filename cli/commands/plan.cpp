// SPDX-License-Identifier: MIT
// The days to the interview: how many cards and minutes each will hold, and today's cards in order.
#include "cli/app.hpp"
#include "cli/card_text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/goal.hpp"
#include "cli/exit_codes.hpp"
#include "cli/picture.hpp"
#include "cli/readiness_json.hpp"
#include "cli/readiness_text.hpp"
#include "cli/today_text.hpp"
#include "decks/planning/day_plan.hpp"
#include "decks/readiness/readiness.hpp"
#include "decks/text/display.hpp"
#include "engine/plan/planner.hpp"

#include <fmt/format.h>

#include <cmath>

namespace hone {
namespace {

/// Cards of today named without --json.
constexpr std::size_t cards_named = 12;
std::string why_no_plan(const Store& store, StudyDay today) {
    const auto goal = current_goal(store, today);
    if (!goal) return no_goal_line(store, today);
    if (goal->day == today)
        return "Today is the day; there is nothing left to plan. `hone brief` has the last look.";
    return fmt::format(
        "The plan begins on {}, {} days before the interview; until then cards follow desired retention.",
        to_string(goal->day - longest_plan), longest_plan);
}

void print_today(const Output& out, const Store& store, const Now& now, const std::vector<CardId>& today) {
    if (today.empty()) return say(out, rest_in_words(due_counts(store, now, {}).rest));
    say(out,
        fmt::format("Today, in this order ({}):", counted(static_cast<long long>(today.size()), "card")));
    const std::size_t named = std::min(today.size(), cards_named);
    for (std::size_t i = 0; i < named; ++i) {
        const auto card = find_card(store, today[i]);
        if (!card) continue;
        const std::string title = title_of(find_note(store, card->note)->note, out.columns());
        out.line(cut_to_width(
            fmt::format("  {:>4}  {:<9}  {}", card->id, name(card->trains), without_controls(title)),
            out.columns()));
    }
    if (today.size() > named)
        say(out, fmt::format("and {} more; `hone why CARD` says what a card is worth", today.size() - named));
}

int plan(const Context& context) {
    const Store store = context.open_store_with_starters();
    const StudyDay today = context.now.study_day;
    const Output& out = context.out;
    if (!plan_today(store, context.now)) {
        if (out.json())
            out.print({{"days", Json::array()}, {"today", Json::array()}});
        else
            say(out, why_no_plan(store, today));
        return exit_code::answer_is_no;
    }
    const ReadinessReport report = readiness_report(store, context.now);
    const auto cards = cards_for_today(store, context.now);
    if (out.json()) {
        out.print({{"days", planned_days_json(report)}, {"today", cards}});
        return exit_code::done;
    }
    for (const Goal& goal : active_goals(store, today))
        say(out, goal_line(goal, budget_of(store), today));
    for (const auto& line :
         load_picture(report.days, out.columns(), out.utf8() ? Charset::utf8 : Charset::ascii))
        out.line(line);
    out.line();
    say(out, readiness_line(report));
    if (report.left_out > 0)
        say(out, fmt::format("{} not reached by the date.", counted(report.left_out, "card")));
    out.line();
    print_today(out, store, context.now, cards);
    return exit_code::done;
}

}  // namespace

void define_plan(Cli& cli) {
    cli.command("plan", "The days ahead and today's cards", section::interview,
                [](Context& context) { return plan(context); });
}

}  // namespace hone
