// SPDX-License-Identifier: MIT
#include "cli/shell/completions.hpp"

#include "decks/embedded.hpp"

#include <span>
#include <stdexcept>

namespace hone {

extern const EmbeddedText shell_scripts[];
extern const std::size_t shell_scripts_count;

std::string_view shell_functions(std::string_view shell) {
    for (const EmbeddedText& script : std::span(shell_scripts, shell_scripts_count))
        if (script.name == shell) return script.text;
    throw std::logic_error("no functions for this shell");
}

std::string shell_quoted(const std::string& text) {
    std::string quoted = "'";
    for (const char c : text)
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

}  // namespace hone
