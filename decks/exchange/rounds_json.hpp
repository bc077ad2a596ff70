// SPDX-License-Identifier: MIT
// What belongs to a whole store as JSON, both ways: rounds with what was asked in them, the budget, and the scheduling
// options that hold for all decks.
#pragma once

#include "decks/exchange/dump.hpp"
#include "decks/exchange/json_fields.hpp"

namespace hone {

/// "rounds", "budget", "preset": those that the dump has.
void add_whole_store(nlohmann::ordered_json& json, const Dump& dump);
/// What is not there stays empty. Throws std::invalid_argument.
void read_whole_store(const nlohmann::ordered_json& json, Dump& dump);

/// A deck's own "desired_retention", "maximum_interval" and "new_per_day".
void add_own_options(nlohmann::ordered_json& json, const OwnOptions& options);
OwnOptions own_options_in(const nlohmann::ordered_json& json);

}  // namespace hone
