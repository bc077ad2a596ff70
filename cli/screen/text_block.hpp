// SPDX-License-Identifier: MIT
// Text to show, before anybody knows how wide it will be: paragraphs, two paragraphs beside each other, a row of keys.
// Laid out for the lines of a pipe once, and for a screen anew at each change of its size. Everything that comes from a
// deck is freed of control characters here.
#pragma once

#include "cli/style.hpp"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace hone {

struct Span {
    std::string text;
    Style style = Style::plain;
    bool operator==(const Span&) const = default;
};
/// One line of a screen.
using Line = std::vector<Span>;

struct Paragraph {
    std::string text = {};  ///< wrapped; a newline breaks
    std::string lead = {};  ///< before its first line; the others are indented by as much
    Style style = Style::plain;
};
/// Two texts one compares: side by side where there is room for both, else one below the other.
struct Beside {
    Paragraph left, right;
};
struct Key {
    std::string label;
    bool marked = false;  ///< in brackets, and reversed on a screen
};
/// Labels that are never broken; as many on a line as fit.
struct Keys {
    std::vector<Key> keys;
};
using Piece = std::variant<Paragraph, Beside, Keys>;
using Block = std::vector<Piece>;

/// An empty line.
inline Piece gap() {
    return Paragraph{};
}

struct Layout {
    std::size_t columns = 80;
    bool side_by_side = false;  ///< what reads texts aloud wants one after the other
};

/// Lines of at most `columns` display columns (text no more than 100 of them), but for a wide character that a
/// single column cannot hold.
std::vector<Line> laid_out(const Block& block, const Layout& layout);

/// "[3 good: 4 d]" or "3 good: 4 d".
std::string text_of(const Key& key);
std::string text_of(const Line& line);

}  // namespace hone
