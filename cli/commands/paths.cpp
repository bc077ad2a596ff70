// SPDX-License-Identifier: MIT
#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/exit_codes.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

int paths(Context& context) {
    const Paths& at = context.paths;
    const Config& config = context.config;
    const std::string zone = config.time_zone.value_or("this machine's time zone");
    if (context.out.json()) {
        context.out.print({{"store", at.store.string()},
                           {"store_from", at.store_from},
                           {"config", at.config.string()},
                           {"backups", at.backups.string()},
                           {"study_day", to_string(context.now.study_day)},
                           {"day_start_hour", config.day_start_hour},
                           {"time_zone", config.time_zone ? Json(*config.time_zone) : Json(nullptr)}});
        return exit_code::done;
    }
    std::error_code ignored;
    const auto presence = [&ignored](const std::filesystem::path& file) {
        return std::filesystem::exists(file, ignored) ? "" : " (not there yet)";
    };
    context.out.table(
        {{"store", fmt::format("{}{}, from {}", at.store.string(), presence(at.store), at.store_from)},
         {"config", fmt::format("{}{}", at.config.string(), presence(at.config))},
         {"backups", fmt::format("{}{}", at.backups.string(), presence(at.backups))},
         {"study day", fmt::format("{}; it begins at {:02}:00 in {}", to_string(context.now.study_day),
                                   config.day_start_hour, zone)}});
    return exit_code::done;
}

}  // namespace

void define_paths(Cli& cli) {
    cli.command("paths", "Where the store, the config file and the backups are", section::care,
                [](Context& context) { return paths(context); });
}

}  // namespace hone
