// SPDX-License-Identifier: MIT
// Why readiness moved: what the answers of the latest day brought, topic by topic, and what time took. Computed from the
// history, card by card, under the cards' own parameters. With a date it is recall there if nothing more is done, which
// only answers move; recall now would say that each evening is a triumph and each morning a loss.
#pragma once

#include "decks/planning/material.hpp"
#include "decks/readiness/report.hpp"
#include "decks/readiness/topics.hpp"

namespace hone {

/// Since the start of the latest day with answers (today, if there are any), in a round. Nothing without answers
/// or weight.
std::optional<Movement> latest_movement(const Store& store, const Material& material,
                                        std::span<const Topic> topics, StudyDay today,
                                        std::optional<StudyDay> date, std::size_t round);

}  // namespace hone
