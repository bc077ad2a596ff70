// SPDX-License-Identifier: MIT
// A card as lines of text: the question, the answer, the rating keys. The same for next, drill and show.
// Everything that comes from a deck is freed of control characters here and wrapped to the window.
#pragma once

#include "cli/output.hpp"
#include "decks/asking.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hone {

/// The question in one piece, with the weak answer where one is shown; for JSON.
std::string full_prompt(const Asking& asking);

/// What is asked. `with_options`: also options that are hidden until asked for.
std::vector<std::string> question_lines(const Asking& asking, const Output& out, bool with_options);
/// The verdict on what was typed, coloured, and why each wrong option that was picked is wrong.
std::vector<std::string> verdict_lines(const Asking& asking, const Grade& grade, const std::string& typed,
                                       const Output& out);
/// What is right, why, and where it comes from. `said`: the answer was named already.
std::vector<std::string> answer_lines(const Asking& asking, const Output& out, bool said = false);
/// "1 again: today   2 hard: 2 d   3 good: 3 d   4 easy: 8 d", the proposed one in brackets.
std::string rating_line(const Preview& preview, std::optional<Rating> proposed);

/// "a", "b" ... for options and sides; "1", "2" ... for flaws and needs.
std::string letter(std::size_t index);

/// Wrapped to the window, with `indent` spaces before each line and `lead` on the first.
std::vector<std::string> paragraph(const std::string& text, const Output& out, const std::string& lead = "");
/// A paragraph to stdout; nothing when the text is empty. Styled line by line: a style around the whole would be taken for
/// control characters.
void say(const Output& out, const std::string& text, Style style = Style::plain);

}  // namespace hone
