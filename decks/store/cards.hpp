// SPDX-License-Identifier: MIT
// One card as the store holds it, how people name it, and the columns of its own (suspended, buried,
// flagged).
#pragma once

#include "decks/note.hpp"
#include "decks/store/store.hpp"
#include "engine/schedule/queue.hpp"
#include "engine/schedule/scheduler.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

class Operation;

struct CardRow {
    CardId id;
    NoteId note;
    std::string deck;      ///< the deck id people type
    std::string note_key;  ///< explicit id or 12 hex digits
    Kind kind;
    std::string aspect;
    Trains trains;
    CardState state;
    std::optional<StudyDay> due;  ///< as asked now: earlier than the trace's when the card asks anew
    int reps = 0;
    int lapses = 0;
    bool active = true;    ///< served, if it is not suspended or buried
    bool present = true;   ///< its note still makes it
    bool retired = false;  ///< its note was removed
    bool suspended = false;
    std::optional<StudyDay> buried;
    bool flagged = false;
    bool asks_anew = false;
    std::optional<Instant> met;
    std::optional<StudyDay> met_day;

    std::string note_reference() const { return deck + "/" + note_key; }       ///< DECK/NOTE
    std::string reference() const { return note_reference() + ":" + aspect; }  ///< DECK/NOTE:ASPECT
    /// First showing of a fact, basic or cloze: the answer with it, ungraded.
    bool to_be_met() const;
};

std::optional<CardRow> find_card(const Store& store, CardId id);
/// A number or DECK/NOTE:ASPECT. A note with one card needs no aspect.
std::optional<CardRow> find_card(const Store& store, std::string_view name);
std::vector<CardRow> cards_of_note(const Store& store, NoteId note);

/// Rows where `condition` (SQL over card c, note n, deck d; from this library only) holds, by deck, position
/// and aspect.
struct CardCondition {
    std::string sql = "1";
    std::vector<std::string> text_arguments;  ///< bound to ?1, ?2 ...
};
std::vector<CardRow> select_cards(const Store& store, const CardCondition& condition);

/// A card at rest (decks/store/resting.hpp) is at rest no more.
void set_suspended(Store& store, CardId id, bool suspended);
void set_buried(Store& store, CardId id, std::optional<StudyDay> day);
void set_flagged(Store& store, CardId id, bool flagged);
/// The first showing happened; the card is asked after other cards.
void set_met(Store& store, const Operation& operation, CardId id, const Now& now);

/// A card of an aspect that its note no longer makes, so that its history has a place. Never served.
CardId put_resting_card(Store& store, NoteId note, const std::string& aspect, Trains trains);
/// Sets everything the row has of its own (state, due, counts, switches) as `card` says.
void restore_card(Store& store, const CardRow& card);

/// The options a deck is scheduled under, with its parameter set.
struct Scheduling {
    Preset preset;
    int parameter_set = 1;
    Fsrs fsrs;
};
Scheduling scheduling_of(const Store& store, const std::string& deck);
/// Those of a deck that has no options of its own.
Scheduling default_scheduling(const Store& store);
/// Every stored parameter set by number; for replay.
std::vector<std::pair<int, Fsrs>> parameter_sets(const Store& store);
/// The number of the set with these weights; made when there is none.
int put_parameters(Store& store, const Parameters& weights, Instant made);

/// The four outcomes if the card were answered today.
Preview preview_of(const Scheduling& scheduling, const CardRow& card, StudyDay today);

}  // namespace hone
