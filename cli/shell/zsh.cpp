// SPDX-License-Identifier: MIT
// A function for each command, in the form of zsh's own _arguments.
#include "cli/shell/completions.hpp"
#include "cli/shell/value_sources.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

/// Sourced it defines the completion, from a folder of functions it is the completion.
constexpr const char* tail = R"(
if [[ $funcstack[1] == _hone ]]; then
  _hone "$@"
else
  compdef _hone hone
fi
)";

/// "_hone_command_goal_set"
std::string function_of(const CommandWords& command) {
    std::string name = "_hone_command";
    for (const auto& word : command.path)
        name += "_" + word;
    return name;
}

/// Within a specification of _arguments or _describe.
std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '[' || c == ']' || c == ':' || c == '\\') out += '\\';
        out += c;
    }
    return out;
}

/// ":DECK:_hone_asked decks"
std::string value_text(const OptionWords& option, const CommandWords& root) {
    const ValueSource source = value_source(option, root);
    std::vector<std::string> actions;
    std::string words, asked;
    for (const auto& word : source.words)
        words += (words.empty() ? "" : " ") + word;
    for (const auto& kind : source.asked)
        asked += " " + kind;
    std::string action = " ";
    const bool several = !asked.empty() && source.files;
    if (several)
        action = fmt::format("_alternative 'words:word:_hone_asked{}' 'files:file:_files'", asked);
    else if (!words.empty())
        action = fmt::format("({})", words);
    else if (!asked.empty())
        action = "_hone_asked" + asked;
    else if (source.files)
        action = "_files";
    else if (source.folders)
        action = "_files -/";
    return fmt::format(":{}:{}", escaped(option.type), action);
}

/// "--kind=" takes its value as the next word too.
std::string option_line(const OptionWords& option, const CommandWords& root, bool repeatable) {
    const bool valued = option.takes_value();
    const std::string rest =
        fmt::format("[{}]{}", escaped(option.about), valued ? value_text(option, root) : "");
    std::string names, all;
    for (const auto& name : option.names) {
        all += (all.empty() ? "" : " ") + name;
        names += (names.empty() ? "" : ",") + name + (valued && name.size() > 2 ? "=" : "");
    }
    if (option.names.size() == 1) return shell_quoted((repeatable ? "*" : "") + names + rest);
    return fmt::format("'({})'{{{}}}{}", all, names, shell_quoted(rest));
}

std::string commands_text(const CommandWords& command) {
    std::string text;
    for (const auto& below : command.commands)
        text += "    " + shell_quoted(escaped(below.path.back()) + ":" + below.about) + "\n";
    return text;
}

std::string function_text(const CommandWords& command, const CommandWords& root) {
    std::string text = fmt::format("\n{}() {{\n", function_of(command));
    const bool has_commands = !command.commands.empty();
    if (has_commands)
        text +=
            "  local curcontext=$curcontext context state state_descr line\n"
            "  local -A opt_args\n"
            "  local -a commands=(\n" +
            commands_text(command) + "  )\n";
    text += fmt::format("  _arguments {}-s -S :", has_commands ? "-C " : "");
    for (const auto& option : options_at(command, root))
        text += " \\\n    " +
                option_line(option, root, option.about.find("may be repeated") != std::string::npos);
    if (has_commands) {
        text += " \\\n    '1: :->command' '*:: :->rest'\n";
        text +=
            "  case $state in\n"
            "    command) _describe -t commands command commands ;;\n"
            "    rest)\n"
            "      case $words[1] in\n";
        for (const auto& below : command.commands)
            text += fmt::format("        {}) {} ;;\n", below.path.back(), function_of(below));
        text += "      esac ;;\n  esac\n";
    } else {
        for (const auto& place : command.places)
            text += " \\\n    " + shell_quoted((place.repeats    ? "*"
                                                : place.required ? ""
                                                                 : ":") +
                                               value_text(place, root));
        text += "\n";
    }
    return text + "}\n";
}

}  // namespace

std::string zsh_completion(const CommandWords& root) {
    std::string text(shell_functions("zsh"));
    for (const auto* command : all_of(root))
        text += function_text(*command, root);
    return text + tail;
}

}  // namespace hone
