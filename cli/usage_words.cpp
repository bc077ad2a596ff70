// SPDX-License-Identifier: MIT
#include "cli/usage_words.hpp"

#include "decks/text/near_miss.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace hone {
namespace {

std::vector<std::string> command_names(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* sub : app.get_subcommands([](const CLI::App*) { return true; }))
        names.push_back(sub->get_name());
    return names;
}

void add_option_names(const CLI::App& app, std::vector<std::string>& names) {
    for (const CLI::Option* option : app.get_options())
        for (const auto& name : option->get_lnames())
            if (!option->get_group().empty()) names.push_back("--" + name);
}

std::string unknown_word(const CLI::App& root, const CLI::App& where, const std::string& word) {
    const bool is_option = word.rfind('-', 0) == 0;
    std::vector<std::string> names;
    if (is_option) {
        add_option_names(where, names);
        if (&where != &root) add_option_names(root, names);
    } else {
        names = command_names(where);
    }
    const char* what = is_option ? "unknown option" : &where == &root ? "unknown command" : "unexpected";
    return fmt::format("{} {}{}", what, in_quotes(word),
                       did_you_mean(word, std::vector<std::string_view>(names.begin(), names.end())));
}

/// The text between the two; nothing unless both are there in this order.
std::optional<std::string> between(const std::string& text, const std::string& from, const std::string& to) {
    const auto start = text.find(from);
    if (start == std::string::npos) return std::nullopt;
    const auto begin = start + from.size();
    const auto end = to.empty() ? text.size() : text.find(to, begin);
    if (end == std::string::npos) return std::nullopt;
    return text.substr(begin, end - begin);
}

std::string type_of_place(const CLI::App& where, const std::string& name) {
    for (const CLI::Option* option : where.get_options())
        if (option->get_positional() && option->get_name() == name) {
            const std::string type = option->get_type_name();
            return type.substr(0, type.find(':'));
        }
    return in_quotes(name);
}

/// CLI11's sentences, each said as hone says it.
std::string said_plainly(const CLI::App& where, const std::string& said) {
    if (const auto name = between(said, "", ": Value "))
        if (const auto value = between(said, ": Value ", " not in range "))
            return fmt::format("{} must be from {}; this is {}", in_quotes(*name),
                               between(said, " not in range ", "").value_or(""), in_quotes(*value));
    if (const auto name = between(said, "", ": `")) return in_quotes(*name) + said.substr(name->size());
    if (const auto name = between(said, "Could not convert: ", " = "))
        return fmt::format("{} takes a number; this is {}", in_quotes(*name),
                           in_quotes(between(said, " = ", "").value_or("")));
    if (said == "A subcommand is required") {
        const auto names = command_names(where);
        return "say which: " + listed(std::vector<std::string_view>(names.begin(), names.end()));
    }
    if (const auto name = between(said, "", " is required"))
        return name->rfind('-', 0) == 0 ? fmt::format("{} is missing", in_quotes(*name))
                                        : fmt::format("{} is missing", type_of_place(where, *name));
    if (const auto name = between(said, "", ": 1 required "))
        return fmt::format("{} needs a value", in_quotes(*name));
    return said;
}

}  // namespace

std::string path_of(const CLI::App& app) {
    if (app.get_parent() == nullptr) return {};
    const std::string above = path_of(*app.get_parent());
    return above.empty() ? app.get_name() : above + " " + app.get_name();
}

const CLI::App& deepest_parsed(const CLI::App& root) {
    const auto parsed = root.get_subcommands();
    return parsed.empty() ? root : deepest_parsed(*parsed.front());
}

std::string usage_problem(const CLI::App& root, const CLI::ParseError& error) {
    const CLI::App& where = deepest_parsed(root);
    const auto extras = root.remaining(true);
    std::string message =
        extras.empty() ? said_plainly(where, error.what()) : unknown_word(root, where, extras.front());
    std::replace(message.begin(), message.end(), '\n', ' ');
    const std::string path = path_of(where);
    return fmt::format("{} (see `hone {}--help`)", message, path.empty() ? "" : path + " ");
}

}  // namespace hone
