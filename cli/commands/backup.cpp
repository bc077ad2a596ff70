// SPDX-License-Identifier: MIT
#include "decks/store/backup.hpp"

#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/timestamp.hpp"
#include "cli/exit_codes.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

namespace fs = std::filesystem;

struct BackupOptions {
    std::string file;
    bool force = false;
};

void refuse_target(const fs::path& target, const fs::path& store, bool force) {
    std::error_code ignored;
    if (fs::is_directory(target, ignored))
        throw UsageError(fmt::format("{} is a folder; give a file name", target.string()));
    if (fs::equivalent(target, store, ignored))
        throw UsageError(fmt::format("{} is the store itself", target.string()));
    if (!force && fs::exists(target, ignored))
        throw UsageError(
            fmt::format("{} exists; give another name, or --force to replace it", target.string()));
}

int backup(Context& context, const BackupOptions& options) {
    const fs::path target = options.file.empty()
                                ? backup_path_beside(context.paths.store, timestamp(context.now.instant))
                                : fs::path(options.file);
    refuse_target(target, context.paths.store, options.force);
    const Store store = context.open_store();
    write_backup(store.db(), target);
    const auto bytes = fs::file_size(target);
    context.out.done(fmt::format("backup: {} ({} kB)", target.string(), (bytes + 1023) / 1024));
    if (context.out.json()) context.out.print({{"backup", target.string()}, {"bytes", bytes}});
    return exit_code::done;
}

}  // namespace

void define_backup(Cli& cli) {
    auto options = std::make_shared<BackupOptions>();
    auto* command = cli.command("backup", "Write a copy of the store", section::care,
                                [options](Context& context) { return backup(context, *options); });
    command->add_option("file", options->file, "Where to; without it, into the folder `hone paths` names")
        ->type_name("FILE");
    command->add_flag("--force", options->force, "Replace FILE when it exists");
}

}  // namespace hone
