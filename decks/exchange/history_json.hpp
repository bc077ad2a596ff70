// SPDX-License-Identifier: MIT
// Lines of history and the columns of a card as JSON, both ways: what the export and the lines of the revlog share.
#pragma once

#include "decks/exchange/json_fields.hpp"
#include "decks/store/cards.hpp"
#include "decks/store/reviews.hpp"

#include <string>

namespace hone {

/// Adds kind, at, study_day and the rest to `json`; `parameters` is the number of the set in its store.
void add_line(nlohmann::ordered_json& json, const HistoryLine& line);
/// Throws std::invalid_argument.
HistoryLine line_in(const nlohmann::ordered_json& json);

/// state, and of a seen card stability, difficulty, last_review, interval_days.
void add_state(nlohmann::ordered_json& json, const CardState& state);
CardState state_in(const nlohmann::ordered_json& json);

/// suspended, buried, flagged, asks_anew, met, met_day: what the history does not say.
void add_switches(nlohmann::ordered_json& json, const CardRow& card);
void read_switches(const nlohmann::ordered_json& json, CardRow& card);

/// As a card is made: there is nothing to set.
bool is_untouched(const CardRow& card);

/// The row follows from its history (oldest first): its state, what it counts, and the day it is due unless it asks
/// anew. Without history it is New.
void follow_history(CardRow& card, const std::vector<HistoryLine>& history);

/// Reviews since the last reset: what a card counts.
int live_reviews(const std::vector<HistoryLine>& history);

}  // namespace hone
