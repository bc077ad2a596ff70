// SPDX-License-Identifier: MIT
#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/exit_codes.hpp"
#include "cli/stats/stats_json.hpp"
#include "cli/stats/stats_page.hpp"
#include "decks/text/near_miss.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hone {
namespace {

constexpr int usual_days = 14, most_days = 366;
constexpr std::string_view every_section = "all";

struct StatsArguments {
    std::string section;
    int days = usual_days;
};

std::vector<std::string_view> section_names() {
    std::vector<std::string_view> names;
    for (const StatsSection& section : stats_sections())
        names.push_back(section.name);
    names.push_back(every_section);
    return names;
}

/// Empty: the summary. Throws UsageError for a section there is not.
std::vector<StatsSection> sections_named(const std::string& name) {
    std::vector<StatsSection> chosen;
    for (const StatsSection& section : stats_sections())
        if (name == section.name || name == every_section) chosen.push_back(section);
    if (!chosen.empty() || name.empty()) return chosen;
    const auto names = section_names();
    const std::string meant = did_you_mean(name, names);
    throw UsageError(fmt::format("there is no section {}{}", in_quotes(name),
                                 meant.empty() ? "; sections are " + listed(names) : meant));
}

int stats(const Context& context, const StatsArguments& arguments) {
    const auto sections = sections_named(arguments.section);
    const Store store = context.open_store();
    const StudyDay today = context.now.study_day;
    const bool summary = sections.empty() && !context.out.json();
    const Stats stats = stats_of(store, today, {arguments.days, !summary});
    if (context.out.json()) {
        context.out.print(stats_json(store, stats, today));
        return exit_code::done;
    }
    const StatsPage page{context, store, stats, arguments.days};
    if (summary) print_stats_summary(page);
    for (const StatsSection& section : sections) {
        if (section.print != sections.front().print) context.out.line();
        section.print(page);
    }
    return exit_code::done;
}

}  // namespace

void define_stats(Cli& cli) {
    auto arguments = std::make_shared<StatsArguments>();
    auto* command =
        cli.command("stats", "What was done, what is ahead, what gets mixed up", section::interview,
                    [arguments](Context& context) { return stats(context, *arguments); });
    command
        ->add_option(
            "section", arguments->section,
            "days, ahead, retention, decks, kinds, principles, flaws, hardest, times, confusions, or all")
        ->type_name("SECTION");
    command->add_option("--days", arguments->days, "How many days back and ahead; 14 if not given")
        ->type_name("N")
        ->check(CLI::Range(1, most_days));
}

}  // namespace hone
