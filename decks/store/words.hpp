// SPDX-License-Identifier: MIT
// Names in a store, for completing a word. Reads and nothing else: no store is made, upgraded or waited for, and whatever
// goes wrong, there are no words.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

/// `kind`: "decks"; "notes" (DECK/ID) and "cards" (DECK/ID:ASPECT), of one deck, and before its name is written the decks
/// as DECK/; "stories", "tags", "principles", "flaws", "rounds". At most a few hundred, sorted; none for another kind.
std::vector<std::string> words_in_store(const std::filesystem::path& store, std::string_view kind,
                                        std::string_view prefix) noexcept;

}  // namespace hone
