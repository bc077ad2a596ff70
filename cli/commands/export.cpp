// SPDX-License-Identifier: MIT
#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/exit_codes.hpp"
#include "cli/private_file.hpp"
#include "decks/exchange/json.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

namespace fs = std::filesystem;

struct ExportCommand {
    std::vector<std::string> decks;
    std::string format;
    bool changed = false;
    std::string to;
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

int say_written(const Context& context, const std::string& format, const std::vector<std::string>& files) {
    if (context.out.json())
        context.out.print({{"format", format}, {"files", files}});
    else
        for (const auto& file : files)
            context.out.done("wrote " + file);
    return exit_code::done;
}

int export_as_json(const Context& context, const ExportCommand& command, const Store& store,
                   const std::vector<DeckRow>& decks) {
    if (command.changed) throw UsageError("--changed gives TOML; leave out --format json and --json");
    const std::string text = export_json(store, decks);
    if (command.to.empty()) {
        std::fwrite(text.data(), 1, text.size(), stdout);
        return exit_code::done;
    }
    write_private_file(command.to, text);
    return say_written(context, "json", {command.to});
}

int export_as_toml(const Context& context, const ExportCommand& command, const Store& store,
                   const std::vector<DeckRow>& decks) {
    std::vector<DeckFileText> texts;
    for (const auto& deck : decks)
        if (const auto notes = notes_to_write(store, deck, command.changed); !notes.empty())
            texts.push_back({deck.header.id, write_deck(deck.header, notes)});
    if (texts.empty()) {
        context.out.warn(command.changed ? "No note differs from the text last imported."
                                         : "There is nothing to export.");
        return exit_code::answer_is_no;
    }
    if (command.to.empty()) {
        if (texts.size() > 1)
            throw UsageError(
                fmt::format("these are {} decks; name one (`hone export {}`), give a folder for a file each "
                            "(-o DIR), or take them as one with --format json",
                            texts.size(), texts.front().id));
        std::fwrite(texts[0].text.data(), 1, texts[0].text.size(), stdout);
        return exit_code::done;
    }
    const fs::path to = command.to;
    std::error_code failed;
    const bool folder = texts.size() > 1 || fs::is_directory(to, failed) || !to.has_filename();
    if (folder) fs::create_directories(to, failed);
    if (folder && !fs::is_directory(to))
        throw UsageError(fmt::format("{} is no folder; several decks need one", to.string()));
    std::vector<std::string> files;
    for (const auto& deck : texts) {
        files.push_back(folder ? (to / (deck.id + ".toml")).string() : to.string());
        write_private_file(files.back(), deck.text);
    }
    return say_written(context, "toml", files);
}

int export_decks(Context& context, const ExportCommand& command) {
    const bool json = command.format.empty() ? context.out.json() : command.format == "json";
    if (!json && context.out.json() && command.to.empty())
        throw UsageError("--json is JSON on stdout; give the TOML a place with -o, or leave out --json");
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
    app->add_option("deck", command->decks, "Only these decks")->type_name("DECK");
    app->add_option("--format", command->format,
                    "toml (deck text, the default) or json (everything, with history)")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"toml", "json"}));
    app->add_flag("--changed", command->changed, "Only notes that differ from the text last imported");
    app->add_option("-o,--output", command->to, "A file, or a folder for a file each")->type_name("PATH");
}

}  // namespace hone
