// SPDX-License-Identifier: MIT
#include "decks/exchange/anki/deck_names.hpp"

namespace hone::anki {
namespace {

bool is_plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '.';
}

}  // namespace

std::string deck_id_of(std::string_view anki_name) {
    std::string id;
    for (std::size_t i = 0; i < anki_name.size(); ++i) {
        const auto byte = static_cast<unsigned char>(anki_name[i]);
        if (anki_name.substr(i).starts_with("::")) {
            id += '.';
            ++i;
        } else if ((byte & 0xC0U) != 0x80U) {  // one sign for each character
            id += is_plain(anki_name[i]) ? anki_name[i] : '-';
        }
    }
    return id.empty() ? "deck" : id;
}

std::string deck_name_of(const DeckHeader& deck) {
    if (!deck.title.empty() && deck_id_of(deck.title) == deck.id) return deck.title;
    std::string name;
    for (std::size_t i = 0; i < deck.id.size(); ++i) {
        const bool between =
            i > 0 && i + 1 < deck.id.size() && deck.id[i - 1] != '.' && deck.id[i + 1] != '.';
        if (deck.id[i] == '.' && between)
            name += "::";
        else
            name += deck.id[i];
    }
    return name;
}

}  // namespace hone::anki
