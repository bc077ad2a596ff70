// SPDX-License-Identifier: MIT
// What every command is given: the clock as read once, where the store is, how to speak, and whether a person
// sits there.
#pragma once

#include "cli/clock.hpp"
#include "cli/output.hpp"
#include "cli/settings.hpp"
#include "decks/planning/queue_query.hpp"
#include "decks/store/notes.hpp"
#include "decks/store/store.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hone {

struct Context {
    Paths paths;
    Clock clock;
    Now now;                 ///< as read when the command began
    std::uint64_t seed = 0;  ///< $HONE_SEED, else 0; cards, reviews and days are mixed in where it is used
    Output out;
    Config config;  ///< as the file says it; the environment and flags are in the other members
    bool input_is_terminal = false;
    bool output_is_terminal = false;
    bool no_input = false;  ///< --no-input
    bool no_color = false;  ///< --no-color

    /// Whether a person is there who may be asked. Whatever is asked can also be said with a flag.
    bool may_ask() const { return input_is_terminal && output_is_terminal && !no_input && !out.json(); }

    /// Opens the store. Throws StoreError.
    Store open_store() const;
    /// The same, and loads the starter decks when the store has never held a note.
    Store open_store_with_starters() const;
};

/// The named thing; throws NoSuch when it is not there.
CardRow require_card(const Store& store, const std::string& name);
NoteRow require_note(const Store& store, const std::string& name);
DeckRow require_deck(const Store& store, const std::string& name);

/// What was named is not there: exit code 1.
class NoSuch : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// "in 3 days", "today", "2 days ago".
std::string in_days(int days);
/// "10 m", "3 d", "2.4 mo", "1.2 y" for an interval of whole days; "now" for 0.
std::string short_interval(int days);

/// A card as JSON and as the start of a sentence.
Json card_json(const CardRow& card);
Json preview_json(const Preview& preview);
Json card_memory_json(const CardRow& card);

}  // namespace hone
