// SPDX-License-Identifier: MIT
#include "cli/page/figures.hpp"

#include <fmt/format.h>

#include <cmath>

namespace hone {
namespace {

long whole_percent(double share) {
    return std::lround(share * 100);
}

}  // namespace

std::string unbroken_percent(double share) {
    return fmt::format("{}\u00a0%", whole_percent(share));
}

std::string signed_points(double share) {
    const double points = std::round(share * 1000) / 10;  // no minus before a nought
    return fmt::format("{}{:.1f}", points < 0 ? "\u2212" : "+", std::abs(points));
}

Html figure(const std::string& path, double value, const Html& shown) {
    return element("data", {{"class", "figure"}, {"data-path", path}, {"value", fmt::format("{}", value)}},
                   shown);
}

Html figure(const std::string& path, int value) {
    return element("data", {{"class", "figure"}, {"data-path", path}, {"value", fmt::format("{}", value)}},
                   text(fmt::format("{}", value)));
}

Html percent_figure(const std::string& path, double share) {
    return figure(path, share, unbroken_percent(share));
}

Html range_figures(const std::string& path, const Range& range) {
    return element("span", {{"class", "range"}},
                   figure(path + ".low", range.low, fmt::format("{}", whole_percent(range.low))) + text("–") +
                       percent_figure(path + ".high", range.high));
}

Html by_room(std::string_view wide, std::string_view narrow) {
    return element("span", {{"class", "wide"}}, text(wide)) +
           element("span", {{"class", "narrow"}}, text(narrow));
}

std::string range_in_words(const Range& range) {
    return fmt::format("{}, 90 % range {} to {}", unbroken_percent(range.expected), whole_percent(range.low),
                       unbroken_percent(range.high));
}

Html numbers_table(std::string_view summary, const std::vector<std::string>& heads, const Html& rows) {
    Html head;
    for (const auto& name : heads)
        head += element("th", {{"scope", "col"}}, text(name));
    // The table may be wider than a phone; then it scrolls by itself, with keys too.
    const Html table = element("table", element("thead", element("tr", head)) + element("tbody", rows));
    return element("details",
                   element("summary", text(summary)) + element("div",
                                                               {{"class", "scroll"},
                                                                {"tabindex", "0"},
                                                                {"role", "region"},
                                                                {"aria-label", std::string(summary)}},
                                                               table));
}

Html numbers_row(std::string_view name, const std::vector<Html>& cells) {
    Html row = element("th", {{"scope", "row"}}, text(name));
    for (const auto& cell : cells)
        row += element("td", cell);
    return element("tr", row);
}

}  // namespace hone
