// SPDX-License-Identifier: MIT
// Cuts typed text into numbers, words and symbols.
//
// A number takes its separators with it: 160,000 · 160 000 · 1,60,000 · 160'000 · 1,234.5 · 1.234,5 · 0,06.
// One point is always a decimal point (1.600 is 1.6); one comma before exactly three digits groups thousands,
// any other comma is a decimal comma. A run that fits none of these (1.5.2) becomes a word.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

struct Token {
    enum class Kind { number, word, symbol };
    Kind kind;
    std::string text;    ///< as typed
    std::string low;     ///< in lower case, for lookups
    bool glued = false;  ///< no space before it
    double value = 0;    ///< numbers: may be infinite, which no reader takes
    int digits = 0;  ///< numbers: significant digits; from 16 on a double no longer tells neighbours apart

    bool is(std::string_view word) const { return low == word; }
};

/// `text` as `plain` returns it. Quotes and brackets are left out.
std::vector<Token> tokens_of(std::string_view text);

}  // namespace hone
