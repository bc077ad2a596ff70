// SPDX-License-Identifier: MIT
// What does not come over from Anki as it was, counted: one sentence for each kind of trouble with the notes it
// happened to, however many they are.
#pragma once

#include "decks/text/diagnostic.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace hone::anki {

/// In the order they are said.
enum class Trouble {
    no_notetype,      ///< the note's type is not in the package
    no_cards,         ///< Anki shows nothing of the note
    no_front,         ///< nothing to ask: the note stays out
    no_gap,           ///< a cloze note without a gap: it stays out
    image_occlusion,  ///< stays out
    empty_card,       ///< a card that Anki would call empty stays out; the note comes
    no_answer,        ///< "(no answer)" is put there
    nested_gap,       ///< made into gaps side by side
    second_deck,      ///< cards in several decks: all go to the first
    lost_deck,        ///< the deck is not in the package: "Default"
    same_guid,        ///< two notes with one guid: the second gets an id of its own
    edited,           ///< one of hone's, whose visible fields were changed in Anki
    own_damaged,      ///< one of hone's, whose own field cannot be read: comes as any other note
    missing_media,    ///< by name, not note
};

class Troubles {
public:
    void add(Trouble trouble, std::int64_t note);
    void add(Trouble trouble, const std::string& what);
    std::vector<Diagnostic> diagnostics(const std::string& file) const;

private:
    struct Counted {
        std::size_t count = 0;
        std::vector<std::string> first;
    };
    std::map<Trouble, Counted> counted_;
};

}  // namespace hone::anki
