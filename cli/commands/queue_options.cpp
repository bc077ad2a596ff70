// SPDX-License-Identifier: MIT
#include "cli/commands/queue_options.hpp"

#include "cli/app.hpp"
#include "cli/context.hpp"
#include "cli/exit_codes.hpp"
#include "decks/text/near_miss.hpp"

#include <fmt/format.h>

#include <array>

namespace hone {

std::shared_ptr<QueueOptions> add_queue_options(CLI::App* command) {
    auto options = std::make_shared<QueueOptions>();
    command->add_option("deck", options->decks, "Only these decks")->type_name("DECK");
    command
        ->add_option(
            "--kind", options->kind,
            "Only this kind: pair, question, fact, basic, cloze, story; rubric: an exercise in scoring")
        ->type_name("KIND");
    add_repeatable(command, "--tag", options->tags, "Only notes with this tag (may be repeated)", "TAG");
    command->add_option("--new", options->new_limit, "New cards at most today")
        ->type_name("N")
        ->check(CLI::Range(0, 100'000));
    return options;
}

std::span<const std::string_view> kind_names() {
    static constexpr std::array<std::string_view, 7> names{"pair",  "question", "fact",  "basic",
                                                           "cloze", "story",    "rubric"};
    return names;
}

QueueFilter queue_filter(const Store& store, const QueueOptions& options) {
    QueueFilter filter;
    for (const auto& deck : options.decks)
        filter.decks.push_back(require_deck(store, deck).header.id);
    filter.tags = options.tags;
    filter.new_limit = options.new_limit;
    if (!options.kind.empty()) {
        filter.kind = kind_from(options.kind);
        if (!filter.kind)
            throw UsageError(fmt::format("there is no kind {}{}; kinds are {}", in_quotes(options.kind),
                                         did_you_mean(options.kind, kind_names()), listed(kind_names())));
    }
    return filter;
}

}  // namespace hone
