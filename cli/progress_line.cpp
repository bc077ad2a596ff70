// SPDX-License-Identifier: MIT
#include "cli/progress_line.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hone {

std::string progress_line(const std::string& doing, std::size_t done, std::size_t total, std::size_t columns,
                          bool utf8) {
    constexpr std::size_t shortest_bar = 10, longest_bar = 40;
    const std::size_t percent = std::min<std::size_t>(100, done * 100 / total);
    const std::string share = fmt::format(" {:>3} %", percent);
    const std::size_t words = doing.size() + 1 + share.size();
    if (columns < words + shortest_bar) return doing + share;
    const std::size_t width = std::min(longest_bar, columns - words);
    const std::size_t full = width * percent / 100;
    std::string bar;
    for (std::size_t i = 0; i < width; ++i) {
        if (utf8)
            bar += i < full ? "█" : "░";
        else
            bar += i < full ? '#' : '.';
    }
    return doing + ' ' + bar + share;
}

}  // namespace hone
