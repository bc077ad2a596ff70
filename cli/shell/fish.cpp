// SPDX-License-Identifier: MIT
#include "cli/shell/completions.hpp"
#include "cli/shell/value_sources.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

constexpr const char* functions = R"sh(
# The command typed so far and how many words stand behind it, on two lines; and the store that was named.
function __hone_typed
    set -l at hone
    set -l place 0
    set -l option
    set -l tokens (commandline -opc)
    for token in $tokens[2..]
        if test -n "$option"
            set option
        else if contains -- "hone $token" $__hone_valued; or contains -- "$at $token" $__hone_valued
            set option $token
        else if string match -q -- '-*' $token
            continue
        else if test $place = 0; and contains -- "$at $token" $__hone_commands
            set at "$at $token"
        else
            set place (math $place + 1)
        end
    end
    echo $at
    echo $place
end

# COMMAND [PLACE]: whether the cursor is behind this command; at this place ("1+": or a later one).
function __hone_at
    set -l typed (__hone_typed)
    test "$typed[1]" = "$argv[1]"; or return 1
    set -q argv[2]; or return 0
    set -l place (string replace + '' -- $argv[2])
    if test "$place" = "$argv[2]"
        test $typed[2] = $place
    else
        test $typed[2] -ge $place
    end
end

# KIND...: words that the store has.
function __hone_asked
    set -l tokens (commandline -opc)
    set -l db
    for i in (seq 2 (count $tokens))
        test $tokens[$i] = --db; and set db --db $tokens[(math $i + 1)]
        string match -q -- '--db=*' $tokens[$i]; and set db $tokens[$i]
    end
    for kind in $argv
        command $tokens[1] $db completions --words $kind -- (commandline -ct | string unescape) 2>/dev/null
    end
end
)sh";

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
    return "# Completion of hone in fish, made by `hone completions fish`.\n\n" +
           list("__hone_commands", commands) + list("__hone_valued", valued) + functions +
           "\ncomplete -c hone -e\ncomplete -c hone -f\n" + lines;
}

}  // namespace hone
