// SPDX-License-Identifier: MIT
// A story as the critic judges it, and where what it found stands in the story's file.
#pragma once

#include "decks/stories/story.hpp"
#include "engine/answer/critique.hpp"

#include <optional>
#include <string_view>

namespace hone {

/// Its four parts and what its fields state. Views into `story`, which must outlive it; the lens is left empty.
Critiqued judged(const Story& story);

/// Line and column, from 1; columns count characters.
struct TextPlace {
    int line = 0, column = 0;
};

/// Where byte `offset` of a text stands in `file`, looked for from line `from_line` on; nothing when the text does not
/// stand there as it is (it was written with escapes, or the file has changed since).
std::optional<TextPlace> place_in_file(std::string_view file, int from_line, std::string_view text,
                                       std::size_t offset);
/// The same inside the text itself.
TextPlace place_in_text(std::string_view text, std::size_t offset);

}  // namespace hone
