// SPDX-License-Identifier: MIT
// Notes to oneself, beside a note: written in the drill, shown with its answer.
#pragma once

#include "decks/store/store.hpp"
#include "engine/schedule/queue.hpp"

#include <string>
#include <utility>
#include <vector>

namespace hone {

struct Jot {
    StudyDay day;
    std::string text;  ///< one line
    Instant at{};
};

/// Must be within an Operation. `now`: when it was jotted down.
void add_jot(Store& store, const Now& now, NoteId note, const std::string& text);

/// Oldest first.
std::vector<Jot> jots_of(const Store& store, NoteId note);
/// Those of all notes, each note's oldest first.
std::vector<std::pair<NoteId, Jot>> all_jots(const Store& store);

}  // namespace hone
