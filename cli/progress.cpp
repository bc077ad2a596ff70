// SPDX-License-Identifier: MIT
#include "cli/progress.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace hone {
namespace {

constexpr std::int64_t first_shown_ms = 1000;
constexpr std::int64_t drawn_every_ms = 100;
constexpr std::size_t steps_between_looks = 64;  // at the clock
constexpr std::size_t longest_bar = 40;

}  // namespace

std::string progress_line(const std::string& doing, std::size_t done, std::size_t total, std::size_t columns,
                          bool utf8) {
    const std::size_t percent = total == 0 ? 0 : std::min<std::size_t>(100, done * 100 / total);
    const std::string words = total == 0 ? fmt::format("{} {}", doing, done) : fmt::format(" {:>3} %", percent);
    if (total == 0) return words;
    const std::size_t taken = doing.size() + 1 + words.size() + 1;
    if (columns < taken + 10) return doing + words;
    const std::size_t width = std::min(longest_bar, columns - taken);
    const std::size_t full = width * percent / 100;
    std::string bar;
    for (std::size_t i = 0; i < width; ++i)
        bar += i < full ? (utf8 ? "█" : "#") : (utf8 ? "░" : ".");
    return fmt::format("{} {}{}", doing, bar, words);
}

ProgressBar::ProgressBar(const Context& context, std::string doing, std::size_t total)
    : doing_(std::move(doing)),
      total_(total),
      columns_(context.out.columns()),
      utf8_(context.out.utf8()),
      shown_(isatty(STDERR_FILENO) == 1 && !context.out.quiet() && !context.out.json()),
      next_ms_(first_shown_ms) {}

ProgressBar::~ProgressBar() {
    if (drawn_) std::fputs("\r\x1b[K", stderr);
}

void ProgressBar::step() {
    ++done_;
    if (!shown_ || done_ % steps_between_looks != 0) return;
    const std::int64_t now = watch_.milliseconds();
    if (now < next_ms_) return;
    next_ms_ = now + drawn_every_ms;
    draw();
}

void ProgressBar::draw() {
    const std::string line = progress_line(doing_, done_, total_, columns_, utf8_);
    std::fprintf(stderr, "\r%s\x1b[K", line.c_str());
    std::fflush(stderr);
    drawn_ = true;
}

}  // namespace hone
