// SPDX-License-Identifier: MIT
// How a person rates and how long they take, learned from their own answers to one kind of card.
//
// Defaults are published means over many people (SessionHabits). Few answers hardly move them, many replace
// them: each row of rating shares starts as if `prior_ratings` answers had been seen in the default shares (a
// Dirichlet prior and its posterior mean), each mean of seconds as if `prior_times` answers had taken the
// default. Nothing is learned across rows: what a lapse costs says little about what a new card does.
#pragma once

#include "engine/plan/fsrs_sessions.hpp"

#include <optional>
#include <span>

namespace hone {

/// Which showing of a session an answer was given to.
enum class Showing : unsigned char {
    first_ever,    ///< of a new card
    first_of_day,  ///< of a card seen before, on a later day
    after_new,     ///< again on the day of its first
    after_lapse,   ///< again on the day it was forgotten
};

struct TimedAnswer {
    Showing showing;
    Rating rating;
    std::optional<Rating> before;  ///< the one before on that day; of the two repeated showings
    std::optional<double>
        seconds;  ///< if they were measured; capped by the caller, as a phone call is no thinking
};

/// What the default shares weigh. The luck in 20 answers moves a share by a tenth, and that is how far people
/// are taken to differ (assumed, not measured): from there on their own answers say more.
inline constexpr double prior_ratings = 20;
/// What a default time weighs. If people's means differ by a third of what one person's answers scatter
/// (assumed as well), 10 answers tell as much as the default.
inline constexpr double prior_times = 10;

/// `good_seconds`: what recalling such a card (first_of_day, good) takes before anything is known, > 0. The
/// other default seconds keep their proportion to it.
SessionHabits learned_habits(std::span<const TimedAnswer> answers, double good_seconds);

}  // namespace hone
