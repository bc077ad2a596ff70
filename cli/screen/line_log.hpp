// SPDX-License-Identifier: MIT
// What was printed, kept as lines for a screen: the other end of an Output that does not go to stdout. It understands
// what Output writes and nothing more: its styles, a newline, and "\r", which begins the line again.
#pragma once

#include "cli/screen/text_block.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hone {

class LineLog {
public:
    void write(std::string_view text);
    void clear();

    /// Lines that were ended.
    const std::vector<Line>& lines() const { return lines_; }
    /// The line being written: a prompt, a clock.
    const Line& open_line() const { return open_; }
    /// Ends the line being written, with `text` behind it.
    void end_line(std::string_view text = {});

private:
    void add(std::string_view text);

    std::vector<Line> lines_;
    Line open_;
    Style style_ = Style::plain;
};

}  // namespace hone
