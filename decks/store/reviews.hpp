// SPDX-License-Identifier: MIT
// The history: recording a review with the card it changes in one transaction, and reading it back.
#pragma once

#include "decks/store/cards.hpp"
#include "decks/store/operation.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hone {

struct ReviewInput {
    CardId card;
    Rating rating;
    std::optional<Rating> proposed;
    std::optional<std::int64_t> response_ms;  ///< >= 0; nothing: the usual cost of that kind counts
    std::optional<int> variant = 0;           ///< which wording was shown; nothing: none of the note's
    std::optional<std::string> confused_with;
    std::optional<int> expected_reps = std::nullopt;  ///< card.reps when it was shown
    std::optional<bool> sure = std::nullopt;  ///< said before the answer was shown; nothing: not asked for
};

struct ReviewDone {
    std::int64_t review;     ///< its number in the revlog
    std::int64_t operation;  ///< its undo step
    CardRow before;          ///< the card as it was
    CardRow card;            ///< after it
    bool early;
    bool clock_went_back;
    bool leech;  ///< it just became one, or did so again
};

/// One review: an IMMEDIATE transaction and an undo step, durable when it returns. The outcome is computed from
/// the card as it stands inside the transaction. Nothing, and nothing stored, when the card is not there, or when
/// `expected_reps` is given and it was answered or suspended meanwhile. Throws StoreError.
std::optional<ReviewDone> record_review(Store& store, const Now& now, const ReviewInput& input);

/// The same inside a step that does more; the caller commits.
std::optional<ReviewDone> review_within(Store& store, const Operation& operation, const Now& now,
                                        const ReviewInput& input);

/// Forget the card: New again, history kept. An undo step of its own through `operation`.
void record_reset(Store& store, const Operation& operation, const Now& now, CardId card);

enum class LineKind { review, imported, reset, refit };
std::string_view name(LineKind kind);
std::optional<LineKind> line_kind_from(std::string_view text);
/// What replay (engine/schedule/scheduler.hpp) calls it.
HistoryStep::Kind step_kind(LineKind kind);

/// One line of history.
struct HistoryLine {
    std::int64_t id = 0;
    CardId card = 0;
    LineKind kind = LineKind::review;
    Instant at;
    StudyDay study_day;
    std::optional<Rating> rating, proposed;
    std::optional<std::int64_t> response_ms;
    std::optional<int> variant;
    std::optional<double> predicted;
    std::optional<int> parameter_set;
    int elapsed_days = 0;
    CardState state;  ///< after it
    int lapses = 0;   ///< after it
    std::optional<std::string> confused_with;
    std::optional<bool> sure;
};

/// Live lines of one card, or of all cards (card 0), oldest first.
std::vector<HistoryLine> history_of(const Store& store, CardId card);
/// Writes a line as it is (an import with history); the card's row is not touched.
void insert_line(Store& store, const Operation& operation, const HistoryLine& line);
/// Many of them, in this order.
void insert_lines(Store& store, const Operation& operation, const std::vector<const HistoryLine*>& lines);
/// Cards with a live review in this undo step.
std::vector<CardId> cards_reviewed_in(const Store& store, std::int64_t operation);
/// Sets the card's scheduling columns to what `state` says.
void write_state(Store& store, CardId card, const CardState& state, int reps, int lapses);

/// Seconds one showing of a card of this aspect takes people, before anything is known of this person.
double default_seconds(std::string_view aspect);

/// From here on (ms) time that passed says nothing of the person: they were away. A telling takes minutes.
std::int64_t idle_after_ms(std::string_view aspect);

/// Usual seconds for a card of this aspect: the person's own median over the last answers, else a default.
struct UsualTimes {
    double seconds(std::string_view aspect) const;
    std::vector<std::pair<std::string, double>> median_seconds;  ///< by aspect
};
UsualTimes usual_times(const Store& store);
/// Own response times (ms) for cards of this aspect whose note is half to twice as long, latest first, at
/// most 400.
std::vector<std::int64_t> response_times(const Store& store, const CardRow& card);

/// Before a study day: what is offered stays the same all day. Principles and flaws picked instead of `subject` (a folded label value), most frequent first.
std::vector<std::string> confusions_with(const Store& store, const std::string& subject,
                                         const std::string& label, StudyDay before);

}  // namespace hone
