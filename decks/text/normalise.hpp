// SPDX-License-Identifier: MIT
// The form in which texts are compared for identity. Keys of notes are made from it and stored, so the recipe
// never changes: Unicode NFKC case folding, white space runs as one space, none at the ends.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hone {

/// Bytes that are not UTF-8 are taken as they are, so every text has a normalised form.
std::string normalised(std::string_view text);

/// Nothing a person could see: empty, white space, invisible characters.
bool is_blank(std::string_view text);

/// The words of the normalised text: runs of letters, marks and digits; ideographs one by one.
std::vector<std::string> words_of(std::string_view text);

}  // namespace hone
