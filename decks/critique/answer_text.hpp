// SPDX-License-Identifier: MIT
// An answer as plain text or Markdown, cut into the parts that the critique judges. A heading that names a section
// (`## Situation`, `Task:`, `**Action:** I …`) opens it; other headings, and the block between two --- lines at the
// top, are no prose. Without such headings the answer is undivided.
//
// Stories are TOML with fields of their own: decks/stories/judged_story.hpp.
#pragma once

#include "engine/answer/critique.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace hone {

/// The parts, in order, as stretches of `text`; without any prose, none.
std::vector<CritiquePart> answer_parts(std::string_view text);

struct PlaceInText {
    int line = 0, column = 0;  ///< from 1; the column counts characters
};
/// Where the byte at `offset` stands.
PlaceInText place_in(std::string_view text, std::size_t offset);

/// The place of a finding in the text its part is a stretch of; 0:0 for the answer as a whole, and for a part that is no
/// stretch of it.
PlaceInText place_of(const Finding& finding, const Critiqued& answer, std::string_view text);

}  // namespace hone
