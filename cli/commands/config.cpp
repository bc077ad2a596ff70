// SPDX-License-Identifier: MIT
// What is set, where that comes from, and setting it: in the config file, or, for the options of scheduling, in the store.
#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/config_text.hpp"
#include "cli/exit_codes.hpp"
#include "cli/private_file.hpp"
#include "cli/settings.hpp"
#include "decks/store/operation.hpp"
#include "decks/text/display.hpp"
#include "decks/text/near_miss.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace hone {
namespace {

namespace fs = std::filesystem;

struct ConfigCommand {
    std::string name, value, deck;
};

/// What holds, which kind of place says so, and the place itself.
struct Effective {
    std::string value;
    std::string source;  ///< "flag", "environment", "file", "deck", "store" or "default"
    std::string place;   ///< "--db", "$HONE_DB", "line 3"; empty where the source says it all
};

std::string number_text(double value) {
    return fmt::format("{:.6g}", value);
}

double number_from(const std::string& kept) {
    double number = 0;
    std::from_chars(kept.data(), kept.data() + kept.size(), number);
    return number;
}

/// Of a setting of the config file.
Effective effective(const Context& context, const Setting& setting) {
    const Paths& paths = context.paths;
    const bool is_db = setting.name == "db";
    const bool is_color = setting.name == "color";
    if ((is_db && paths.store_from == setting.flag) || (is_color && context.no_color))
        return {is_db ? paths.store.string() : "never", "flag", std::string(setting.flag)};
    for (const char* variable : setting.variables)
        if (const auto set = variable != nullptr ? environment(variable) : std::nullopt)
            return {is_color ? "never" : *set, "environment", std::string("$") + variable};
    if (const auto given = context.config.given.find(setting.name); given != context.config.given.end())
        return {given->second.value, "file", fmt::format("line {}", given->second.line)};
    return {is_db ? paths.store.string() : std::string(setting.standard), "default", ""};
}

/// Of an option in the store; without a store, what one would begin with.
Effective effective(const Store* store, const Setting& setting, const std::optional<DeckRow>& deck) {
    if (store == nullptr) return {std::string(setting.standard), "default", ""};
    if (deck)
        if (const auto own = own_value(*store, deck->id, *setting.option))
            return {number_text(*own), "deck", deck->header.id};
    const double value = default_value(*store, *setting.option);
    return {number_text(value), value == standard_value(*setting.option) ? "default" : "store", ""};
}

std::string in_words(const Effective& found) {
    if (found.source == "deck") return "the deck's own";
    if (found.source == "store") return "all decks";
    if (found.source == "default") return "default";
    if (found.source == "file") return fmt::format("config file, {}", found.place);
    return found.place;
}

Json json_of(const Setting& setting, const Effective& found) {
    Json value = found.value;
    if (setting.type == Setting::Type::truth) value = found.value == "true";
    if (setting.type == Setting::Type::whole) value = static_cast<std::int64_t>(number_from(found.value));
    if (setting.type == Setting::Type::share) value = number_from(found.value);
    return {{"name", setting.name},
            {"value", std::move(value)},
            {"source", found.source},
            {"place", found.place.empty() ? Json(nullptr) : Json(found.place)}};
}

/// The store when there is one: looking at what is set makes none.
std::optional<Store> store_if_there(const Context& context) {
    std::error_code ignored;
    if (!fs::exists(context.paths.store, ignored)) return std::nullopt;
    return context.open_store();
}

void refuse_deck_for(const Setting& setting) {
    if (!setting.option)
        throw UsageError(fmt::format("`{}` holds for all of hone; leave --deck out", setting.name));
}

std::optional<DeckRow> deck_meant(const std::optional<Store>& store, const std::string& name) {
    if (name.empty()) return std::nullopt;
    if (!store) throw NoSuch(fmt::format("no deck {}; there is no store yet", without_controls(name)));
    return require_deck(*store, name);
}

/// The last column, what a setting is, only where the lines have room for it.
std::vector<std::vector<std::string>> fitting(std::vector<std::vector<std::string>> rows,
                                              std::size_t columns) {
    std::array<std::size_t, 4> widths{};
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], display_width(row[i]));
    if (widths[0] + widths[1] + widths[2] + widths[3] + 6 > columns)
        for (auto& row : rows)
            row.pop_back();
    return rows;
}

int list(Context& context, const ConfigCommand& command) {
    const auto store = store_if_there(context);
    const auto deck = deck_meant(store, command.deck);
    Json json = Json::array();
    std::vector<std::vector<std::string>> rows;
    for (const Setting& setting : settings()) {
        if (deck && !setting.option) continue;
        const Effective found = setting.option ? effective(store ? &*store : nullptr, setting, deck)
                                               : effective(context, setting);
        json.push_back(json_of(setting, found));
        rows.push_back({std::string(setting.name), found.value.empty() ? "\"\"" : on_one_line(found.value),
                        in_words(found), std::string(setting.about)});
    }
    if (context.out.json()) {
        context.out.print({{"config", context.paths.config.string()},
                           {"deck", deck ? Json(deck->header.id) : Json(nullptr)},
                           {"settings", std::move(json)}});
        return exit_code::done;
    }
    context.out.table(fitting(std::move(rows), context.out.columns()));
    return exit_code::done;
}

int get(Context& context, const ConfigCommand& command) {
    const Setting& setting = setting_named(command.name);
    if (!command.deck.empty()) refuse_deck_for(setting);
    const auto store = setting.option ? store_if_there(context) : std::nullopt;
    const auto deck = deck_meant(store, command.deck);
    const Effective found =
        setting.option ? effective(store ? &*store : nullptr, setting, deck) : effective(context, setting);
    if (context.out.json())
        context.out.print(json_of(setting, found));
    else
        context.out.line(without_controls(found.value));
    return exit_code::done;
}

/// After a change: what holds now, when that is not what was set.
void warn_if_overruled(const Context& context, const Setting& setting) {
    const Effective found = effective(context, setting);
    if (found.source == "flag" || found.source == "environment")
        context.out.warn(
            fmt::format("hone: {} wins over it for now: {}", found.place, on_one_line(found.value)));
}

/// Through a link, so that a file kept elsewhere stays where it is.
void write_config(const fs::path& file, const std::string& text) {
    std::error_code ignored;
    fs::create_directories(file.parent_path(), ignored);
    const fs::path target = fs::weakly_canonical(file, ignored);
    write_private_file(target.empty() ? file : target, text);
}

void say_change(const Context& context, const Setting& setting, const Effective& found,
                const std::string& said) {
    if (context.out.json()) context.out.print(json_of(setting, found));
    context.out.done(said);
}

/// `value`: in kept form; nothing: taken out.
int change_file(Context& context, const Setting& setting, const std::optional<std::string>& value) {
    const fs::path& file = context.paths.config;
    std::error_code ignored;
    const std::string text = fs::exists(file, ignored) ? read_whole_file(file) : std::string();
    const std::string changed =
        value ? with_setting(text, file, setting, *value) : without_setting(text, file, setting);
    const bool changes = changed != text;
    if (changes) write_config(file, changed);
    context.config = config_from(changed, file);
    const std::string where = without_controls(file.string());
    const Effective found = effective(context, setting);
    std::string said = "nothing changed";
    if (changes && value) said = fmt::format("{} = {}, in {}", setting.name, on_one_line(*value), where);
    if (changes && !value) said = fmt::format("{} is no longer set in {}", setting.name, where);
    say_change(context, setting, found, said);
    if (changes) warn_if_overruled(context, setting);
    return exit_code::done;
}

std::string option_change_in_words(const Setting& setting, const std::optional<DeckRow>& deck,
                                   const Effective& before, const Effective& after) {
    if (before.value == after.value && before.source == after.source) return "nothing changed";
    const char* whose = deck && after.source != "deck" ? " as for all decks"
                        : after.source == "default"    ? ", the default"
                                                       : "";
    std::string said = fmt::format("{}{}: {}{} (was {})", setting.name,
                                   deck ? fmt::format(" of deck {}", deck->header.id) : "", after.value,
                                   whose, before.value);
    if (setting.option != DeckOption::new_per_day)
        said += "; due days stay, it counts from a card's next answer";
    return said;
}

/// `value`: in kept form; nothing: as all decks have it, or as a store begins.
int change_option(Context& context, const Setting& setting, const std::string& deck_name,
                  const std::optional<std::string>& value) {
    Store store = context.open_store();
    const auto deck = deck_name.empty() ? std::nullopt : std::optional(require_deck(store, deck_name));
    const Effective before = effective(&store, setting, deck);
    const std::string whose = deck ? " of deck " + deck->header.id : "";
    Operation operation(store, context.now.instant,
                        value ? fmt::format("set {}{} to {}", setting.name, whose, *value)
                              : fmt::format("unset {}{}", setting.name, whose));
    const auto number = value ? std::optional(number_from(*value)) : std::nullopt;
    if (deck)
        set_own_value(store, deck->id, *setting.option, number);
    else
        set_default_value(store, *setting.option, number.value_or(standard_value(*setting.option)));
    operation.commit();
    const Effective after = effective(&store, setting, deck);
    say_change(context, setting, after, option_change_in_words(setting, deck, before, after));
    return exit_code::done;
}

int change(Context& context, const ConfigCommand& command, const std::optional<std::string>& value) {
    const Setting& setting = setting_named(command.name);
    if (!command.deck.empty()) refuse_deck_for(setting);
    return setting.option ? change_option(context, setting, command.deck, value)
                          : change_file(context, setting, value);
}

int set(Context& context, const ConfigCommand& command) {
    const Setting& setting = setting_named(command.name);
    const auto kept = in_kept_form(setting, command.value);
    if (!kept)
        throw UsageError(fmt::format("`{}` must be {}; this is {}", setting.name, allowed(setting),
                                     in_quotes(command.value)));
    if (setting.name == "time_zone") Clock({std::nullopt, *kept, 0});  // refuses an unknown one
    return change(context, command, kept);
}

}  // namespace

void define_config(Cli& cli) {
    auto given = std::make_shared<ConfigCommand>();
    const auto run = [given](int (*action)(Context&, const ConfigCommand&)) {
        return [given, action](Context& context) { return action(context, *given); };
    };
    auto* config = cli.command("config", "What is set, where that comes from, and setting it", section::care,
                               run(&list));
    config->require_subcommand(0, 1);
    const auto with_deck = [&](CLI::App* app, const char* about) {
        app->add_option("--deck", given->deck, about)->type_name("DECK");
        return app;
    };
    with_deck(cli.subcommand(config, "list", "Every setting with its source", run(&list)),
              "The options of this deck");
    auto* getting =
        with_deck(cli.subcommand(config, "get", "One value, alone", run(&get)), "As this deck has it");
    auto* setting =
        with_deck(cli.subcommand(config, "set", "Set it", run(&set)), "For this deck alone (scheduling)");
    auto* unsetting =
        with_deck(cli.subcommand(config, "unset", "Back to the default",
                                 [given](Context& context) { return change(context, *given, std::nullopt); }),
                  "Back to what holds for all decks (scheduling)");
    for (auto* app : {getting, setting, unsetting})
        app->add_option("setting", given->name, "Which one; `hone config` lists them")
            ->type_name("SETTING")
            ->required();
    setting->add_option("value", given->value, "What to set it to")->type_name("VALUE")->required();
}

}  // namespace hone
