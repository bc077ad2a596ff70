// SPDX-License-Identifier: MIT
// One story in several shapes, as Markdown. What a shape wants and the story lacks is named, not made up.
#pragma once

#include "decks/note.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace hone {

enum class StoryView {
    star,  ///< Situation, Task, Action, Result, and all else that is known
    three_p,  ///< Problem (situation and task), Process (decision, steps, trade-off), Payoff (result, metrics, principles)
    triad,   ///< each metric, what it means to the business, and what was decided
    slides,  ///< four slides: problem, north-star metric, sketch of the solution, risks with answers
    card,    ///< what is worth having before one's eyes: opening, numbers, decision, lesson
};
/// star, 3p, triad, slides, card.
std::string_view name(StoryView view);
std::optional<StoryView> story_view_from(std::string_view name);
std::span<const std::string_view> story_view_names();

/// Ends with a newline. Text of the story is as it was written.
std::string story_markdown(const Note& note, StoryView view);

/// The card in a few lines without markup, for a page of many stories.
std::vector<std::string> card_lines(const Story& story);

}  // namespace hone
