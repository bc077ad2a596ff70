// SPDX-License-Identifier: MIT
#include "cli/shell/manual.hpp"

#include "cli/app.hpp"
#include "cli/examples.hpp"
#include "cli/help_topics.hpp"
#include "cli/settings.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

struct Explained {
    const char* name;
    const char* about;
};

constexpr Explained variables[] = {
    {"HONE_DB", "The store, where no flag names one."},
    {"HONE_NOW",
     "The clock, constant for the process: 2026-12-01T09:30:00Z. Anything malformed is wrong usage."},
    {"HONE_SEED", "A whole number that decides the shuffles; else the study day does."},
    {"TZ", "The time zone, where the config file names none."},
    {"XDG_DATA_HOME, XDG_CONFIG_HOME", "Where hone/hone.db and hone/config.toml are."},
    {"NO_COLOR, TERM=dumb", "No colour."},
    {"COLUMNS", "How wide lines are, from 20 on."},
    {"VISUAL, EDITOR", "The editor of notes, tried in this order."},
    {"PAGER", "What shows long pages on a terminal."},
};

constexpr Explained files[] = {
    {"~/.local/share/hone/hone.db", "The store: decks, cards and their history. Readable by you alone."},
    {"~/.local/share/hone/backups/", "Copies, made before an upgrade, a repair and by hone backup."},
    {"~/.config/hone/config.toml", "What you set, if you set anything; see hone config."},
    {"~/.config/hone/rules.toml", "Rules of your own for hone critique."},
};

constexpr Explained exits[] = {
    {"0", "Done."},
    {"1",
     "The answer is no: nothing due, no match, nothing to undo, no such card, a suspended card, problems "
     "found."},
    {"2", "Wrong usage: an unknown command, flag or value, a bad config file or HONE_NOW."},
    {"3", "Bad input data; what was good in it has been taken."},
    {"4", "Store trouble: it cannot be opened, read or written."},
    {"130", "Interrupted."},
};

/// For the inside of a line: nothing in it is roff's, and a dash is the one that is typed.
std::string inside(std::string_view text) {
    std::string out;
    for (const char c : text)
        switch (c) {
            case '\\':
                out += "\\e";
                break;
            case '-':
                out += "\\-";
                break;
            case '\'':
                out += "\\(aq";
                break;
            case '"':
                out += "\\(dq";
                break;
            case '`':
                out += "\\(ga";
                break;
            case '|':
                out += "|\\:";  // a line may end here
                break;
            case '^':
                out += "\\(ha";
                break;
            case '~':
                out += "\\(ti";
                break;
            default:
                out += c;
        }
    return out;
}

/// A line of text; a dot in front does not make it a request.
std::string line(std::string_view text) {
    return (text.empty() || text.front() != '.' ? "" : "\\&") + inside(text) + "\n";
}

/// Lines as they stand.
std::string as_typed(std::string_view text) {
    std::string out = ".nf\n";
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        out += end == 0 ? "\n" : line(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out + ".fi\n";
}

std::string entry(std::string_view name, std::string_view about) {
    return fmt::format(".TP\n\\fB{}\\fR\n{}", inside(name), line(about));
}

template <std::size_t count>
std::string entries(const char* title, const Explained (&list)[count]) {
    std::string text = fmt::format(".SH {}\n", title);
    for (const Explained& each : list)
        text += entry(each.name, each.about);
    return text;
}

std::string sentence(const std::string& text) {
    return text.empty() || text.back() == '.' || text.back() == '?' ? text : text + ".";
}

std::string examples(const CommandWords& command) {
    const auto list = examples_of(command.name());
    if (list.empty()) return "";
    std::string text = ".PP\n.RS 4\n.nf\n";
    for (const auto& example : list)
        text += fmt::format("{}    {}", line(example.line), line(example.about));
    return text + ".fi\n.RE\n";
}

std::string command_text(const CommandWords& command) {
    std::string text = fmt::format(".SS \"{}\"\n{}", inside(command.usage()), line(sentence(command.about)));
    for (const auto& place : command.places)
        text += entry(place.in_words(), sentence(place.about));
    for (const auto& option : command.options)
        if (option.names.back() != "--help") text += entry(option.in_words(), sentence(option.about));
    return text + examples(command);
}

std::string commands_text(const CommandWords& root) {
    std::string text = ".SH COMMANDS\n";
    for (const char* section : {section::every_day, section::material, section::interview, section::care})
        for (const auto& command : root.commands)
            if (command.section == section)
                for (const auto* each : all_of(command))
                    text += command_text(*each);
    return text;
}

std::string settings_text() {
    std::string text =
        ".SH SETTINGS\n.B hone config\nsets them. A flag wins over the environment, the environment over the "
        "config "
        "file.\n";
    for (const Setting& setting : settings()) {
        std::string about = fmt::format("{}: {}.", setting.about, allowed(setting));
        if (!setting.standard.empty()) about += fmt::format(" Default: {}.", setting.standard);
        if (setting.option) about += " Kept in the store, for all decks or for one.";
        text += entry(setting.name, about);
    }
    return text;
}

std::string topics_text() {
    std::string text = ".SH TOPICS\n";
    for (const auto& topic : help_topics())
        text += fmt::format(".SS \"{}\"\n.in 0\n{}", inside(topic.name), as_typed(topic.text));
    return text;
}

}  // namespace

std::string manual(const CommandWords& root) {
    std::string text = fmt::format(
        ".\\\" -*- coding: utf-8 -*-\n"
        ".\\\" Made by `hone help --man`; do not edit.\n"
        ".TH HONE 1 \"\" \"hone {}\" \"User Commands\"\n"
        ".nh\n.ad l\n"
        ".SH NAME\nhone \\- sharpens interview answers before the date\n"
        ".SH SYNOPSIS\n.B hone\n[COMMAND] [ARGUMENTS] [FLAGS]\n"
        ".SH DESCRIPTION\n",
        inside(HONE_VERSION));
    text += line(
        "hone drills interview answers in a terminal until the day of the interview: weak and strong answers "
        "side by "
        "side, principles to name, figures to have ready. It shows the cards that are due, sets each next "
        "date from "
        "how well you recalled them, and keeps everything in one SQLite file.");
    text += ".PP\n" + line("Alone it says where you stand. Data goes to stdout, messages to stderr.");
    text += ".SH OPTIONS\n" + line("Before or after the command, and of every command:");
    for (const auto& option : root.options)
        text += entry(option.in_words(), sentence(option.about));
    text += ".SH EXAMPLES\n" + examples(root);
    text += commands_text(root);
    text += settings_text();
    text += entries("ENVIRONMENT", variables);
    text += entries("FILES", files);
    text += entries("EXIT STATUS", exits);
    return text + topics_text();
}

}  // namespace hone
