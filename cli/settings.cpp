// SPDX-License-Identifier: MIT
#include "cli/settings.hpp"

#include "cli/exit_codes.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <cstdlib>

namespace hone {
namespace {

namespace fs = std::filesystem;

fs::path xdg(const char* variable, const char* below_home) {
    if (const auto set = environment(variable); set && fs::path(*set).is_absolute()) return *set;
    if (const auto home = environment("HOME")) return fs::path(*home) / below_home;
    throw UsageError("neither HOME nor the XDG variables are set; say where the store is with --db PATH");
}

[[noreturn]] void refuse(const fs::path& file, const toml::source_position& at, const std::string& what) {
    throw UsageError(fmt::format("{}:{}:{}: {}", file.string(), at.line, at.column, what));
}

}  // namespace

std::optional<std::string> environment(const char* name) {
    const char* value = std::getenv(name);
    if (value == nullptr || *value == '\0') return std::nullopt;
    return value;
}

Config read_config(const fs::path& file) {
    Config config;
    std::error_code ignored;
    if (!fs::exists(file, ignored)) return config;
    try {
        const toml::table table = toml::parse_file(file.string());
        for (const auto& [key, value] : table) {
            const auto at = value.source().begin;
            if (key == "db" && value.is_string())
                config.db = value.ref<std::string>();
            else if (key == "time_zone" && value.is_string())
                config.time_zone = value.ref<std::string>();
            else if (key == "day_start_hour" && value.is_integer() && value.ref<std::int64_t>() >= 0 &&
                     value.ref<std::int64_t>() <= 23)
                config.day_start_hour = static_cast<int>(value.ref<std::int64_t>());
            else if (key == "sure" && value.is_boolean())
                config.sure = value.ref<bool>();
            else if (key == "sure")
                refuse(file, at, "`sure` must be true or false");
            else if (key == "db" || key == "time_zone")
                refuse(file, at, fmt::format("`{}` must be a string", std::string(key.str())));
            else if (key == "day_start_hour")
                refuse(file, at, "`day_start_hour` must be a whole number from 0 to 23");
            else
                refuse(file, key.source().begin,
                       fmt::format("unknown key `{}`; known are db, time_zone, day_start_hour",
                                   std::string(key.str())));
        }
    } catch (const toml::parse_error& problem) {
        refuse(file, problem.source().begin, std::string(problem.description()));
    }
    return config;
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
