// SPDX-License-Identifier: MIT
// Sessions under FSRS-6: which ratings follow each other, what they cost, and the memory they leave.
//
// The product's session ends at the first correct recall. The other rule is the one of Anki's simulator with two
// learning steps and one relearning step; the published comparisons use it, nothing else does. Every showing is a
// review: the first by the formula for elapsed days, those after it by the same-day formula.
#pragma once

#include "engine/plan/session_model.hpp"

namespace hone {

enum class SessionRule : unsigned char {
    first_recall,  ///< hard, good or easy ends the session
    two_steps,  ///< a new card is done after two of good in a row, a lapsed one after one; easy ends at once
};

/// How a person rates and how long they take. Defaults: fsrs-rs src/simulation.rs, SimulatorConfig. Arrays of four are
/// indexed again, hard, good, easy; seconds are those of one showing, answer included.
struct SessionHabits {
    std::array<double, 4> first{0.24, 0.094, 0.495, 0.171};  ///< rating of a new card
    std::array<double, 3> recalled{0.224, 0.631, 0.145};     ///< hard, good, easy given recall
    using Repeats =
        std::array<std::array<double, 4>, 3>;  ///< rating given the one before (again, hard, good)
    Repeats learning{{{0.3687, 0.0628, 0.5108, 0.0577},
                      {0.0441, 0.4553, 0.4457, 0.0549},
                      {0.0518, 0.0470, 0.8462, 0.0550}}};
    Repeats relearning{{{0.2157, 0.0643, 0.6595, 0.0605},
                        {0.0500, 0.4638, 0.4475, 0.0387},
                        {0.1056, 0.1434, 0.7266, 0.0244}}};
    std::array<double, 4> learning_seconds{19.58, 18.79, 13.78, 10.71};
    std::array<double, 4> review_seconds{19.38, 17.59, 12.38, 8.94};
    std::array<double, 4> relearning_seconds{16.44, 15.25, 12.32, 8.03};
};

/// Paths of ratings are followed for one showing after a lapse and two after a new card's first; a path not done by
/// then ends as if good came next, at the seconds it is still expected to take. So every mean is kept and a review has
/// at most seven outcomes.
class FsrsSessions final : public SessionModel {
public:
    explicit FsrsSessions(const Fsrs& fsrs, SessionRule rule = SessionRule::first_recall,
                          const SessionHabits& habits = {});

    double retrievability(int elapsed_days, MemoryState memory) const override;
    SessionOutcomes first() const override;
    SessionOutcomes review(MemoryState memory, int elapsed_days) const override;

private:
    static constexpr int most_repeats = 5;  // as in fsrs-rs: nobody is shown a card for ever

    /// Showings after the first: new cards and lapsed ones differ in habits and in recalls needed.
    struct Steps {
        SessionHabits::Repeats repeats;
        std::array<double, 4> seconds;
        int needed;  ///< recalls in a row
        /// Seconds to come, by showings still allowed, last rating and recalls still needed.
        std::array<std::array<std::array<double, 3>, 3>, most_repeats + 1> rest = {};
    };
    struct Path {
        double probability, seconds;
        MemoryState memory;
        Rating last;
        int missing;  ///< recalls still needed
        int left;     ///< showings still allowed
    };
    int missing_after(Rating rating, int missing, const Steps& steps) const;
    void expect_rest(Steps& steps) const;
    void follow(SessionOutcomes& outcomes, const Steps& steps, const Path& path, int until_left) const;

    Fsrs fsrs_;
    SessionRule rule_;
    SessionHabits habits_;
    Steps learning_, relearning_;
};

}  // namespace hone
