// SPDX-License-Identifier: MIT
// The lines of a Markdown text: which of them stand in code fences, and how those that look like the beginning
// of a card are kept apart from those that are one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

struct MarkdownLine {
    std::string_view text;     ///< without its line end
    int number = 0;            ///< from 1
    bool fenced = false;       ///< in a code fence, or its first or last line
    bool stray_fence = false;  ///< opens a fence that is never closed: text
};

/// Lines that are read of a file; a line takes more memory than most have letters.
inline constexpr std::size_t most_markdown_lines = 1'500'000;

/// At most so many.
std::vector<MarkdownLine> markdown_lines(std::string_view text);

/// 'Q', 'A' or 'C' when the line begins with that letter and a colon, whatever fence it is in.
std::optional<char> card_letter(std::string_view line);

/// Nothing but `---`, and white space around it.
bool is_card_separator(std::string_view line);

/// The text of an ATX heading and its level; nothing when the line is none.
struct MarkdownHeading {
    int level = 0;
    std::string_view text;  ///< may be empty
    std::size_t begin = 0;  ///< where `text` begins in the line
};
std::optional<MarkdownHeading> markdown_heading(std::string_view line);

/// The line of a card's text as it may stand in a file, where it begins no card and opens no fence.
std::string shielded(std::string_view line, bool stray_fence);

/// The line of a file as its author meant it: the inverse of shielded().
std::string unshielded(std::string_view line);

std::string_view trimmed_blanks(std::string_view text);

/// Without the blank lines at its ends, and without white space after the last line.
std::string_view without_blank_ends(std::string_view text);

}  // namespace hone
