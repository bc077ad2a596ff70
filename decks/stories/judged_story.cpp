// SPDX-License-Identifier: MIT
#include "decks/stories/judged_story.hpp"

#include <algorithm>

namespace hone {

Critiqued judged(const Story& story) {
    Critiqued answer;
    answer.parts = {{Section::situation, story.situation},
                    {Section::task, story.task},
                    {Section::action, story.action},
                    {Section::result, story.result}};
    for (const auto& metric : story.metrics)
        answer.metrics.push_back(
            {metric.name, metric.before, metric.after, metric.unit, metric.window, metric.confidence});
    for (const auto& quote : story.quotes)
        answer.customer_words.push_back(quote.words);
    answer.trade_off_stated = !story.trade_offs.empty();
    return answer;
}

TextPlace place_in_text(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const auto newline = before.rfind('\n');
    const std::string_view last = newline == std::string_view::npos ? before : before.substr(newline + 1);
    // Continuation bytes are no characters of their own.
    const auto column = 1 + std::count_if(last.begin(), last.end(), [](char c) {
                            return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
                        });
    return {static_cast<int>(line), static_cast<int>(column)};
}

std::optional<TextPlace> place_in_file(std::string_view file, int from_line, std::string_view text,
                                       std::size_t offset) {
    std::size_t from = 0;
    for (int line = 1; line < from_line && from != std::string_view::npos; ++line) {
        const auto newline = file.find('\n', from);
        if (newline == std::string_view::npos) return std::nullopt;
        from = newline + 1;
    }
    const auto at = text.empty() ? std::string_view::npos : file.find(text, from);
    if (at == std::string_view::npos) return std::nullopt;
    return place_in_text(file, at + offset);
}

}  // namespace hone
