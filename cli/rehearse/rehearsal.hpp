// SPDX-License-Identifier: MIT
// A rehearsal from the question to what changed since last time: the telling against the clock, a follow-up probe,
// looking back, the rating. It is a review of the story's card `tell`; both are stored in one undo step at the end, so
// who leaves half-way has changed nothing. `hone rehearse` and the drill use the same.
#pragma once

#include "cli/context.hpp"
#include "cli/drill/input.hpp"
#include "cli/rehearse/telling.hpp"
#include "cli/rehearse/typed_critic.hpp"
#include "decks/asking.hpp"
#include "decks/store/reviews.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hone {

/// What is rehearsed and how.
struct RehearsalTask {
    CardRow card;  ///< `tell`
    NoteRow note;  ///< its story
    std::string question;
    std::optional<int> variant;  ///< of the question; nothing for one that is the person's own
    std::vector<std::string> needs;
    TellingTask telling;
    bool typed = false;
    TypedCritic critic = {};  ///< may be empty
};

struct RehearsalDone {
    ReviewDone review;
    Rating rating;
    std::int64_t taken_ms;  ///< with the follow-up and looking back, without pauses
};

/// As the card asks it: the wording shown least often, three minutes, spoken.
RehearsalTask task_of(const CardRow& card, const NoteRow& note, const Asking& asking);

/// The question, the story it is about, and the budgets.
void show_task(const Output& out, const RehearsalTask& task);

/// From the clock's start on. Nothing: left, or the card was put away meanwhile; that has been said and nothing is
/// stored. Throws Interrupted, after saying so too.
std::optional<RehearsalDone> rehearse(Context& context, Store& store, StudyDay today,
                                      const RehearsalTask& task, DrillInput& input);

}  // namespace hone
