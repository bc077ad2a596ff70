// SPDX-License-Identifier: MIT
#include "decks/stories/judged_story.hpp"

#include "engine/answer/fact.hpp"

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

/// Where the value of `key` begins, in lines that begin with it; the beginning when none does.
std::size_t value_of(std::string_view text, std::string_view key) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        if (line.starts_with(key)) {
            const auto equals = line.find_first_not_of(" \t", key.size());
            if (equals != std::string_view::npos && line[equals] == '=') return at + equals;
        }
        at = end + 1;
    }
    return 0;
}

struct Told {
    const char* key;
    Section section;
    std::string Story::*text;
};
/// In the order they are said. What is only noted (own actions, stakeholders) is not judged.
constexpr Told told[] = {{"opening", Section::situation, &Story::opening},
                         {"situation", Section::situation, &Story::situation},
                         {"task", Section::task, &Story::task},
                         {"action", Section::action, &Story::action},
                         {"decision", Section::action, &Story::decision},
                         {"result", Section::result, &Story::result},
                         {"differently", Section::result, &Story::differently}};

}  // namespace

Critiqued judged(const Story& story) {
    Critiqued answer;
    for (const auto& [key, section, text] : told)
        if (!(story.*text).empty()) answer.parts.push_back({section, story.*text});
    for (const auto& metric : story.metrics)
        answer.metrics.push_back(
            {metric.name, metric.before, metric.after, metric.unit, metric.window, metric.confidence});
    for (const auto& quote : story.quotes)
        answer.customer_words.push_back(quote.words);
    if (!story.proxy.empty()) answer.customer_words.push_back(story.proxy);
    answer.trade_off_stated = !story.trade_offs.empty();
    return answer;
}

Critiqued judged_in(const Story& story, std::string_view file, int from_line) {
    Critiqued answer = judged(story);
    const std::string_view from = without_lines(file, std::max(0, from_line - 1));
    for (const auto& [key, section, text] : told)
        for (auto& part : answer.parts) {
            if (part.text.data() != (story.*text).data()) continue;
            const auto at = from.find(part.text, value_of(from, key));
            if (at != std::string_view::npos) part.text = from.substr(at, part.text.size());
        }
    return answer;
}

CritiqueLens lens_of(const Note& story, const CritiqueLens& round) {
    const auto own = [](const std::vector<std::string>& written, const std::string& otherwise) {
        return written.size() == 1 && folded(written[0]) != "any" ? written[0] : otherwise;
    };
    return {own(story.company, round.company), own(story.level, round.level), own(story.role, round.role)};
}

}  // namespace hone
