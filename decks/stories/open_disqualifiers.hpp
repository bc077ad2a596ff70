// SPDX-License-Identifier: MIT
// Stories in use that would be stopped as they are written now.
#pragma once

#include "decks/stories/coverage.hpp"
#include "engine/answer/critique.hpp"

#include <vector>

namespace hone {

struct OpenDisqualifiers {
    int count = 0;                ///< findings, over all stories
    std::vector<NoteId> stories;  ///< that have one
};

/// `round`: of the interview, where a story has no lens of its own. Takes some milliseconds a story.
OpenDisqualifiers open_disqualifiers(const Coverage& coverage, const Critic& critic,
                                     const CritiqueLens& round);

}  // namespace hone
