// SPDX-License-Identifier: MIT
// What is wrong with the bytes of a text before anybody reads it as TOML: bytes that are not UTF-8, and
// control characters, which could move the cursor of the terminal the deck is shown on.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace hone {

struct BytePlace {
    std::size_t offset;
    int line, column;  // from 1, in characters
    char32_t value;    // the byte that is not UTF-8, or the control character
};

struct BytesCheck {
    std::optional<BytePlace> not_utf8;  ///< the first bad byte; nothing after it is looked at
    std::vector<BytePlace> controls;    ///< the first of each line: C0 but tab, newline and CR; DEL; C1
};

BytesCheck check_bytes(std::string_view text);

/// The first control character in a valid UTF-8 text; nothing when there is none.
std::optional<char32_t> control_in(std::string_view text);

}  // namespace hone
