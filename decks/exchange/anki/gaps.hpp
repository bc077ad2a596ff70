// SPDX-License-Identifier: MIT
// Gaps of Anki, {{c1::answer::hint}}, through the conversion of HTML to text. The braces stand in HTML, and tags may
// stand in them, so they cannot be read from either alone: they become characters that no text has (U+FDD0 to U+FDD3,
// which Unicode keeps from text), the HTML becomes text, and the characters become gaps of hone (decks/cloze.hpp).
//
// Anki lets gaps stand inside gaps: {{c1::a {{c2::b}} c}}. hone does not; each part is then a gap of its own, so that
// every card stays: {{c1::a}} {{c2::b}} {{c1::c}}.
//
// Braces that are no gaps get a space between them where hone would take them for some: "{{" outside, "}}" inside.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hone::anki {

/// HTML with the gaps' braces marked.
std::string with_marked_gaps(std::string_view html);

struct GapText {
    std::string text;          ///< as hone writes gaps
    std::vector<int> numbers;  ///< of its gaps, ascending, each once
    bool nested = false;
};

/// What became of marked HTML as text.
GapText from_marked_text(std::string_view text);

/// The gaps are areas of a picture.
bool is_image_occlusion(std::string_view html);

}  // namespace hone::anki
