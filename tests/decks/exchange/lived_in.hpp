// SPDX-License-Identifier: MIT
// A store in which everything was done that an export has to carry.
#pragma once

#include "tests/decks/material/material.hpp"

namespace hone::test {

/// Notes of every kind in decks `talk` (with options of its own) and `mine`: reviewed, forgotten, refitted, imported,
/// suspended, buried, flagged, met, edited, removed; jots, gates, rehearsals, scorings, tests; rounds and a budget.
void live_in(Material& material);

/// What holds beside notes and cards once notes are taken away: for "the store is empty again".
std::string rows_left(const Store& store);

/// Cards by name with their state, switches and history: what JSON lines carry. Without removed notes.
std::string learned_in(const Store& store);

}  // namespace hone::test
