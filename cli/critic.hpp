// SPDX-License-Identifier: MIT
// The critic as this person has it: the rules that ship, their own file, and the interview it is for. One for every
// command, so that what `ready` says `critique` shows.
#pragma once

#include "cli/context.hpp"
#include "decks/critique/rules.hpp"
#include "decks/text/diagnostic.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hone {

/// The rules that ship, then rules.toml beside the config file when there is one, then the file that was named. Nothing
/// when a file cannot be read or has errors; `diagnostics` says them.
std::optional<RuleBook> rules_of(const Context& context, const std::string& named,
                                 std::vector<Diagnostic>& diagnostics);

/// The same without a named file. What is wrong with the person's file is said, and then the rules that ship count.
Critic critic_of(const Context& context);

/// The lens of the nearest open round; empty without one.
CritiqueLens round_lens(const Context& context, const Store& store);

}  // namespace hone
