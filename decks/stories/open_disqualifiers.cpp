// SPDX-License-Identifier: MIT
#include "decks/stories/open_disqualifiers.hpp"

#include "decks/stories/judged_story.hpp"

namespace hone {

OpenDisqualifiers open_disqualifiers(const Coverage& coverage, const Critic& critic,
                                     const CritiqueLens& round) {
    OpenDisqualifiers open;
    for (const auto& story : coverage.stories) {
        if (!story.in_use()) continue;
        Critiqued answer = judged(story.story());
        answer.look_through(lens_of(story.row.note, round));
        const int count = critic.judge(answer).disqualifiers();
        if (count > 0) open.stories.push_back(story.row.id);
        open.count += count;
    }
    return open;
}

}  // namespace hone
