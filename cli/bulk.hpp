// SPDX-License-Identifier: MIT
// Commands that change many cards or notes at once: what they are about, and whether to go on.
//
// Arguments that all look like names of cards (numbers, DECK/NOTE, DECK/NOTE:ASPECT) are names; else they are one query.
// A query that is nothing but words is refused, because a mistyped name is one too and would change whatever mentions
// it; names beside a query are refused as well.
#pragma once

#include "cli/context.hpp"
#include "decks/store/card_query.hpp"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace hone {

/// The query of a command. Throws UsageError that says what to write.
CardQuery read_query(const Context& context, const std::vector<std::string>& words);
/// For stderr: no card matches, and which name in the query is nowhere.
void warn_of_no_match(const Context& context, const Store& store, const CardQuery& query);

struct BulkCommand {
    std::vector<std::string> words;
    bool dry_run = false, yes = false;

    /// The arguments as one line.
    std::string query_text() const;
    /// They are names, not a query.
    bool names_cards() const;
};
/// The arguments, --dry-run and --yes.
void add_bulk_options(CLI::App* command, BulkCommand& into);

/// The cards that are named, or found by the query; none is said on stderr. Throws NoSuch for a name that nothing has,
/// UsageError for a query of nothing but words.
std::vector<CardRow> chosen_cards(const Context& context, const Store& store, const BulkCommand& command);
/// Notes of `cards`, each once.
std::vector<NoteRow> notes_of_cards(const Store& store, const std::vector<CardRow>& cards);

/// The query for `--json`; null where cards were named.
Json query_json(const BulkCommand& command);

/// A query that changes more is asked about first.
inline constexpr std::size_t changed_unasked = 20;

/// Asks at a terminal when more than `unasked` are to change. "Suspend 34 cards"; `changes` says each by its text. Throws
/// UsageError where nobody can be asked. Call it outside an Operation: others may write meanwhile.
bool may_change(const Context& context, const BulkCommand& command, const std::string& what,
                const std::vector<std::string>& changes, std::size_t unasked = changed_unasked);

}  // namespace hone
