// SPDX-License-Identifier: MIT
// How the cards of a story are asked: which of my stories (match), its first sentence (opening), what changed from what
// to what (number-1 ...), and the whole told against the clock (tell).
#pragma once

#include "decks/asking.hpp"

#include <string>

namespace hone {

/// How many wordings of its scenarios a story can be asked in; 0 without scenarios.
int wordings_of(const Story& story);
/// Wording `variant` (from 0) as an interviewer puts it; empty without scenarios.
std::string wording_of(const Story& story, int variant);

/// Fills in `asking`. The other stories offered by `match` never cover what is asked, so one option is right; a failed
/// gate or a removed story is not offered.
void ask_story(const Store& store, const CardRow& card, const Story& story, int variant, std::uint64_t seed,
               Asking& asking);

}  // namespace hone
