// SPDX-License-Identifier: MIT
// Cuts deck text at the lines that open a table of one name: [[pair]], [deck]. A dotted header, as in
// [[pair.variant]], belongs to the piece it stands in. Lines inside multi-line strings are no headers.
//
// Decks are parsed in pieces even when nothing is wrong: one slip then costs one note, and toml++ 3.3
// searches its list of open tables linearly, so one parse of a large deck with variants takes quadratic time.
//
// When a multi-line string is never closed, everything after it reads as string, or as the wrong side of the
// next one. A piece therefore remembers the first header line inside its strings: if the piece does not
// parse, that line is where the next note really begins, and resume_at() goes back there. Going back is paid
// from a budget; when it is spent, strings are ignored, so hostile text costs linear time too.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace hone {

struct TextPlace {
    std::size_t offset = 0;
    int line = 1, column = 1;  // from 1, in characters
};

struct Piece {
    std::string_view text;  ///< whole lines
    TextPlace begin;
    std::string_view name;  ///< of the table that opens it, up to the first dot; empty: the head of the file
    std::string_view header;  ///< the header's text without brackets: "pair", "question.variant"
    bool array = false;       ///< [[name]], not [name]
    bool dotted = false;      ///< the header has a dot: it belongs under a table that is not above it

    std::optional<TextPlace> header_in_string;  ///< the first line in a string that looks like [[name]]
    std::optional<TextPlace> unclosed;          ///< the """ or ''' still open at the end
    std::optional<TextPlace> too_deep;  ///< brackets or dots nested so deep that toml++ may exhaust the stack
};

class Cutter {
public:
    explicit Cutter(std::string_view text);

    /// The next piece; nothing at the end. Pieces follow each other without a gap.
    std::optional<Piece> next();

    /// Cut again from the start of a line inside a piece already given.
    void resume_at(const TextPlace& place);

    /// `piece` cut off before its header_in_string.
    Piece shortened(const Piece& piece) const;

private:
    std::string_view text_;
    TextPlace at_;
    std::size_t budget_;
    bool strings_count_ = true;
};

/// `[[ pair ]]  # first` or `[pair.reasons]`. Bare and simply quoted names; anything else is no header here
/// and is left to the TOML parser.
struct HeaderLine {
    std::string_view first;  ///< up to the first dot, without quotes
    std::string_view whole;
    bool array = false;
    bool bare = false;  ///< a bare name that is no TOML value, so it opens a table even inside brackets
};
std::optional<HeaderLine> header_line(std::string_view line);

/// Characters, not bytes.
int characters_in(std::string_view text);

}  // namespace hone
