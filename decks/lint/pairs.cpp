// SPDX-License-Identifier: MIT
#include "decks/flaws.hpp"
#include "decks/lint/guesser.hpp"
#include "decks/lint/rules.hpp"
#include "decks/text/near_miss.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace hone {
namespace {

int percent(double share) {
    return static_cast<int>(std::lround(share * 100));
}

/// Shares that are whole counts are compared exactly, whatever 0.6 is in binary.
bool is_above(double share, double bound) {
    return share > bound + 1e-9;
}

/// The signs a guesser gets too far with, as a sentence; nothing when there is none.
std::string guesses(std::span<const SignedWording> wordings) {
    std::string signs;
    for (std::size_t sign = 0; sign < sign_count; ++sign) {
        const auto guess = guess_by(sign, wordings);
        if (!is_above(guess.right, most_guessed)) continue;
        signs +=
            fmt::format("{}{} ({}: {} %)", signs.empty() ? "" : ", ", sign_names[sign],
                        guess.more_is_strong ? "strong has more" : "strong has less", percent(guess.right));
    }
    if (const double all = guess_by_all(wordings); is_above(all, most_guessed))
        signs += fmt::format("{}all signs together ({} %)", signs.empty() ? "" : ", ", percent(all));
    if (signs.empty()) return signs;
    return fmt::format(
        "the stronger answer shows without reading, by {}, in {} pair wordings; at most {} % may. "
        "Rewrite pairs until both answers have as much of it",
        signs, wordings.size(), percent(most_guessed));
}

void judge_lengths(std::size_t deck, std::span<const SignedWording> wordings, Findings& findings) {
    const auto longer = static_cast<double>(
        std::count_if(wordings.begin(), wordings.end(), [](const auto& w) { return w.signs[0] > 0; }));
    const double share = longer / static_cast<double>(wordings.size());
    if (!is_above(share, most_longer) && !is_above(fewest_longer, share)) return;
    findings.of_deck(
        deck, "length-tells",
        fmt::format(
            "the strong answer is the longer one in {} % of {} pair wordings; between {} and {} % may be. {}",
            percent(share), wordings.size(), percent(fewest_longer), percent(most_longer),
            share > 0.5 ? "Shorten strong answers, or give weak ones as much detail"
                        : "Shorten weak answers, or give strong ones as much detail"));
}

void judge_pair(NotePlace place, const Pair& pair, const std::set<std::string>& flaws, Findings& findings) {
    if (pair.needs.empty())
        findings.of_note(
            place, "no-needs",
            "this pair has no `needs`, so nothing can be ticked after an own answer; add what a good "
            "answer has, needs = [\"…\", \"…\"]");
    std::vector<std::string_view> known;
    for (const auto& flaw : known_flaws())
        known.push_back(flaw.name);
    if (!pair.flaw.empty() && find_flaw(pair.flaw) == nullptr)
        findings.of_note(
            place, "unknown-flaw",
            fmt::format("the flaw {} is not one of hone's, so its likely confusions are not known{}",
                        in_quotes(pair.flaw),
                        nearest(pair.flaw, known) ? did_you_mean(pair.flaw, known)
                                                  : "; take one from the list in the deck format, or "
                                                    "allow it with a reason"));
    for (const auto& distractor : pair.distractors)
        if (find_flaw(distractor) == nullptr && !flaws.contains(distractor))
            findings.of_note(
                place, "distractor-never-fits",
                fmt::format("the distractor {} is no known flaw and no pair has it, so it is never "
                            "right{}",
                            in_quotes(distractor),
                            nearest(distractor, known) ? did_you_mean(distractor, known)
                                                       : "; name a flaw that some pair has"));
}

}  // namespace

std::vector<PairWording> wordings_of(const Pair& pair) {
    std::vector<PairWording> wordings{{pair.prompt, pair.weak, pair.strong}};
    for (const auto& variant : pair.variants)
        wordings.push_back({variant.prompt.value_or(pair.prompt), variant.weak.value_or(pair.weak),
                            variant.strong.value_or(pair.strong)});
    return wordings;
}

void lint_pairs(std::span<const LintedDeck> decks, Findings& findings) {
    std::set<std::string> flaws;
    for_each_note<Pair>(decks, [&](NotePlace, const Pair& pair) { flaws.insert(pair.flaw); });

    std::vector<SignedWording> all;
    std::size_t note = 0, decks_in_all = 0;
    for (std::size_t deck = 0; deck < decks.size(); ++deck) {
        std::vector<SignedWording> wordings;
        for_each_note<Pair>(decks, deck, [&](NotePlace place, const Pair& pair) {
            judge_pair(place, pair, flaws, findings);
            ++note;
            for (const auto& wording : wordings_of(pair))
                wordings.push_back({note, signs_of(wording.weak, wording.strong)});
        });
        // A deck that says why its pairs may be guessed does not count against the others.
        if (!wordings.empty() && !findings.deck_allows(deck, "guessable-pairs")) {
            all.insert(all.end(), wordings.begin(), wordings.end());
            ++decks_in_all;
        }
        if (wordings.size() < fewest_wordings) continue;
        judge_lengths(deck, wordings, findings);
        if (auto said = guesses(wordings); !said.empty())
            findings.of_deck(deck, "guessable-pairs", std::move(said));
    }
    if (decks_in_all < 2 || all.size() < fewest_wordings) return;
    if (auto said = guesses(all); !said.empty()) findings.of_all_decks("guessable-pairs", std::move(said));
}

}  // namespace hone
