// SPDX-License-Identifier: MIT
// Figures as the page shows them. Each is rounded for reading and carries its whole value in an attribute,
// under its path in `hone ready --json`, so that a test can hold one against the other.
#pragma once

#include "cli/page/html.hpp"
#include "engine/plan/range.hpp"

#include <string>
#include <string_view>

namespace hone {

/// "84 %", as everywhere in hone; the space does not break.
std::string unbroken_percent(double share);
/// "+3.2", "-0.8": points of a hundred.
std::string signed_points(double share);

/// `shown` with the value and where it stands in the JSON: <data class="figure" data-path="now.low"
/// value="0.79…">.
Html figure(const std::string& path, double value, const Html& shown);
inline Html figure(const std::string& path, double value, std::string_view shown) {
    return figure(path, value, text(shown));
}
Html figure(const std::string& path, int value);
Html percent_figure(const std::string& path, double share);
/// "79–88 %": path.low and path.high.
Html range_figures(const std::string& path, const Range& range);

/// More words where there is room, fewer on a phone.
Html by_room(std::string_view wide, std::string_view narrow);

/// The text of a range where there is no place for markup: "61 %, 90 % range 55 to 67 %".
std::string range_in_words(const Range& range);

/// A summary that opens to a table: the same numbers as the picture above it.
Html numbers_table(std::string_view summary, const std::vector<std::string>& heads, const Html& rows);
/// A row: its first cell names it, the others are figures.
Html numbers_row(std::string_view name, const std::vector<Html>& cells);

}  // namespace hone
