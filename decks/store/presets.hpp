// SPDX-License-Identifier: MIT
// The options of scheduling that a person may set: for all decks (the default preset), or for one deck, which then has a
// value of its own. A value that is not its own follows the default's. None of it moves a due day: it holds from a card's
// next answer on.
#pragma once

#include "decks/store/notes.hpp"
#include "engine/schedule/scheduler.hpp"

#include <optional>

namespace hone {

enum class DeckOption {
    retention,     ///< share, above 0 and below 1
    new_per_day,   ///< cards, >= 0
    max_interval,  ///< days, >= 1
};

/// What a store begins with.
double standard_value(DeckOption option);
/// What holds for decks without a value of their own.
double default_value(const Store& store, DeckOption option);
/// Nothing when the deck follows the default.
std::optional<double> own_value(const Store& store, DeckId deck, DeckOption option);

/// Inside an Operation, with a value in the option's range.
void set_default_value(Store& store, DeckOption option, double value);
/// All that holds for decks without values of their own, as it was in another store; `parameter_set` is in this one.
void restore_default_preset(Store& store, const Preset& preset, int parameter_set);
/// Nothing: it follows the default from here on.
void set_own_value(Store& store, DeckId deck, DeckOption option, std::optional<double> value);

}  // namespace hone
