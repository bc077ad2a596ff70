// SPDX-License-Identifier: MIT
// What stands beside a note as JSON, both ways: jots, scorings, the gate of a story, its rehearsals and earlier texts,
// and answers in tests. What is empty is not written; what is not there is read as empty.
#pragma once

#include "decks/exchange/dump.hpp"
#include "decks/exchange/json_fields.hpp"

namespace hone {

/// "jots", "scorings", "gate", "rehearsals", "earlier_texts".
void add_beside(nlohmann::ordered_json& json, const DumpedNote& note);
/// Throws std::invalid_argument.
void read_beside(const nlohmann::ordered_json& json, DumpedNote& note);

/// "tests" of a card.
void add_tests(nlohmann::ordered_json& json, const std::vector<GivenTestAnswer>& tests);
std::vector<GivenTestAnswer> tests_in(const nlohmann::ordered_json& json);

/// A note passes here only when it would pass as deck text.
Note checked_note(const nlohmann::ordered_json& json);

}  // namespace hone
