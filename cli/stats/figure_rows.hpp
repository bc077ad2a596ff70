// SPDX-License-Identifier: MIT
// Rows of a name and its figures, aligned, with a small bar at the end where there is room and a terminal to show it.
#pragma once

#include "cli/picture.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace hone {

struct FigureRow {
    std::string name;                  ///< from a deck or not: without_controls() is applied
    std::vector<std::string> figures;  ///< as many in each row; in words, "12 reviews"
    double bar = 0;                    ///< >= 0, in whatever unit all rows share
};

/// A bar for `value`, `columns` wide for `most`; something to be seen for anything above 0. Trailing spaces are left out.
std::string bar_of(double value, double most, std::size_t columns, Charset charset);

/// Lines of at most `columns`: names left, figures right-aligned in columns. Names that are too long are cut; where even
/// that leaves no room, the figures stand below the name. `most`: what a full bar is. No `charset`: no bars.
std::vector<std::string> figure_lines(const std::vector<FigureRow>& rows, double most, std::size_t columns,
                                      std::optional<Charset> charset);

}  // namespace hone
