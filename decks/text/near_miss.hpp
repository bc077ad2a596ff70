// SPDX-License-Identifier: MIT
// "Did you mean": the candidate a mistyped word is nearest to.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace hone {

/// Damerau-Levenshtein distance in bytes (optimal string alignment: a swapped pair is one edit). Anything
/// above `limit` is reported as limit + 1.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

/// The index of the nearest candidate within a third of the word's length (at least one edit, at most four),
/// compared normalised; nothing when none is near. The first of equals.
std::optional<std::size_t> nearest(std::string_view word, std::span<const std::string_view> candidates);

/// "; did you mean `answer`?", or nothing.
std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates);

/// "a, b or c", each in backquotes.
std::string listed(std::span<const std::string_view> words);

/// A text from a deck in a message: in backquotes, on one line, cut to 40 columns.
std::string in_quotes(std::string_view text);

}  // namespace hone
