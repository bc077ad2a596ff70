// SPDX-License-Identifier: MIT
// What a day still holds, in words.
#pragma once

#include "decks/planning/queue_query.hpp"

#include <string>

namespace hone {

/// "8 due, 5 new, 3 to recall again: about 18 minutes"; of a plan "8 to review", for it does not go by what is due.
std::string counts_in_words(const DueCounts& counts);

/// Why nothing is served, and what to do if one wants to go on all the same.
std::string rest_in_words(Rest rest);

}  // namespace hone
