// SPDX-License-Identifier: MIT
// [[rubric]]: an exercise has tables inside its table, which no other kind has.
#pragma once

#include "decks/note.hpp"
#include "decks/text/table_reader.hpp"

namespace hone {

/// What is wrong is reported; what could be read comes back.
Rubric read_rubric(TableReader& in);

}  // namespace hone
