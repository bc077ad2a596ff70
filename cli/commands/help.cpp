// SPDX-License-Identifier: MIT
#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/exit_codes.hpp"
#include "cli/help_page.hpp"
#include "cli/help_topics.hpp"
#include "cli/shell/manual.hpp"
#include "decks/text/near_miss.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hone {
namespace {

std::vector<const CLI::App*> commands_below(const CLI::App* app) {
    return app->get_subcommands([](const CLI::App*) { return true; });
}

const CLI::App* command_named(const CLI::App* app, const std::string& name) {
    for (const auto* command : commands_below(app))
        if (command->get_name() == name) return command;
    return nullptr;
}

[[noreturn]] void no_such(const CLI::App* where, const std::string& word, bool with_topics) {
    std::vector<std::string> names;
    for (const auto* command : commands_below(where))
        names.push_back(command->get_name());
    if (with_topics)
        for (const auto& topic : help_topics())
            names.emplace_back(topic.name);
    const std::vector<std::string_view> views(names.begin(), names.end());
    std::string hint = did_you_mean(word, views);
    if (hint.empty()) hint = "; `hone help` lists the commands";
    throw NoSuch(fmt::format("no command or topic {}{}", in_quotes(word), hint));
}

std::string help_on(const CLI::App* root, const std::vector<std::string>& words) {
    if (words.size() == 1)
        for (const auto& topic : help_topics())
            if (topic.name == words.front()) return std::string(topic.text);
    const CLI::App* at = root;
    for (const auto& word : words) {
        const CLI::App* below = command_named(at, word);
        if (below == nullptr) no_such(at, word, at == root);
        at = below;
    }
    return help_page(*at);
}

int help(Context& context, const CLI::App* root, const std::vector<std::string>& words, bool as_manual) {
    const std::string text = as_manual ? manual(command_words(*root)) : help_on(root, words);
    if (context.out.json())
        context.out.print({{"help", text}});
    else
        context.out.text(text);
    return exit_code::done;
}

}  // namespace

void define_help(Cli& cli) {
    auto words = std::make_shared<std::vector<std::string>>();
    auto as_manual = std::make_shared<bool>(false);
    CLI::App* root = &cli.root();
    auto* command = cli.command(
        "help", "Help on a command or a topic", section::care,
        [words, as_manual, root](Context& context) { return help(context, root, *words, *as_manual); });
    command->add_option("topic", *words, "A command, or deck-format, formats, queries, keys, exit-codes")
        ->type_name("TOPIC");
    // The man page, for the build.
    command->add_flag("--man", *as_manual)->group("");
    cli.stands_alone(command);
}

}  // namespace hone
