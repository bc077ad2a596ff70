// SPDX-License-Identifier: MIT
#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/exit_codes.hpp"
#include "cli/private_file.hpp"
#include "decks/exchange/json.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

namespace fs = std::filesystem;

struct ExportCommand {
    std::string path;
    std::vector<std::string> decks;
    std::string format;
    bool changed = false;
    bool force = false;

    bool to_stdout() const { return path.empty() || path == "-"; }
    bool as_json(const Context& context) const {
        if (!format.empty()) return format == "json";
        return to_stdout() ? context.out.json() : fs::path(path).extension() == ".json";
    }
};

/// The note as text under which an import finds it again: an edit can have taken it away from the words its
/// key was made of.
Note findable(const NoteRow& row) {
    Note note = row.note;
    if (key_of(note) != row.key) note.id = row.key;
    return note;
}

std::vector<Note> notes_to_write(const Store& store, const DeckRow& deck, bool only_changed) {
    std::vector<Note> notes;
    for (const auto& row : notes_of_deck(store, deck.id, false))
        if (!only_changed || (row.imported && row.note != *row.imported)) notes.push_back(findable(row));
    return notes;
}

struct DeckFileText {
    std::string id, text;
};

int say_written(const Context& context, const char* format, const std::vector<fs::path>& files) {
    Json json{{"format", format}, {"files", Json::array()}};
    for (const auto& file : files) {
        json["files"].push_back(file.string());
        context.out.done("wrote " + without_controls(file.string()));
    }
    if (context.out.json()) context.out.print(json);
    return exit_code::done;
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

int export_as_json(const Context& context, const ExportCommand& command, const Store& store,
                   const std::vector<DeckRow>& decks) {
    if (command.changed) throw UsageError("--changed gives TOML; leave out --format json, --json and .json");
    if (command.to_stdout()) {
        context.out.text(export_json(store, decks));
        return exit_code::done;
    }
    refuse_targets({command.path}, command.force);
    write_private_file(command.path, export_json(store, decks));
    return say_written(context, "json", {command.path});
}

int say_nothing_to_export(const Context& context, const ExportCommand& command) {
    if (context.out.json()) context.out.print({{"format", "toml"}, {"files", Json::array()}});
    context.out.warn(command.changed ? "No note differs from the text last imported."
                                     : "There is nothing to export.");
    return exit_code::answer_is_no;
}

bool names_folder(const fs::path& path) {
    std::error_code ignored;
    return !path.has_filename() || fs::is_directory(path, ignored);
}

void make_folder(const fs::path& folder) {
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed) throw FileError(fmt::format("{}: cannot be made: {}", folder.string(), failed.message()));
}

int export_as_toml(const Context& context, const ExportCommand& command, const Store& store,
                   const std::vector<DeckRow>& decks) {
    std::vector<DeckFileText> texts;
    for (const auto& deck : decks)
        if (const auto notes = notes_to_write(store, deck, command.changed); !notes.empty())
            texts.push_back({deck.header.id, write_deck(deck.header, notes)});
    if (texts.empty()) return say_nothing_to_export(context, command);
    const bool folder = !command.to_stdout() && names_folder(command.path);
    if (texts.size() > 1 && !folder)
        throw UsageError(
            fmt::format("these are {} decks; take one (`--deck {}`), give a folder for a file each (`hone "
                        "export decks/`), or take them as one with --format json",
                        texts.size(), texts.front().id));
    if (command.to_stdout()) {
        context.out.text(texts.front().text);
        return exit_code::done;
    }
    std::vector<fs::path> files;
    for (const auto& deck : texts)
        files.push_back(folder ? fs::path(command.path) / (deck.id + ".toml") : fs::path(command.path));
    refuse_targets(files, command.force);
    if (folder) make_folder(command.path);
    for (std::size_t i = 0; i < texts.size(); ++i)
        write_private_file(files[i], texts[i].text);
    return say_written(context, "toml", files);
}

int export_decks(Context& context, const ExportCommand& command) {
    const bool json = command.as_json(context);
    if (!json && context.out.json() && command.to_stdout())
        throw UsageError("--json is JSON on stdout; give the TOML a PATH, or leave out --json");
    if (json && !command.to_stdout() && names_folder(command.path))
        throw UsageError(fmt::format("{} is a folder; JSON goes to one file", command.path));
    const Store store = context.open_store();
    std::vector<DeckRow> decks;
    for (const auto& name : command.decks)
        decks.push_back(require_deck(store, name));
    if (command.decks.empty()) decks = all_decks(store);
    return json ? export_as_json(context, command, store, decks)
                : export_as_toml(context, command, store, decks);
}

}  // namespace

void define_export(Cli& cli) {
    auto command = std::make_shared<ExportCommand>();
    auto* app = cli.command("export", "Write decks as text, or with their history as JSON", section::material,
                            [command](Context& context) { return export_decks(context, *command); });
    app->add_option("path", command->path,
                    "A file, or a folder (DIR/) for a file each; without it, or -, standard output")
        ->type_name("PATH");
    app->add_option("--deck", command->decks, "Only this deck (may be repeated)")
        ->type_name("DECK")
        ->take_all()
        ->expected(1)
        ->allow_extra_args(false);
    app->add_option(
           "--format", command->format,
           "toml (deck text, the default) or json (everything, with history; a .json file's default)")
        ->type_name("FORMAT")
        ->check(one_of({"toml", "json"}));
    app->add_flag("--changed", command->changed, "Only notes that differ from the text last imported");
    app->add_flag("--force", command->force, "Replace files that exist");
}

}  // namespace hone
