// SPDX-License-Identifier: MIT
#include "cli/screen/text_block.hpp"

#include "decks/text/display.hpp"

#include <algorithm>

namespace hone {
namespace {

constexpr std::size_t widest_text = 100;  // longer lines are hard to read
constexpr std::size_t narrowest_beside = 30, between_beside = 3;
constexpr std::size_t between_keys = 3;

std::vector<Line> lines_of(const Paragraph& paragraph, std::size_t columns) {
    const std::size_t width = std::min(columns, widest_text);
    std::size_t indent = display_width(paragraph.lead);
    std::vector<Line> lines;
    const bool lead_alone = indent > 4 && indent > width / 2;  // little room would be left beside it
    if (lead_alone) {
        for (auto& line : wrapped(paragraph.lead, width))
            lines.push_back({{std::move(line), paragraph.style}});
        indent = std::min<std::size_t>(4, width / 2);
    }
    const std::size_t room = width > indent ? width - indent : 1;
    for (const auto& line : wrapped(without_controls(paragraph.text), room)) {
        const std::string before = lines.empty() && !lead_alone ? paragraph.lead : std::string(indent, ' ');
        if (line.empty() && before.find_first_not_of(' ') == std::string::npos)
            lines.emplace_back();
        else
            lines.push_back({{before + line, paragraph.style}});
    }
    return lines;
}

std::vector<Line> lines_of(const Beside& both, const Layout& layout) {
    const std::size_t half = (std::min(layout.columns, 2 * widest_text) - between_beside) / 2;
    if (!layout.side_by_side || layout.columns < 2 * narrowest_beside + between_beside) {
        auto lines = lines_of(both.left, layout.columns);
        lines.emplace_back();
        for (auto& line : lines_of(both.right, layout.columns))
            lines.push_back(std::move(line));
        return lines;
    }
    auto left = lines_of(both.left, half), right = lines_of(both.right, half);
    left.resize(std::max(left.size(), right.size()));
    right.resize(left.size());
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (right[i].empty()) continue;
        const std::size_t width = display_width(text_of(left[i]));
        left[i].push_back({std::string(half + between_beside - width, ' ')});
        left[i].insert(left[i].end(), right[i].begin(), right[i].end());
    }
    return left;
}

std::vector<Line> lines_of(const Keys& row, std::size_t columns) {
    std::vector<Line> lines;
    std::size_t width = 0;
    for (const auto& key : row.keys) {
        const std::string text = text_of(key);
        const std::size_t wide = display_width(text);
        if (lines.empty() || width + between_keys + wide > columns) {
            lines.emplace_back();
            width = 0;
        } else {
            lines.back().push_back({std::string(between_keys, ' ')});
            width += between_keys;
        }
        lines.back().push_back({text, key.marked ? Style::marked : Style::plain});
        width += wide;
    }
    return lines;
}

}  // namespace

std::string text_of(const Key& key) {
    return key.marked ? "[" + key.label + "]" : key.label;
}

std::string text_of(const Line& line) {
    std::string text;
    for (const auto& span : line)
        text += span.text;
    return text;
}

std::vector<Line> laid_out(const Block& block, const Layout& layout) {
    struct LinesOf {
        const Layout& layout;
        std::vector<Line> operator()(const Paragraph& paragraph) const {
            return lines_of(paragraph, layout.columns);
        }
        std::vector<Line> operator()(const Beside& both) const { return lines_of(both, layout); }
        std::vector<Line> operator()(const Keys& keys) const { return lines_of(keys, layout.columns); }
    };
    std::vector<Line> lines;
    for (const auto& piece : block)
        for (auto& line : std::visit(LinesOf{layout}, piece))
            lines.push_back(std::move(line));
    return lines;
}

}  // namespace hone
