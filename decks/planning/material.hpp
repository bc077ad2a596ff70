// SPDX-License-Identifier: MIT
// The cards that planning and readiness are about, with what each counts in each round. The planner, the ranges and the
// report read this one list, so that they speak of the same cards.
#pragma once

#include "decks/note.hpp"
#include "decks/store/goals.hpp"
#include "engine/schedule/card_state.hpp"
#include "engine/schedule/queue.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hone {

struct PlanningCard {
    CardId card;
    NoteId note;
    std::string aspect;
    Trains trains;
    int parameter_set;
    std::optional<Trace> trace;   ///< nothing: new, or edited since it was answered, and so not known
    std::vector<double> weights;  ///< in each round; 0: the round is not about it
};

struct Material {
    std::vector<Goal> rounds;  ///< the nearest first; without any, all that is on is one round without a date
    std::vector<PlanningCard> cards;  ///< in order of introduction
    std::map<int, Fsrs> parameter_sets;

    /// Of a round: sum over the cards.
    double weight(std::size_t round) const;
};

Material material_of(const Store& store, std::vector<Goal> rounds);

/// Cards that are on and that the round is about; only those answered at least once, if asked so.
int count_cards_of(const Store& store, const Goal& goal, bool only_seen = false);

/// Expected recall today of what the round is about, [0, 1], those never seen counting as not known; nothing before the
/// first answer.
std::optional<double> share_held(const Store& store, const Goal& goal, StudyDay today);

}  // namespace hone
