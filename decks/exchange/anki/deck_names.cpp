// SPDX-License-Identifier: MIT
#include "decks/exchange/anki/deck_names.hpp"

#include "decks/deck_files.hpp"
#include "decks/fnv1a.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hone::anki {
namespace {

/// Six hex digits: names in other scripts would all be the same row of signs.
std::string told_apart(std::string_view name) {
    return fmt::format("{:06x}", fnv1a(name) >> 40U);
}

}  // namespace

std::string deck_id_of(std::string_view anki_name) {
    std::string id;
    const bool is_ascii = std::all_of(anki_name.begin(), anki_name.end(),
                                      [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    for (std::size_t i = 0; i < anki_name.size(); ++i) {
        if (anki_name.substr(i).starts_with("::")) {
            id += '.';
            ++i;
        } else if (is_id_character(anki_name[i])) {
            id += anki_name[i];
        } else if (!id.ends_with('-')) {  // one sign for a run of characters
            id += '-';
        }
    }
    while (id.starts_with('-'))  // the command line would take it for an option
        id.erase(0, 1);
    if (!is_ascii)
        id += (id.empty() || id.ends_with('-') || id.ends_with('.') ? "" : "-") + told_apart(anki_name);
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
