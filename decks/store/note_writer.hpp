// SPDX-License-Identifier: MIT
// The one place that writes a note with its labels and cards.
#pragma once

#include "decks/store/notes.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hone {

/// Writes notes with their labels and cards; keeps prepared statements, so make one for many notes. Must live
/// inside an Operation.
class NoteWriter {
public:
    explicit NoteWriter(Store& store);
    ~NoteWriter();

    struct Place {
        std::optional<std::string> file;  ///< nothing: lives in the store alone
        int line = 0;
        int position = 0;
        bool imported = false;  ///< it came from outside, though no file has it as deck text: a package
    };

    /// A new note and its cards. In a file or from outside, the text counts as imported. `key`: what the note was
    /// known by in another store; empty: key_of(note). `deck` is as it stands in the store now: it says whether the
    /// cards are served.
    NoteId insert(const DeckRow& deck, const Note& note, const Place& place, std::string key = {});

    /// From here to write_held_notes() inserted notes wait, and many are written at once: nothing may read them
    /// meanwhile, and nobody else insert any.
    void hold_notes();
    void write_held_notes();

    /// The person's text (`mine`) and the text last imported, where they are given; labels and cards follow
    /// `mine`; what a story said before is kept. With `asks_anew` its seen cards are due on `today` and count as
    /// unknown until answered.
    void update(const DeckRow& deck, NoteId id, const std::optional<Note>& mine,
                const std::optional<Note>& imported, const Place& place, bool asks_anew, StudyDay today);

    /// To the end of another deck that has no note with its key; it lives in the store alone from then on.
    void move(const NoteRow& note, const DeckRow& to, StudyDay today);

    /// After the deck's own tags changed: those of all its notes follow.
    void refresh_labels(const DeckRow& deck);

    /// Out of circulation, history kept; or back in.
    void set_retired(NoteId id, bool retired);

private:
    struct Statements;
    NoteId next_id();
    void write_waiting();
    void write_labels(const DeckRow& deck, NoteId id, const Note& note);
    std::vector<CardSpec> write_cards(const DeckRow& deck, NoteId id, const Note& note, int position);
    void rest_other_cards(NoteId id, const std::vector<CardSpec>& wanted);

    Store& store_;
    std::unique_ptr<Statements> statements_;
    std::optional<NoteId> next_id_;  ///< while notes are held
    bool held_a_note_ = false;
};

}  // namespace hone
