// SPDX-License-Identifier: MIT
// Expected lines against printed lines. In an expected line `[..]` stands for any text within the line; an
// expected line `...` stands for any number of lines, none included. Everything else is itself, spaces too.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hone::test {

using Lines = std::vector<std::string>;

/// Without their line ends; a last line without one counts too.
Lines split_lines(std::string_view text);

bool line_matches(std::string_view expected, std::string_view printed);

/// One line of a comparison.
struct DiffLine {
    enum class Side { both, only_expected, only_printed } side;
    std::string text;  ///< for both: as expected, so that its `[..]` are kept
    friend bool operator==(const DiffLine&, const DiffLine&) = default;
};

/// The fewest differences between the two, in order. `...` costs nothing, whatever it stands for; the printed
/// lines it stands for are left out. All sides are `both` exactly when the printed lines are as expected.
std::vector<DiffLine> compare(const Lines& expected, const Lines& printed);

bool same(const std::vector<DiffLine>& comparison);

/// "- " before a line that is only expected, "+ " before one only printed, blanks before one of both.
std::string marked(const DiffLine& line);

}  // namespace hone::test
