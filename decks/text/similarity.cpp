// SPDX-License-Identifier: MIT
#include "decks/text/similarity.hpp"

#include "decks/cloze.hpp"
#include "decks/text/normalise.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace hone {
namespace {

constexpr double close_from = 0.6;
constexpr double prompt_from = 0.5;
constexpr double clear_lead = 0.1;
constexpr std::size_t most_candidates = 1000;

std::string joined(const std::vector<std::string>& texts) {
    std::string out;
    for (const auto& text : texts)
        out.append(text).append("\n");
    return out;
}

struct AnswerOf {
    std::string operator()(const Story& story) const { return story.situation + "\n" + story.action; }
    std::string operator()(const Pair& pair) const { return pair.strong; }
    std::string operator()(const Question& question) const { return joined(question.answer); }
    std::string operator()(const Fact& fact) const { return fact.answer; }
    std::string operator()(const Basic& basic) const { return basic.back; }
    std::string operator()(const Cloze& cloze) const {
        std::string out;
        for (const auto& piece : parse_cloze(cloze.text).pieces)
            if (piece.gap != 0) out.append(piece.text).append("\n");
        return out;
    }
    std::string operator()(const Rubric& rubric) const {
        std::string out;
        for (const auto& answer : rubric.answers)
            out.append(answer.text).append("\n");
        return out;
    }
};

std::string answer_of(const Note& note) {
    return std::visit(AnswerOf{}, note.body);
}

using Words = std::vector<std::size_t>;  // ids, ascending, with repeats

struct Profile {
    Kind kind;
    Words prompt, answer;
};

class Vocabulary {
public:
    Profile profile(const Note& note) { return {note.kind(), ids(prompt_of(note)), ids(answer_of(note))}; }
    std::size_t size() const { return ids_.size(); }

private:
    Words ids(const std::string& text) {
        Words out;
        for (auto& word : words_of(text))
            out.push_back(ids_.emplace(std::move(word), ids_.size()).first->second);
        std::sort(out.begin(), out.end());
        return out;
    }
    std::unordered_map<std::string, std::size_t> ids_;
};

double dice(const Words& a, const Words& b) {
    if (a.empty() && b.empty()) return 1;
    std::size_t shared = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i == *j) {
            ++shared;
            ++i;
            ++j;
        } else if (*i < *j) {
            ++i;
        } else {
            ++j;
        }
    }
    return 2.0 * static_cast<double>(shared) / static_cast<double>(a.size() + b.size());
}

double closeness(const Profile& a, const Profile& b) {
    if (a.kind != b.kind) return 0;
    const double prompts = dice(a.prompt, b.prompt);
    if (prompts < prompt_from) return 0;
    return (prompts + dice(a.answer, b.answer)) / 2;
}

struct Best {
    std::optional<std::size_t> other;
    double first = 0, second = 0;

    void offer(std::size_t candidate, double value) {
        if (value > first || !other) {
            second = first;
            first = value;
            other = candidate;
        } else {
            second = std::max(second, value);
        }
    }
    bool is_clear() const { return other && first - second >= clear_lead; }
};

std::string content_of(const Note& note) {
    return std::string(name(note.kind())) + '\n' + normalised(prompt_of(note)) + '\n' +
           normalised(answer_of(note));
}

/// Notes that say the same but for their id: matched when there is one on each side.
void match_equal(std::span<const Note* const> orphans, std::span<const Note* const> newcomers,
                 CloseMatches& matches, std::vector<bool>& orphan_taken) {
    struct Group {
        std::vector<std::size_t> orphans, newcomers;
    };
    std::unordered_map<std::string, Group> groups;
    for (std::size_t i = 0; i < orphans.size(); ++i)
        groups[content_of(*orphans[i])].orphans.push_back(i);
    for (std::size_t i = 0; i < newcomers.size(); ++i) {
        const auto found = groups.find(content_of(*newcomers[i]));
        if (found != groups.end()) found->second.newcomers.push_back(i);
    }
    for (const auto& [content, group] : groups) {
        if (group.orphans.size() != 1 || group.newcomers.size() != 1) continue;
        matches.orphan_of[group.newcomers[0]] = group.orphans[0];
        orphan_taken[group.orphans[0]] = true;
    }
}

/// Word -> the newcomers that have it in their prompt.
class Index {
public:
    explicit Index(std::size_t words) : postings_(words) {}

    void add(std::size_t newcomer, const Profile& profile) {
        for (const auto word : profile.prompt)
            if (postings_[word].empty() || postings_[word].back() != newcomer)
                postings_[word].push_back(newcomer);
    }

    std::vector<std::size_t> candidates(const Profile& orphan) const {
        Words rare_first = orphan.prompt;
        rare_first.erase(std::unique(rare_first.begin(), rare_first.end()), rare_first.end());
        std::sort(rare_first.begin(), rare_first.end(),
                  [&](std::size_t a, std::size_t b) { return postings_[a].size() < postings_[b].size(); });
        std::vector<std::size_t> found;
        for (const auto word : rare_first) {
            const auto room = most_candidates - std::min(most_candidates, found.size());
            const auto& postings = postings_[word];
            const auto taken = static_cast<std::ptrdiff_t>(std::min(room, postings.size()));
            found.insert(found.end(), postings.begin(), postings.begin() + taken);
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

private:
    std::vector<std::vector<std::size_t>> postings_;
};

}  // namespace

double similarity(const Note& a, const Note& b) {
    Vocabulary vocabulary;
    const auto first = vocabulary.profile(a);
    return closeness(first, vocabulary.profile(b));
}

CloseMatches match_closely(std::span<const Note* const> orphans, std::span<const Note* const> newcomers) {
    CloseMatches matches{std::vector<std::optional<std::size_t>>(newcomers.size()),
                         std::vector<bool>(newcomers.size(), false)};
    if (orphans.empty() || newcomers.empty()) return matches;
    std::vector<bool> orphan_taken(orphans.size(), false);
    match_equal(orphans, newcomers, matches, orphan_taken);

    Vocabulary vocabulary;
    std::vector<Profile> old_profiles, new_profiles;
    for (const auto* note : orphans)
        old_profiles.push_back(vocabulary.profile(*note));
    for (const auto* note : newcomers)
        new_profiles.push_back(vocabulary.profile(*note));
    Index index(vocabulary.size());
    for (std::size_t i = 0; i < newcomers.size(); ++i)
        if (!matches.orphan_of[i]) index.add(i, new_profiles[i]);

    std::vector<Best> of_orphan(orphans.size()), of_newcomer(newcomers.size());
    for (std::size_t i = 0; i < orphans.size(); ++i) {
        if (orphan_taken[i]) continue;
        for (const auto candidate : index.candidates(old_profiles[i])) {
            const double value = closeness(old_profiles[i], new_profiles[candidate]);
            if (value < close_from) continue;
            of_orphan[i].offer(candidate, value);
            of_newcomer[candidate].offer(i, value);
        }
    }
    for (std::size_t i = 0; i < newcomers.size(); ++i) {
        const auto orphan = of_newcomer[i].other;
        if (!orphan || !of_newcomer[i].is_clear() || !of_orphan[*orphan].is_clear()) continue;
        if (of_orphan[*orphan].other != i) continue;
        matches.orphan_of[i] = *orphan;
        orphan_taken[*orphan] = true;
    }
    for (std::size_t i = 0; i < newcomers.size(); ++i)
        matches.ambiguous[i] =
            !matches.orphan_of[i] && of_newcomer[i].other && !orphan_taken[*of_newcomer[i].other];
    return matches;
}

}  // namespace hone
