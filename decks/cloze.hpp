// SPDX-License-Identifier: MIT
// The text of a cloze note, taken apart: plain text and gaps.
//
// {{answer}} is a gap with a number of its own: the smallest that no other gap has, in order. {{2::answer}}
// and {{c2::answer::hint}} carry theirs (1 to 999), and gaps with one number share a card. Without a number
// everything between the braces is the answer, so {{std::vector}} needs no escape; with one, the first `::`
// after the answer begins the hint. A `}}` outside a gap is plain text.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

struct ClozePiece {
    std::string text;  ///< plain text, or the gap's answer
    int gap = 0;       ///< its number, from 1; 0: plain text
    std::string hint;
    friend bool operator==(const ClozePiece&, const ClozePiece&) = default;
};

struct ClozeText {
    std::vector<ClozePiece> pieces;
    std::vector<int> gaps;  ///< the numbers in use, ascending, each once
    std::optional<std::string>
        problem;  ///< the first gap that is malformed, in words; it is kept as plain text
};

ClozeText parse_cloze(std::string_view text);

/// The text with the gaps of one number closed, as "[...]" or "[hint]", and the others open. 0 closes none.
std::string with_gap_closed(const ClozeText& cloze, int gap);

/// The answers of one number, joined with ", ".
std::string gap_answer(const ClozeText& cloze, int gap);

}  // namespace hone
