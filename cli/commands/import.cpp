// SPDX-License-Identifier: MIT
#include "decks/import.hpp"

#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/exit_codes.hpp"
#include "cli/progress.hpp"
#include "decks/exchange/csv_layout.hpp"
#include "decks/lint/lint.hpp"
#include "decks/starter_loading.hpp"
#include "decks/store/operation.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace hone {
namespace {

namespace fs = std::filesystem;

struct ImportCommand {
    std::vector<std::string> paths;
    std::string deck;
    std::vector<std::string> tags;
    std::string history, columns, kind;
    std::string forgotten;
    ImportOptions options;
    bool all = false;
    bool starter = false;
    bool lint = false;
};

/// "front, back,-,tags"; "-" leaves a column out.
std::vector<std::string> column_names(const std::string& list) {
    std::vector<std::string> names(1);
    for (const char c : list) {
        if (c == ',')
            names.emplace_back();
        else if (c != ' ')
            names.back() += c;
    }
    return names;
}

ReadOptions read_options(const ImportCommand& command) {
    ReadOptions options{command.deck, command.tags, {}};
    if (!command.columns.empty()) options.csv.columns = column_names(command.columns);
    if (!command.kind.empty()) options.csv.kind = kind_from(command.kind);
    return options;
}

/// What is to be imported: parcels, where from, and what could not be read.
struct Gathered {
    std::vector<DeckFile> files;  ///< for the linter
    std::vector<Parcel> parcels;
    std::vector<RememberedFolder> folders;
    std::vector<Diagnostic> unread;
    std::set<std::string> read;  ///< a folder can hold another one that was named as well
    std::vector<std::string>
        found;  ///< a sentence for each that was named, but for deck text: its author knows
};

/// "decks: 30 files of markdown, 2 of toml".
std::string found_in_folder(const fs::path& folder, const std::vector<Parcel>& parcels) {
    std::map<std::string_view, int> files;
    for (const auto& parcel : parcels)
        if (!parcel.is_empty()) ++files[name(parcel.format)];
    std::string words;
    for (const auto& [format, count] : files)
        words += words.empty() ? fmt::format("{} of {}", counted(count, "file"), format)
                               : fmt::format(", {} of {}", count, format);
    return fmt::format("{}: {}", folder.string(), words);
}

/// The texts of the files are kept for the linter alone: they are most of what an import holds in memory. False: no file
/// has a card.
bool gather(Gathered& gathered, const fs::path& path, const ReadOptions& options, const Context& context,
            bool keeps_texts) {
    auto files = read_deck_files({path}, gathered.unread);
    std::erase_if(files, [&](const DeckFile& file) {
        return file.name != "-" && !gathered.read.insert(kept_path(file.name)).second;
    });
    auto parcels = read_parcels(files, options, context.now);
    const bool nothing = std::all_of(parcels.begin(), parcels.end(), [](const Parcel& parcel) {
        return parcel.is_empty() && parcel.diagnostics.empty();
    });
    const bool has_cards =
        std::any_of(parcels.begin(), parcels.end(), [](const Parcel& parcel) { return !parcel.is_empty(); });
    if (nothing && !parcels.empty())
        gathered.unread.push_back(
            {path.string(), 0, 0, Severity::error, "no-decks", "no file in this folder has a card"});
    std::error_code ignored;
    if (!nothing && fs::is_directory(path, ignored))
        gathered.found.push_back(found_in_folder(path, parcels));
    else
        for (const auto& parcel : parcels)
            if (parcel.format != Format::deck_text && !parcel.is_empty())
                gathered.found.push_back(fmt::format("{}: {}", parcel.file, parcel.found));
    std::move(parcels.begin(), parcels.end(), std::back_inserter(gathered.parcels));
    if (keeps_texts) std::move(files.begin(), files.end(), std::back_inserter(gathered.files));
    return has_cards;
}

void gather_named(Gathered& gathered, const ImportCommand& command, const Context& context) {
    const ReadOptions options = read_options(command);
    for (const fs::path path : command.paths) {
        const bool has_cards = gather(gathered, path, options, context, command.lint);
        std::error_code ignored;
        if (has_cards && fs::is_directory(path, ignored)) {
            const auto deck = command.deck.empty() ? std::nullopt : std::optional(command.deck);
            gathered.folders.push_back({kept_path(path), deck, command.tags});
        }
    }
}

void gather_remembered(Gathered& gathered, const Store& store, const ImportCommand& command,
                       const Context& context) {
    for (const auto& folder : remembered_folders(store)) {
        std::error_code ignored;
        if (!fs::is_directory(folder.path, ignored)) {
            gathered.unread.push_back(
                {folder.path, 0, 0, Severity::error, "cannot-open",
                 fmt::format("the folder is gone; import it where it is now, and forget this one: hone "
                             "import --forget {}",
                             folder.path)});
            continue;
        }
        ReadOptions options = read_options(command);
        options.deck = folder.deck.value_or("");
        options.tags = folder.tags;
        gather(gathered, folder.path, options, context, command.lint);
        gathered.folders.push_back(folder);
    }
}

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

Json found_json(const std::vector<Parcel>& parcels) {
    Json files = Json::array();
    for (const auto& parcel : parcels)
        if (!parcel.starter && !(parcel.is_empty() && parcel.diagnostics.empty()))
            files.push_back(
                {{"file", parcel.file}, {"format", name(parcel.format)}, {"found", parcel.found}});
    return files;
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
        if (format_of(file) == Format::deck_text)
            decks.push_back({file.name, file.text, parse_deck(file.text, file.name, file.default_id)});
        else
            report.said.push_back(file.name + ": not linted; the linter reads deck text");
    }
    return lint(decks);
}

int forget(Context& context, const ImportCommand& command) {
    const std::string folder = kept_path(command.forgotten);
    Store store = context.open_store();
    Operation operation(store, context.now.instant, "forgot the folder " + folder);
    const bool known = forget_folder(store, folder);
    operation.keep_plan();
    operation.commit();
    if (context.out.json()) context.out.print({{"folder", folder}, {"forgotten", known}});
    if (!known) {
        context.out.warn(
            without_controls("hone: " + folder + " is not among the folders that were imported"));
        return exit_code::answer_is_no;
    }
    context.out.done(
        without_controls("forgot " + folder + "; its decks stay, and `hone import --all` leaves it alone"));
    return exit_code::done;
}

void refuse_contradictions(const ImportCommand& command) {
    if (command.lint && !command.options.dry_run) throw UsageError("--lint only looks; add --dry-run");
    if (!command.forgotten.empty() && (command.all || command.starter || !command.paths.empty()))
        throw UsageError("--forget stands alone");
    if (command.all && !command.paths.empty())
        throw UsageError("--all reads the folders that were imported before; leave out the paths, or --all");
    if (command.all && (!command.deck.empty() || !command.tags.empty()))
        throw UsageError(
            "--all reads each folder as it was imported; import it by its name to change its deck or tags");
    if (!command.deck.empty() && !is_deck_id(command.deck))
        throw UsageError(fmt::format("`{}` cannot name a deck; use letters, digits, `.`, `_` and `-`",
                                     without_controls(command.deck)));
    if (!command.columns.empty())
        if (const auto trouble = trouble_with_columns(column_names(command.columns)))
            throw UsageError(without_controls(*trouble));
    if (command.paths.empty() && !command.starter && !command.all && command.forgotten.empty())
        throw UsageError("say what to import: files, folders, `-` for standard input, or --starter");
}

int import(Context& context, const ImportCommand& command) {
    refuse_contradictions(command);
    if (!command.forgotten.empty()) return forget(context, command);
    ImportOptions options = command.options;
    if (command.history == "none") options.history = HistoryMode::none;
    if (command.history == "replace") options.history = HistoryMode::replace;
    Gathered gathered;
    gather_named(gathered, command, context);
    if (command.starter) {
        for (auto& parcel : read_parcels(starter_deck_files(), {}, context.now))
            gathered.parcels.push_back(std::move(parcel));
        options.starter_core_only = !context.output_is_terminal;
    }

    ImportReport report;
    Json found = Json::array();
    if (command.all || !gathered.parcels.empty()) {
        Store store = context.open_store();
        if (command.all) gather_remembered(gathered, store, command, context);
        if (command.all && gathered.folders.empty() && gathered.unread.empty())
            report.said.emplace_back("no folder was imported yet; `hone import DIR` remembers it");
        found = found_json(gathered.parcels);
        if (!context.out.json())
            for (const auto& sentence : gathered.found)
                context.out.done(without_controls(sentence));
        ProgressBar bar(context, "importing", note_count(gathered.parcels));
        options.on_note = [&bar] { bar.step(); };
        const auto said = std::move(report.said);
        report = import_parcels(store, context.now, std::move(gathered.parcels), options, gathered.folders);
        report.said.insert(report.said.begin(), said.begin(), said.end());
    }
    report.diagnostics.insert(report.diagnostics.begin(), gathered.unread.begin(), gathered.unread.end());
    const auto findings = command.lint ? findings_in(gathered.files, report) : std::vector<Diagnostic>{};
    report.diagnostics.insert(report.diagnostics.end(), findings.begin(), findings.end());

    for (const auto& problem : report.diagnostics)
        context.out.warn(without_controls(to_string(problem)));
    if (context.out.json()) {
        Json json = report_json(report, command.options.dry_run);
        json["files"] = std::move(found);
        context.out.print(json);
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
    auto* app =
        cli.command("import", "Bring in decks and history: TOML, CSV, Markdown, JSON, Anki packages",
                    section::material, [command](Context& context) { return import(context, *command); });
    app->add_option("path", command->paths, "Files, folders of decks, or - for standard input")
        ->type_name("PATH");
    app->add_flag("-n,--dry-run", command->options.dry_run, "Say what would change; change nothing");
    app->add_option("--deck", command->deck, "Put every note into this deck")->type_name("DECK");
    app->add_option("--tag", command->tags, "Give every note this tag (may be repeated)")
        ->type_name("TAG")
        ->take_all()
        ->expected(1)
        ->allow_extra_args(false);
    app->add_option("--history", command->history,
                    "Reviews that come with notes: none, merge (default) or replace what is here")
        ->type_name("MODE")
        ->check(one_of({"none", "merge", "replace"}));
    app->add_option("--columns", command->columns,
                    "What the columns of a table are: front,back,-,tags (- leaves one out)")
        ->type_name("NAMES");
    app->add_option("--kind", command->kind, "The kind of note a table's rows are")
        ->type_name("KIND")
        ->check(one_of({"pair", "question", "fact", "basic", "cloze"}));
    app->add_flag("--all", command->all, "Read the folders again that were imported before");
    app->add_option("--forget", command->forgotten, "Leave this folder out of --all from now on")
        ->type_name("DIR");
    app->add_flag("--prune", command->options.prune, "Remove notes that are no longer in their file");
    app->add_flag("--theirs", command->options.theirs, "Where both changed, take the file's text");
    app->add_flag("--cosmetic", command->options.cosmetic,
                  "Changed answers do not make their cards due again");
    app->add_flag("--lint", command->lint,
                  "With --dry-run: say what gives answers away or is missing; then exit 3");
    app->add_flag("--starter", command->starter, "Load the decks that come with hone");
}

}  // namespace hone
