// SPDX-License-Identifier: MIT
#include "cli/shell/completions.hpp"

#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/exit_codes.hpp"
#include "decks/store/words.hpp"
#include "decks/text/display.hpp"
#include "decks/text/near_miss.hpp"
#include "decks/text/query_parser.hpp"

#include <fmt/format.h>

#include <span>

namespace hone {
namespace {

struct CompletionsCommand {
    std::string shell, words;
};

/// What may stand behind the colon: words that are known beforehand, and words of the store.
std::vector<std::string> values_of(const std::filesystem::path& store, std::string_view field,
                                   std::string_view prefix) {
    const auto as_strings = [](std::span<const std::string_view> words) {
        return std::vector<std::string>(words.begin(), words.end());
    };
    if (field == "kind") return as_strings(query_kinds);
    if (field == "is") return as_strings(query_states);
    return words_in_store(store, field == "lens" ? std::string(field) + "es" : std::string(field) + "s",
                          prefix);
}

std::vector<std::string> query_words(const std::filesystem::path& store, std::string_view prefix) {
    std::string not_that;
    if (!prefix.empty() && prefix.front() == '-') {
        not_that = "-";
        prefix.remove_prefix(1);
    }
    std::vector<std::string> words;
    for (const std::string_view field : query_fields) {
        const std::string key = std::string(field) + ":";
        if (prefix.starts_with(key)) {
            for (const auto& value : values_of(store, field, prefix.substr(key.size())))
                words.push_back(not_that + key + value);
            return words;
        }
        words.push_back(not_that + key);
    }
    for (const std::string_view comparison : query_comparisons())
        words.push_back(not_that + std::string(comparison));
    return words;
}

/// Always exit 0: a person who presses Tab is not told of a store that is not there.
int print_words(const Context& context, const std::string& kind, const std::string& prefix) {
    const auto words = kind == "queries" ? query_words(context.paths.store, prefix)
                                         : words_in_store(context.paths.store, kind, prefix);
    for (const auto& word : words)
        if (word.rfind(prefix, 0) == 0) context.out.line(without_controls(word));
    return exit_code::done;
}

int completions(const Context& context, const CLI::App& root, const CompletionsCommand& command) {
    if (!command.words.empty()) return print_words(context, command.words, command.shell);
    static constexpr std::array<std::string_view, 3> shells{"bash", "zsh", "fish"};
    std::string script;
    if (command.shell == "bash")
        script = bash_completion(command_words(root));
    else if (command.shell == "zsh")
        script = zsh_completion(command_words(root));
    else if (command.shell == "fish")
        script = fish_completion(command_words(root));
    else
        throw UsageError(command.shell.empty()
                             ? "say for which shell: " + listed(shells)
                             : fmt::format("there are completions for {}, not for {}{}", listed(shells),
                                           in_quotes(command.shell), did_you_mean(command.shell, shells)));
    if (context.out.json())
        context.out.print({{"shell", command.shell}, {"script", script}});
    else
        context.out.text(script);
    return exit_code::done;
}

}  // namespace

void define_completions(Cli& cli) {
    auto given = std::make_shared<CompletionsCommand>();
    const CLI::App* root = &cli.root();
    auto* command =
        cli.command("completions", "A script that completes hone's commands in your shell", section::care,
                    [given, root](Context& context) { return completions(context, *root, *given); });
    command->add_option("shell", given->shell, "bash, zsh or fish")->type_name("SHELL");
    // Asked by the scripts: words of this kind that begin with what stands in the shell's place.
    command->add_option("--words", given->words)->group("");
    cli.stands_alone(command);
}

}  // namespace hone
