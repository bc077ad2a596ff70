// SPDX-License-Identifier: MIT
// Decks and notes in the store. Notes are written by a NoteWriter (note_writer.hpp).
#pragma once

#include "decks/note.hpp"
#include "decks/store/store.hpp"
#include "decks/text/deck_text.hpp"
#include "engine/schedule/queue.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hone {

using DeckId = std::int64_t;

struct DeckRow {
    DeckId id;
    DeckHeader header;
    std::optional<std::string> file;
    bool enabled = true;
    Priority up_to = Priority::extra;  ///< lowest priority that is on
    bool starter = false;
};

struct NoteRow {
    NoteId id;
    DeckId deck_row;
    std::string deck;  ///< the deck id people type
    std::string key;
    Note note;              ///< the person's text now
    ImportedText imported;  ///< the text last imported
    std::optional<std::string> file;
    int line = 0;
    int position = 0;
    bool retired = false;

    std::string reference() const { return deck + "/" + key; }  ///< "DECK/ID"
};

std::vector<DeckRow> all_decks(const Store& store);
std::optional<DeckRow> find_deck(const Store& store, std::string_view name);
/// Makes the deck or brings its title and the like up to date.
DeckRow put_deck(Store& store, const DeckHeader& header, const std::optional<std::string>& file,
                 bool starter);
/// `name` is free and well formed.
void rename_deck(Store& store, DeckId deck, const std::string& name);

struct DeckCounts {
    DeckId deck = 0;
    int notes = 0;  ///< that are not retired
    int cards = 0;  ///< of those notes
    int on = 0;     ///< cards that the deck's switch and priority let through
    int seen = 0;   ///< reviewed at least once
    int due = 0;
};
/// Every deck that holds a note which is not retired, in the order of all_decks().
std::vector<DeckCounts> deck_counts(const Store& store, StudyDay today);

std::vector<NoteRow> notes_of_deck(const Store& store, DeckId deck, bool with_retired);
std::optional<NoteRow> find_note(const Store& store, NoteId id);
/// By "DECK/ID".
std::optional<NoteRow> find_note(const Store& store, std::string_view reference);
/// By deck and key, retired ones too.
std::optional<NoteRow> find_note(const Store& store, DeckId deck, const std::string& key);
/// The deck of each key that begins so, retired notes too; of a key in several decks the first one's.
std::unordered_map<std::string, std::string> decks_of_keys(const Store& store, const std::string& beginning);
/// Labels in use, as (label, folded value), by label and value.
std::vector<std::pair<std::string, std::string>> label_values(const Store& store,
                                                              const std::vector<std::string>& labels);
/// Where a note that is added to the deck stands: after all others.
int next_position(const Store& store, DeckId deck);
/// True once any note was ever stored, undone or not.
bool ever_held_a_note(const Store& store);

}  // namespace hone
