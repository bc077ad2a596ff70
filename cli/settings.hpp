// SPDX-License-Identifier: MIT
// What the person can set, in one table: where it is read, what it may be, and the sentence about it. The table drives
// the reading of the config file, `hone config`, completion and the manual.
//
// A flag wins over the environment, the environment over the config file. The options of scheduling are kept in the store
// (decks/store/presets.hpp), because they belong to decks and can be undone; they are in the table too.
#pragma once

#include "decks/store/presets.hpp"

#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

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
    bool sure = false;                     ///< the drill asks for the key "sure"
    bool color = true;                     ///< where a stream can show it
    std::optional<std::string> pager;      ///< "": none; nothing: the usual one
    std::optional<std::string> editor;

    /// What stands in the file, as text, by name; and the line it stands on.
    struct Given {
        std::string value;
        unsigned line = 0;
    };
    std::map<std::string, Given, std::less<>> given;
};

struct Setting {
    enum class Type { text, truth, whole, share, choice };

    std::string_view name;
    std::string_view standard;  ///< what holds when nothing is set; "" where that is to be looked up
    std::string_view about;
    Type type = Type::text;
    double least = 0, most = 0;                    ///< of a number
    std::string_view flag = {};                    ///< that wins over all else
    std::array<const char*, 2> variables = {};     ///< that win over the file, the first over the second
    std::array<std::string_view, 2> choices = {};  ///< of a choice
    void (*keep)(Config&, const std::string&) = nullptr;  ///< of one in the config file
    std::optional<DeckOption> option = {};                ///< of one in the store
};

std::span<const Setting> settings();
/// Throws UsageError with the nearest name.
const Setting& setting_named(std::string_view name);
/// "true or false", "a whole number from 0 to 23".
std::string allowed(const Setting& setting);
/// `text` as a person typed it, in the form that is kept: "on" is "true", "92 %" is "0.92". Nothing when it may not be.
std::optional<std::string> in_kept_form(const Setting& setting, std::string_view text);

/// Throws UsageError naming file, line and column for a file that is not right.
Config read_config(const std::filesystem::path& file);
/// The same of the file's text.
Config config_from(std::string_view text, const std::filesystem::path& file);

/// XDG places; relative values in the environment are ignored, as the specification says.
std::filesystem::path config_file();
Paths resolve_paths(const std::optional<std::string>& db_flag, const Config& config);

}  // namespace hone
