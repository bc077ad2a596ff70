// SPDX-License-Identifier: MIT
// A query cut into its signs and words, and how what a shell left of it is put together again.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hone {

struct QueryToken {
    enum class Kind { word, open, close, either, both, negate };
    Kind kind;
    std::string text;                             ///< without quotes
    std::size_t quoted_from = std::string::npos;  ///< where in `text` the first quoted part begins
};

/// Throws QueryError for a quote that is not closed.
std::vector<QueryToken> query_tokens(std::string_view query);

/// Arguments of a command as one line. One that holds spaces but no other syntax was quoted by the person: it gets its
/// quotes back, after `FIELD:` where it begins so.
std::string query_text(const std::vector<std::string>& arguments);

}  // namespace hone
