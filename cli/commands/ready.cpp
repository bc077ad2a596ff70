// SPDX-License-Identifier: MIT
#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/goal.hpp"
#include "cli/drill/scoring.hpp"
#include "cli/exit_codes.hpp"
#include "cli/readiness_text.hpp"
#include "decks/store/exercises.hpp"

#include <fmt/format.h>

#include <cmath>

namespace hone {
namespace {

Json number_or_null(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

/// A figure with its range; ranges are not computed yet and stay null rather than invented.
Json figure(const std::optional<double>& expected) {
    return {{"expected", number_or_null(expected)}, {"low", nullptr}, {"high", nullptr}};
}

Json last_test_json(const Store& store) {
    const auto test = last_test(store);
    if (!test) return nullptr;
    return {{"study_day", to_string(test->day)},
            {"asked", test->asked},
            {"right", test->right},
            {"unseen", test->reserve}};
}

Json readiness_json(const Store& store, const ReadinessFigures& figures, StudyDay today) {
    const auto& by = figures.by_training;
    return {{"goal", figures.goal ? goal_json(*figures.goal, today) : Json(nullptr)},
            {"now", figure(figures.now)},
            {"on_date",
             {{"if_stopped", figure(figures.if_stopped)},
              {"if_followed", figure(std::nullopt)},
              {"ceiling", nullptr}}},
            {"by_training",
             {{"recognise", number_or_null(by[0])},
              {"recall", number_or_null(by[1])},
              {"say", number_or_null(by[2])}}},
            {"coverage", {{"seen", figures.seen}, {"total", figures.total}}},
            {"components",
             {{"unseen_wording", unseen_json(store)},
              {"scenarios", nullptr},
              {"stories", nullptr},
              {"rehearsals_in_time", nullptr},
              {"open_disqualifiers", nullptr},
              {"last_test", last_test_json(store)},
              {"rubric_bias", bias_json(store)},
              {"checklist", nullptr}}},
            {"topics", nullptr},
            {"evidence", {{"reviews", figures.reviews}, {"calibration", nullptr}}},
            {"verdict", nullptr},
            {"abstains", figures.abstains ? Json(*figures.abstains) : Json(nullptr)}};
}

int ready(const Context& context) {
    const Store store = context.open_store();
    const ReadinessFigures figures = readiness_figures(store, context.now.study_day);
    const Output& out = context.out;
    if (out.json()) {
        out.print(readiness_json(store, figures, context.now.study_day));
        return exit_code::done;
    }
    if (figures.goal)
        out.line(goal_line(*figures.goal, context.now.study_day));
    else
        out.line(no_goal_line(store, context.now.study_day));
    out.line(readiness_line(figures));
    for (Trains trains : {Trains::recognise, Trains::recall, Trains::say})
        if (const auto& share = figures.by_training[static_cast<int>(trains)])
            out.line(fmt::format("  {:<10} {:>3} %", name(trains), std::lround(*share * 100)));
    if (const auto unseen = unseen_in_words(store); !unseen.empty()) out.line("Wording: " + unseen);
    if (const auto test = last_test(store))
        out.line(fmt::format("Last test: {:g} of {} right ({}{})", test->right, test->asked,
                             in_days(test->day - context.now.study_day), test->reserve ? ", unseen" : ""));
    if (const auto bias = bias_in_words(store); !bias.empty()) out.line("Scoring: " + bias);
    if (!figures.abstains)
        out.line(
            "This is expected recall of these cards (unseen ones count as not known), not a chance of "
            "passing.");
    return exit_code::done;
}

}  // namespace

void define_ready(Cli& cli) {
    cli.command("ready", "How much you would recall, now and on the day", section::interview,
                [](Context& context) { return ready(context); });
}

}  // namespace hone
