// SPDX-License-Identifier: MIT
#include "decks/exchange/markdown_lines.hpp"

#include <algorithm>
#include <array>

namespace hone {
namespace {

constexpr std::string_view blanks = " \t\r\n\f\v";

struct Fence {
    char mark = '`';
    std::size_t size = 0;
    bool can_close = false;  // nothing after it
};

std::size_t leading(std::string_view text, char c) {
    return std::min(text.find_first_not_of(c), text.size());
}

std::optional<Fence> fence_in(std::string_view line) {
    const std::size_t indent = leading(line, ' ');
    if (indent > 3 || indent == line.size()) return {};
    line.remove_prefix(indent);
    const char mark = line[0];
    if (mark != '`' && mark != '~') return {};
    const std::size_t size = leading(line, mark);
    const auto info = line.substr(size);
    if (size < 3 || (mark == '`' && info.find('`') != info.npos)) return {};
    return Fence{mark, size, trimmed_blanks(info).empty()};
}

/// Marks the lines of closed fences. Whether an opening one has an end is known from the longest closing one
/// after each line, so the time is linear whatever the text.
void find_fences(std::vector<MarkdownLine>& lines) {
    using Longest = std::array<std::size_t, 2>;
    const auto kind = [](char mark) { return mark == '`' ? std::size_t{0} : std::size_t{1}; };
    std::vector<std::optional<Fence>> fences;
    fences.reserve(lines.size());
    bool any = false;
    for (const auto& line : lines) {
        fences.push_back(fence_in(line.text));
        any = any || fences.back();
    }
    if (!any) return;
    std::vector<Longest> after(lines.size() + 1, Longest{});
    for (std::size_t i = lines.size(); i-- > 0;) {
        after[i] = after[i + 1];
        const auto& fence = fences[i];
        if (fence && fence->can_close) {
            auto& longest = after[i][kind(fence->mark)];
            longest = std::max(longest, fence->size);
        }
    }
    std::optional<Fence> open;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& fence = fences[i];
        if (open) {
            lines[i].fenced = true;
            if (fence && fence->can_close && fence->mark == open->mark && fence->size >= open->size)
                open.reset();
        } else if (fence) {
            if (after[i + 1][kind(fence->mark)] >= fence->size) {
                open = fence;
                lines[i].fenced = true;
            } else {
                lines[i].stray_fence = true;
            }
        }
    }
}

/// Where backslashes before a separator or a fence begin, and how many there are; nothing when the line is
/// none of them.
struct Shield {
    std::size_t begin = 0, backslashes = 0;
    bool fence = false;
};
std::optional<Shield> shield_in(std::string_view line) {
    const std::size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
    const std::size_t count = leading(line.substr(begin), '\\');
    const auto rest = line.substr(begin + count);
    if (trimmed_blanks(rest) == "---") return Shield{begin, count, false};
    if (rest.starts_with("```") || rest.starts_with("~~~")) return Shield{begin, count, true};
    return {};
}

}  // namespace

std::string_view trimmed_blanks(std::string_view text) {
    const auto first = text.find_first_not_of(blanks);
    if (first == text.npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string_view without_blank_ends(std::string_view text) {
    const auto first = text.find_first_not_of(blanks);
    if (first == text.npos) return {};
    const auto end = text.rfind('\n', first);
    text = text.substr(0, text.find_last_not_of(blanks) + 1);
    return end == text.npos ? text : text.substr(end + 1);
}

std::vector<MarkdownLine> markdown_lines(std::string_view text) {
    std::vector<MarkdownLine> lines;
    while (!text.empty() && lines.size() < most_markdown_lines) {
        const auto end = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines.push_back({line, static_cast<int>(lines.size()) + 1, false, false});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    find_fences(lines);
    return lines;
}

std::optional<char> card_letter(std::string_view line) {
    if (line.size() < 2 || line[1] != ':') return {};
    if (line[0] != 'Q' && line[0] != 'A' && line[0] != 'C') return {};
    return line[0];
}

bool is_card_separator(std::string_view line) {
    return trimmed_blanks(line) == "---";
}

std::optional<MarkdownHeading> markdown_heading(std::string_view line) {
    const std::size_t indent = leading(line, ' ');
    if (indent > 3) return {};
    const std::size_t level = leading(line.substr(indent), '#');
    if (level < 1 || level > 6) return {};
    const auto rest = line.substr(indent + level);
    if (!rest.empty() && rest[0] != ' ' && rest[0] != '\t') return {};
    auto text = trimmed_blanks(rest);
    // a closing run of # is no text
    const auto last = text.find_last_not_of('#');
    if (last == text.npos)
        text = {};
    else if (last + 1 < text.size() && (text[last] == ' ' || text[last] == '\t'))
        text = trimmed_blanks(text.substr(0, last));
    const auto begin = text.empty() ? line.size() : static_cast<std::size_t>(text.data() - line.data());
    return MarkdownHeading{static_cast<int>(level), text, begin};
}

std::string shielded(std::string_view line, bool stray_fence) {
    const std::size_t spaces = leading(line, ' ');
    if (card_letter(line.substr(spaces))) return " " + std::string(line);
    std::string out(line);
    if (const auto shield = shield_in(line))
        if (!shield->fence || stray_fence || shield->backslashes > 0) out.insert(shield->begin, "\\");
    return out;
}

std::string unshielded(std::string_view line) {
    const std::size_t spaces = leading(line, ' ');
    if (spaces > 0 && card_letter(line.substr(spaces))) return std::string(line.substr(1));
    std::string out(line);
    if (const auto shield = shield_in(line); shield && shield->backslashes > 0) out.erase(shield->begin, 1);
    return out;
}

}  // namespace hone
