// SPDX-License-Identifier: MIT
// Where things are and what the person set: flag > environment > config file > default.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace hone {

/// The environment variable when it is set and not empty.
std::optional<std::string> environment(const char* name);

struct Paths {
    std::filesystem::path store;
    std::filesystem::path config;
    std::filesystem::path backups;
    std::string store_from;  ///< "--db", "$HONE_DB", "the config file" or "the default"
};

/// The config file, $XDG_CONFIG_HOME/hone/config.toml: all keys optional.
struct Config {
    std::optional<std::filesystem::path> db;
    std::optional<std::string> time_zone;  ///< an IANA name; nothing: the machine's
    int day_start_hour = 4;                ///< 0..23
    bool sure = false;                     ///< the drill takes "sure" before the answer is shown
};

/// Throws UsageError naming file, line and column for a file that is not right.
Config read_config(const std::filesystem::path& file);

/// XDG places; relative values in the environment are ignored, as the specification says.
std::filesystem::path config_file();
Paths resolve_paths(const std::optional<std::string>& db_flag, const Config& config);

}  // namespace hone
