// SPDX-License-Identifier: MIT
// Names of decks. Anki's are any text, parents before children: "Interview::Big O"; hone's ids are [A-Za-z0-9._-]+.
#pragma once

#include "decks/text/deck_text.hpp"

#include <string>
#include <string_view>

namespace hone::anki {

/// "Interview::Big O" -> "Interview.Big-O"; with six digits made of the name where letters are not ASCII, for those of
/// another script would all be the same. Never empty, and never begins like an option.
std::string deck_id_of(std::string_view anki_name);

/// The inverse: the deck's title when that is a name which leads to its id, else the id with :: for each dot.
std::string deck_name_of(const DeckHeader& deck);

}  // namespace hone::anki
