// SPDX-License-Identifier: MIT
// What a query (decks/text/query_parser.hpp) finds. The tree becomes one SQL condition on the table card with bound
// arguments, so that only the rows that are wanted leave SQLite:
//  - what a note decides (deck, labels, kind, words) is a set of notes, looked up by index;
//  - neighbouring words are one question to the full-text index;
//  - retrievability falls with time over stability alone, so `r<0.8` compares those two, once for each preset.
// What is NULL for a card that was never reviewed is met by no comparison; `-` before one finds those cards.
#pragma once

#include "decks/store/cards.hpp"
#include "decks/text/query_parser.hpp"

#include <memory>
#include <string>
#include <vector>

namespace hone {

struct CardQuery {
    QueryNode tree;
    StudyDay today;  ///< decides what is due, what is buried, and what is recalled
};

/// The arguments of a command, as the shell left them. Throws QueryError.
CardQuery parse_card_query(const std::vector<std::string>& arguments, StudyDay today);

/// Cards that their notes still make, of notes that are not removed, by deck, position and aspect.
std::vector<CardRow> find_cards(const Store& store, const CardQuery& query);

/// The note of each card; cards of one note that stand together share it.
std::vector<std::shared_ptr<const Note>> notes_of(const Store& store, const std::vector<CardRow>& cards);

/// For a query that found nothing: sentences about its names that no deck or note has, with the nearest that is there.
std::vector<std::string> names_not_there(const Store& store, const CardQuery& query);

}  // namespace hone
