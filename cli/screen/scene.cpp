// SPDX-License-Identifier: MIT
#include "cli/screen/scene.hpp"

#include "decks/text/display.hpp"

#include <algorithm>
#include <cmath>

namespace hone {
namespace {

constexpr std::size_t roomy =
    14;  // rows from which a rule under the head and a line above the foot are affordable

/// How the rows are shared out.
struct Shares {
    std::size_t rule = 0, body = 0, message = 0, foot = 0;
};

Shares shares_of(const Scene& scene, const Extent& extent) {
    Shares shares;
    const std::size_t head = extent.rows > 1 ? 1 : 0;
    std::size_t left = extent.rows - head;
    const bool has_room = extent.rows >= roomy;
    shares.rule = has_room ? 1 : 0;
    left -= shares.rule;
    const std::size_t for_foot = has_room ? left / 2 : left * 2 / 3;
    shares.foot = std::min({scene.foot.size(), for_foot, left > 0 ? left - 1 : 0});
    left -= shares.foot;
    shares.message =
        std::min(std::max<std::size_t>(scene.message.size(), has_room ? 1 : 0), left > 0 ? left - 1 : 0);
    shares.body = left - shares.message;
    return shares;
}

std::size_t last_top(const Scene& scene, std::size_t rows) {
    return scene.body.size() > rows ? scene.body.size() - rows : 0;
}

/// A thin line, as much of it strong as is done.
Line rule(double progress, std::size_t columns, bool utf8) {
    const auto done =
        static_cast<std::size_t>(std::lround(std::clamp(progress, 0.0, 1.0) * static_cast<double>(columns)));
    std::string filled, open;
    for (std::size_t i = 0; i < columns; ++i)
        (i < done ? filled : open) += i < done ? (utf8 ? "━" : "=") : (utf8 ? "─" : "-");
    return {{filled, Style::strong}, {open, Style::faint}};
}

/// The line with `sign` in its last column.
Line with_sign(const Line& line, const char* sign, std::size_t columns) {
    Line signed_line;
    std::size_t width = 0;
    for (const auto& span : line) {
        const std::size_t room = columns - 2 - std::min(width, columns - 2);
        signed_line.push_back({cut_to_width(span.text, room), span.style});
        width += display_width(signed_line.back().text);
    }
    signed_line.push_back({std::string(columns - 1 - std::min(width, columns - 1), ' ')});
    signed_line.push_back({sign, Style::strong});
    return signed_line;
}

}  // namespace

std::size_t body_rows(const Scene& scene, const Extent& extent) {
    return shares_of(scene, extent).body;
}

std::size_t scrolled_to(const Scene& scene, const Extent& extent, std::size_t focus) {
    return std::min(focus, last_top(scene, body_rows(scene, extent)));
}

Frame composed(const Scene& scene, const Extent& extent, std::size_t top, bool utf8) {
    const Shares shares = shares_of(scene, extent);
    top = std::min(top, last_top(scene, shares.body));
    Frame frame;
    if (extent.rows > 1) frame.lines.push_back(scene.head);
    if (shares.rule > 0) frame.lines.push_back(rule(scene.progress, extent.columns, utf8));
    const std::size_t first = frame.lines.size();
    for (std::size_t row = 0; row < shares.body; ++row)
        frame.lines.push_back(top + row < scene.body.size() ? scene.body[top + row] : Line{});
    if (extent.columns > 10 && shares.body > 0) {
        Line& above = frame.lines[first];
        if (top > 0) above = with_sign(above, utf8 ? "↑" : "^", extent.columns);
        Line& below = frame.lines[first + shares.body - 1];
        if (top + shares.body < scene.body.size()) below = with_sign(below, utf8 ? "↓" : "v", extent.columns);
    }
    if (scene.cursor && scene.cursor->row >= top && scene.cursor->row < top + shares.body)
        frame.cursor =
            Cursor{first + scene.cursor->row - top, std::min(scene.cursor->column, extent.columns - 1)};
    for (std::size_t row = 0; row < shares.message; ++row)
        frame.lines.push_back(row < scene.message.size() ? scene.message[row] : Line{});
    frame.lines.insert(frame.lines.end(), scene.foot.begin(),
                       scene.foot.begin() + static_cast<std::ptrdiff_t>(shares.foot));
    frame.lines.resize(extent.rows);
    return frame;
}

}  // namespace hone
