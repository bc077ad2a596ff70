// SPDX-License-Identifier: MIT
#include "decks/text/diagnostic.hpp"

#include "decks/text/display.hpp"

#include <algorithm>

namespace hone {

std::string to_string(const Diagnostic& diagnostic) {
    std::string out = on_one_line(diagnostic.file);
    if (diagnostic.line > 0)
        out.append(":")
            .append(std::to_string(diagnostic.line))
            .append(":")
            .append(std::to_string(diagnostic.column));
    out += diagnostic.severity == Severity::warning ? ": warning: " : ": ";
    return out + on_one_line(diagnostic.message);
}

bool has_errors(const std::vector<Diagnostic>& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const Diagnostic& each) { return each.severity == Severity::error; });
}

}  // namespace hone
