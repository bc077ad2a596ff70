// SPDX-License-Identifier: MIT
#include "cli/shell/completions.hpp"

#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/exit_codes.hpp"
#include "decks/store/words.hpp"
#include "decks/text/display.hpp"
#include "decks/text/near_miss.hpp"

#include <fmt/format.h>

#include <array>

namespace hone {
namespace {

struct CompletionsCommand {
    std::string shell, words;
};

/// What may stand before the colon of a query's word, and where its values come from.
struct QueryKey {
    std::string_view key;
    std::string_view asked;                       ///< of the store
    std::array<std::string_view, 10> fixed = {};  ///< known beforehand
};

constexpr QueryKey query_keys[] = {
    {"deck:", "decks", {}},
    {"tag:", "tags", {}},
    {"kind:", "", {"pair", "question", "fact", "basic", "cloze", "story"}},
    {"principle:", "principles", {}},
    {"flaw:", "flaws", {}},
    {"is:",
     "",
     {"due", "new", "learning", "review", "relearning", "suspended", "leech", "flagged", "buried"}},
};

std::vector<std::string> query_words(const std::filesystem::path& store, std::string_view prefix) {
    std::string not_that;
    if (!prefix.empty() && prefix.front() == '-') {
        not_that = "-";
        prefix.remove_prefix(1);
    }
    std::vector<std::string> words;
    for (const QueryKey& key : query_keys) {
        if (prefix.rfind(key.key, 0) != 0) {
            if (prefix.find(':') == std::string_view::npos)
                words.emplace_back(not_that + std::string(key.key));
            continue;
        }
        const std::string before = not_that + std::string(key.key);
        for (const auto fixed : key.fixed)
            if (!fixed.empty()) words.push_back(before + std::string(fixed));
        if (!key.asked.empty())
            for (const auto& word : words_in_store(store, key.asked, prefix.substr(key.key.size())))
                words.push_back(before + word);
    }
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
