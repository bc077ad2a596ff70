// SPDX-License-Identifier: MIT
#include "tests/support/line_match.hpp"

#include <algorithm>

namespace hone::test {
namespace {

constexpr std::string_view any_text = "[..]";
constexpr std::string_view any_lines = "...";

}  // namespace

Lines split_lines(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

bool line_matches(std::string_view expected, std::string_view printed) {
    auto gap = expected.find(any_text);
    if (gap == std::string_view::npos) return expected == printed;
    if (!printed.starts_with(expected.substr(0, gap))) return false;
    printed.remove_prefix(gap);
    while (true) {
        expected.remove_prefix(gap + any_text.size());
        gap = expected.find(any_text);
        if (gap == std::string_view::npos) return printed.ends_with(expected);
        // The earliest place is as good as any: what is between two gaps may be followed by anything.
        const auto at = printed.find(expected.substr(0, gap));
        if (at == std::string_view::npos) return false;
        printed.remove_prefix(at + gap);
    }
}

// cost[i][j] is the fewest differences between expected from i on and printed from j on.
std::vector<DiffLine> compare(const Lines& expected, const Lines& printed) {
    const std::size_t rows = expected.size(), columns = printed.size();
    std::vector<std::vector<std::size_t>> cost(rows + 1, std::vector<std::size_t>(columns + 1));
    const auto pairs = [&](std::size_t i, std::size_t j) { return line_matches(expected[i], printed[j]); };
    for (std::size_t i = rows + 1; i-- > 0;)
        for (std::size_t j = columns + 1; j-- > 0;) {
            auto& here = cost[i][j];
            if (i == rows) {
                here = columns - j;
            } else if (expected[i] == any_lines) {
                here = j == columns ? cost[i + 1][j] : std::min(cost[i + 1][j], cost[i][j + 1]);
            } else if (j == columns) {
                here = 1 + cost[i + 1][j];
            } else {
                here = 1 + std::min(cost[i + 1][j], cost[i][j + 1]);
                if (pairs(i, j)) here = std::min(here, cost[i + 1][j + 1]);
            }
        }

    using Side = DiffLine::Side;
    std::vector<DiffLine> result;
    std::size_t i = 0, j = 0;
    while (i < rows || j < columns) {
        const bool wild = i < rows && expected[i] == any_lines;
        if (wild && cost[i][j] == cost[i + 1][j]) {
            result.push_back({Side::both, expected[i++]});
        } else if (wild) {
            ++j;
        } else if (i < rows && j < columns && pairs(i, j) && cost[i][j] == cost[i + 1][j + 1]) {
            result.push_back({Side::both, expected[i++]});
            ++j;
        } else if (i < rows && cost[i][j] == 1 + cost[i + 1][j]) {
            result.push_back({Side::only_expected, expected[i++]});
        } else {
            result.push_back({Side::only_printed, printed[j++]});
        }
    }
    return result;
}

bool same(const std::vector<DiffLine>& comparison) {
    return std::all_of(comparison.begin(), comparison.end(),
                       [](const DiffLine& line) { return line.side == DiffLine::Side::both; });
}

std::string marked(const DiffLine& line) {
    using Side = DiffLine::Side;
    return (line.side == Side::both ? "  " : line.side == Side::only_expected ? "- " : "+ ") + line.text;
}

}  // namespace hone::test
