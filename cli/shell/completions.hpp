// SPDX-License-Identifier: MIT
// Completion scripts, made from the command line as it is. A script knows commands, options and fixed values by itself;
// for decks, notes, stories and words of a query it asks `hone completions --words KIND PREFIX`.
//
// Rejected: a script that asks hone for everything (each Tab would start a program, and an old script would go on
// working only as long as hone's answers keep their form).
#pragma once

#include "cli/shell/command_tree.hpp"

#include <string>
#include <string_view>

namespace hone {

std::string bash_completion(const CommandWords& root);
std::string zsh_completion(const CommandWords& root);
std::string fish_completion(const CommandWords& root);

/// The part of a shell's script that is the same for every command line: bash.bash, zsh.zsh, fish.fish.
std::string_view shell_functions(std::string_view shell);

/// `text` as one word for a shell: in single quotes.
std::string shell_quoted(const std::string& text);

}  // namespace hone
