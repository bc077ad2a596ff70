// SPDX-License-Identifier: MIT
#include "cli/settings.hpp"

#include "cli/exit_codes.hpp"
#include "cli/private_file.hpp"
#include "decks/text/display.hpp"
#include "decks/text/near_miss.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <vector>

namespace hone {
namespace {

namespace fs = std::filesystem;

using Type = Setting::Type;

constexpr Setting table[] = {
    {.name = "db",
     .standard = "",
     .about = "The store",
     .flag = "--db",
     .variables = {"HONE_DB"},
     .keep = [](Config& config, const std::string& value) { config.db = value; }},
    {.name = "time_zone",
     .standard = "the machine's",
     .about = "Where you are, by its IANA name, as Europe/Paris",
     .keep = [](Config& config, const std::string& value) { config.time_zone = value; }},
    {.name = "day_start_hour",
     .standard = "4",
     .about = "The hour at which a study day begins",
     .type = Type::whole,
     .most = 23,
     .keep = [](Config& config, const std::string& value) { config.day_start_hour = std::stoi(value); }},
    {.name = "sure",
     .standard = "false",
     .about = "Whether the drill takes the key ; for \"sure\" before the answer",
     .type = Type::truth,
     .keep = [](Config& config, const std::string& value) { config.sure = value == "true"; }},
    {.name = "color",
     .standard = "auto",
     .about = "Colour on a terminal that can show it, or never",
     .type = Type::choice,
     .flag = "--no-color",
     .variables = {"NO_COLOR"},
     .choices = {"auto", "never"},
     .keep = [](Config& config, const std::string& value) { config.color = value != "never"; }},
    {.name = "pager",
     .standard = "less -FIRX",
     .about = "The program that shows long pages on a terminal; \"\" for none",
     .variables = {"PAGER"},
     .keep = [](Config& config, const std::string& value) { config.pager = value; }},
    {.name = "editor",
     .standard = "sensible-editor, nano or vi",
     .about = "The editor of notes",
     .variables = {"VISUAL", "EDITOR"},
     .keep = [](Config& config, const std::string& value) { config.editor = value; }},
    {.name = "retention",
     .standard = "0.9",
     .about = "Share of cards to be recalled when they come due",
     .type = Type::share,
     .least = 0.7,
     .most = 0.99,
     .option = DeckOption::retention},
    {.name = "new_per_day",
     .standard = "10",
     .about = "New cards a day, while there is no round",
     .type = Type::whole,
     .most = 9999,
     .option = DeckOption::new_per_day},
    {.name = "max_interval",
     .standard = "36500",
     .about = "The longest interval, in days",
     .type = Type::whole,
     .least = 1,
     .most = 36500,
     .option = DeckOption::max_interval},
};

fs::path xdg(const char* variable, const char* below_home) {
    if (const auto set = environment(variable); set && fs::path(*set).is_absolute()) return *set;
    if (const auto home = environment("HOME")) return fs::path(*home) / below_home;
    throw UsageError("neither HOME nor the XDG variables are set; say where the store is with --db PATH");
}

[[noreturn]] void refuse(const fs::path& file, const toml::source_position& at, const std::string& what) {
    throw UsageError(fmt::format("{}:{}:{}: {}", without_controls(file.string()), at.line, at.column, what));
}

template <class Keep>
std::vector<std::string_view> names_where(Keep keep) {
    std::vector<std::string_view> names;
    for (const Setting& setting : table)
        if (keep(setting)) names.push_back(setting.name);
    return names;
}

/// The value as a person would have typed it; nothing when it has another type than the setting.
std::optional<std::string> text_of(const Setting& setting, const toml::node& value) {
    if (const auto* text = value.as_string())
        return setting.type == Type::text || setting.type == Type::choice ? std::optional(text->get())
                                                                          : std::nullopt;
    if (const auto* truth = value.as_boolean())
        return setting.type == Type::truth ? std::optional<std::string>(truth->get() ? "true" : "false")
                                           : std::nullopt;
    if (const auto* whole = value.as_integer())
        return setting.type == Type::whole ? std::optional(std::to_string(whole->get())) : std::nullopt;
    return std::nullopt;
}

std::optional<std::string> as_truth(std::string_view text) {
    for (const std::string_view yes : {"true", "yes", "on"})
        if (text == yes) return "true";
    for (const std::string_view no : {"false", "no", "off"})
        if (text == no) return "false";
    return std::nullopt;
}

std::optional<std::string> as_whole(const Setting& setting, std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < setting.least ||
        number > setting.most)
        return std::nullopt;
    return std::to_string(number);
}

std::optional<std::string> as_share(const Setting& setting, std::string_view text) {
    const auto percent = text.find('%');
    const bool is_percent = percent != std::string_view::npos && percent + 1 == text.size();
    if (is_percent) text = text.substr(0, percent);
    while (is_percent && !text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    if (is_percent) number /= 100;
    if (!(number >= setting.least && number <= setting.most)) return std::nullopt;
    return fmt::format("{:.6g}", number);
}

}  // namespace

std::optional<std::string> environment(const char* name) {
    const char* value = std::getenv(name);
    if (value == nullptr || *value == '\0') return std::nullopt;
    return value;
}

std::span<const Setting> settings() {
    return table;
}

const Setting& setting_named(std::string_view name) {
    for (const Setting& setting : table)
        if (setting.name == name) return setting;
    const auto names = names_where([](const Setting&) { return true; });
    std::string hint = did_you_mean(name, names);
    if (hint.empty()) hint = "; `hone config` lists them";
    throw UsageError(fmt::format("there is no setting {}{}", in_quotes(name), hint));
}

std::string allowed(const Setting& setting) {
    switch (setting.type) {
        case Type::text:
            return "text";
        case Type::truth:
            return "true or false";
        case Type::whole:
            return fmt::format("a whole number from {} to {}", setting.least, setting.most);
        case Type::share:
            return fmt::format("a share from {} to {}", setting.least, setting.most);
        case Type::choice:
            return listed(setting.choices);
    }
    return "text";
}

std::optional<std::string> in_kept_form(const Setting& setting, std::string_view text) {
    switch (setting.type) {
        case Type::text:
            return std::string(text);
        case Type::truth:
            return as_truth(text);
        case Type::whole:
            return as_whole(setting, text);
        case Type::share:
            return as_share(setting, text);
        case Type::choice:
            if (std::find(setting.choices.begin(), setting.choices.end(), text) == setting.choices.end())
                return std::nullopt;
            return std::string(text);
    }
    return std::nullopt;
}

Config config_from(std::string_view text, const fs::path& file) {
    Config config;
    try {
        const toml::table parsed = toml::parse(text, file.string());
        for (const auto& [key, value] : parsed) {
            const std::string_view name = key.str();
            const auto found = std::find_if(std::begin(table), std::end(table),
                                            [&](const Setting& s) { return s.name == name; });
            const bool is_known = found != std::end(table);
            if (is_known && !found->keep)
                refuse(file, key.source().begin,
                       fmt::format(
                           "`{0}` is kept in the store; take it out here and say `hone config set {0} …`",
                           name));
            if (!is_known) {
                const auto names = names_where([](const Setting& s) { return s.keep != nullptr; });
                std::string hint = did_you_mean(name, names);
                if (hint.empty()) hint = "; known are " + listed(names);
                refuse(file, key.source().begin, fmt::format("unknown key {}{}", in_quotes(name), hint));
            }
            const auto written = text_of(*found, value);
            const auto kept = written ? in_kept_form(*found, *written) : std::nullopt;
            if (!kept)
                refuse(file, value.source().begin, fmt::format("`{}` must be {}", name, allowed(*found)));
            found->keep(config, *kept);
            config.given[std::string(name)] = {*kept, value.source().begin.line};
        }
    } catch (const toml::parse_error& problem) {
        refuse(file, problem.source().begin, without_controls(problem.description()));
    }
    return config;
}

Config read_config(const fs::path& file) {
    std::error_code ignored;
    if (!fs::exists(file, ignored)) return {};
    return config_from(read_whole_file(file), file);
}

fs::path config_file() {
    return xdg("XDG_CONFIG_HOME", ".config") / "hone" / "config.toml";
}

Paths resolve_paths(const std::optional<std::string>& db_flag, const Config& config) {
    Paths paths;
    if (db_flag) {
        paths.store = *db_flag;
        paths.store_from = "--db";
    } else if (const auto set = environment("HONE_DB")) {
        paths.store = *set;
        paths.store_from = "$HONE_DB";
    } else if (config.db) {
        paths.store = *config.db;
        paths.store_from = "the config file";
    } else {
        paths.store = xdg("XDG_DATA_HOME", ".local/share") / "hone" / "hone.db";
        paths.store_from = "the default";
    }
    paths.config = config_file();
    paths.backups = paths.store.parent_path() / "backups";
    return paths;
}

}  // namespace hone
