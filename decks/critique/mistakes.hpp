// SPDX-License-Identifier: MIT
// A sentence of one's own that tripped a rule is the best weak answer there is: with the better one written next to it,
// it becomes a pair.
#pragma once

#include "decks/note.hpp"
#include "engine/answer/critique.hpp"

#include <span>
#include <string>
#include <vector>

namespace hone {

struct Mistake {
    std::string sentence;  ///< as written, on one line
    std::string rule, flaw, reason, fix;
    CritiqueSeverity severity = CritiqueSeverity::advice;
};

/// Sentences that tripped a rule with a flaw's name, worst first, each once and by its worst rule. `parts` are those that
/// were judged.
std::vector<Mistake> mistakes_in(std::span<const CritiquePart> parts, const Critique& critique);

/// The pair of the sentence and the better one; `prompt` is what was asked, and may be empty.
Note pair_of(const Mistake& mistake, const std::string& rewrite, const std::string& prompt);

}  // namespace hone
