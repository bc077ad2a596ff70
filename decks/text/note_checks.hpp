// SPDX-License-Identifier: MIT
// What the fields of a note must have in common: the answer is one of the options, the weak answer is not the
// strong one. Fields that are absent are skipped here; reading has said so already.
#pragma once

#include "decks/note.hpp"
#include "decks/text/table_reader.hpp"

namespace hone {

void check(TableReader& table, const Pair& pair);
void check(TableReader& table, const Question& question);
void check(TableReader& table, const Fact& fact);
void check(TableReader& table, const Basic& basic);
void check(TableReader& table, const Cloze& cloze);
void check(TableReader& table, const Rubric& rubric);
void check(TableReader& table, const Story& story);

}  // namespace hone
