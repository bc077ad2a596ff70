// SPDX-License-Identifier: MIT
// One line on a terminal that is drawn over itself. Written only when its text changes and never wider than the window
// less a column, so that it neither flickers nor wraps; blanks and not an escape sequence cover what was longer before,
// so any terminal shows it right.
#pragma once

#include "cli/output.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hone {

class StatusLine {
public:
    explicit StatusLine(const Output& out) : out_(out) {}

    /// The first of `texts` that fits the window as it is now, else the last of them, cut.
    void show(const std::vector<std::string>& texts, Style style);
    /// Takes the line away; `text` stays in its place as a line of its own. Without a line drawn it is simply printed.
    void leave(std::string_view text = {});

private:
    const Output& out_;
    std::string shown_;
    std::size_t width_ = 0;  ///< columns that are drawn on
};

}  // namespace hone
