// SPDX-License-Identifier: MIT
// One review, before it happens: all four outcomes from one call. Storing a review means storing one of these
// outcomes, so what the rating keys show is what will be.
//
// There are no learning steps: a card's session ends at its first correct recall. Again keeps the card due
// today; hard, good and easy give whole days with hard <= good < easy (up to the maximum interval).
#pragma once

#include "engine/schedule/card_state.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hone {

/// Scheduling options of a deck (a preset).
struct Preset {
    double desired_retention = 0.9;  ///< (0, 1)
    int maximum_interval = 36500;    ///< days, >= 1
    bool fuzz = true;
    int new_per_day = 10;  ///< used when there is no goal
};

struct Outcome {
    CardState next;  ///< never New
    const Trace& trace() const { return *trace_of(next); }
};

struct Preview {
    std::array<Outcome, 4> outcomes;  ///< in the order of all_ratings
    int elapsed_days;                 ///< whole study days since the last review, >= 0; 0 for a first review
    std::optional<double> predicted;  ///< retrievability before the answer; nothing for a first review
    bool early;                       ///< reviewed before it was due
    bool clock_went_back;             ///< `today` is before the last review; elapsed_days is then 0

    const Outcome& of(Rating rating) const { return outcomes[static_cast<std::size_t>(number(rating) - 1)]; }
};

/// `card` and `reps` (reviews so far) seed the fuzz.
Preview preview(const Fsrs& fsrs, const Preset& preset, const CardState& state, StudyDay today,
                std::int64_t card, int reps);

/// A leech is a card that keeps being forgotten: true at the 8th lapse and at every 4th after it (12, 16,
/// ...).
bool becomes_leech(int lapses);

/// One live line of a card's history, oldest first, as replay needs it.
struct HistoryStep {
    enum class Kind { review, imported_state, reset, refit } kind;
    std::optional<Rating> rating;  ///< of a review
    int elapsed_days = 0;          ///< of a review
    const Fsrs* fsrs =
        nullptr;  ///< the parameter set the step was made under; not owned; of a review or refit
    std::optional<MemoryState> stored;  ///< what the revlog says came of it; nothing after a reset
};

/// The memory after each step, computed anew. An imported state is taken as stored; a reset forgets; a refit
/// replays all reviews since the last reset or import under its own parameters. Same length as `history`.
/// Throws std::invalid_argument for a review without rating or parameters, or a refit without parameters.
std::vector<std::optional<MemoryState>> replay(std::span<const HistoryStep> history);

}  // namespace hone
