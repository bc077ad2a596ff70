// SPDX-License-Identifier: MIT
#include "decks/store/check.hpp"

#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/exit_codes.hpp"
#include "decks/store/backup.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hone {
namespace {

Json problems_json(const std::vector<StoreProblem>& problems) {
    Json json = Json::array();
    for (const auto& problem : problems)
        json.push_back({{"code", problem.code}, {"message", problem.message}, {"count", problem.count}});
    return json;
}

int report(const Context& context, const Store& store, const std::vector<StoreProblem>& problems,
           const Json& repaired) {
    const bool ok = problems.empty();
    if (context.out.json()) {
        Json json{{"ok", ok}, {"problems", problems_json(problems)}};
        json.update(repaired);
        context.out.print(json);
    } else if (ok) {
        const StoreCounts counts = count_store(store);
        context.out.line(fmt::format("everything is in order: {}, {}, {}", counted(counts.notes, "note"),
                                     counted(counts.cards, "card"), counted(counts.reviews, "review")));
    } else {
        for (const auto& problem : problems)
            context.out.line(fmt::format("{}: {}{}", problem.code, on_one_line(problem.message),
                                         problem.count > 1 ? fmt::format(" ({} times)", problem.count) : ""));
    }
    return ok ? exit_code::done : exit_code::answer_is_no;
}

/// A file that SQLite finds damaged is not rebuilt here: what it says cannot be trusted.
bool beyond_repair(const std::vector<StoreProblem>& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const StoreProblem& problem) { return problem.code == "integrity"; });
}

int check(Context& context, bool repair) {
    Store store = context.open_store();
    const auto problems = check_store(store);
    if (problems.empty() || !repair) {
        const int code = report(context, store, problems, Json::object());
        if (!problems.empty() && beyond_repair(problems))
            context.out.warn("hone: the file is damaged; `hone restore FILE` takes a backup back");
        else if (!problems.empty())
            context.out.warn("hone: `hone check --repair` rebuilds what can be computed, after a backup");
        return code;
    }
    if (beyond_repair(problems)) {
        context.out.warn(
            "hone: the file is damaged and nothing was changed; `hone restore FILE` takes a "
            "backup back");
        return report(context, store, problems, Json::object());
    }
    const auto kept = backup_path_beside(context.paths.store, "before-repair");
    write_backup(store.db(), kept);
    const Repaired done = repair_store(store);
    context.out.done(fmt::format("backup before the repair: {}", kept.string()));
    context.out.done(fmt::format("repaired: {} set anew from the history, {} brought back, {} computed anew",
                                 counted(done.cards, "card"), counted(done.restored, "card"),
                                 counted(done.lines, "line")));
    if (done.search) context.out.done("the index of words was made anew");
    return report(context, store, check_store(store),
                  {{"backup", kept.string()},
                   {"repaired",
                    {{"cards", done.cards},
                     {"restored", done.restored},
                     {"lines", done.lines},
                     {"search", done.search}}}});
}

}  // namespace

void define_check(Cli& cli) {
    auto repair = std::make_shared<bool>(false);
    auto* command = cli.command("check", "Verify the store and its history", section::care,
                                [repair](Context& context) { return check(context, *repair); });
    command->add_flag("--repair", *repair, "Back up, then rebuild what can be computed");
}

}  // namespace hone
