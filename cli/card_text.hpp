// SPDX-License-Identifier: MIT
// A card as blocks of text: the question, the verdict, the answer, the rating keys. The same for next, drill, test and
// show.
#pragma once

#include "cli/output.hpp"
#include "cli/screen/text_block.hpp"
#include "decks/asking.hpp"
#include "decks/store/jots.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace hone {

/// The question in one piece, with the weak answer where one is shown; for JSON.
std::string full_prompt(const Asking& asking);

/// What of a question is to be seen, and what is chosen so far.
struct QuestionView {
    bool uncovered = false;             ///< options that are hidden until asked for are shown
    bool boxes = false;                 ///< a set is marked in boxes, with a cursor
    std::set<std::size_t> chosen = {};  ///< options; of a spot the stronger side
    std::optional<std::size_t> flaw = std::nullopt;
    std::size_t cursor = 0;
};

/// What is asked.
Block question_block(const Asking& asking, const QuestionView& view = {});
/// The verdict on what was typed, and why each wrong option that was picked is wrong.
Block verdict_block(const Asking& asking, const Grade& grade, const std::string& typed);
/// What is right, why, and where it comes from. `said`: the answer was named already.
Block answer_block(const Asking& asking, bool said = false);
/// What a good answer has: a line each, numbered; with `boxes` also what is ticked.
Block needs_block(const std::vector<std::string>& needs, bool boxes,
                  const std::set<std::size_t>& ticked = {});
/// "you noted (2026-12-01): …" for each.
Block jots_block(const std::vector<Jot>& jots);
/// "1 again: today", "2 hard: 2 d", "3 good: 3 d", "4 easy: 8 d"; the proposed one is marked.
Keys rating_keys(const Preview& preview, std::optional<Rating> proposed);

/// The same for practice, which moves no interval.
Keys practice_keys(std::optional<Rating> proposed);

/// "a", "b" ... for options and sides; "1", "2" ... for flaws and needs.
std::string letter(std::size_t index);

/// Lines to stdout, as wide as the window.
void print(const Output& out, const Block& block);
/// Wrapped to the window, with `lead` before the first line and as many spaces before the others.
std::vector<std::string> paragraph(const std::string& text, const Output& out, const std::string& lead = "");
/// A paragraph to stdout; nothing when the text is empty.
void say(const Output& out, const std::string& text, Style style = Style::plain);

}  // namespace hone
