// SPDX-License-Identifier: MIT
#include "decks/cloze.hpp"

#include <algorithm>
#include <charconv>
#include <set>

namespace hone {
namespace {

constexpr int largest_gap = 999;

struct Gap {
    int number = 0;  // 0: none written
    std::string_view answer, hint;
    bool bad_number = false;
};

/// The number in "2" or "c2"; nothing when the text is no number.
std::optional<int> number_in(std::string_view text) {
    if (text.size() > 1 && (text[0] == 'c' || text[0] == 'C')) text.remove_prefix(1);
    if (text.empty() || text.find_first_not_of("0123456789") != text.npos) return {};
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} ? number : largest_gap + 1;
}

Gap gap_from(std::string_view inner) {
    const auto first = inner.find("::");
    if (first == inner.npos) return {0, inner, {}, false};
    const auto number = number_in(inner.substr(0, first));
    if (!number) return {0, inner, {}, false};
    Gap gap{*number, inner.substr(first + 2), {}, *number < 1 || *number > largest_gap};
    if (const auto second = gap.answer.find("::"); second != gap.answer.npos) {
        gap.hint = gap.answer.substr(second + 2);
        gap.answer = gap.answer.substr(0, second);
    }
    return gap;
}

std::string quoted_start(std::string_view text) {
    constexpr std::size_t enough = 24;
    std::size_t size = std::min(text.size(), enough);
    while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U)
        ++size;
    return std::string("`").append(text.substr(0, size)).append(size < text.size() ? "…`" : "`");
}

std::optional<std::string> problem_of(const Gap& gap, std::string_view written) {
    if (gap.bad_number) return "the gap " + quoted_start(written) + " needs a number from 1 to 999";
    if (gap.answer.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return "the gap " + quoted_start(written) + " has no answer; write {{answer}} or {{1::answer}}";
    return {};
}

void add_plain(ClozeText& cloze, std::string_view text) {
    if (text.empty()) return;
    if (cloze.pieces.empty() || cloze.pieces.back().gap != 0) cloze.pieces.emplace_back();
    cloze.pieces.back().text += text;
}

constexpr int unnumbered = -1;

/// Gives every gap without a number the smallest one that is free.
void number_gaps(ClozeText& cloze) {
    std::set<int> used;
    for (const auto& piece : cloze.pieces)
        if (piece.gap > 0) used.insert(piece.gap);
    int next = 1;
    for (auto& piece : cloze.pieces) {
        if (piece.gap != unnumbered) continue;
        while (used.contains(next))
            ++next;
        piece.gap = next;
        used.insert(next);
    }
    cloze.gaps.assign(used.begin(), used.end());
}

}  // namespace

ClozeText parse_cloze(std::string_view text) {
    ClozeText cloze;
    const auto refuse = [&](std::string problem) {
        if (!cloze.problem) cloze.problem = std::move(problem);
    };
    std::size_t at = 0;
    while (at < text.size()) {
        const auto open = text.find("{{", at);
        if (open == text.npos) break;
        add_plain(cloze, text.substr(at, open - at));
        const auto nested = std::min(text.find("{{", open + 2), text.size());
        const auto close = text.substr(0, nested).find("}}", open + 2);
        if (close == text.npos) {
            refuse("the gap " + quoted_start(text.substr(open)) + " is never closed; write {{answer}}");
            add_plain(cloze, text.substr(open, 2));
            at = open + 2;
            continue;
        }
        const auto written = text.substr(open, close + 2 - open);
        const auto gap = gap_from(text.substr(open + 2, close - open - 2));
        if (auto problem = problem_of(gap, written)) {
            refuse(std::move(*problem));
            add_plain(cloze, written);
        } else {
            cloze.pieces.push_back(
                {std::string(gap.answer), gap.number == 0 ? unnumbered : gap.number, std::string(gap.hint)});
        }
        at = close + 2;
    }
    add_plain(cloze, text.substr(std::min(at, text.size())));
    number_gaps(cloze);
    return cloze;
}

std::string with_gap_closed(const ClozeText& cloze, int gap) {
    std::string out;
    for (const auto& piece : cloze.pieces) {
        if (gap != 0 && piece.gap == gap)
            out += "[" + (piece.hint.empty() ? "..." : piece.hint) + "]";
        else
            out += piece.text;
    }
    return out;
}

std::string gap_answer(const ClozeText& cloze, int gap) {
    std::string out;
    for (const auto& piece : cloze.pieces) {
        if (piece.gap != gap) continue;
        if (!out.empty()) out += ", ";
        out += piece.text;
    }
    return out;
}

}  // namespace hone
