// SPDX-License-Identifier: MIT
// The query language of `hone cards`: words that must all hold. FIELD:VALUE and is:STATE become conditions
// for SQLite and stay fast in a big store; a plain word is looked for in the note's own text, folded, among
// the cards the fields left over. `-` before a word negates it.
#pragma once

#include "decks/store/cards.hpp"

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace hone {

/// The query cannot be read; the message says what to write instead.
class QueryError : public std::invalid_argument {
public:
    using std::invalid_argument::invalid_argument;
};

struct CardQuery {
    struct Word {
        std::string folded;
        bool negated = false;
    };
    CardCondition condition;
    std::vector<Word> words;
};

/// Fields: deck, tag, kind, principle, flaw, is. `today` decides what is due and what is buried. Throws
/// QueryError.
CardQuery parse_card_query(const std::vector<std::string>& words, StudyDay today);

struct FoundCard {
    CardRow card;
    std::shared_ptr<const Note> note;  ///< shared by the cards of one note
};

/// Cards of notes that are not retired, by deck, position and aspect.
std::vector<FoundCard> find_cards(const Store& store, const CardQuery& query);

}  // namespace hone
