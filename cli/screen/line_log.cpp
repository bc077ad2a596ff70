// SPDX-License-Identifier: MIT
#include "cli/screen/line_log.hpp"

#include "cli/output.hpp"

namespace hone {

void LineLog::write(std::string_view text) {
    while (!text.empty()) {
        if (const auto mark = style_mark_at(text)) {
            style_ = mark->style;
            text.remove_prefix(mark->size);
        } else if (text.front() == '\n') {
            end_line();
            text.remove_prefix(1);
        } else if (text.front() == '\r') {
            open_.clear();
            text.remove_prefix(1);
        } else {
            const std::size_t end = text.find_first_of("\n\r\x1b", 1);
            add(text.substr(0, end));
            text.remove_prefix(std::min(end, text.size()));
        }
    }
}

void LineLog::add(std::string_view text) {
    if (open_.empty() || open_.back().style != style_) open_.push_back({{}, style_});
    open_.back().text += text;
}

void LineLog::end_line(std::string_view text) {
    if (!text.empty()) add(text);
    lines_.push_back(std::move(open_));
    open_.clear();
}

void LineLog::clear() {
    lines_.clear();
    open_.clear();
}

}  // namespace hone
