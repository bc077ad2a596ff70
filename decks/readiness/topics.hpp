// SPDX-License-Identifier: MIT
// What a card is about, as readiness groups it: the principles of its note, else the title of its deck.
#pragma once

#include "decks/planning/material.hpp"

#include <string>
#include <vector>

namespace hone {

struct Topic {
    std::string name;                ///< as its first note writes it
    std::vector<std::size_t> cards;  ///< of material.cards
};

/// In order of first appearance. A card with two principles is in both.
std::vector<Topic> topics_of(const Store& store, const Material& material);

}  // namespace hone
