// SPDX-License-Identifier: MIT
// Which tables a deck has and which keys each one takes, in the order they are written. The one list that
// reading, its suggestions and the documentation agree on.
#pragma once

#include "decks/note.hpp"

#include <span>
#include <string_view>

namespace hone {

/// The keys of [deck].
std::span<const std::string_view> deck_keys();

/// The keys every note may have.
std::span<const std::string_view> common_keys();

/// The keys of one kind and then the common ones.
std::span<const std::string_view> note_keys(Kind kind);

/// The keys of [[pair.variant]] and [[question.variant]]; empty for kinds without variants.
std::span<const std::string_view> variant_keys(Kind kind);

/// The keys of an entry of `dimensions` and of [[rubric.answer]].
std::span<const std::string_view> basic_card_keys();
std::span<const std::string_view> rubric_dimension_keys();
std::span<const std::string_view> rubric_answer_keys();

/// The keys of [[story.metric]], [[story.quote]] and [[story.tradeoff]].
std::span<const std::string_view> story_metric_keys();
std::span<const std::string_view> story_quote_keys();
std::span<const std::string_view> story_trade_off_keys();

/// Every table a deck may have.
std::span<const std::string_view> table_names();

}  // namespace hone
