// SPDX-License-Identifier: MIT
// The decks that ship with hone: they come into a store that never held a note, and again when a newer hone has newer
// ones and the person asks.
#pragma once

#include "decks/deck_files.hpp"
#include "engine/schedule/study_day.hpp"

#include <vector>

namespace hone {

class Store;

std::vector<DeckFile> starter_deck_files();

/// Whether the store has starter decks from an older hone than this one; importing them again brings it up to date.
bool starter_decks_are_older(const Store& store);
/// They were imported just now.
void note_starter_decks(Store& store);

/// The first loading, which nobody asked for: no undo step. With `core_only`, notes of other priorities stay off.
void load_starter_decks(Store& store, const Now& now, bool core_only);

}  // namespace hone
