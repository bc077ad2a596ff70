// SPDX-License-Identifier: MIT
// What makes a card trainable without knowing anything: a strong answer that is always the longer one, a
// right option that always stands second, a prompt that says its answer. Such a card is right in the drill
// and teaches nothing. The linter reads decks that parse; it knows no subject, so every rule is one of
// form.
//
// Findings are warnings. An author who knows better says so above the note, or above [deck] for all of it:
//
//     # lint: allow equal-answers: both offers really had $175k, and the prompts name the company
//     [[fact]]
//
// The comment lines that stand directly above the [[kind]] line count, no others.
//
// Codes. Of a deck: guessable-pairs, length-tells, answers-in-one-place. Of a note: no-needs, unknown-flaw,
// distractor-never-fits, no-reason, equal-answers, no-as-of, long-card, answer-in-prompt,
// near-duplicate-prompts. Of an exception: allow-without-reason, needless-allow; these cannot be allowed.
// docs/deck-format.md has them in words for authors; rules.hpp has their definitions.
//
// Rejected: a number for how good a deck is. Authors would write for the number.
#pragma once

#include "decks/text/deck_text.hpp"
#include "decks/text/diagnostic.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

struct LintedDeck {
    std::string file;  ///< as diagnostics name it
    std::string text;  ///< what `deck` was parsed from; exceptions stand in its comments
    DeckText deck;
};

/// All findings, deck by deck and by line; those over all decks together come last, under every_deck. What
/// the parser has to say is not repeated.
std::vector<Diagnostic> lint(std::span<const LintedDeck> decks);

/// The codes that can be allowed.
std::span<const std::string_view> lint_codes();

/// The file of a finding that no single deck has.
inline constexpr std::string_view every_deck = "every deck";

// The bounds. A share is of wordings (a note's own and each variant, reserve ones too), from 0 to 1.
inline constexpr std::size_t fewest_wordings = 10;  ///< pairs are not judged by fewer
inline constexpr double most_guessed = 0.60;        ///< by any one sign, and by all together
inline constexpr double fewest_longer = 0.35;       ///< strong answers longer than their weak ones
inline constexpr double most_longer = 0.65;
inline constexpr std::size_t fewest_questions = 8;  ///< lists of options; places are not judged by fewer
inline constexpr double most_in_one_place = 0.60;   ///< right answers standing at one place of their list
inline constexpr std::size_t never_right_in = 5;    ///< questions in which an option is wrong
inline constexpr std::size_t most_words = 60;       ///< in what is shown at once
inline constexpr std::size_t fewest_answer_letters = 3;  ///< shorter ones stand in a prompt by chance
inline constexpr double nearly_same_prompts = 0.8;  ///< words shared by two prompts, of all words in either

}  // namespace hone
