// SPDX-License-Identifier: MIT
// Contractions written out, so that "didn't", "didnt" and "did not" are one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hone {

/// The words that `word` (folded, apostrophes ASCII) stands for: itself when it is no contraction. A possessive keeps
/// its 's as a word of its own. `next` decides what 'd is: had before a participle, else would.
std::vector<std::string> written_out(std::string_view word, std::string_view next);

}  // namespace hone
