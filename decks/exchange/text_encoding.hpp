// SPDX-License-Identifier: MIT
// The bytes of a file a person brings, as UTF-8 that every reader can take as it is: no byte order mark, no
// bytes that are not UTF-8, no control character that could move a cursor.
//
//  UTF-8                with or without its mark
//  UTF-16               with its mark, as spreadsheets save "Unicode text": converted
//  UTF-16 without mark, UTF-32, Latin-1 and the like: refused by name, with the command that converts it.
//
// Latin-1 is refused and not guessed at: every byte is a letter in some such encoding, so a wrong guess would
// put wrong letters into cards without anybody being told.
#pragma once

#include "decks/text/diagnostic.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hone {

struct Utf8Text {
    std::string text;  ///< empty when it is refused
    /// Codes: not-utf8 (an error: refused), control-character (a warning: U+FFFD stands for it; the first of
    /// each line, at most 20 lines and then their number).
    std::vector<Diagnostic> diagnostics;
};

/// Never throws on bad bytes.
Utf8Text to_utf8(std::string_view bytes, const std::string& file);

}  // namespace hone
