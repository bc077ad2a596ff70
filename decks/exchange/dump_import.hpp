// SPDX-License-Identifier: MIT
// What came out of hone goes into a store as it was. Into one that has some of it already:
//  - notes meet as three texts, as when a deck file is imported again; histories as in history_merge.hpp;
//  - jots, scorings, rehearsals, answers in tests and questions asked in rounds are known by their instant and words;
//    of a story's gate the later answers count;
//  - a deck that is here keeps its switches and options; budget and preset come only where nobody has set them;
//  - a round that is here, by name, is kept as it is, and said where it differs.
#pragma once

#include "decks/exchange/dump.hpp"
#include "decks/import.hpp"
#include "decks/store/note_writer.hpp"
#include "decks/store/operation.hpp"

namespace hone {

/// Inside the import's Operation; may come twice without adding anything.
void take_in_dump(Store& store, NoteWriter& writer, const Operation& operation, const Now& now, Dump& dump,
                  const ImportOptions& options, ImportReport& report);

}  // namespace hone
