// SPDX-License-Identifier: MIT
// A story as the critic judges it.
#pragma once

#include "decks/note.hpp"
#include "engine/answer/critique.hpp"

#include <string_view>

namespace hone {

/// What is said of it (opening, the four parts, decision, what would be done differently) and what its fields state.
/// Views into `story`, which must outlive it; the lens is left empty.
Critiqued judged(const Story& story);

/// The same, with the parts as stretches of the file the story is in, looked for from line `from_line` on, so that what
/// is found has a place there (critique/answer_text.hpp). A part that does not stand there as it is, because it was
/// written with escapes or the file has changed since, stays a view into `story`.
Critiqued judged_in(const Story& story, std::string_view file, int from_line);

/// Through which lens it is judged: its own where it names one company, level or role, else the round's.
CritiqueLens lens_of(const Note& story, const CritiqueLens& round);

}  // namespace hone
