// SPDX-License-Identifier: MIT
// Removing takes notes out of circulation; their history stays, and `hone undo` brings them back.
#include "cli/app.hpp"
#include "cli/ask.hpp"
#include "cli/commands/commands.hpp"
#include "cli/exit_codes.hpp"
#include "decks/store/note_writer.hpp"
#include "decks/store/operation.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <set>

namespace hone {
namespace {

struct RemoveCommand {
    std::vector<std::string> names;
    bool yes = false;
};

std::vector<NoteRow> notes_named(const Store& store, const std::vector<std::string>& names) {
    std::vector<NoteRow> notes;
    std::set<NoteId> known;
    for (const auto& name : names) {
        const auto found = name.find('/') == std::string::npos
                               ? notes_of_deck(store, require_deck(store, name).id, false)
                               : std::vector<NoteRow>{require_note(store, name)};
        for (const auto& note : found)
            if (known.insert(note.id).second) notes.push_back(note);
    }
    return notes;
}

int remove(Context& context, const RemoveCommand& command) {
    Store store = context.open_store();
    const auto notes = notes_named(store, command.names);
    const std::string how_many = counted(static_cast<long long>(notes.size()), "note");
    if (notes.empty()) throw NoSuch("there is nothing to remove");
    if (!command.yes) {
        for (const auto& note : notes)
            context.out.warn(fmt::format("{}  {}", note.reference(), on_one_line(title_of(note.note))));
        if (!context.may_ask())
            throw UsageError(
                fmt::format("add --yes to remove {}", notes.size() == 1 ? "this note" : "these " + how_many));
        if (!agreed(fmt::format("Remove {}?", how_many))) {
            context.out.done("nothing changed");
            return exit_code::answer_is_no;
        }
    }
    Operation operation(store, context.now.instant,
                        fmt::format("removed {}", notes.size() == 1 ? notes[0].reference() : how_many));
    NoteWriter writer(store);
    Json removed = Json::array();
    std::set<std::string> files;
    for (const auto& note : notes) {
        writer.set_retired(note.id, true);
        removed.push_back(note.reference());
        if (note.file && std::filesystem::path(*note.file).is_absolute()) files.insert(*note.file);
    }
    operation.commit();
    if (context.out.json()) context.out.print({{"removed", std::move(removed)}});
    if (notes.size() == 1)
        context.out.done(
            fmt::format("removed {}: {}", notes[0].reference(), on_one_line(title_of(notes[0].note))));
    else
        context.out.done(fmt::format("removed {}; `hone undo` brings them back", how_many));
    for (const auto& file : files)
        context.out.warn(
            fmt::format("hone: still in {}; take it out there, else the next import brings it back",
                        without_controls(file)));
    return exit_code::done;
}

}  // namespace

void define_remove(Cli& cli) {
    auto command = std::make_shared<RemoveCommand>();
    auto* app = cli.command("remove", "Take notes or decks out; their history is kept", section::material,
                            [command](Context& context) { return remove(context, *command); });
    app->add_option("name", command->names, "Notes (DECK/ID) or whole decks")
        ->type_name("NOTE|DECK")
        ->required();
    app->add_flag("-y,--yes", command->yes, "Do not ask");
}

}  // namespace hone
