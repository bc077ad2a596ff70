// SPDX-License-Identifier: MIT
// A story as people name it on the command line: by id, or by DECK/ID where two decks have it.
#pragma once

#include "decks/store/stories.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hone {

/// Throws NoSuch, with the name it was nearest to.
NoteRow require_story(const Store& store, const std::string& name, bool with_removed = false);

/// The same complaint; `others` are names that would have done as well.
[[noreturn]] void no_such_story(const Store& store, const std::string& name,
                                std::vector<std::string> others = {});

}  // namespace hone
