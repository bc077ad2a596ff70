// SPDX-License-Identifier: MIT
// Prompts are compared as sets of words by Jaccard: shared words over words in either. To find the like
// ones among ten thousand without comparing all, words are ordered rarest first, and a prompt looks for
// others at its first few words only. That misses nothing: two sets that share a part t of their words
// must have one in common among the first |x| - ceil(t |x|) + 1 of each, in any one order for both (prefix
// filtering). Rare words first keeps the lists short; where a deck is made of common words alone, at most
// `most_candidates` are looked at.
//
// text/similarity.hpp does not serve: it looks for the one note another has become, weighs answers as much
// as prompts, and calls half the words close.
#include "decks/lint/rules.hpp"
#include "decks/text/normalise.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <unordered_map>

namespace hone {
namespace {

constexpr std::size_t most_candidates = 1000;
constexpr double rounding = 1e-9;  // 0.8 is not exact in binary

using Words = std::vector<std::size_t>;  // ids, each once

struct Prompt {
    NotePlace place;
    Words words;  ///< rarest first once ranked
    std::size_t kind = 0;
};

class Prompts {
public:
    explicit Prompts(std::span<const LintedDeck> decks) {
        for (std::size_t deck = 0; deck < decks.size(); ++deck) {
            const auto& notes = decks[deck].deck.notes;
            for (std::size_t i = 0; i < notes.size(); ++i)
                add({deck, i}, notes[i].note);
        }
        rank();
    }

    const std::vector<Prompt>& all() const { return prompts_; }
    std::size_t word_count() const { return is_number_.size(); }
    bool is_number(std::size_t word) const { return is_number_[word]; }

private:
    void add(NotePlace place, const Note& note) {
        add(place, note, prompt_of(note));
        if (const auto* pair = std::get_if<Pair>(&note.body)) {
            for (const auto& variant : pair->variants)
                if (variant.prompt || variant.weak)
                    add(place, note,
                        variant.prompt.value_or(pair->prompt) + "\n" + variant.weak.value_or(pair->weak));
        } else if (const auto* question = std::get_if<Question>(&note.body)) {
            for (const auto& variant : question->variants)
                if (variant.prompt) add(place, note, *variant.prompt);
        }
    }

    void add(NotePlace place, const Note& note, const std::string& text) {
        Prompt prompt{place, {}, static_cast<std::size_t>(note.kind())};
        for (auto& word : words_of(text)) {
            const auto next = ids_.size();
            const bool has_digit = word.find_first_of("0123456789") != word.npos;
            const auto [id, is_new] = ids_.emplace(std::move(word), next);
            if (is_new) is_number_.push_back(has_digit);
            prompt.words.push_back(id->second);
        }
        std::sort(prompt.words.begin(), prompt.words.end());
        prompt.words.erase(std::unique(prompt.words.begin(), prompt.words.end()), prompt.words.end());
        if (!prompt.words.empty()) prompts_.push_back(std::move(prompt));
    }

    /// Ids become ranks: 0 is the rarest word.
    void rank() {
        std::vector<std::size_t> uses(ids_.size()), by_use(ids_.size()), rank_of(ids_.size());
        for (const auto& prompt : prompts_)
            for (const auto word : prompt.words)
                ++uses[word];
        for (std::size_t i = 0; i < by_use.size(); ++i)
            by_use[i] = i;
        std::stable_sort(by_use.begin(), by_use.end(),
                         [&](std::size_t a, std::size_t b) { return uses[a] < uses[b]; });
        std::vector<bool> is_number(ids_.size());
        for (std::size_t rank = 0; rank < by_use.size(); ++rank) {
            rank_of[by_use[rank]] = rank;
            is_number[rank] = is_number_[by_use[rank]];
        }
        is_number_ = std::move(is_number);
        for (auto& prompt : prompts_) {
            for (auto& word : prompt.words)
                word = rank_of[word];
            std::sort(prompt.words.begin(), prompt.words.end());
        }
    }

    std::unordered_map<std::string, std::size_t> ids_;
    std::vector<bool> is_number_;  // by id, then by rank
    std::vector<Prompt> prompts_;
};

std::size_t prefix_of(const Words& words) {
    const auto size = static_cast<double>(words.size());
    return words.size() - static_cast<std::size_t>(std::ceil(nearly_same_prompts * size - rounding)) + 1;
}

bool is_nearly_same(const Prompts& prompts, const Words& a, const Words& b) {
    const auto shorter = static_cast<double>(std::min(a.size(), b.size()));
    const auto longer = static_cast<double>(std::max(a.size(), b.size()));
    if (shorter < nearly_same_prompts * longer - rounding) return false;
    std::size_t shared = 0;
    bool differ_in_number = false;
    for (auto i = a.begin(), j = b.begin(); i != a.end() || j != b.end();) {
        if (j == b.end() || (i != a.end() && *i < *j)) {
            differ_in_number = prompts.is_number(*i++);
        } else if (i == a.end() || *j < *i) {
            differ_in_number = prompts.is_number(*j++);
        } else {
            ++shared;
            ++i;
            ++j;
        }
        if (differ_in_number) return false;
    }
    const auto either = static_cast<double>(a.size() + b.size() - shared);
    return static_cast<double>(shared) >= nearly_same_prompts * either - rounding;
}

}  // namespace

void lint_duplicates(std::span<const LintedDeck> decks, Findings& findings) {
    constexpr std::string_view code = "near-duplicate-prompts";
    const Prompts prompts(decks);
    const auto& all = prompts.all();
    std::vector<std::vector<std::size_t>> at_word(prompts.word_count());  // earlier prompts, by prefix word
    std::optional<NotePlace> told;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& prompt = all[i];
        const auto prefix = prefix_of(prompt.words);
        std::vector<std::size_t> candidates;
        for (std::size_t k = 0; k < prefix; ++k) {
            const auto& earlier = at_word[prompt.words[k]];
            const auto taken = std::min(earlier.size(), most_candidates - candidates.size());
            candidates.insert(candidates.end(), earlier.begin(),
                              earlier.begin() + static_cast<std::ptrdiff_t>(taken));
        }
        std::sort(candidates.begin(), candidates.end());
        candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
        for (const auto candidate : candidates) {
            const auto& other = all[candidate];
            if (told == prompt.place) break;
            if (other.kind != prompt.kind || other.place == prompt.place) continue;
            if (!is_nearly_same(prompts, prompt.words, other.words)) continue;
            if (findings.allows(prompt.place, code) || findings.allows(other.place, code)) continue;
            findings.of_note(
                prompt.place, code,
                fmt::format("this asks nearly the same as {}; say what sets it apart, or make one a "
                            "variant of the other",
                            findings.named(other.place)));
            told = prompt.place;
        }
        for (std::size_t k = 0; k < prefix; ++k)
            at_word[prompt.words[k]].push_back(i);
    }
}

}  // namespace hone
