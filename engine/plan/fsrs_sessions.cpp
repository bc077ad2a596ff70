// SPDX-License-Identifier: MIT
#include "engine/plan/fsrs_sessions.hpp"

#include <algorithm>

namespace hone {
namespace {

constexpr double negligible_path = 0.01;  // of the session; rarer paths are ended early
constexpr int followed_after_first = 2;
constexpr int followed_after_lapse = 1;

std::size_t index(Rating rating) {
    return static_cast<std::size_t>(number(rating) - 1);
}

}  // namespace

FsrsSessions::FsrsSessions(const Fsrs& fsrs, SessionRule rule, const SessionHabits& habits)
    : fsrs_(fsrs),
      rule_(rule),
      habits_(habits),
      learning_{habits.learning, habits.learning_seconds, rule == SessionRule::two_steps ? 2 : 1},
      relearning_{habits.relearning, habits.relearning_seconds, 1} {
    expect_rest(learning_);
    expect_rest(relearning_);
}

double FsrsSessions::retrievability(int elapsed_days, MemoryState memory) const {
    return fsrs_.retrievability(elapsed_days, memory.stability);
}

int FsrsSessions::missing_after(Rating rating, int missing, const Steps& steps) const {
    if (rating == Rating::again) return steps.needed;
    if (rating == Rating::easy || rule_ == SessionRule::first_recall) return 0;
    return rating == Rating::good ? missing - 1 : missing;
}

void FsrsSessions::expect_rest(Steps& steps) const {
    for (std::size_t left = 1; left < steps.rest.size(); ++left)
        for (const Rating last : {Rating::again, Rating::hard, Rating::good})
            for (int missing = 1; missing <= steps.needed; ++missing) {
                double seconds = 0;
                for (const Rating next : all_ratings) {
                    const auto still = static_cast<std::size_t>(missing_after(next, missing, steps));
                    const double later = still == 0 ? 0.0 : steps.rest[left - 1][index(next)][still];
                    seconds += steps.repeats[index(last)][index(next)] * (steps.seconds[index(next)] + later);
                }
                steps.rest[left][index(last)][static_cast<std::size_t>(missing)] = seconds;
            }
}

void FsrsSessions::follow(SessionOutcomes& outcomes, const Steps& steps, const Path& path,
                          int until_left) const {
    if (path.missing == 0) {
        outcomes.add({path.probability, path.seconds, path.memory});
        return;
    }
    if (path.left <= until_left || path.probability < negligible_path) {
        MemoryState memory = path.memory;
        for (int i = 0; i < path.missing; ++i)
            memory = fsrs_.next(memory, 0, Rating::good);
        const double rest = steps.rest[static_cast<std::size_t>(path.left)][index(path.last)]
                                      [static_cast<std::size_t>(path.missing)];
        outcomes.add({path.probability, path.seconds + rest, memory});
        return;
    }
    for (const Rating next : all_ratings)
        follow(outcomes, steps,
               {path.probability * steps.repeats[index(path.last)][index(next)],
                path.seconds + steps.seconds[index(next)], fsrs_.next(path.memory, 0, next), next,
                missing_after(next, path.missing, steps), path.left - 1},
               until_left);
}

SessionOutcomes FsrsSessions::first() const {
    SessionOutcomes outcomes;
    for (const Rating rating : all_ratings)
        follow(outcomes, learning_,
               {habits_.first[index(rating)], habits_.learning_seconds[index(rating)], fsrs_.first(rating),
                rating, missing_after(rating, learning_.needed, learning_), most_repeats},
               most_repeats - followed_after_first);
    return outcomes;
}

SessionOutcomes FsrsSessions::review(MemoryState memory, int elapsed_days) const {
    SessionOutcomes outcomes;
    const double recall = retrievability(elapsed_days, memory);
    for (const Rating rating : {Rating::hard, Rating::good, Rating::easy})
        outcomes.add({recall * habits_.recalled[index(rating) - 1],
                      habits_.review_seconds[index(rating)],
                      {fsrs_.stability_after_success(memory, recall, rating),
                       fsrs_.difficulty_after(memory.difficulty, rating)}});
    // Followed as if it were certain, so that how far does not depend on how likely the lapse was: the outcomes
    // stay continuous in the memory.
    SessionOutcomes after_lapse;
    follow(after_lapse, relearning_,
           {1.0, habits_.review_seconds[index(Rating::again)],
            fsrs_.next(memory, elapsed_days, Rating::again), Rating::again, relearning_.needed, most_repeats},
           most_repeats - followed_after_lapse);
    for (const SessionOutcome& outcome : after_lapse)
        outcomes.add({(1.0 - recall) * outcome.probability, outcome.seconds, outcome.memory});
    return outcomes;
}

}  // namespace hone
