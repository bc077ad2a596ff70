// SPDX-License-Identifier: MIT
#include "cli/app.hpp"
#include "cli/bulk.hpp"
#include "cli/commands/commands.hpp"
#include "cli/exit_codes.hpp"
#include "cli/private_file.hpp"
#include "decks/exchange/writing.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace hone {
namespace {

namespace fs = std::filesystem;

struct ExportCommand {
    std::string path;
    std::vector<std::string> decks;
    std::string query;
    std::string format;
    bool changed = false;
    bool force = false;

    bool to_stdout() const { return path.empty() || path == "-"; }
};

/// A format as people name it: a separator or a file's ending chooses the same reader.
struct FormatName {
    std::string_view word, ending;
    Format format;
    char separator = ',';
};

constexpr std::array<FormatName, 7> format_words{{{"toml", ".toml", Format::deck_text},
                                                  {"json", ".json", Format::json},
                                                  {"revlog", ".jsonl", Format::revlog},
                                                  {"csv", ".csv", Format::csv},
                                                  {"tsv", ".tsv", Format::csv, '\t'},
                                                  {"markdown", ".md", Format::markdown},
                                                  {"anki", ".apkg", Format::anki}}};

std::vector<std::string> words_for_formats() {
    std::vector<std::string> words;
    for (const auto& each : format_words)
        words.emplace_back(each.word);
    return words;
}

const FormatName& format_named(const Context& context, const ExportCommand& command) {
    const auto by = [](auto&& matches) {
        const auto found = std::find_if(format_words.begin(), format_words.end(), matches);
        return found == format_words.end() ? &format_words[0] : &*found;
    };
    if (!command.format.empty())
        return *by([&](const FormatName& each) { return each.word == command.format; });
    if (command.to_stdout())
        return *by([&](const FormatName& each) { return context.out.json() && each.format == Format::json; });
    const std::string ending = fs::path(command.path).extension().string();
    if (ending == ".colpkg")
        throw UsageError(
            "a .colpkg replaces everything a person has in Anki; write an .apkg, which adds to it");
    return *by([&](const FormatName& each) { return each.ending == ending; });
}

bool names_folder(const fs::path& path) {
    std::error_code ignored;
    return !path.has_filename() || fs::is_directory(path, ignored);
}

void refuse_contradictions(const Context& context, const ExportCommand& command, const FormatName& as) {
    const bool is_json = as.format == Format::json;
    if (!is_json && context.out.json() && command.to_stdout())
        throw UsageError(fmt::format("--json is JSON on stdout; give the {} a PATH, or leave out --json",
                                     as.format == Format::deck_text ? "TOML" : as.word));
    if (is_one_file(as.format) && !command.to_stdout() && names_folder(command.path))
        throw UsageError(
            fmt::format("{} is a folder; {} goes to one file", command.path, is_json ? "JSON" : as.word));
    if (command.changed && as.format != Format::deck_text)
        throw UsageError(is_json ? "--changed gives TOML; leave out --format json, --json and .json"
                                 : fmt::format("--changed gives TOML; leave it out for {}", as.word));
    if (as.format == Format::anki && command.to_stdout() && context.output_is_terminal)
        throw UsageError("a package is no text for a terminal; give a PATH: hone export cards.apkg");
}

Selection selected(const Context& context, const Store& store, const ExportCommand& command) {
    Selection selection;
    selection.only_changed = command.changed;
    for (const auto& name : command.decks)
        selection.decks.push_back(require_deck(store, name));
    if (command.decks.empty()) selection.decks = all_decks(store);
    if (command.query.empty()) return selection;
    const CardQuery query = read_query(context, {command.query});
    selection.notes.emplace();
    for (const auto& card : find_cards(store, query))
        selection.notes->insert(card.note);
    if (selection.notes->empty()) warn_of_no_match(context, store, query);
    return selection;
}

int say_nothing_to_export(const Context& context, const ExportCommand& command, const FormatName& as) {
    if (context.out.json()) context.out.print({{"format", as.word}, {"files", Json::array()}});
    if (command.query.empty())
        context.out.warn(command.changed ? "No note differs from the text last imported."
                                         : "There is nothing to export.");
    return exit_code::answer_is_no;
}

/// Before the first file is written, so that all of them are or none.
void refuse_targets(const std::vector<fs::path>& files, bool force) {
    for (const auto& file : files) {
        std::error_code ignored;
        if (fs::is_directory(file, ignored))
            throw UsageError(fmt::format("{} is a folder; give a file name", file.string()));
        if (!force && fs::exists(fs::symlink_status(file, ignored)))
            throw UsageError(
                fmt::format("{} exists; give another name, or --force to replace it", file.string()));
    }
}

void make_folder(const fs::path& folder) {
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed) throw FileError(fmt::format("{}: cannot be made: {}", folder.string(), failed.message()));
}

int write_files(const Context& context, const ExportCommand& command, const FormatName& as,
                const std::vector<WrittenFile>& written) {
    const bool folder = names_folder(command.path);
    std::vector<fs::path> files;
    for (const auto& file : written)
        files.push_back(folder ? fs::path(command.path) / (file.deck + std::string(as.ending))
                               : fs::path(command.path));
    refuse_targets(files, command.force);
    if (folder) make_folder(command.path);
    Json json{{"format", as.word}, {"files", Json::array()}};
    for (std::size_t i = 0; i < files.size(); ++i) {
        write_private_file(files[i], written[i].bytes);
        json["files"].push_back(files[i].string());
        context.out.done("wrote " + without_controls(files[i].string()));
    }
    if (context.out.json()) context.out.print(json);
    return exit_code::done;
}

int export_decks(Context& context, const ExportCommand& command) {
    const FormatName& as = format_named(context, command);
    refuse_contradictions(context, command, as);
    const Store store = context.open_store();
    const Selection selection = selected(context, store, command);
    if (selection.notes && selection.notes->empty()) return say_nothing_to_export(context, command, as);
    const WritingOptions options{context.now, context.clock.minutes_west(context.now.instant),
                                 context.clock.day_start_hour(), as.separator};
    const Written written = write_selection(store, selection, as.format, options);
    for (const auto& sentence : written.said)
        context.out.warn(without_controls("hone: " + sentence));
    if (written.files.empty()) return say_nothing_to_export(context, command, as);
    if (written.files.size() > 1 && (command.to_stdout() || !names_folder(command.path)))
        throw UsageError(
            fmt::format("these are {} decks; take one (`--deck {}`), give a folder for a file each (`hone "
                        "export decks/`), or take them as one with --format json",
                        written.files.size(), written.files.front().deck));
    if (!command.to_stdout()) return write_files(context, command, as, written.files);
    context.out.text(written.files.front().bytes);
    return exit_code::done;
}

}  // namespace

void define_export(Cli& cli) {
    auto command = std::make_shared<ExportCommand>();
    auto* app = cli.command("export", "Write decks and history: TOML, CSV, Markdown, JSON, Anki packages",
                            section::material,
                            [command](Context& context) { return export_decks(context, *command); });
    app->add_option("path", command->path,
                    "A file, or a folder (DIR/) for a file each; without it, or -, standard output")
        ->type_name("PATH");
    app->add_option("--deck", command->decks, "Only this deck (may be repeated)")
        ->type_name("DECK")
        ->take_all()
        ->expected(1)
        ->allow_extra_args(false);
    app->add_option("--query", command->query, "Only notes with a card that matches")->type_name("QUERY");
    app->add_option("--format", command->format,
                    "toml (the default), csv, tsv, markdown; with history: json, anki, revlog (the history "
                    "alone). A file's ending says it too: .toml .csv .tsv .md .json .apkg .jsonl")
        ->type_name("FORMAT")
        ->check(one_of(words_for_formats()));
    app->add_flag("--changed", command->changed, "Only notes that differ from the text last imported");
    app->add_flag("--force", command->force, "Replace files that exist");
}

}  // namespace hone
