// SPDX-License-Identifier: MIT
// What a grade does to its card, as undo keeps it. Recording goes through SQLite's session extension, which reads
// the table's definition twice and the row once more; for the one row of a grade, whose values before and after are
// at hand, that costs more than the grade. So the same bytes are written here. A test compares them with the
// session's.
#pragma once

#include "decks/store/cards.hpp"

#include <string>

namespace hone {

/// A changeset that turns the scheduling columns of `before` into those of `after`; empty when they are equal.
/// Format: https://www.sqlite.org/session/c_changeset.html and "changeset format" in SQLite's sqlite3session.c.
std::string card_changeset(const CardRow& before, const CardRow& after);

}  // namespace hone
