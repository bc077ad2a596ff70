// SPDX-License-Identifier: MIT
#include "cli/drill/drill.hpp"

#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/queue_options.hpp"
#include "cli/drill/scoring.hpp"
#include "cli/exit_codes.hpp"

namespace hone {
namespace {

struct DrillArguments {
    std::shared_ptr<QueueOptions> queue;
    std::optional<int> minutes, limit;
    bool plain = false;
};

int drill(Context& context, const DrillArguments& arguments) {
    const bool terminal = context.input_is_terminal && context.output_is_terminal;
    if (!terminal && !arguments.plain)
        throw UsageError("drill needs a terminal; `hone drill --plain` reads lines and writes lines");
    if (context.out.json())
        throw UsageError("drill talks to a person; scripts use `hone next --json` and `hone answer`");
    Store store = context.open_store_with_starters();
    if (arguments.queue->kind == name(Kind::rubric)) {
        const auto input = arguments.plain ? plain_input() : terminal_input();
        const QueueFilter filter = queue_filter(store, *arguments.queue);
        return run_scoring(context, store, {filter.decks, filter.tags, arguments.limit.value_or(1)}, *input);
    }
    DrillOptions options{queue_filter(store, *arguments.queue), arguments.minutes, arguments.limit};
    options.filter.ignore_minutes = arguments.minutes.has_value();
    const auto input = arguments.plain ? plain_input() : terminal_input();
    return run_drill(context, store, options, *input);
}

}  // namespace

void define_drill(Cli& cli) {
    auto arguments = std::make_shared<DrillArguments>();
    auto* command = cli.command("drill", "The daily session", section::every_day,
                                [arguments](Context& context) { return drill(context, *arguments); });
    arguments->queue = add_queue_options(command);
    command->add_option("--minutes", arguments->minutes, "Stop after so many minutes of answering")
        ->type_name("N")
        ->check(CLI::Range(1, 1440));
    command->add_option("--limit", arguments->limit, "Stop after so many answers")
        ->type_name("N")
        ->check(CLI::Range(1, 100'000));
    command->add_flag("--plain", arguments->plain, "Lines in, lines out: for pipes and screen readers");
}

}  // namespace hone
