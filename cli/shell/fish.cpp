// SPDX-License-Identifier: MIT
#include "cli/shell/completions.hpp"
#include "cli/shell/value_sources.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

std::string list(const std::string& name, const std::vector<std::string>& words) {
    std::string text = "set -g " + name;
    for (const auto& word : words)
        text += " " + shell_quoted(word);
    return text + "\n";
}

/// "-x -a '(__hone_asked decks)'": what may stand there.
std::string value_text(const OptionWords& option, const CommandWords& root, const char* alone) {
    const ValueSource source = value_source(option, root);
    std::string words;
    for (const auto& word : source.words)
        words += (words.empty() ? "" : " ") + word;
    std::string asked;
    for (const auto& kind : source.asked)
        asked += " " + kind;
    if (!asked.empty()) words += (words.empty() ? "(__hone_asked" : " (__hone_asked") + asked + ")";
    if (source.folders) words += "(__fish_complete_directories)";
    std::string text = source.files ? "-F" : alone;
    if (!words.empty()) text += (text.empty() ? "-a " : " -a ") + shell_quoted(words);
    return text;
}

std::string option_line(const CommandWords& command, const OptionWords& option, const CommandWords& root) {
    std::string text = "complete -c hone";
    if (&command != &root)
        text += fmt::format(" -n {}", shell_quoted(fmt::format("__hone_at \"{}\"", command.name())));
    for (const auto& name : option.names)
        text +=
            name.size() == 2 ? fmt::format(" -s {}", name.substr(1)) : fmt::format(" -l {}", name.substr(2));
    if (option.takes_value()) text += " -r " + value_text(option, root, "-f");
    return text + " -d " + shell_quoted(option.about) + "\n";
}

std::string place_lines(const CommandWords& command, const CommandWords& root) {
    std::string text;
    for (std::size_t i = 0; i < command.places.size(); ++i) {
        const OptionWords& place = command.places[i];
        const std::string values = value_text(place, root, "");
        if (values.empty()) continue;
        text += fmt::format(
            "complete -c hone -n {} {}\n",
            shell_quoted(fmt::format("__hone_at \"{}\" {}{}", command.name(), i, place.repeats ? "+" : "")),
            values);
    }
    return text;
}

}  // namespace

std::string fish_completion(const CommandWords& root) {
    std::vector<std::string> commands, valued;
    std::string lines;
    for (const auto* command : all_of(root)) {
        if (command != &root) commands.push_back(command->name());
        for (const auto& below : command->commands)
            lines += fmt::format("complete -c hone -n {} -a {} -d {}\n",
                                 shell_quoted(fmt::format("__hone_at \"{}\" 0", command->name())),
                                 below.path.back(), shell_quoted(below.about));
        for (const auto& option : command->options) {
            // Those of hone itself hold behind every command.
            lines += option_line(*command, option, root);
            if (option.takes_value())
                for (const auto& name : option.names)
                    valued.push_back(command->name() + " " + name);
        }
        lines += place_lines(*command, root);
    }
    return std::string(shell_functions("fish")) + "\n" + list("__hone_commands", commands) +
           list("__hone_valued", valued) + "\ncomplete -c hone -e\ncomplete -c hone -f\n" + lines;
}

}  // namespace hone
