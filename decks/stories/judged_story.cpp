// SPDX-License-Identifier: MIT
#include "decks/stories/judged_story.hpp"

#include <algorithm>

namespace hone {
namespace {

/// What follows the first `lines` lines.
std::string_view without_lines(std::string_view text, int lines) {
    for (; lines > 0; --lines) {
        const auto newline = text.find('\n');
        if (newline == std::string_view::npos) return {};
        text.remove_prefix(newline + 1);
    }
    return text;
}

}  // namespace

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

Critiqued judged_in(const Story& story, std::string_view file, int from_line) {
    Critiqued answer = judged(story);
    const std::string_view from = without_lines(file, std::max(0, from_line - 1));
    for (auto& part : answer.parts)
        if (const auto at = from.find(part.text); at != std::string_view::npos && !part.text.empty())
            part.text = from.substr(at, part.text.size());
    return answer;
}

}  // namespace hone
