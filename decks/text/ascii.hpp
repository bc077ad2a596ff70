// SPDX-License-Identifier: MIT
// Small things about bytes below 0x80, for names, cells and attributes; what people compare goes through normalise.hpp.
#pragma once

#include <string>
#include <string_view>

namespace hone {

/// A to Z become a to z; every other byte stays.
inline std::string ascii_lower(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

inline bool is_ascii_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

/// Without white space at both ends.
inline std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_ascii_space(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && is_ascii_space(text.back()))
        text.remove_suffix(1);
    return text;
}

}  // namespace hone
