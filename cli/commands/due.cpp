// SPDX-License-Identifier: MIT
#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/queue_options.hpp"
#include "cli/exit_codes.hpp"
#include "cli/today_text.hpp"

#include <cmath>

namespace hone {
namespace {

int due(Context& context, const QueueOptions& options) {
    const Store store = context.open_store_with_starters();
    const DueCounts counts = due_counts(store, context.now, queue_filter(store, options));
    if (context.out.json())
        context.out.print({{"study_day", to_string(context.now.study_day)},
                           {"due", counts.due},
                           {"new", counts.fresh},
                           {"learning", counts.learning},
                           {"minutes", std::round(counts.minutes * 10) / 10}});
    else if (counts.all() == 0)
        context.out.line(rest_in_words(counts.rest));
    else
        context.out.line(counts_in_words(counts));
    if (!context.out.json() && counts.all() > 0 && counts.rest == Rest::minutes_spent)
        context.out.line(rest_in_words(counts.rest));
    return counts.all() == 0 ? exit_code::answer_is_no : exit_code::done;
}

}  // namespace

void define_due(Cli& cli) {
    auto options = std::make_shared<std::shared_ptr<QueueOptions>>();
    auto* command = cli.command("due", "What is due today", section::every_day,
                                [options](Context& context) { return due(context, **options); });
    *options = add_queue_options(command);
}

}  // namespace hone
