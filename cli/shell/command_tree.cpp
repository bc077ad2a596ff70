// SPDX-License-Identifier: MIT
#include "cli/shell/command_tree.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cctype>

namespace hone {
namespace {

std::vector<std::string> split(const std::string& text, char at) {
    std::vector<std::string> parts;
    std::size_t from = 0;
    while (from <= text.size()) {
        const auto end = std::min(text.find(at, from), text.size());
        parts.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return parts;
}

bool is_lower_case(const std::string& word) {
    return !word.empty() && std::none_of(word.begin(), word.end(),
                                         [](unsigned char c) { return std::isupper(c) || !std::isalpha(c); });
}

/// CLI11 writes the checks behind the type, "PRIORITY:{core,useful}"; a type in lower case is its own words, "yes|no".
std::vector<std::string> choices_of(const std::string& type, const std::string& written) {
    const auto open = written.find(":{"), close = written.find('}');
    if (open != std::string::npos && close != std::string::npos)
        return split(written.substr(open + 2, close - open - 2), ',');
    const auto words = split(type, '|');
    return std::all_of(words.begin(), words.end(), is_lower_case) ? words : std::vector<std::string>{};
}

OptionWords words_of(const CLI::Option& option) {
    OptionWords words;
    for (const auto& letter : option.get_snames())
        words.names.push_back("-" + letter);
    for (const auto& word : option.get_lnames())
        words.names.push_back("--" + word);
    const std::string written = option.get_type_name();
    if (option.get_expected_max() > 0) words.type = written.substr(0, written.find(':'));
    if (words.names.empty() && words.type.empty()) words.type = option.get_name();
    words.choices = choices_of(words.type, written);
    words.about = option.get_description();
    words.required = option.get_required();
    words.repeats = option.get_expected_max() > 1;
    return words;
}

}  // namespace

std::string OptionWords::in_words() const {
    if (names.empty()) return type + (repeats ? "..." : "");
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return takes_value() ? text + " " + type : text;
}

std::string CommandWords::usage() const {
    std::string text = name();
    for (const auto& place : places)
        text += place.required ? " " + place.in_words() : " [" + place.in_words() + "]";
    if (!commands.empty()) text += needs_command ? " COMMAND" : " [COMMAND]";
    return text + " [FLAGS]";
}

std::string CommandWords::name() const {
    std::string name = "hone";
    for (const auto& word : path)
        name += " " + word;
    return name;
}

CommandWords command_words(const CLI::App& app) {
    CommandWords command;
    for (const CLI::App* at = &app; at->get_parent() != nullptr; at = at->get_parent())
        command.path.insert(command.path.begin(), at->get_name());
    command.about = app.get_description();
    command.section = app.get_group();
    command.needs_command = app.get_require_subcommand_min() > 0;
    for (const CLI::Option* option : app.get_options())
        if (!option->get_group().empty())
            (option->get_positional() ? command.places : command.options).push_back(words_of(*option));
    for (const CLI::App* below : app.get_subcommands([](const CLI::App*) { return true; }))
        command.commands.push_back(command_words(*below));
    return command;
}

std::vector<OptionWords> options_at(const CommandWords& command, const CommandWords& root) {
    std::vector<OptionWords> options = command.options;
    if (&command == &root) return options;
    for (const auto& global : root.options)
        if (std::none_of(command.options.begin(), command.options.end(),
                         [&](const OptionWords& own) { return own.names == global.names; }))
            options.push_back(global);
    return options;
}

std::vector<const CommandWords*> all_of(const CommandWords& command) {
    std::vector<const CommandWords*> all{&command};
    for (const auto& below : command.commands)
        for (const auto* each : all_of(below))
            all.push_back(each);
    return all;
}

}  // namespace hone
