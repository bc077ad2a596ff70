// SPDX-License-Identifier: MIT
#include "cli/app.hpp"
#include "cli/clock.hpp"
#include "cli/commands/commands.hpp"
#include "cli/exit_codes.hpp"
#include "decks/store/operation.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

struct UndoOptions {
    bool list = false;
    std::optional<int> steps;
};

constexpr int listed_by_default = 20;

Json step_json(const UndoStep& step) {
    return {{"id", step.id}, {"at", to_string(step.at)}, {"label", step.label}};
}

Json steps_json(const std::vector<UndoStep>& steps) {
    Json json = Json::array();
    for (const auto& step : steps)
        json.push_back(step_json(step));
    return json;
}

int say_nothing_to_undo(const Context& context, Json json) {
    if (context.out.json())
        context.out.print(json);
    else
        context.out.line("Nothing to undo.");
    return exit_code::answer_is_no;
}

int list_steps(const Context& context, Store& store, int limit) {
    const auto steps = undo_steps(store, limit);
    if (steps.empty()) return say_nothing_to_undo(context, {{"steps", Json::array()}});
    if (context.out.json()) {
        context.out.print({{"steps", steps_json(steps)}});
        return exit_code::done;
    }
    std::vector<std::vector<std::string>> rows;
    for (const auto& step : steps)
        rows.push_back({std::to_string(step.id), context.clock.local_time(step.at), on_one_line(step.label)});
    context.out.table(rows);
    return exit_code::done;
}

int undo(Context& context, const UndoOptions& options) {
    Store store = context.open_store();
    if (options.list) return list_steps(context, store, options.steps.value_or(listed_by_default));
    std::vector<UndoStep> undone;
    while (undone.size() < static_cast<std::size_t>(options.steps.value_or(1))) {
        const auto step = undo_latest(store);
        if (!step) break;
        undone.push_back(*step);
        context.out.done("undid: " + on_one_line(step->label));
    }
    if (undone.empty()) return say_nothing_to_undo(context, {{"undone", nullptr}, {"steps", Json::array()}});
    if (context.out.json())
        context.out.print({{"undone", step_json(undone.front())}, {"steps", steps_json(undone)}});
    return exit_code::done;
}

}  // namespace

void define_undo(Cli& cli) {
    auto options = std::make_shared<UndoOptions>();
    auto* command = cli.command("undo", "Take back the latest change", section::every_day,
                                [options](Context& context) { return undo(context, *options); });
    command->add_flag("--list", options->list, "Only list what can be undone, latest first");
    command->add_option("--steps", options->steps, "How many changes to take back, or to list")
        ->type_name("N")
        ->check(CLI::Range(1, undo_steps_kept));
}

}  // namespace hone
