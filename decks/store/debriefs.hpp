// SPDX-License-Identifier: MIT
// The day after: which questions were asked, and whether there was something for each. What there was nothing for
// becomes a card.
#pragma once

#include "decks/store/goals.hpp"
#include "decks/store/notes.hpp"

#include <string>
#include <vector>

namespace hone {

struct AskedQuestion {
    std::string question;
    bool held = false;           ///< there was a card or a story for it
    std::optional<NoteId> note;  ///< the note the gap became
    Instant at{};                ///< when it was noted, and on which day; as read
    StudyDay day{};
};

/// Inside an Operation. `now`: when it was noted.
void record_debrief(Store& store, const Now& now, const Goal& round, const AskedQuestion& asked);
/// Of a round, in the order they were noted.
std::vector<AskedQuestion> debriefs_of(const Store& store, std::int64_t round);

/// Notes that are on and share the most telling words with a question, best first; fewer when fewer do.
std::vector<NoteRow> notes_about(const Store& store, const std::string& question, std::size_t most);

}  // namespace hone
