// SPDX-License-Identifier: MIT
#include "decks/critique/mistakes.hpp"

#include "decks/text/display.hpp"
#include "engine/answer/critique/prose.hpp"

#include <algorithm>

namespace hone {
namespace {

/// The sentence of `text` that holds the place, as written.
std::string sentence_at(std::string_view text, std::size_t place) {
    const Prose prose = read_prose(text);
    for (const auto& sentence : prose.sentences) {
        const std::size_t end = prose.words[sentence.last - 1].written_end;
        if (end <= place) continue;
        const std::size_t begin = prose.words[sentence.first].written_at;
        return on_one_line(text.substr(begin, end - begin));
    }
    return {};
}

}  // namespace

std::vector<Mistake> mistakes_in(std::span<const CritiquePart> parts, const Critique& critique) {
    std::vector<Mistake> mistakes;
    for (const auto& finding : critique.findings) {  // the worst first
        if (finding.of_whole() || finding.flaw.empty() || finding.part >= parts.size()) continue;
        std::string sentence = sentence_at(parts[finding.part].text, finding.begin);
        const bool known = std::any_of(mistakes.begin(), mistakes.end(),
                                       [&](const Mistake& mistake) { return mistake.sentence == sentence; });
        if (!sentence.empty() && !known)
            mistakes.push_back({std::move(sentence), finding.rule, finding.flaw, finding.reason, finding.fix,
                                finding.severity});
    }
    return mistakes;
}

Note pair_of(const Mistake& mistake, const std::string& rewrite, const std::string& prompt) {
    Pair pair;
    pair.prompt = prompt;
    pair.weak = mistake.sentence;
    pair.strong = on_one_line(rewrite);
    pair.flaw = mistake.flaw;
    pair.why = mistake.reason;
    Note note;
    note.body = pair;
    note.tags = {"my-mistake"};
    note.priority = Priority::core;
    return note;
}

}  // namespace hone
