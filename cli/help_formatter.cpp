// SPDX-License-Identifier: MIT
#include "cli/help_formatter.hpp"

#include "cli/app.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace hone {
namespace {

constexpr std::size_t page_columns = 80;

using Rows = std::vector<std::pair<std::string, std::string>>;

/// Names in one column, descriptions wrapped in the next.
std::string rows_text(const Rows& rows) {
    std::size_t widest = 0;
    for (const auto& [left, right] : rows)
        widest = std::max(widest, left.size());
    widest = std::min<std::size_t>(widest, 26);
    const std::string indent(widest + 4, ' ');
    std::string text;
    for (const auto& [left, right] : rows) {
        text += "  " + left;
        if (right.empty()) {
            text += '\n';
            continue;
        }
        std::size_t column = left.size() + 2;
        if (left.size() > widest) {
            text += '\n';
            column = 0;
        }
        bool first = true;
        for (const auto& line : wrapped(right, page_columns - indent.size())) {
            text += (first ? std::string(indent.size() - column, ' ') : indent) + line + '\n';
            first = false;
        }
    }
    return text;
}

bool is_shown(const CLI::Option* option) {
    return !option->get_group().empty();
}

/// "N": CLI11 adds the checks to it, as in "N:POSITIVE".
std::string type_of(const CLI::Option* option) {
    const std::string type = option->get_type_name();
    return type.substr(0, type.find(':'));
}

std::string positional_text(const CLI::Option* option) {
    std::string text = type_of(option);
    if (text.empty()) text = option->get_name();
    if (option->get_expected_max() > 1) text += "...";
    return text;
}

std::string flag_text(const CLI::Option* option) {
    std::string text;
    for (const auto& letter : option->get_snames())
        text += (text.empty() ? "-" : ", -") + letter;
    for (const auto& word : option->get_lnames())
        text += (text.empty() ? "--" : ", --") + word;
    if (option->get_expected_max() > 0 && !option->get_type_name().empty()) text += " " + type_of(option);
    return text;
}

Rows positional_rows(const CLI::App* app) {
    Rows rows;
    for (const auto* option : app->get_options())
        if (option->get_positional() && is_shown(option))
            rows.emplace_back(positional_text(option), option->get_description());
    return rows;
}

Rows flag_rows(const CLI::App* app) {
    Rows rows;
    for (const auto* option : app->get_options())
        if (option->nonpositional() && is_shown(option))
            rows.emplace_back(flag_text(option), option->get_description());
    return rows;
}

Rows command_rows(const CLI::App* app, const std::string& group) {
    Rows rows;
    for (const auto* command : app->get_subcommands([](const CLI::App*) { return true; }))
        if (group.empty() || command->get_group() == group)
            rows.emplace_back(command->get_name(), command->get_description());
    return rows;
}

std::string usage(const CLI::App* app, const std::string& name) {
    std::string text = "Usage: " + name;
    for (const auto* option : app->get_options())
        if (option->get_positional() && is_shown(option))
            text += option->get_required() ? " " + positional_text(option)
                                           : fmt::format(" [{}]", positional_text(option));
    if (!command_rows(app, {}).empty())
        text += app->get_require_subcommand_min() == 0 ? " [COMMAND]" : " COMMAND";
    return text + " [FLAGS]\n";
}

std::string titled(const std::string& title, const Rows& rows) {
    return rows.empty() ? std::string() : "\n" + title + "\n" + rows_text(rows);
}

std::string main_page(const CLI::App* app) {
    std::string text =
        "hone sharpens interview answers before the date.\n\n"
        "  hone drill --minutes 15      today's session\n"
        "  hone import my-deck.toml     bring in a deck of your own\n";
    for (const char* group : {section::every_day, section::material, section::interview, section::care})
        text += titled(group, command_rows(app, group));
    text += titled("Flags, before or after the command", flag_rows(app));
    text +=
        "\nExit codes: 0 done, 1 the answer is no, 2 wrong usage, 3 bad input,\n"
        "4 store trouble, 130 interrupted. `hone help COMMAND` says more about one,\n"
        "`hone help TOPIC` about deck-format, queries, keys, exit-codes.\n"
        "`hone` alone says where you stand.\n";
    return text;
}

}  // namespace

std::string HelpFormatter::make_help(const CLI::App* app, std::string, CLI::AppFormatMode) const {
    if (app->get_parent() == nullptr) return main_page(app);
    std::string path = app->get_name();
    for (const auto* parent = app->get_parent(); parent != nullptr; parent = parent->get_parent())
        path.insert(0, parent->get_name() + " ");
    std::string text = app->get_description() + ".\n\n" + usage(app, path);
    text += titled("Takes", positional_rows(app));
    text += titled("Commands", command_rows(app, {}));
    text += titled("Flags", flag_rows(app));
    text += "\n--db PATH, --json, --no-color and -q work with every command.\n";
    return text;
}

}  // namespace hone
