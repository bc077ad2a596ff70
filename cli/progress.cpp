// SPDX-License-Identifier: MIT
#include "cli/progress.hpp"

#include "cli/progress_line.hpp"

#include <cstdio>
#include <unistd.h>

namespace hone {
namespace {

constexpr std::int64_t first_shown_ms = 1000;
constexpr std::int64_t drawn_every_ms = 100;
constexpr std::size_t steps_between_looks = 64;  // at the clock

}  // namespace

ProgressBar::ProgressBar(const Context& context, std::string doing, std::size_t total)
    : doing_(std::move(doing)),
      total_(total),
      columns_(context.out.columns()),
      utf8_(context.out.utf8()),
      shown_(total > 0 && isatty(STDERR_FILENO) == 1 && !context.out.quiet() && !context.out.json()),
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
