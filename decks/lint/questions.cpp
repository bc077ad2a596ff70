// SPDX-License-Identifier: MIT
#include "decks/lint/rules.hpp"
#include "decks/text/near_miss.hpp"
#include "engine/answer/fact.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <unordered_set>

namespace hone {
namespace {

using Texts = std::vector<std::string>;

bool holds(const Texts& texts, const std::string& text) {
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

/// Folded, as they are compared below.
constexpr std::array<std::string_view, 12> stand_for_others{
    "none of the above", "all of the above",  "both of the above", "neither of the above",
    "none of these",     "all of these",      "both of these",     "neither of these",
    "any of the above",  "some of the above", "none of them",      "all of them"};

/// Wrong options that may be shown, in any wording, each once.
Texts wrong_options(const Question& question, bool with_reserve) {
    Texts wrong;
    std::unordered_set<std::string_view> seen;
    const auto wordings = wordings_of(question);
    for (const auto& wording : wordings) {
        if (wording.reserve && !with_reserve) continue;
        for (const auto& option : wording.options)
            if (!holds(wording.answer, option) && !holds(question.also, option) && seen.insert(option).second)
                wrong.push_back(option);
    }
    return wrong;
}

void judge_reasons(NotePlace place, const Question& question, Findings& findings) {
    std::string without;
    int count = 0;
    for (const auto& option : wrong_options(question, false)) {
        if (question.reasons.contains(option)) continue;
        if (++count <= 2) without += (count == 1 ? "" : ", ") + in_quotes(option);
    }
    if (count == 0) return;
    if (count > 2) without += fmt::format(" and {} more", count - 2);
    findings.of_note(
        place, "no-reason",
        fmt::format("wrong without a reason: {}; say under [question.reasons] what is wrong, for who "
                    "picks it learns nothing else",
                    without));
}

void judge_forms(NotePlace place, const Question& question, Findings& findings) {
    for (const auto& option : wrong_options(question, true)) {
        const auto form = folded(option);
        if (form.empty())
            findings.of_note(
                place, "distractor-never-fits",
                fmt::format("the option {} has no letter and no digit, so nobody takes it for right; "
                            "write one that could be",
                            in_quotes(option)));
        else if (std::find(stand_for_others.begin(), stand_for_others.end(), form) != stand_for_others.end())
            findings.of_note(
                place, "distractor-never-fits",
                fmt::format("the option {} stands for others and is wrong; options are shuffled and "
                            "drawn, so write one that says something itself",
                            in_quotes(option)));
    }
}

/// Where the one right answer stands in each list of the deck that is written out.
void judge_places(std::span<const LintedDeck> decks, std::size_t deck, Findings& findings) {
    std::map<std::size_t, std::size_t> at;
    std::size_t lists = 0;
    for_each_note<Question>(decks, deck, [&](NotePlace, const Question& question) {
        for (const auto& wording : wordings_of(question)) {
            if (!wording.has_own_list || wording.answer.size() != 1) continue;
            const auto right = std::find(wording.options.begin(), wording.options.end(), wording.answer[0]);
            ++at[static_cast<std::size_t>(right - wording.options.begin())];
            ++lists;
        }
    });
    if (lists < fewest_questions) return;
    for (const auto& [place, count] : at) {
        const double share = static_cast<double>(count) / static_cast<double>(lists);
        if (share <= most_in_one_place + 1e-9) continue;
        findings.of_deck(
            deck, "answers-in-one-place",
            fmt::format("the right option stands at place {} in {} of {} lists ({:.0f} %, at most {:.0f} "
                        "% may). The drill shuffles them, but the file teaches its author's habit; "
                        "write right options at all places",
                        place + 1, count, lists, share * 100, most_in_one_place * 100));
    }
}

/// Folded options that are right or defensible somewhere.
std::set<std::string> ever_right(std::span<const LintedDeck> decks) {
    std::set<std::string> right;
    for_each_note<Question>(decks, [&](NotePlace, const Question& question) {
        for (const auto& option : question.also)
            right.insert(folded(option));
        for (const auto& wording : wordings_of(question))
            for (const auto& answer : wording.answer)
                right.insert(folded(answer));
    });
    return right;
}

void judge_habits(std::span<const LintedDeck> decks, std::size_t deck, const std::set<std::string>& right,
                  Findings& findings) {
    struct Wrong {
        NotePlace first;
        std::string option;
        std::size_t questions = 0;
    };
    std::map<std::string, Wrong> wrong;
    for_each_note<Question>(decks, deck, [&](NotePlace place, const Question& question) {
        std::set<std::string> here;
        for (const auto& option : wrong_options(question, true)) {
            auto form = folded(option);
            if (form.empty() || right.contains(form) || !here.insert(form).second) continue;
            ++wrong.try_emplace(std::move(form), Wrong{place, option, 0}).first->second.questions;
        }
    });
    for (const auto& [form, each] : wrong)
        if (each.questions >= never_right_in)
            findings.of_note(
                each.first, "distractor-never-fits",
                fmt::format("the option {} is wrong in {} questions of this deck and right in none; ask "
                            "a question that it answers, or vary it",
                            in_quotes(each.option), each.questions));
}

}  // namespace

std::vector<QuestionWording> wordings_of(const Question& question) {
    const auto shown = [](Texts options, const Texts& answer, const Texts& pool) {
        if (!options.empty()) return options;
        options = answer;
        options.insert(options.end(), pool.begin(), pool.end());
        return options;
    };
    std::vector<QuestionWording> wordings{{question.prompt,
                                           shown(question.options, question.answer, question.distractors),
                                           question.answer, false, !question.options.empty()}};
    for (const auto& variant : question.variants) {
        const auto& options = variant.options.empty() ? question.options : variant.options;
        const auto& answer = variant.answer.empty() ? question.answer : variant.answer;
        const bool is_written = !variant.options.empty() || !variant.answer.empty();
        wordings.push_back({variant.prompt.value_or(question.prompt),
                            shown(options, answer, question.distractors), answer, variant.reserve,
                            is_written && !options.empty()});
    }
    return wordings;
}

void lint_questions(std::span<const LintedDeck> decks, Findings& findings) {
    const auto right = ever_right(decks);
    for (std::size_t deck = 0; deck < decks.size(); ++deck) {
        for_each_note<Question>(decks, deck, [&](NotePlace place, const Question& question) {
            judge_reasons(place, question, findings);
            judge_forms(place, question, findings);
        });
        judge_habits(decks, deck, right, findings);
        judge_places(decks, deck, findings);
    }
}

}  // namespace hone
