// SPDX-License-Identifier: MIT
// One problem in a person's file: where it is, what is wrong, what was expected and a likely fix, in one
// line.
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
