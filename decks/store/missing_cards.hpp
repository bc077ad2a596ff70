// SPDX-License-Identifier: MIT
// Cards that a note should have and does not: damage, because writing a note writes its cards. Found by
// check, made again by repair.
//
// The history names cards by number alone, so a card made again should get its old number. Cards of one note
// are numbered in one run; where the free numbers between a note's neighbours are as many as the cards that
// are missing there, each gets its own back. Where they are not, the card starts anew and its history stays
// behind as "lost-card": a guess could give a person the history of another card.
#pragma once

#include "decks/store/notes.hpp"

#include <vector>

namespace hone {

struct MissingCard {
    NoteRow note;
    CardSpec spec;
};

/// In the order in which they were numbered. Throws on a note whose text cannot be read.
std::vector<MissingCard> missing_cards(const Store& store, DeckId deck);

/// Makes them. Inside a transaction. Returns how many.
int restore_missing_cards(Store& store, const DeckRow& deck);

}  // namespace hone
