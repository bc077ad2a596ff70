// SPDX-License-Identifier: MIT
// Which note that left a file is which note that is new in it: the same note with its prompt reworded, or
// given an id.
//
// Two notes of a kind are close when the mean of two word overlaps (Dice), of the prompts and of the answers,
// is 0.6 or more and the prompts alone have 0.5. The answer counts as much as the prompt because questions of
// one deck are often built alike ("base pay at L4", "base pay at L5") and differ in the answer; the prompt
// must count on its own because many questions share an answer ("Ownership").
//
// A match stands when each is the other's best and the runner-up of either is at least 0.1 behind.
// Candidates come from an index of words, rarest first, at most 1,000 a note, so a deck rewritten from top to
// bottom costs time in proportion to its size; the price is that notes made of nothing but a deck's commonest
// words may be missed, and are then new.
#pragma once

#include "decks/note.hpp"

#include <optional>
#include <span>
#include <vector>

namespace hone {

struct CloseMatches {
    std::vector<std::optional<std::size_t>> orphan_of;  ///< by newcomer: index of its orphan
    std::vector<bool> ambiguous;                        ///< by newcomer: close to more than one
};

CloseMatches match_closely(std::span<const Note* const> orphans, std::span<const Note* const> newcomers);

/// 0 to 1, 0 for different kinds: what match_closely compares.
double similarity(const Note& a, const Note& b);

}  // namespace hone
