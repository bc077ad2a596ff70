// SPDX-License-Identifier: MIT
#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/editor.hpp"
#include "cli/exit_codes.hpp"
#include "decks/own_notes.hpp"
#include "decks/text/display.hpp"
#include "decks/text/near_miss.hpp"
#include "decks/text/schema.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <sstream>

namespace hone {
namespace {

struct EditCommand {
    std::string note;
    std::vector<std::string> set;
    bool cosmetic = false;
};

/// "a, b" as a list. A comma inside an element needs the editor.
toml::array list_from(std::string_view text) {
    toml::array list;
    while (!text.empty()) {
        const auto comma = std::min(text.find(','), text.size());
        std::string_view each = text.substr(0, comma);
        text.remove_prefix(std::min(comma + 1, text.size()));
        while (!each.empty() && each.front() == ' ')
            each.remove_prefix(1);
        while (!each.empty() && each.back() == ' ')
            each.remove_suffix(1);
        if (!each.empty()) list.push_back(std::string(each));
    }
    return list;
}

void set_field(toml::table& table, Kind kind, const std::string& assignment) {
    static constexpr std::array<std::string_view, 10> lists{"tags",    "principles", "company",     "level",
                                                            "role",    "needs",      "distractors", "accept",
                                                            "options", "also"};
    const auto equals = assignment.find('=');
    if (equals == std::string::npos || equals == 0)
        throw UsageError(fmt::format("--set takes KEY=VALUE, as in --set why=\"Because …\"; this is {}",
                                     in_quotes(assignment)));
    const std::string key = assignment.substr(0, equals);
    const std::string value = assignment.substr(equals + 1);
    const auto keys = note_keys(kind);
    if (std::find(keys.begin(), keys.end(), key) == keys.end())
        throw UsageError(
            fmt::format("a {} has no {}{}", name(kind), in_quotes(key), did_you_mean(key, keys)));
    if (key == "variant" || key == "reasons")
        throw UsageError(fmt::format("`{}` is a table; change it in the editor", key));
    if (value.empty()) {
        table.erase(key);
    } else if (std::find(lists.begin(), lists.end(), key) != lists.end() ||
               (key == "answer" && kind == Kind::question && value.find(',') != std::string::npos &&
                table["answer"].is_array())) {
        table.insert_or_assign(key, list_from(value));
    } else if (key == "reversible") {
        if (value != "true" && value != "false") throw UsageError("`reversible` is true or false");
        table.insert_or_assign(key, value == "true");
    } else if (key == "weight") {
        double number = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        if (error != std::errc() || end != value.data() + value.size())
            throw UsageError(fmt::format("`weight` is a number, as 1.5; this is {}", in_quotes(value)));
        table.insert_or_assign(key, number);
    } else {
        table.insert_or_assign(key, value);
    }
}

/// The note as text with the fields set; the checks of deck text come after.
std::string with_fields(const Note& note, const std::vector<std::string>& assignments) {
    toml::table root = toml::parse(write_note(note));
    toml::table& table = *root[name(note.kind())].as_array()->get(0)->as_table();
    for (const auto& assignment : assignments)
        set_field(table, note.kind(), assignment);
    std::ostringstream text;
    text << root;
    return text.str();
}

/// Nothing when the checks refuse it; they have been reported.
std::optional<bool> set_fields(const Context& context, Store& store, const NoteRow& note,
                               const EditCommand& command) {
    CheckedNote checked = check_note(with_fields(note.note, command.set), "");
    if (checked.note)
        if (std::string problem = change_problem(note, *checked.note); !problem.empty()) {
            checked.diagnostics.push_back({"", 0, 0, Severity::error, "cannot-change", std::move(problem)});
            checked.note.reset();
        }
    warn_of(context, checked.diagnostics);
    if (!checked.note) return std::nullopt;
    try {
        return change_note(store, context.now, note, *checked.note, command.cosmetic);
    } catch (const StaleNote& problem) {
        context.out.warn(std::string("hone: ") + problem.what());
        return std::nullopt;
    }
}

int edit(Context& context, const EditCommand& command) {
    Store store = context.open_store();
    const NoteRow note = require_note(store, command.note);
    if (command.set.empty() && !context.may_ask())
        throw UsageError("the editor needs a terminal; change single fields with --set KEY=VALUE");
    const auto changed = command.set.empty() ? try_edit_note(context, store, note, command.cosmetic)
                                             : set_fields(context, store, note, command);
    if (context.out.json())
        context.out.print({{"note", note.reference()}, {"changed", changed.value_or(false)}});
    if (!changed) return exit_code::bad_input;
    if (!*changed) {
        context.out.done("nothing changed");
        return exit_code::done;
    }
    const auto cards = cards_of_note(store, note.id);
    const bool anew =
        !command.cosmetic && graded_part(find_note(store, note.id)->note) != graded_part(note.note) &&
        std::any_of(cards.begin(), cards.end(), [](const CardRow& card) { return card.asks_anew; });
    context.out.done(fmt::format("edited {}{}", note.reference(),
                                 anew ? "; what is graded changed, so it is due today" : ""));
    if (note.imported && !command.set.empty())
        context.out.done("Its file is as it was; `hone export --changed` gives the edit as text.");
    return exit_code::done;
}

}  // namespace

void define_edit(Cli& cli) {
    auto command = std::make_shared<EditCommand>();
    auto* app = cli.command("edit", "Change a note in your editor, or fields of it", section::material,
                            [command](Context& context) { return edit(context, *command); });
    app->add_option("note", command->note, "DECK/ID, or a card")->type_name("NOTE")->required();
    app->add_option("--set", command->set,
                    "Set a field without the editor; lists by comma; an empty value takes it away (may be "
                    "repeated)")
        ->type_name("KEY=VALUE")
        ->take_all()
        ->expected(1)
        ->allow_extra_args(false);
    app->add_flag("--cosmetic", command->cosmetic, "A changed answer does not make its cards due again");
}

}  // namespace hone
