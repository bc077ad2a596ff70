// SPDX-License-Identifier: MIT
// No bash-completion library is needed: the script puts together by itself what bash cuts at `:` and `=`.
#include "cli/shell/completions.hpp"
#include "cli/shell/value_sources.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

std::string source_text(const OptionWords& option, const CommandWords& root) {
    const ValueSource source = value_source(option, root);
    std::string text;
    const auto add = [&text](const std::string& word) { text += (text.empty() ? "" : " ") + word; };
    for (const auto& word : source.words)
        add(word);
    for (const auto& asked : source.asked)
        add("@" + asked);
    if (source.files) add("@file");
    if (source.folders) add("@folder");
    return shell_quoted(text);
}

std::string places_table(const CommandWords& root) {
    std::string text =
        "\n# COMMAND: what may stand behind it.\n_hone_at() {\n    repeats=\n    places=()\n    case $1 in\n";
    for (const auto* command : all_of(root)) {
        std::string names, options, places;
        for (const auto& below : command->commands)
            names += (names.empty() ? "" : " ") + below.path.back();
        for (const auto& option : options_at(*command, root))
            for (const auto& name : option.names)
                options += (options.empty() ? "" : " ") + name;
        for (const auto& place : command->places)
            places += (places.empty() ? "" : " ") + source_text(place, root);
        text += fmt::format("        {})\n            commands={}\n            options={}\n",
                            shell_quoted(command->name()), shell_quoted(names), shell_quoted(options));
        if (!places.empty()) text += fmt::format("            places=({})\n", places);
        if (!command->places.empty() && command->places.back().repeats) text += "            repeats=1\n";
        text += "            ;;\n";
    }
    return text + "    esac\n}\n";
}

std::string values_table(const CommandWords& root) {
    std::string text =
        "\n# COMMAND OPTION: where its value comes from, into source; false for one that takes none.\n"
        "_hone_value() {\n    source=\n    case \"$1 $2\" in\n";
    for (const auto* command : all_of(root))
        for (const auto& option : command->options) {
            if (!option.takes_value()) continue;
            std::string patterns;
            for (const auto& name : option.names)
                patterns += (patterns.empty() ? "" : " | ") +
                            (command == &root ? "*" + shell_quoted(" " + name)
                                              : shell_quoted(command->name() + " " + name));
            text += fmt::format("        {}) source={} ;;\n", patterns, source_text(option, root));
        }
    return text + "        *) return 1 ;;\n    esac\n}\n";
}

}  // namespace

std::string bash_completion(const CommandWords& root) {
    return std::string(shell_functions("bash")) + places_table(root) + values_table(root);
}

}  // namespace hone
