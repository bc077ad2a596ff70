// SPDX-License-Identifier: MIT
// One deck's notes into the store: what is held and what comes are reconciled (text/reconcile.hpp), and every
// change is written and counted.
#pragma once

#include "decks/exchange/parcel.hpp"
#include "decks/import.hpp"
#include "decks/store/note_writer.hpp"
#include "decks/text/reconcile.hpp"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace hone {

/// Inside an Operation. Make one for each deck of a parcel.
class DeckImport {
public:
    DeckImport(Store& store, NoteWriter& writer, const Now& now, const ImportOptions& options,
               ImportReport& report)
        : store_(store), writer_(writer), now_(now), options_(options), report_(report) {}

    /// Takes the notes out of `text`.
    void run(const Parcel& parcel, DeckText&& text);

private:
    void put_deck_of(const Parcel& parcel, const DeckText& text);
    void hold(const Parcel& parcel);
    std::vector<NoteChange> changes(bool prune) const;
    int position_of(const NoteChange& change);
    void apply(const NoteChange& change);
    void keep_place(const NoteChange& change, const NoteWriter::Place& place);

    Store& store_;
    NoteWriter& writer_;
    const Now& now_;
    const ImportOptions& options_;
    ImportReport& report_;
    DeckRow deck_;
    std::optional<std::string> file_;  // where its notes stand; nothing: in a package
    bool file_has_errors_ = false;
    std::optional<int> next_position_;  // where the file has not all notes of the deck
    std::vector<PlacedNote> incoming_;
    std::vector<std::string> keys_;  // of incoming_
    std::vector<NoteRow> held_;
    std::unordered_map<NoteId, const NoteRow*> by_id_;
};

}  // namespace hone
