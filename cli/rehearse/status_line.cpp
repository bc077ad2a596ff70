// SPDX-License-Identifier: MIT
#include "cli/rehearse/status_line.hpp"

#include "decks/text/display.hpp"

#include <algorithm>
#include <sys/ioctl.h>
#include <unistd.h>

namespace hone {
namespace {

/// The window may have become narrower since the program began.
std::size_t columns_now(const Output& out) {
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1)
        return std::min<std::size_t>(out.columns(), size.ws_col);
    return out.columns();
}

}  // namespace

void StatusLine::show(const std::vector<std::string>& texts, Style style) {
    const std::size_t room = columns_now(out_) - 1;
    const auto fits = std::find_if(texts.begin(), texts.end(),
                                   [&](const auto& text) { return display_width(text) <= room; });
    const std::string text = fits != texts.end() ? *fits : cut_to_width(texts.back(), room);
    const std::size_t width = display_width(text);
    std::string drawn = out_.styled(text, style);
    if (drawn == shown_) return;
    const std::size_t covered = std::min(width_, room);
    shown_ = drawn;
    if (covered > width) drawn.append(covered - width, ' ');
    width_ = width;
    out_.text("\r" + drawn);
}

void StatusLine::leave(std::string_view text) {
    if (width_ > 0) {
        out_.text("\r" + std::string(std::min(width_, columns_now(out_) - 1), ' ') + "\r");
        shown_.clear();
        width_ = 0;
    }
    if (!text.empty()) out_.line(text);
}

}  // namespace hone
