// SPDX-License-Identifier: MIT
// What gets mixed up: which principle or flaw was taken for which, of how many answers, and whether that is over.
//
// A spot card wants its flaw; an identify card wants its answer, if it has one answer and that is the name of a principle
// (other options are whole sentences). Answers are reviews and test answers; one that is both counts once. A wording with
// an answer of its own is not asked for what its note is labelled with, so answers to it are left out.
#pragma once

#include "decks/store/cards.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hone {

/// What can be taken for another of its kind.
enum class Subject { principle, flaw };
/// The label of notes that carries its names; also its word in JSON.
std::string_view name(Subject subject);
/// The aspect of the cards that want one.
std::string_view aspect_wanting(Subject subject);

/// Joins to `card c JOIN note_label l ON l.note = c.note` the condition that the card wants exactly what `l` says; begins
/// with " AND ".
std::string wants_label_sql(Subject subject);

/// So many right answers in a row to cards that want it, and a confusion is over. A card counts once a study day: what was
/// just read is no proof.
inline constexpr int right_answers_to_overcome = 3;

struct Confusion {
    Subject subject;
    std::string wanted, picked;            ///< folded, as labels are
    std::string wanted_name, picked_name;  ///< as an author wrote them
    int times = 0;                         ///< `picked` was answered where `wanted` was right; at least 1
    int answers = 0;                       ///< to cards where `wanted` was right, these among them
    int right_in_a_row = 0;                ///< the latest of them, each card once a study day
    std::vector<CardId> cards;             ///< where it happened, each once, in the order of its first time

    bool over() const { return right_in_a_row >= right_answers_to_overcome; }
};

/// Every confusion there ever was, most frequent first, then the larger share, then by name.
std::vector<Confusion> confusions_of(const Store& store);

}  // namespace hone
