// SPDX-License-Identifier: MIT
// How a note keeps its identity between Anki and hone. Anki knows a note by its guid, any text; hone by a deck
// and a key of [A-Za-z0-9._-]+.
//
//  from Anki  guid "Nq3sJ|bX9." -> id "anki.Nq3sJ.7CbX9.2E": what a key may not hold, and '.', as .HH
//  from hone  deck "pay", key "offer" -> guid "hone:pay/offer"
//
// Both ways back are exact, so a note that goes and returns is the same note.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hone::anki {

struct OwnNote {
    std::string deck, key;
    friend bool operator==(const OwnNote&, const OwnNote&) = default;
};

/// The guid of hone's note: the one it came with, when its key was made by key_of_guid.
std::string guid_of(std::string_view deck, std::string_view key);

/// The explicit id of a note that was made in Anki.
std::string key_of_guid(std::string_view guid);

/// Whether a key was made by key_of_guid: the note is one of Anki's, whatever deck it is in.
bool is_key_of_guid(std::string_view key);

/// The deck and key in a guid that hone made; nothing for one of Anki's.
std::optional<OwnNote> own_note_of(std::string_view guid);

}  // namespace hone::anki
