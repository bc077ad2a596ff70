// SPDX-License-Identifier: MIT
#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/queue_options.hpp"
#include "cli/exit_codes.hpp"

#include <fmt/format.h>

#include <cmath>

namespace hone {
namespace {

int due(Context& context, const QueueOptions& options) {
    const Store store = context.open_store_with_starters();
    const DueCounts counts = due_counts(store, context.now, queue_filter(store, options));
    const bool nothing = counts.due + counts.fresh + counts.learning == 0;
    if (context.out.json())
        context.out.print({{"study_day", to_string(context.now.study_day)},
                           {"due", counts.due},
                           {"new", counts.fresh},
                           {"learning", counts.learning},
                           {"minutes", std::round(counts.minutes * 10) / 10}});
    else if (nothing)
        context.out.line("Nothing is due.");
    else
        context.out.line(fmt::format("{} due, {} new, {} to recall again: about {}", counts.due, counts.fresh,
                                     counts.learning,
                                     counted(std::max(1L, std::lround(counts.minutes)), "minute")));
    const auto goal = current_goal(store, context.now.study_day);
    if (!context.out.json() && !nothing && goal &&
        minutes_on(store, context.now.study_day) >= goal->minutes_per_day)
        context.out.line("Today's minutes are spent; `hone drill --minutes N` goes on.");
    return nothing ? exit_code::answer_is_no : exit_code::done;
}

}  // namespace

void define_due(Cli& cli) {
    auto options = std::make_shared<std::shared_ptr<QueueOptions>>();
    auto* command = cli.command("due", "What is due today", section::every_day,
                                [options](Context& context) { return due(context, **options); });
    *options = add_queue_options(command);
}

}  // namespace hone
