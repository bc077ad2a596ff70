// SPDX-License-Identifier: MIT
#include "decks/own_notes.hpp"

#include "decks/store/note_writer.hpp"
#include "decks/store/operation.hpp"
#include "decks/text/deck_text.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

bool asks_differently(const Note& before, const Note& after) {
    return graded_part(before) != graded_part(after);
}

}  // namespace

CheckedNote check_note(std::string_view text, const std::string& file) {
    DeckText parsed = parse_deck(text, file, own_deck);
    CheckedNote checked{std::nullopt, std::move(parsed.diagnostics)};
    if (has_errors(checked.diagnostics)) return checked;
    if (parsed.notes.size() == 1)
        checked.note = std::move(parsed.notes.front().note);
    else
        checked.diagnostics.push_back(
            {file, parsed.notes.size() < 2 ? 0 : parsed.notes[1].line,
             parsed.notes.size() < 2 ? 0 : parsed.notes[1].column, Severity::error, "one-note",
             fmt::format("there must be one note here, these are {}", parsed.notes.size())});
    return checked;
}

CheckedNote check_note(const Note& note) {
    CheckedNote checked = check_note(write_note(note), "");
    for (auto& problem : checked.diagnostics)
        problem.line = problem.column = 0;
    return checked;
}

AddedNote add_note(Store& store, const Now& now, const std::string& deck_id, const Note& note) {
    Operation operation(store, now.instant, "");
    auto deck = find_deck(store, deck_id);
    if (!deck)
        deck = put_deck(store, {deck_id, deck_id == own_deck ? "My own notes" : "", "", "", {}}, std::nullopt,
                        false);
    const auto held = find_note(store, deck->id, key_of(note));
    if (held && !held->retired) return {*held, true};
    NoteWriter writer(store);
    NoteId id = 0;
    if (held) {
        id = held->id;
        writer.set_retired(id, false);
        writer.update(*deck, id, note, std::nullopt, {held->file, held->line, held->position},
                      asks_differently(held->note, note), now.study_day);
    } else {
        id = writer.insert(*deck, note, {std::nullopt, 0, next_position(store, deck->id)});
    }
    AddedNote added{*find_note(store, id), false};
    operation.relabel("added " + added.row.reference());
    operation.commit();
    return added;
}

std::string change_problem(const NoteRow& row, const Note& edited) {
    if (edited.kind() != row.note.kind())
        return fmt::format("a {0} stays a {0}; add another note for a {1}", name(row.note.kind()),
                           name(edited.kind()));
    if (edited.id != row.note.id)
        return row.note.id.empty()
                   ? std::string("a note that has no id gets none later: its history hangs on it")
                   : fmt::format("the id stays `{}`: the note's history hangs on it", row.note.id);
    return "";
}

bool change_note(Store& store, const Now& now, const NoteRow& row, const Note& edited, bool cosmetic) {
    if (edited == row.note) return false;
    Operation operation(store, now.instant, "edited " + row.reference());
    const auto held = find_note(store, row.id);
    if (!held || held->note != row.note || held->retired != row.retired)
        throw StaleNote(fmt::format("{} was changed elsewhere while you edited it; what is there now is kept",
                                    row.reference()));
    NoteWriter(store).update(*find_deck(store, held->deck), row.id, edited, std::nullopt,
                             {held->file, held->line, held->position},
                             !cosmetic && asks_differently(row.note, edited), now.study_day);
    operation.commit();
    return true;
}

}  // namespace hone
