// SPDX-License-Identifier: MIT
#include "cli/drill/drill.hpp"

#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/queue_options.hpp"
#include "cli/drill/scoring.hpp"
#include "cli/exit_codes.hpp"
#include "decks/planning/contrast.hpp"
#include "decks/planning/practice.hpp"
#include "decks/stats/confusions.hpp"

namespace hone {
namespace {

struct DrillArguments {
    std::shared_ptr<QueueOptions> queue;
    std::optional<int> minutes, limit;
    bool cram = false, confusions = false, plain = false;
};

/// The cards of a session that is not the queue's.
std::optional<std::vector<CardId>> chosen_cards(const Context& context, const Store& store,
                                                const DrillArguments& arguments, const QueueFilter& filter) {
    if (!arguments.confusions && !arguments.cram) return std::nullopt;
    const Narrowing narrow = narrowing_of(store, filter, active_goals(store, context.now.study_day));
    if (!arguments.confusions) return practice_session(store, context.now, narrow, context.seed);
    auto cards = contrast_session(store, context.now, narrow, context.seed);
    if (cards.empty())
        throw NoSuch(confusions_of(store).empty() ? "nothing was mixed up yet; confusions come from answers "
                                                    "that took one principle or flaw for "
                                                    "another"
                                                  : "all cards about what was mixed up were shown today, or "
                                                    "are hidden; there are more tomorrow");
    return cards;
}

int drill(Context& context, const DrillArguments& arguments) {
    if (context.no_input && !arguments.plain)
        throw UsageError(
            "drill asks all the time; with --no-input nothing is asked. `hone next --json` and `hone answer` "
            "are for scripts");
    const bool terminal = context.input_is_terminal && context.output_is_terminal;
    if (!terminal && !arguments.plain)
        throw UsageError("drill needs a terminal; `hone drill --plain` reads lines and writes lines");
    if (context.out.json())
        throw UsageError("drill talks to a person; scripts use `hone next --json` and `hone answer`");
    Store store = context.open_store_with_starters();
    const QueueFilter filter = queue_filter(store, *arguments.queue);
    if (arguments.queue->kind == name(Kind::rubric)) {
        if (arguments.cram || arguments.confusions)
            throw UsageError("an exercise in scoring is no card; --cram and --confusions are about cards");
        const auto input = arguments.plain ? plain_input() : terminal_input();
        return run_scoring(context, store, {filter.decks, filter.tags, arguments.limit.value_or(1)}, *input);
    }
    DrillOptions options{filter, arguments.minutes, arguments.limit};
    options.filter.ignore_minutes = arguments.minutes.has_value();
    options.cards = chosen_cards(context, store, arguments, filter);
    options.practice = arguments.cram;
    return run_drill(context, store, options, open_surface(context, arguments.plain));
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
    command->add_flag("--cram", arguments->cram, "Practise all cards; nothing is stored, no interval moves");
    command->add_flag("--confusions", arguments->confusions, "Only what you mixed up, side by side");
    command->add_flag("--plain", arguments->plain, "Lines in, lines out: for pipes and screen readers");
}

}  // namespace hone
