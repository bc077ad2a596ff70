// SPDX-License-Identifier: MIT
// What stands where on a screen: a head, a body that scrolls, a foot. Pure: lines in, lines out; the terminal draws them
// (terminal.hpp). In a small window the foot gives way to the body, and the body always has a line.
#pragma once

#include "cli/screen/text_block.hpp"

#include <cstddef>
#include <optional>

namespace hone {

struct Extent {
    std::size_t rows = 24, columns = 80;
    bool operator==(const Extent&) const = default;
};

struct Cursor {
    std::size_t row = 0, column = 0;
    bool operator==(const Cursor&) const = default;
};

struct Scene {
    Line head;
    double progress = 0;  ///< share of the session that is done, [0, 1]
    std::vector<Line> body;
    std::vector<Line> message;  ///< above the foot, until the next key
    std::vector<Line> foot;
    std::optional<Cursor> cursor;  ///< in the body: where something is being typed
};

struct Frame {
    std::vector<Line> lines;       ///< as many as rows
    std::optional<Cursor> cursor;  ///< hidden without one
};

/// Rows the body gets.
std::size_t body_rows(const Scene& scene, const Extent& extent);

/// The first body row on screen when `focus` (a body row) is what matters: the end of the body when it shows `focus` too,
/// else `focus` at the top.
std::size_t scrolled_to(const Scene& scene, const Extent& extent, std::size_t focus);

/// `top`: the first body row on screen; too large ones count as the last that fills the room.
Frame composed(const Scene& scene, const Extent& extent, std::size_t top, bool utf8);

}  // namespace hone
