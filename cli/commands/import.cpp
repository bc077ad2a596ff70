// SPDX-License-Identifier: MIT
#include "decks/import.hpp"

#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/exit_codes.hpp"
#include "decks/exchange/json.hpp"
#include "decks/lint/lint.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

struct ImportCommand {
    std::vector<std::string> paths;
    ImportOptions options;
    bool starter = false;
    bool lint = false;
};

std::string counts_in_words(const ImportReport& report) {
    std::string words;
    const auto add = [&words](int count, std::string_view what) {
        if (count > 0) words += fmt::format("{}{} {}", words.empty() ? "" : ", ", count, what);
    };
    add(report.added, "added");
    add(report.updated, "updated");
    add(report.renamed, "renamed");
    add(report.retired, "retired");
    add(report.conflicts, report.conflicts == 1 ? "conflict" : "conflicts");
    add(report.skipped, "skipped");
    add(report.reviews, report.reviews == 1 ? "review" : "reviews");
    const bool changed = !words.empty();
    add(report.unchanged, "unchanged");
    add(report.orphaned, "no longer in the file");
    if (changed) return words;
    return words.empty() ? "nothing changed" : fmt::format("nothing changed ({})", words);
}

Json report_json(const ImportReport& report, bool dry_run) {
    Json json{{"added", report.added},     {"updated", report.updated},     {"unchanged", report.unchanged},
              {"renamed", report.renamed}, {"conflicts", report.conflicts}, {"retired", report.retired},
              {"skipped", report.skipped}, {"orphaned", report.orphaned},   {"reviews", report.reviews},
              {"decks", report.decks},     {"said", report.said},           {"dry_run", dry_run}};
    json["diagnostics"] = Json::array();
    for (const auto& problem : report.diagnostics)
        json["diagnostics"].push_back(
            {{"file", problem.file},
             {"line", problem.line},
             {"column", problem.column},
             {"severity", problem.severity == Severity::error ? "error" : "warning"},
             {"code", problem.code},
             {"message", problem.message}});
    return json;
}

/// What the linter finds in the decks that are deck text; the others are said. They are parsed once more:
/// import keeps no text it has read, and only authors lint.
std::vector<Diagnostic> findings_in(const std::vector<DeckFile>& files, ImportReport& report) {
    std::vector<LintedDeck> decks;
    for (const auto& file : files) {
        if (looks_like_json(file.text))
            report.said.push_back(file.name + ": not linted; the linter reads deck text, not JSON");
        else
            decks.push_back({file.name, file.text, parse_deck(file.text, file.name, file.default_id)});
    }
    return lint(decks);
}

int import(Context& context, const ImportCommand& command) {
    if (command.lint && !command.options.dry_run) throw UsageError("--lint only looks; add --dry-run");
    if (command.paths.empty() && !command.starter)
        throw UsageError("say what to import: files, folders, `-` for standard input, or --starter");
    std::vector<Diagnostic> unread;
    std::vector<DeckFile> files = read_deck_files({command.paths.begin(), command.paths.end()}, unread);
    ImportOptions options = command.options;
    if (command.starter) {
        for (auto& file : starter_deck_files())
            files.push_back(std::move(file));
        options.starter_core_only = !context.output_is_terminal;
    }

    ImportReport report;
    if (!files.empty()) {
        Store store = context.open_store();
        report = import_decks(store, context.now, files, options);
    }
    report.diagnostics.insert(report.diagnostics.begin(), unread.begin(), unread.end());
    const auto findings = command.lint ? findings_in(files, report) : std::vector<Diagnostic>{};
    report.diagnostics.insert(report.diagnostics.end(), findings.begin(), findings.end());

    for (const auto& problem : report.diagnostics)
        context.out.warn(without_controls(to_string(problem)));
    if (context.out.json()) {
        context.out.print(report_json(report, command.options.dry_run));
    } else {
        context.out.done((command.options.dry_run ? "would be: " : "") + counts_in_words(report));
        for (const auto& sentence : report.said)
            context.out.done(without_controls(sentence));
    }
    const bool is_good = !has_errors(report.diagnostics) && report.conflicts == 0 && findings.empty();
    return is_good ? exit_code::done : exit_code::bad_input;
}

}  // namespace

void define_import(Cli& cli) {
    auto command = std::make_shared<ImportCommand>();
    auto* app = cli.command("import", "Bring in decks from files and folders", section::material,
                            [command](Context& context) { return import(context, *command); });
    app->add_option("path", command->paths, "Deck files, folders of them, or - for standard input")
        ->type_name("PATH");
    app->add_flag("-n,--dry-run", command->options.dry_run, "Say what would change; change nothing");
    app->add_flag("--prune", command->options.prune, "Remove notes that are no longer in their file");
    app->add_flag("--theirs", command->options.theirs, "Where both changed, take the file's text");
    app->add_flag("--cosmetic", command->options.cosmetic,
                  "Changed answers do not make their cards due again");
    app->add_flag("--lint", command->lint,
                  "With --dry-run: say what gives answers away or is missing; then exit 3");
    app->add_flag("--starter", command->starter, "Load the decks that come with hone");
}

}  // namespace hone
