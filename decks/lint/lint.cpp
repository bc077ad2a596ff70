// SPDX-License-Identifier: MIT
#include "decks/lint/lint.hpp"

#include "decks/lint/findings.hpp"
#include "decks/lint/rules.hpp"

namespace hone {

std::vector<Diagnostic> lint(std::span<const LintedDeck> decks) {
    Findings findings(decks);
    lint_pairs(decks, findings);
    lint_questions(decks, findings);
    lint_facts(decks, findings);
    lint_texts(decks, findings);
    lint_duplicates(decks, findings);
    return findings.take();
}

}  // namespace hone
