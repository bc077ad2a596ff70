// SPDX-License-Identifier: MIT
// Decks and notes in the store: reading them, and the one place that writes a note with its labels and cards.
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
    Note note;                     ///< the person's text now
    std::optional<Note> imported;  ///< the text last imported; nothing: never came from a file
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
/// Which notes of a deck are served; keeps card.active right.
void switch_deck(Store& store, DeckId deck, bool enabled, Priority up_to);
/// Keeps card.active right for a note after what decides it has changed.
void refresh_active(Store& store, NoteId note);
/// Cards whose active is not what their note, deck, priority and gate say; and putting them right.
int wrongly_active(const Store& store);
int put_active_right(Store& store);
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
    NoteId insert(const DeckRow& deck, const Note& note, const Place& place, const std::string& key = {});

    /// From here to write_held_cards() the cards of inserted notes wait, and many are written at once: nothing may read
    /// them meanwhile.
    void hold_cards() { holds_cards_ = true; }
    void write_held_cards();

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
    void write_labels(const DeckRow& deck, NoteId id, const Note& note);
    void write_held_first_cards();
    void write_first_cards(const DeckRow& deck, NoteId id, const Note& note, int position);
    std::vector<CardSpec> write_cards(const DeckRow& deck, NoteId id, const Note& note, int position);
    void rest_other_cards(NoteId id, const std::vector<CardSpec>& wanted);

    Store& store_;
    std::unique_ptr<Statements> statements_;
    bool held_a_note_ = false, holds_cards_ = false;
    struct FirstCard {
        NoteId note;
        std::string aspect, trains;
        std::int64_t sort_key;
        bool active;
    };
    std::vector<FirstCard> first_cards_;
};

}  // namespace hone
