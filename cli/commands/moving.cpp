// SPDX-License-Identifier: MIT
#include "cli/commands/moving.hpp"

#include "cli/exit_codes.hpp"
#include "decks/store/note_writer.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <filesystem>

namespace hone {

MovedNotes move_to_deck(Store& store, const std::vector<NoteRow>& notes, const DeckRow& to, StudyDay today) {
    NoteWriter writer(store);
    MovedNotes moved;
    for (const auto& note : notes) {
        if (note.deck_row == to.id) continue;
        if (find_note(store, to.id, note.key))
            throw UsageError(
                fmt::format("{} has a note {} already; nothing was moved", to.header.id, note.key));
        writer.move(note, to, today);
        const NoteRow there = *find_note(store, note.id);
        moved.said.push_back(fmt::format("{} is now {}", note.reference(), there.reference()));
        moved.references.push_back(there.reference());
        if (note.file && std::filesystem::path(*note.file).is_absolute())
            moved.warnings.push_back(fmt::format(
                "hone: {} still stands in {}:{}; take it out there, else the next import adds it again",
                note.reference(), without_controls(*note.file), note.line));
    }
    return moved;
}

}  // namespace hone
