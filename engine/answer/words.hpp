// SPDX-License-Identifier: MIT
// Typed text before anyone reads meaning into it: folding, small typos, and text that is safe to repeat in a
// sentence. Every function takes any bytes at all (invalid UTF-8 reads as U+FFFD) in linear time.
// `folded` and `same_words` are declared in fact.hpp.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

/// The form amounts and dates are read from: compatibility characters, dashes, quotes, spaces and the digits
/// of other scripts become their ASCII forms; invisible characters go; case stays ("M" is not "m").
/// Superscripts stay as they are, for 10² is not 102.
std::string plain(std::string_view text);

/// ASCII letters in lower case, all else untouched.
std::string lower(std::string_view text);

/// Without control characters and cut after `limit` characters, for use inside a `why`.
std::string quoted(std::string_view text, std::size_t limit = 60);

std::vector<std::string> split_words(std::string_view folded_text);

/// How many single edits (insert, delete, replace, swap of neighbours) lead from one to the other; `limit` +
/// 1 when more than `limit`. Linear in the length.
std::size_t edits(std::u32string_view from, std::u32string_view to, std::size_t limit);

std::u32string code_points(std::string_view text);

}  // namespace hone
