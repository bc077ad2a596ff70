// SPDX-License-Identifier: MIT
#include "decks/text/display.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace hone {
namespace {

constexpr std::string_view ellipsis = "…";
constexpr std::string_view replacement = "\xEF\xBF\xBD";

struct CodePoint {
    utf8proc_int32_t value;  // -1: a byte that is not UTF-8
    std::size_t size;
};

CodePoint code_point_at(std::string_view text, std::size_t at) {
    if (static_cast<unsigned char>(text[at]) < 0x80) return {text[at], 1};
    utf8proc_int32_t value = -1;
    const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at),
                                       static_cast<utf8proc_ssize_t>(text.size() - at), &value);
    if (size <= 0) return {-1, 1};
    return {value, static_cast<std::size_t>(size)};
}

bool is_regional_indicator(utf8proc_int32_t value) {
    return value >= 0x1F1E6 && value <= 0x1F1FF;
}

std::size_t width_of(CodePoint point) {
    if (point.value < 0) return 1;  // shown as U+FFFD
    if (is_regional_indicator(point.value)) return 1;
    return static_cast<std::size_t>(std::max(0, utf8proc_charwidth(point.value)));
}

bool is_space(const Grapheme& grapheme) {
    return grapheme.text == " " || grapheme.text == "\t" || grapheme.text == "\r";
}

/// Fills lines with pieces that must stay together: words, or single wide characters.
class LineFiller {
public:
    explicit LineFiller(std::size_t columns) : columns_(columns) {}

    void space(const Grapheme& grapheme) {
        place_word();
        gap_.append(grapheme.text);
        gap_width_ += grapheme.width;
    }

    void character(const Grapheme& grapheme) {
        if (grapheme.width >= 2) place_word();
        word_.push_back(grapheme);
        word_width_ += grapheme.width;
        if (grapheme.width >= 2) place_word();
    }

    std::vector<std::string> finish() {
        place_word();
        lines_.push_back(std::move(line_));
        return std::move(lines_);
    }

private:
    void place_word() {
        if (word_.empty()) return;
        const bool first = line_.empty() && lines_.empty();  // where a gap is indentation
        const bool fits = line_width_ + gap_width_ + word_width_ <= columns_;
        if (fits && (first || !line_.empty())) {
            line_ += gap_;
            line_width_ += gap_width_;
        } else if (!line_.empty()) {
            break_line();
        }
        gap_.clear();
        gap_width_ = 0;
        for (const auto& grapheme : word_) {
            if (line_width_ + grapheme.width > columns_ && !line_.empty()) break_line();
            line_ += grapheme.text;
            line_width_ += grapheme.width;
        }
        word_.clear();
        word_width_ = 0;
    }

    void break_line() {
        lines_.push_back(std::move(line_));
        line_.clear();
        line_width_ = 0;
    }

    std::size_t columns_;
    std::vector<std::string> lines_;
    std::string line_, gap_;
    std::size_t line_width_ = 0, gap_width_ = 0, word_width_ = 0;
    std::vector<Grapheme> word_;
};

/// The space in "30 %": a number and its sign stay on one line.
bool belongs_to_percent_sign(std::string_view line, std::size_t at) {
    return at > 0 && line[at - 1] >= '0' && line[at - 1] <= '9' && line.substr(at).starts_with(" %");
}

std::vector<std::string> wrapped_line(std::string_view line, std::size_t columns) {
    LineFiller filler(columns);
    for (std::size_t at = 0; at < line.size();) {
        const auto grapheme = grapheme_at(line, at);
        if (is_space(grapheme) && !belongs_to_percent_sign(line, at))
            filler.space(grapheme);
        else
            filler.character(grapheme);
        at += grapheme.text.size();
    }
    return filler.finish();
}

bool overrides_direction(utf8proc_int32_t value) {
    return (value >= 0x202A && value <= 0x202E) || (value >= 0x2066 && value <= 0x2069);
}

/// What is shown in the place of a character; empty: the character itself.
std::string shown_instead(utf8proc_int32_t value) {
    if (value == '\n') return {};
    if (value == '\t') return "    ";
    if (value == 0x2028 || value == 0x2029) return "\n";
    if (value < 0) return std::string(replacement);
    if (value < 0x20 || value == 0x7F) {
        const auto picture = static_cast<unsigned>(value == 0x7F ? 0x21 : value);  // U+2400 + picture
        return {'\xE2', '\x90', static_cast<char>(0x80U | picture)};
    }
    if ((value >= 0x80 && value < 0xA0) || overrides_direction(value)) return std::string(replacement);
    return {};
}

}  // namespace

// Its width is that of its widest character; a flag is two letters wide, and
// U+FE0F asks for the emoji form, which is wide.
Grapheme grapheme_at(std::string_view text, std::size_t at) {
    const auto first = code_point_at(text, at);
    std::size_t end = at + first.size;
    std::size_t width = width_of(first);
    if (end >= text.size() ||
        (first.value < 0x80 && static_cast<unsigned char>(text[end]) < 0x80))  // the fast path
        return {text.substr(at, end - at), width};
    utf8proc_int32_t state = 0;
    auto previous = first.value;
    while (end < text.size()) {
        const auto next = code_point_at(text, end);
        if (previous < 0 || next.value < 0 ||
            utf8proc_grapheme_break_stateful(previous, next.value, &state) != 0)
            break;
        const bool flag = is_regional_indicator(previous) && is_regional_indicator(next.value);
        width =
            flag || next.value == 0xFE0F ? std::max<std::size_t>(width, 2) : std::max(width, width_of(next));
        previous = next.value;
        end += next.size;
    }
    return {text.substr(at, end - at), width};
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto grapheme = grapheme_at(text, at);
        width += grapheme.width;
        at += grapheme.text.size();
    }
    return width;
}

std::string cut_to_width(std::string_view text, std::size_t columns) {
    std::size_t width = 0, keep = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto grapheme = grapheme_at(text, at);
        width += grapheme.width;
        at += grapheme.text.size();
        if (width > columns) {
            if (columns == 0) return {};
            while (keep > 0 && text[keep - 1] == ' ')
                --keep;
            return std::string(text.substr(0, keep)).append(ellipsis);
        }
        if (width < columns) keep = at;
    }
    return std::string(text);
}

std::vector<std::string> wrapped(std::string_view text, std::size_t columns) {
    columns = std::max<std::size_t>(columns, 1);
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        for (auto& line : wrapped_line(text.substr(begin, end - begin), columns))
            lines.push_back(std::move(line));
        begin = end + 1;
    }
    return lines;
}

std::string without_controls(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto point = code_point_at(text, at);
        const bool line_end = point.value == '\r' && text.substr(at).starts_with("\r\n");
        if (!line_end) {
            const auto instead = shown_instead(point.value);
            out += instead.empty() ? text.substr(at, point.size) : std::string_view(instead);
        }
        at += point.size;
    }
    return out;
}

std::string on_one_line(std::string_view text) {
    std::string out;
    bool gap = false;
    for (const char c : without_controls(text)) {
        if (c == ' ' || c == '\n') {
            gap = !out.empty();
            continue;
        }
        if (gap) out += ' ';
        gap = false;
        out += c;
    }
    return out;
}

}  // namespace hone
