// SPDX-License-Identifier: MIT
// Notes a person writes or changes one at a time, in the store: held to the same checks as deck text, each
// change one undo step.
#pragma once

#include "decks/store/notes.hpp"
#include "decks/text/diagnostic.hpp"

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

/// Where `hone add` puts notes.
inline constexpr const char* own_deck = "mine";

struct CheckedNote {
    std::optional<Note> note;  ///< nothing when there is an error
    std::vector<Diagnostic> diagnostics;
};

/// Deck text that must hold exactly one note. `file` is how the diagnostics name it.
CheckedNote check_note(std::string_view text, const std::string& file);
/// A note put together from parts; its diagnostics name no place.
CheckedNote check_note(const Note& note);

struct AddedNote {
    NoteRow row;
    bool was_there = false;  ///< nothing was added: the deck holds a note of this key
};

/// Makes the deck when it is missing. A removed note of the same key comes back with its history.
AddedNote add_note(Store& store, const Now& now, const std::string& deck, const Note& note);

/// Why `edited` cannot take the place of `row`'s text ("a pair stays a pair"); empty when it can.
std::string change_problem(const NoteRow& row, const Note& edited);

/// The store holds another text by now than the one that was edited.
class StaleNote : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Takes `edited` as the person's text. When its graded part changed, its seen cards are due today, unless
/// `cosmetic`. False when nothing changed. `edited` has no change_problem(). Throws
/// StaleNote, with nothing changed, when the note is not as `row` has it any more.
bool change_note(Store& store, const Now& now, const NoteRow& row, const Note& edited, bool cosmetic);

}  // namespace hone
