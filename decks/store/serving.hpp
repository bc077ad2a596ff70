// SPDX-License-Identifier: MIT
// Which cards are served at all: what card.active holds. Their note is in circulation, its deck is on, its priority is
// let through, and a story has passed its gate.
#pragma once

#include "decks/store/notes.hpp"

#include <string>

namespace hone {

/// SQL for whether the cards that a note makes are served; `note` is SQL for its id.
std::string note_is_on(const char* note);

/// Which notes of a deck are served; keeps card.active right.
void switch_deck(Store& store, DeckId deck, bool enabled, Priority up_to);
/// Keeps card.active right for a note after what decides it has changed.
void refresh_active(Store& store, NoteId note);
/// Cards whose active is not what their note, deck, priority and gate say; and putting them right.
int wrongly_active(const Store& store);
int put_active_right(Store& store);

}  // namespace hone
