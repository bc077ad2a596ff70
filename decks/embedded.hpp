// SPDX-License-Identifier: MIT
// Text files built into the binary: the starter decks, the store's upgrades and the critique's rules. Made by cmake/embed.cmake.
#pragma once

#include <cstddef>
#include <string_view>

namespace hone {

struct EmbeddedText {
    std::string_view name;  ///< the file's name without folder and ending
    std::string_view text;
};

extern const EmbeddedText starter_decks[];
extern const std::size_t starter_decks_count;

/// In order of version: the first takes an empty file to version 1.
extern const EmbeddedText store_upgrades[];
extern const std::size_t store_upgrades_count;

/// The one file of the critique's rules.
extern const EmbeddedText critique_rules[];
extern const std::size_t critique_rules_count;

}  // namespace hone
