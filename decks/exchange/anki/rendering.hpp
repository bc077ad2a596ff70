// SPDX-License-Identifier: MIT
// A side of a card as Anki shows it: the template with the note's fields in it, HTML still.
//
//  {{Field}}                      the field; of filters (text:, hint:, furigana: ...) only the field's text remains
//  {{#Field}} .. {{/Field}}       there when the field is not empty; {{^Field}} when it is
//  {{cloze:Field}}                the field with its gaps; see gaps.hpp
//  {{type:Field}}                 a box to type into on the question, the field on the answer
//  {{tts en_US:Field}}            spoken only: left out, unless there would be nothing else
//  {{FrontSide}}                  left out: hone shows the front beside the back
//  {{Tags}} {{Deck}} {{Card}} ..  what Anki knows of the note and the card
//
// A field that is not there is left out. A template is taken apart once, for all notes of its type.
#pragma once

#include "decks/exchange/anki/collection.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hone::anki {

class CardSide {
public:
    enum class Which { question, answer };
    CardSide(Which which, std::string_view html, const Notetype& type);

    struct Values {
        const Note& note;
        std::string_view deck, card_type, note_type;
        bool spoken = false;  ///< with what is spoken only
        bool gaps = true;     ///< with {{cloze:..}}: false leaves them out
    };
    struct Html {
        std::string text;
        /// Where the answer begins, after <hr id=answer>; 0 when there is no such line.
        std::size_t answer = 0;
    };
    /// Throws Refusal when the side is larger than any that is read.
    Html with(const Values& values) const;

private:
    enum class Kind {
        html,
        field,
        gaps,
        spoken,
        tags,
        deck,
        subdeck,
        card_type,
        note_type,
        divider,
        if_any,
        if_none
    };
    struct Piece {
        Kind kind;
        std::string html;
        std::size_t field = 0;
        std::size_t end = 0;  ///< of a section: the first piece after it
    };

    void add_html(std::string_view html, bool with_divider);
    void add_replacement(std::string_view inner, const Notetype& type);
    bool shows(const Piece& section, const Note& note) const;

    Which which_;
    std::vector<Piece> pieces_;
};

}  // namespace hone::anki
