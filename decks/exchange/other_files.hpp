// SPDX-License-Identifier: MIT
// Files that people take for cards: spreadsheets, pictures, archives, databases. They are known by how they begin.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hone {

/// What the file is and what to do instead, as a sentence; nothing: it may be one that can be read.
std::optional<std::string> mistaken_for_cards(std::string_view beginning);

}  // namespace hone
