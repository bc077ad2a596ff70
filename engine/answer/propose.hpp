// SPDX-License-Identifier: MIT
// From a graded answer to the rating the program proposes, and why. The person may always override it.
//
// Wrong -> again. Half, hint used, "I guessed", options asked for on a card that hides them, a spot without a
// flaw, or slower than the 95th percentile of one's own times for that kind and length (after 50 answers) ->
// hard at most. Else good. Easy is never proposed: only the person knows that it was.
#pragma once

#include "engine/answer/fact.hpp"
#include "engine/memory/rating.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace hone {

struct Circumstances {
    bool hint_used = false;
    bool guessed = false;
    bool options_uncovered = false;             ///< options were hidden and asked for
    bool side_alone = false;                    ///< a spot that asks no flaw
    std::int64_t response_ms = 0;               ///< 0: not known
    std::optional<std::int64_t> slow_after_ms;  ///< nothing until there are enough answers
};

struct Proposal {
    Rating rating;
    std::string why;  ///< one sentence, never empty
};

Proposal propose(const Grade& grade, const Circumstances& circumstances);

/// `needs` ticked by the person: all -> good, one missing -> hard, else again. `needed` >= 1. None ticked is
/// again even when only one is needed: nothing was recalled.
Proposal propose_from_needs(int ticked, int needed);

/// The 95th percentile (nearest rank) of one's own response times; nothing before 50 answers. Times over 60 s
/// are idle and ignored, here and as an answer's own time: who was away was not slow.
std::optional<std::int64_t> slow_threshold(std::span<const std::int64_t> response_ms);

inline constexpr std::int64_t idle_ms = 60'000;

}  // namespace hone
