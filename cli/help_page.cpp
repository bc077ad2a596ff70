// SPDX-License-Identifier: MIT
#include "cli/help_page.hpp"

#include "cli/app.hpp"
#include "cli/examples.hpp"
#include "cli/shell/command_tree.hpp"
#include "cli/terminal.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace hone {
namespace {

constexpr std::size_t widest_page = 80;
constexpr std::size_t widest_names = 26;

using Rows = std::vector<std::pair<std::string, std::string>>;

std::size_t page_columns() {
    return std::min(terminal_columns(), widest_page);
}

/// Names in one column, descriptions wrapped in the next.
std::string rows_text(const Rows& rows) {
    std::size_t widest = 0;
    for (const auto& [left, right] : rows)
        widest = std::max(widest, left.size());
    const std::size_t columns = page_columns();
    widest = std::min({widest, widest_names, columns / 3});
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
        for (const auto& line : wrapped(right, columns - indent.size())) {
            text += (first ? std::string(indent.size() - column, ' ') : indent) + line + '\n';
            first = false;
        }
    }
    return text;
}

std::string lines_text(std::string_view text) {
    std::string lines;
    for (const auto& line : wrapped(text, page_columns()))
        lines += line + '\n';
    return lines;
}

Rows place_rows(const CommandWords& command) {
    Rows rows;
    for (const auto& place : command.places)
        rows.emplace_back(place.in_words(), place.about);
    return rows;
}

Rows option_rows(const CommandWords& command) {
    Rows rows;
    for (const auto& option : command.options)
        rows.emplace_back(option.in_words(), option.about);
    return rows;
}

/// All of them with an empty section.
Rows command_rows(const CommandWords& command, const std::string& section) {
    Rows rows;
    for (const auto& below : command.commands)
        if (section.empty() || below.section == section) rows.emplace_back(below.path.back(), below.about);
    return rows;
}

/// An example, and what it is for in the next column where there is room for it.
std::string examples_text(const CommandWords& command) {
    const auto examples = examples_of(command.name());
    std::size_t widest = 0;
    for (const auto& example : examples)
        widest = std::max(widest, display_width(example.line));
    std::string text;
    for (const auto& example : examples) {
        const std::string gap(widest - display_width(example.line) + 2, ' ');
        const bool fits = 2 + widest + 2 + display_width(example.about) <= page_columns();
        text += fmt::format("  {}{}\n", example.line, fits ? gap + std::string(example.about) : "");
        if (!fits) text += fmt::format("      {}\n", example.about);
    }
    return text;
}

std::string titled(const std::string& title, const Rows& rows) {
    return rows.empty() ? std::string() : "\n" + title + "\n" + rows_text(rows);
}

std::string main_page(const CommandWords& hone) {
    std::string text =
        lines_text("hone sharpens interview answers before the date.") + "\n" + examples_text(hone);
    for (const char* group : {section::every_day, section::material, section::interview, section::care})
        text += titled(group, command_rows(hone, group));
    text += titled("Flags, before or after the command", option_rows(hone));
    return text + "\n" +
           lines_text(
               "Exit codes: 0 done, 1 the answer is no, 2 wrong usage, 3 bad input, 4 store trouble, 130 "
               "interrupted. `hone help COMMAND` says more about one, `hone help TOPIC` about deck-format, "
               "formats, queries, keys, exit-codes. `hone` alone says where you stand.");
}

std::string command_page(const CommandWords& command) {
    std::string text = lines_text(command.about + ".") + "\n";
    if (const std::string examples = examples_text(command); !examples.empty()) text += examples + "\n";
    text += lines_text("Usage: " + command.usage());
    text += titled("Takes", place_rows(command));
    text += titled("Commands", command_rows(command, {}));
    text += titled("Flags", option_rows(command));
    return text + "\n" +
           lines_text("--db PATH, --json, --no-color, --no-input and -q work with every command.");
}

}  // namespace

std::string help_page(const CLI::App& app) {
    const CommandWords command = command_words(app);
    return command.path.empty() ? main_page(command) : command_page(command);
}

}  // namespace hone
