// SPDX-License-Identifier: MIT
#include "decks/stories/open_disqualifiers.hpp"

#include "decks/stories/judged_story.hpp"

#include <algorithm>

namespace hone {

OpenDisqualifiers open_disqualifiers(const Coverage& coverage, const Critic& critic, const Critiqued& lens) {
    OpenDisqualifiers open;
    for (const auto& story : coverage.stories) {
        if (!story.in_use()) continue;
        Critiqued answer = judged(story.story());
        answer.company = lens.company;
        answer.level = lens.level;
        answer.role = lens.role;
        const auto findings = critic.judge(answer).findings;
        const auto count = std::count_if(findings.begin(), findings.end(), [](const Finding& finding) {
            return finding.severity == CritiqueSeverity::disqualifier;
        });
        if (count > 0) open.stories.push_back(story.row.id);
        open.count += static_cast<int>(count);
    }
    return open;
}

}  // namespace hone
