// SPDX-License-Identifier: MIT
// What `hone export --format json` writes, as values: decks with their notes, cards and history, and what stands beside
// them. One object:
//
//   {"format": "hone", "version": 1, "decks": [...], "parameters": [...], "rounds": [...], "budget": {}, "preset": {}}
//
// docs/schema.md explains the fields. Persisted: version 1 stays readable, and what was added to it since may be
// absent. Instants are ISO 8601 UTC, days YYYY-MM-DD, doubles print with every digit that matters; row numbers of the
// store and paths do not appear: a dump fits any store, and what comes in with one decides on no file of this machine.
//
// Left out: what is computed (plans, reports), what the store remembers of itself (memo), undo steps and lines that
// were undone.
#pragma once

#include "decks/store/cards.hpp"
#include "decks/store/debriefs.hpp"
#include "decks/store/exercises.hpp"
#include "decks/store/goals.hpp"
#include "decks/store/jots.hpp"
#include "decks/store/notes.hpp"
#include "decks/store/reviews.hpp"
#include "decks/store/stories.hpp"

#include <iosfwd>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

inline constexpr int dump_version = 1;

struct DumpedCard {
    CardRow row{};  ///< aspect, trains and the card's own columns; ids and names are not filled
    std::vector<HistoryLine> history{};    ///< oldest first
    std::vector<GivenTestAnswer> tests{};  ///< oldest first; their card is not filled
    bool at_rest = false;                  ///< it sleeps since a round was closed, and is suspended as well
};

struct DumpedRehearsal {
    Rehearsal told;                    ///< id, story and probe are not filled
    std::optional<std::string> probe;  ///< DECK/NOTE
};

struct DumpedNote {
    std::string key;
    Note text;
    ImportedText imported;  ///< the text last imported
    int position = 0;
    bool retired = false;
    std::vector<DumpedCard> cards;
    std::vector<Jot> jots{};
    std::vector<GivenScore> scorings{};  ///< their note is not filled
    std::optional<StoryGate> gate{};
    std::vector<DumpedRehearsal> rehearsals{};
    std::vector<EarlierText> earlier{};
};

/// Scheduling options of one deck; what is not given follows the default.
struct OwnOptions {
    std::optional<double> desired_retention;
    std::optional<int> maximum_interval, new_per_day;
};

struct DumpedDeck {
    DeckHeader header;
    bool enabled = true, starter = false;
    Priority up_to = Priority::extra;
    std::vector<DumpedNote> notes;
    OwnOptions options{};
};

struct DumpedRound {
    Goal round;  ///< its id is not filled
    struct Asked {
        AskedQuestion question;           ///< its note is not filled
        std::optional<std::string> note;  ///< DECK/NOTE: what the gap became
    };
    std::vector<Asked> asked;  ///< in the order they were noted
};

/// What holds for decks without options of their own.
struct DumpedPreset {
    Preset preset;
    int parameter_set = 1;  ///< one of Dump::parameters
};

struct Dump {
    std::vector<DumpedDeck> decks;
    std::map<int, Parameters> parameters;  ///< by the number the history names them with
    // Of a whole store only:
    std::vector<DumpedRound> rounds{};
    std::optional<Budget> budget{};
    std::optional<DumpedPreset> preset{};
};

std::string dump_text(const Dump& dump);

/// Everything is checked, the notes as those of deck text are. Throws std::invalid_argument that says which
/// deck, note and field is wrong ("deck `a`, note `x`: `due` must be a day").
Dump read_dump(std::istream& in);
Dump read_dump(std::string_view text);

/// What a file may bring that is kept in memory until it is written: 140,000 notes of two cards, or a million reviews.
inline constexpr std::size_t most_kept_bytes = std::size_t{224} << 20U;
/// About what a card and its history take of it.
std::size_t memory_of(const DumpedCard& card);

}  // namespace hone
