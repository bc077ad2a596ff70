// SPDX-License-Identifier: MIT
#include "cli/stats/figure_rows.hpp"

#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace hone {
namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t least_name = 10;  // cut shorter, names say nothing
constexpr std::size_t least_bar = 6, widest_bar = 40;

struct Widths {
    std::size_t name = 0;
    std::vector<std::size_t> figures;

    std::size_t of_figures() const {
        std::size_t sum = 0;
        for (const std::size_t width : figures)
            sum += gap + width;
        return sum;
    }
};

Widths widths_of(const std::vector<FigureRow>& rows) {
    Widths widths;
    for (const FigureRow& row : rows) {
        widths.name = std::max(widths.name, display_width(on_one_line(row.name)));
        widths.figures.resize(std::max(widths.figures.size(), row.figures.size()));
        for (std::size_t i = 0; i < row.figures.size(); ++i)
            widths.figures[i] = std::max(widths.figures[i], display_width(row.figures[i]));
    }
    return widths;
}

std::string padding(std::size_t width, const std::string& text) {
    return std::string(width - std::min(width, display_width(text)), ' ');
}

/// The name, then the figures; no figure is broken that fits on a line.
std::vector<std::string> stacked(const FigureRow& row, std::size_t columns) {
    std::vector<std::string> lines{cut_to_width(on_one_line(row.name), columns)};
    std::string line;
    const auto finish = [&] {
        for (const auto& part : wrapped(line, columns - gap))
            lines.push_back(std::string(gap, ' ') + part);
        line.clear();
    };
    for (std::size_t i = 0; i < row.figures.size(); ++i) {
        const std::string figure = row.figures[i] + (i + 1 < row.figures.size() ? "," : "");
        if (!line.empty() && gap + display_width(line) + 1 + display_width(figure) > columns) finish();
        line += (line.empty() ? "" : " ") + figure;
    }
    finish();
    return lines;
}

}  // namespace

std::string bar_of(double value, double most, std::size_t columns, Charset charset) {
    constexpr std::array<std::string_view, 8> part{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    if (value <= 0 || most <= 0) return {};
    const double share = std::min(1.0, value / most) * static_cast<double>(columns);
    std::string bar;
    if (charset == Charset::ascii) {
        bar.assign(static_cast<std::size_t>(std::max(1L, std::lround(share))), '#');
        return bar;
    }
    const auto eighths = static_cast<std::size_t>(std::max(1L, std::lround(share * 8)));
    for (std::size_t i = 0; i < eighths / 8; ++i)
        bar += "█";
    return bar.append(part[eighths % 8]);
}

std::vector<std::string> figure_lines(const std::vector<FigureRow>& rows, double most, std::size_t columns,
                                      std::optional<Charset> charset) {
    Widths widths = widths_of(rows);
    const std::size_t of_figures = widths.of_figures();
    std::vector<std::string> lines;
    if (of_figures + std::min(widths.name, least_name) > columns) {
        for (const FigureRow& row : rows)
            for (auto& line : stacked(row, columns))
                lines.push_back(std::move(line));
        return lines;
    }
    widths.name = std::min(widths.name, columns - of_figures);
    const std::size_t left = columns - of_figures - widths.name;
    const bool bars = charset && left >= gap + least_bar;
    for (const FigureRow& row : rows) {
        std::string line = cut_to_width(on_one_line(row.name), widths.name);
        line += padding(widths.name, line);
        for (std::size_t i = 0; i < row.figures.size(); ++i)
            line += std::string(gap, ' ') + padding(widths.figures[i], row.figures[i]) + row.figures[i];
        if (bars)
            line += std::string(gap, ' ') + bar_of(row.bar, most, std::min(left - gap, widest_bar), *charset);
        line.erase(line.find_last_not_of(' ') + 1);
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace hone
