// SPDX-License-Identifier: MIT
// A note of Anki as a note of hone.
//
//  one template               basic: question and answer as text; the question is not repeated on the back
//  two, one the other turned  basic, reversible: forward and reverse
//  several others             one basic note: the first card is forward, the others card-2, card-3 ...; so they stay
//                             siblings
//  cloze                      cloze: what the question shows, gaps as gaps; what the answer shows beside it is `why`
//
// Which of the cards there are is what the collection's cards say, not the templates. Every note gets its guid as
// explicit id, and its tags.
#pragma once

#include "decks/exchange/anki/collection.hpp"
#include "decks/exchange/anki/rendering.hpp"
#include "decks/exchange/anki/troubles.hpp"
#include "decks/note.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace hone::anki {

struct ConvertedNote {
    hone::Note note;
    std::vector<std::pair<int, std::string>> aspects;  ///< of the cards that came over, by ord
    std::vector<std::string> media;                    ///< named in the texts
};

class NoteConverter {
public:
    /// `troubles` is kept by reference.
    NoteConverter(const Collection& collection, Troubles& troubles);

    /// Nothing when the note stays out; why is among the troubles. `cards` are the note's, by ord, at least one.
    /// `deck` is Anki's name of their deck.
    std::optional<ConvertedNote> convert(const Note& note, const Notetype& type, std::span<const Card> cards,
                                         const std::string& deck);

private:
    struct Sides {
        std::string name;
        CardSide question, answer;
    };
    struct Texts {
        std::string front, back;
        bool no_answer = false;
    };

    const std::vector<Sides>& sides_of(const Notetype& type);
    std::string text_of(std::string_view html, std::vector<std::string>& media);
    Texts texts_of(const Sides& sides, const CardSide::Values& values, std::vector<std::string>& media);
    std::optional<ConvertedNote> basic(const Note& note, const Notetype& type, std::span<const Card> cards,
                                       const std::string& deck);
    std::optional<ConvertedNote> cloze(const Note& note, const Notetype& type, std::span<const Card> cards,
                                       const std::string& deck);

    Troubles& troubles_;
    std::map<std::int64_t, std::vector<Sides>> sides_;
};

}  // namespace hone::anki
