// SPDX-License-Identifier: MIT
// The parts of a collection that Anki keeps as JSON in older schemas and as protobuf in newer ones. All throw
// Refusal.
#pragma once

#include "decks/exchange/anki/collection.hpp"
#include "decks/exchange/anki/foreign_database.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace hone::anki {

/// What of a person's settings matters for the days and the scheduler.
struct Settings {
    std::optional<int> creation_offset, local_offset, rollover;  ///< minutes west, minutes west, hour
    int scheduler = 1;                                           ///< the first wrote no number
};

Settings settings_in_json(std::string_view conf);
std::map<std::int64_t, Notetype> notetypes_in_json(std::string_view models);
std::map<std::int64_t, Deck> decks_in_json(std::string_view decks);

Settings settings_in_table(ForeignDatabase& database);
std::map<std::int64_t, Notetype> notetypes_in_tables(ForeignDatabase& database);
std::map<std::int64_t, Deck> decks_in_table(ForeignDatabase& database);

/// What the `data` of a card says of its state under FSRS and of its place among the new ones. Anything else in it,
/// and what is no JSON, is passed over: Anki does so too.
void read_card_data(std::string_view json, Card& card);

/// A name as a person may see it: one line, no control characters, UTF-8.
std::string clean_name(std::string_view name);

}  // namespace hone::anki
