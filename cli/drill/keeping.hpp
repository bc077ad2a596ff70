// SPDX-License-Identifier: MIT
// After an answer was typed: what the critic says of it, and `k`, which makes a pair of a sentence that tripped a rule
// and the better one typed for it.
#pragma once

#include "cli/context.hpp"
#include "cli/drill/input.hpp"
#include "cli/screen/text_block.hpp"
#include "decks/critique/mistakes.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hone {

/// The worst findings in a line or two each; `most` of them, and how many more there are. Nothing when nothing was found.
Block critique_block(const Critique& critique, std::size_t most);

/// Asks for a better sentence for each mistake until the person has enough; each pair kept is one undo step. What was
/// kept, in order. An empty line leaves one as it is.
std::vector<NoteRow> keep_mistakes(Context& context, Store& store, DrillInput& input, const Critic& critic,
                                   const std::vector<Mistake>& mistakes, const std::string& prompt);

}  // namespace hone
