// SPDX-License-Identifier: MIT
// [[story]]: its metrics, quotes and trade-offs are tables of their own.
#pragma once

#include "decks/note.hpp"
#include "decks/text/table_reader.hpp"

namespace hone {

/// What is wrong is reported; what could be read comes back.
Story read_story(TableReader& in);

}  // namespace hone
