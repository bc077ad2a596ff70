// SPDX-License-Identifier: MIT
// A critique shown: as lines for a person and as JSON. The same for files, stories and the drill.
#pragma once

#include "cli/output.hpp"
#include "decks/critique/answer_text.hpp"
#include "decks/note.hpp"
#include "engine/answer/critique.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace hone {

/// What was judged. `answer.parts` are stretches of `text`, or of the story where that writes it otherwise; both are
/// shared so that they stay where they are.
struct CritiqueSubject {
    std::string file;  ///< how places are named: "answer.md", "-"
    std::shared_ptr<const std::string> text;
    std::shared_ptr<const Note> note;  ///< a story; nothing: prose
    Critiqued answer = {};
};

/// Every finding with its place, reason, question and fix; then signals and counts.
void print_critique(const Output& out, const CritiqueSubject& subject, const Critique& critique,
                    std::size_t rules);

/// `findings, disqualified, signals:{present, missing}, counts`.
Json critique_json(const CritiqueSubject& subject, const Critique& critique);

/// Every rule with its severity, reason, question and fix.
void print_rules(const Output& out, const RuleBook& book);
Json rules_json(const RuleBook& book);

}  // namespace hone
