// SPDX-License-Identifier: MIT
// Notes to another deck, for `hone decks move` (by name) and `hone move` (by query).
#pragma once

#include "decks/store/notes.hpp"

#include <string>
#include <vector>

namespace hone {

struct MovedNotes {
    std::vector<std::string> references;  ///< as they are called now
    std::vector<std::string> said;        ///< a sentence for each
    std::vector<std::string> warnings;    ///< for stderr: files that still hold one
};

/// Inside an Operation. Those that are there already stay. Throws UsageError when the deck has another note of the same
/// key.
MovedNotes move_to_deck(Store& store, const std::vector<NoteRow>& notes, const DeckRow& to, StudyDay today);

}  // namespace hone
