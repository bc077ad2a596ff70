// SPDX-License-Identifier: MIT
#include "cli/app.hpp"
#include "cli/ask.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/timestamp.hpp"
#include "cli/exit_codes.hpp"
#include "decks/store/backup.hpp"
#include "decks/store/check.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

struct RestoreOptions {
    std::string file;
    bool yes = false;
};

int restore(Context& context, const RestoreOptions& options) {
    const auto& path = context.paths.store;
    if (const std::string problem = backup_problem(options.file); !problem.empty())
        throw StoreError(fmt::format("{} {}; nothing was changed", options.file, problem));
    if (!options.yes) {
        if (!context.may_ask())
            throw UsageError(fmt::format(
                "this replaces {}; say so with --yes (the store as it is now is kept)", path.string()));
        if (!agreed(fmt::format("Replace {} with {}? The store as it is now is kept.", path.string(),
                                options.file))) {
            context.out.warn("hone: nothing was changed");
            return exit_code::answer_is_no;
        }
    }
    const Restored restored =
        restore_backup(options.file, path, "before-restore-" + timestamp(context.now.instant));
    const StoreCounts counts = count_store(context.open_store());
    context.out.done(fmt::format("restored {}: {}, {}, {}", options.file, counted(counts.notes, "note"),
                                 counted(counts.cards, "card"), counted(counts.reviews, "review")));
    if (!restored.previous.empty())
        context.out.done(fmt::format("the store as it was: {}", restored.previous.string()));
    if (context.out.json())
        context.out.print(
            {{"restored", options.file},
             {"previous", restored.previous.empty() ? Json(nullptr) : Json(restored.previous.string())},
             {"notes", counts.notes},
             {"cards", counts.cards},
             {"reviews", counts.reviews}});
    return exit_code::done;
}

}  // namespace

void define_restore(Cli& cli) {
    auto options = std::make_shared<RestoreOptions>();
    auto* command = cli.command("restore", "Put a backup in the store's place", section::care,
                                [options](Context& context) { return restore(context, *options); });
    command->add_option("file", options->file, "The backup")->type_name("FILE")->required();
    command->add_flag("-y,--yes", options->yes, "Do not ask");
}

}  // namespace hone
