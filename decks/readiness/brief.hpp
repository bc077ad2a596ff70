// SPDX-License-Identifier: MIT
// What to read on the eve and in the morning: the cards most likely to fail, one's own stories, the
// summaries, the pay facts. One card a
// note, only what the round is about.
#pragma once

#include "decks/store/cards.hpp"
#include "decks/store/goals.hpp"
#include "decks/store/notes.hpp"

#include <optional>
#include <vector>

namespace hone {

struct BriefCard {
    CardRow card;
    NoteRow note;
    std::optional<double> recall;  ///< on the date; nothing: never answered
};

struct Brief {
    std::vector<BriefCard> weakest;  ///< answered cards, lowest recall on the date first
    std::vector<BriefCard> summary;  ///< notes tagged `summary`, in their decks' order
    std::vector<BriefCard> pay;      ///< notes tagged `pay`
    std::vector<NoteRow> stories;    ///< one's own, those never told or longest not told first
};

inline constexpr std::size_t brief_weakest = 12, brief_others = 10;  ///< so that it stays one page

/// Without a round: of all that is on, recall as of today.
Brief brief_of(const Store& store, const std::optional<Goal>& round, StudyDay today);

}  // namespace hone
