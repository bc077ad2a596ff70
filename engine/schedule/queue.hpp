// SPDX-License-Identifier: MIT
// Which card is shown next. A pure choice from a short list of candidates and what was shown today; the store
// makes the list, so a one-shot `hone next` and a long drill choose alike.
//
// Rules, first that decides wins:
//  1. Siblings (cards of one note) are not shown on the same study day; a pending card only comes back.
//  2. After a confusion (a principle or flaw taken for another) a card about the other comes 5 to 10 cards
//     later, and until then only when nothing but waiting cards is left.
//  3. A card rated again returns after six other cards, or when nothing else is left (then the one that has
//     waited longest); so does a card that was met.
//  4. New cards come before due reviews while behind (a review is overdue by a day or more), else after them, unless
//     a plan ordered them; the day's limit on new cards holds, for contrasts too.
//  5. Among equals (of a plan: its next twelve), a card that shares no subject (principle, flaw, answer) with the
//     last two shown comes first, then the order handed in.
#pragma once

#include "engine/schedule/study_day.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hone {

using CardId = std::int64_t;
using NoteId = std::int64_t;

inline constexpr int cards_before_return = 6;
inline constexpr int contrast_after = 5;
inline constexpr int contrast_before = 10;
inline constexpr std::size_t planned_neighbours =
    12;  ///< of a plan's next cards, one may come before its turn

struct Candidate {
    CardId card;
    NoteId note;
    bool is_new;                        ///< never reviewed (and not met today)
    bool pending;                       ///< shown today and not yet recalled: rated again, or met
    std::vector<std::string> subjects;  ///< normalised principles, flaw, answer; compared for equality
};

struct Shown {
    CardId card;
    NoteId note;
    std::vector<std::string> subjects;
    std::optional<std::string> confused_with;  ///< the subject picked instead of the right one
};

struct QueueRules {
    bool behind = false;   ///< some review was due before today
    int new_left = 0;      ///< new cards that may still be started today, >= 0
    bool planned = false;  ///< the order handed in weighs new cards against reviews already
};

/// Index into `candidates` (in the store's order of preference) or nothing when none may be shown.
/// `shown_today` is everything shown on this study day, oldest first.
std::optional<std::size_t> choose_next(std::span<const Candidate> candidates,
                                       std::span<const Shown> shown_today, const QueueRules& rules);

}  // namespace hone
