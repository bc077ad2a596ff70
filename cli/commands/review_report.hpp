// SPDX-License-Identifier: MIT
// What is said after a review was stored; shared by grade, answer and the drill.
#pragma once

#include "cli/context.hpp"
#include "decks/store/reviews.hpp"

namespace hone {

/// What --ms takes at most: a day.
inline constexpr std::int64_t longest_answer_ms = 86'400'000;

/// The named card, of which an answer can be taken. Throws NoSuch for one whose note was removed or does not
/// make it any more: nobody is asked it.
CardRow require_living_card(const Store& store, const std::string& name);

/// card, rating, stability, difficulty, interval_days, due, review, early and whatever `more` adds.
void report_review(const Context& context, const ReviewDone& done, Rating rating, const Json& more);

/// [{at, rating, elapsed_days, stability, difficulty, response_ms, kind, predicted?, proposed?}]
Json history_json(const std::vector<HistoryLine>& history);

/// "due in 3 days (2026-12-04)".
std::string due_in_words(const CardRow& card, StudyDay today);

/// Says that the card rests and how to wake it; returns exit code 1.
int refuse_suspended(const Context& context, const CardRow& card);

/// Warnings that follow a review: the clock went back, the card is a leech.
std::vector<std::string> review_warnings(const ReviewDone& done);

}  // namespace hone
