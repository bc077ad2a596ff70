// SPDX-License-Identifier: MIT
#include "decks/exchange/anki/guid.hpp"

#include "decks/deck_files.hpp"

#include <fmt/format.h>

#include <charconv>

namespace hone::anki {
namespace {

constexpr std::string_view own_prefix = "hone:";
constexpr std::string_view key_prefix = "anki.";

/// The guid that key_of_guid made this of; nothing when it made it of none.
std::optional<std::string> guid_in(std::string_view key) {
    if (!key.starts_with(key_prefix)) return std::nullopt;
    std::string guid;
    for (std::size_t i = key_prefix.size(); i < key.size(); ++i) {
        if (key[i] != '.') {
            guid += key[i];
            continue;
        }
        unsigned byte = 0;
        const auto digits = key.substr(i + 1, 2);
        const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
        if (digits.size() != 2 || failed != std::errc() || end != digits.data() + 2) return std::nullopt;
        guid += static_cast<char>(byte);
        i += 2;
    }
    return key_of_guid(guid) == key ? std::optional(guid) : std::nullopt;
}

}  // namespace

std::string guid_of(std::string_view deck, std::string_view key) {
    if (auto guid = guid_in(key)) return *guid;
    return fmt::format("{}{}/{}", own_prefix, deck, key);
}

std::string key_of_guid(std::string_view guid) {
    std::string key(key_prefix);
    for (const char c : guid)
        if (is_id_character(c) && c != '.')
            key += c;
        else
            key += fmt::format(".{:02X}", static_cast<unsigned char>(c));
    return key;
}

bool is_key_of_guid(std::string_view key) {
    return guid_in(key).has_value();
}

std::optional<OwnNote> own_note_of(std::string_view guid) {
    if (!guid.starts_with(own_prefix)) return std::nullopt;
    guid.remove_prefix(own_prefix.size());
    const auto slash = guid.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    OwnNote note{std::string(guid.substr(0, slash)), std::string(guid.substr(slash + 1))};
    if (!is_deck_id(note.deck) || !is_deck_id(note.key)) return std::nullopt;
    return note;
}

}  // namespace hone::anki
