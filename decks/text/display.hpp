// SPDX-License-Identifier: MIT
// Text on a grid of columns: how wide it is, cutting and wrapping it without splitting a grapheme cluster,
// and taking out of it what could move the cursor. Widths are Unicode's: 2 for wide East Asian characters and
// emoji, 0 for combining marks, 1 for what is ambiguous.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hone {

/// What a person sees as one character: a grapheme cluster, at least one byte, and the columns it takes.
struct Grapheme {
    std::string_view text;
    std::size_t width;
};
/// The one that begins at byte `at`, which is inside the text.
Grapheme grapheme_at(std::string_view text, std::size_t at);

/// Columns the text takes on one line. Controls and newlines take none.
std::size_t display_width(std::string_view text);

/// The text if it fits, else its beginning and an ellipsis, together at most `columns` wide.
std::string cut_to_width(std::string_view text, std::size_t columns);

/// Lines of at most `columns`, broken at spaces, beside wide characters, and inside a word only when the word
/// alone is too long. A newline in the text is kept as a break, the indentation of its line too. A wide
/// character in a single column stands alone and overflows: it cannot be cut. Never empty.
std::vector<std::string> wrapped(std::string_view text, std::size_t columns);

/// The text with nothing in it that a terminal acts on: controls as their pictures (U+241B for escape), C1
/// controls, bidirectional overrides and bytes that are not UTF-8 as U+FFFD, tabs as four spaces, line and
/// paragraph separators as newlines. Newlines stay.
std::string without_controls(std::string_view text);

/// without_controls() on one line: white space runs, newlines too, become one space.
std::string on_one_line(std::string_view text);

}  // namespace hone
