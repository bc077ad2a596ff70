// SPDX-License-Identifier: MIT
// hone's own kinds of note as note types of Anki: what a phone shows of them, and the way back.
//
//  type           cards, by ord
//  hone pair      spot, fix
//  hone question  identify
//  hone fact      recall
//  hone basic     forward, reverse, card-2 .. card-9
//  hone cloze     gap-1 .., by number
//  hone story     tell, opening, match, number-1 .. number-9
//
// Fields are HTML made of the note's text (hone_types.cpp lists them, hone_fields.cpp fills them). The last one,
// `hone`, holds the note as JSON, so coming back is exact; no card shows it. Ids of the types and ords are persisted in
// people's collections: a change of fields or templates needs a new id and a new version in the name. Templates have
// no JavaScript: nothing is shuffled by Anki, so options stand in an order that the note's own words decide.
#pragma once

#include "decks/exchange/anki/collection.hpp"
#include "decks/note.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hone::anki {

/// Cards and numbers a note type has room for; those beyond it have no card in Anki.
inline constexpr int most_basic_cards = 9, most_story_numbers = 9, most_gaps = 499;

/// All of them, by kind.
std::span<const Notetype> own_notetypes();
/// The note type of a kind; null for a rubric, which makes no card.
const Notetype* own_notetype(Kind kind);
/// The styles all of them share.
std::string_view own_css();

/// A note's fields in the order of its type: HTML, the JSON last. Throws std::invalid_argument for a rubric.
std::vector<std::string> own_fields(const hone::Note& note);

struct OwnRead {
    hone::Note note;
    bool edited = false;  ///< the visible fields are not what hone wrote: someone changed them in Anki
};

/// True for one of the types above, whatever its id and name are by now: it has the field that holds the JSON.
bool is_own(const Notetype& type);
/// The note in that JSON, checked as deck text is; nothing when the type is not hone's or the JSON is damaged.
std::optional<OwnRead> own_note_from(const Notetype& type, const std::vector<std::string>& fields);

/// The card of that ord; empty when there is none.
std::string own_aspect(const hone::Note& note, int ord);
/// The inverse; -1 when the note has no such card or its type has no room for it.
int own_ord(const hone::Note& note, std::string_view aspect);

}  // namespace hone::anki
