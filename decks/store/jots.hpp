// SPDX-License-Identifier: MIT
// Notes to oneself, beside a note: written in the drill, shown with its answer.
#pragma once

#include "decks/store/store.hpp"
#include "engine/schedule/queue.hpp"

#include <string>
#include <vector>

namespace hone {

struct Jot {
    StudyDay day;
    std::string text;  ///< one line
};

/// Must be within an Operation.
void add_jot(Store& store, const Now& now, NoteId note, const std::string& text);

/// Oldest first.
std::vector<Jot> jots_of(const Store& store, NoteId note);

}  // namespace hone
