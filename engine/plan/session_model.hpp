// SPDX-License-Identifier: MIT
// All that the planner knows of memory: how well a card is recalled after some days, and what one session with it
// may come to. Whatever answers these three questions can be planned with; engine/plan/fsrs_sessions.hpp is FSRS-6.
//
// A session is one card on one day, from its first showing until it is done for the day. How it ends is a closed list
// of outcomes, each with its probability, its seconds and the memory it leaves; the same list is summed over by the
// planner and drawn from by the simulator, so that the two cannot disagree.
#pragma once

#include "engine/memory/fsrs.hpp"

#include <array>
#include <cstddef>

namespace hone {

struct SessionOutcome {
    double probability;  ///< (0, 1]
    double seconds;      ///< of the whole session, > 0
    MemoryState memory;  ///< after it
};

/// The outcomes of one session; their probabilities sum to 1. A fixed array, since a plan makes some 100 000 of them.
class SessionOutcomes {
public:
    static constexpr std::size_t most = 40;

    /// One that cannot happen is left out. At most `most` may be added.
    void add(const SessionOutcome& outcome) {
        if (outcome.probability > 0) outcomes_[count_++] = outcome;
    }
    std::size_t size() const { return count_; }
    const SessionOutcome& operator[](std::size_t i) const { return outcomes_[i]; }
    const SessionOutcome* begin() const { return outcomes_.data(); }
    const SessionOutcome* end() const { return outcomes_.data() + count_; }

    double expected_seconds() const {
        double seconds = 0;
        for (const SessionOutcome& outcome : *this)
            seconds += outcome.probability * outcome.seconds;
        return seconds;
    }

    /// Which outcome a `draw` in [0, 1) picks.
    std::size_t drawn(double draw) const {
        std::size_t i = 0;
        for (; i + 1 < count_ && draw >= outcomes_[i].probability; ++i)
            draw -= outcomes_[i].probability;
        return i;
    }

private:
    std::array<SessionOutcome, most> outcomes_;
    std::size_t count_ = 0;
};

class SessionModel {
public:
    virtual ~SessionModel() = default;

    /// Probability of recall `elapsed_days` >= 0 after the last session.
    virtual double retrievability(int elapsed_days, MemoryState memory) const = 0;
    /// The first session ever.
    virtual SessionOutcomes first() const = 0;
    /// A later one, `elapsed_days` >= 1 after the last.
    virtual SessionOutcomes review(MemoryState memory, int elapsed_days) const = 0;
};

}  // namespace hone
