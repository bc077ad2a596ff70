// SPDX-License-Identifier: MIT
// One problem in a person's file: where it is, what is wrong, what was expected and a likely fix, in one
// line.
//
// Codes of a deck. The file: too-large, not-utf8, control-character, syntax, empty-deck. Its tables:
// unknown-table, misplaced-table, duplicate-table, unsupported-kind (a warning). Their keys: unknown-key,
// missing-key, wrong-type, empty-text, unused-key (a warning). Values: bad-id, bad-weight, bad-priority,
// bad-difficulty, bad-date, bad-tolerance, no-gap, bad-gap. What must agree: same-answers, bad-answer,
// too-few-options, duplicate-option, unknown-option, also-is-answer, distractor-is-answer, empty-variant,
// duplicate-id, duplicate-note.
#pragma once

#include <string>
#include <vector>

namespace hone {

enum class Severity { error, warning };

struct Diagnostic {
    std::string file;  ///< as the person named it; "-" for standard input
    int line = 0;      ///< from 1; 0 when the problem is the file itself
    int column = 0;    ///< from 1, in characters (grapheme clusters are not merged); 0 with line 0
    Severity severity = Severity::error;
    std::string code;     ///< stable, kebab-case: "unknown-key", "missing-key", "syntax" ...
    std::string message;  ///< "unknown key `anwser` in [[question]]; did you mean `answer`?"
};

/// "file:line:column: message", "file: message" without a line; a warning says so before the message.
std::string to_string(const Diagnostic& diagnostic);

bool has_errors(const std::vector<Diagnostic>& diagnostics);

}  // namespace hone
