// SPDX-License-Identifier: MIT
#include "decks/cloze.hpp"
#include "decks/lint/rules.hpp"
#include "decks/text/near_miss.hpp"
#include "decks/text/normalise.hpp"
#include "engine/answer/fact.hpp"
#include "engine/answer/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace hone {
namespace {

std::size_t words_in(std::string_view text) {
    return split_words(plain(text)).size();
}

std::string without_braces(const Cloze& cloze) {
    return with_gap_closed(parse_cloze(cloze.text), 0);
}

/// Calls `use(field, text)` for what is shown at once, in every wording.
template <typename Use>
void for_each_field(const Pair& pair, const Use& use) {
    for (const auto& wording : wordings_of(pair)) {
        use("prompt", wording.prompt);
        use("weak", wording.weak);
        use("strong", wording.strong);
    }
}
template <typename Use>
void for_each_field(const Question& question, const Use& use) {
    for (const auto& wording : wordings_of(question)) {
        use("prompt", wording.prompt);
        for (const auto& option : wording.options)
            use("an option", option);
    }
}
template <typename Use>
void for_each_field(const Fact& fact, const Use& use) {
    use("prompt", fact.prompt);
}
template <typename Use>
void for_each_field(const Basic& basic, const Use& use) {
    use("front", basic.front);
    use("back", basic.back);
    for (const auto& card : basic.cards) {
        use("front", card.front);
        use("back", card.back);
    }
}
template <typename Use>
void for_each_field(const Cloze& cloze, const Use& use) {
    use("text", without_braces(cloze));
}

template <typename Body>
void judge_length(NotePlace place, const Body& body, Findings& findings) {
    std::set<std::string> said;  // a variant takes over what it does not change
    for_each_field(body, [&](std::string_view field, const std::string& text) {
        const auto words = words_in(text);
        if (words <= most_words || !said.insert(text).second) return;
        const bool is_option = field == "an option";
        findings.of_note(
            place, "long-card",
            fmt::format("{} has {} words, more than {} are not read in a drill; shorten {}, or make two "
                        "notes of it",
                        is_option ? in_quotes(text) : fmt::format("`{}`", field), words, most_words,
                        is_option ? "the option" : "it"));
    });
}

/// " word word ", so that a whole word is found with find().
std::string word_line(std::string_view text) {
    return " " + folded(text) + " ";
}

bool stands_in(std::string_view answer, std::string_view shown) {
    const auto line = word_line(answer);
    return word_line(shown).find(line) != std::string::npos;
}

/// Shorter ones and numbers ("L5", "12 %") stand in a prompt by chance.
bool is_telling(std::string_view answer) {
    std::size_t letters = 0;
    for (const auto& word : words_of(answer))
        for (const char32_t c : code_points(word))
            if (c < U'0' || c > U'9') ++letters;
    return letters >= fewest_answer_letters;
}

void tell(NotePlace place, std::string_view answer, std::string_view field, Findings& findings) {
    findings.of_note(
        place, "answer-in-prompt",
        fmt::format("the answer {} stands in {}; say it there in other words", in_quotes(answer), field));
}

bool gives_away(std::string_view answer, std::string_view shown) {
    return is_telling(answer) && stands_in(answer, shown);
}

void judge_answers(NotePlace, const Pair&, Findings&) {}  // both answers are shown

void judge_answers(NotePlace place, const Question& question, Findings& findings) {
    std::set<std::string> said;
    for (const auto& wording : wordings_of(question)) {
        const auto stands = [&](const std::string& option) { return stands_in(option, wording.prompt); };
        if (std::all_of(wording.options.begin(), wording.options.end(), stands)) continue;
        for (const auto& answer : wording.answer)
            if (gives_away(answer, wording.prompt) && said.insert(answer).second)
                tell(place, answer, "its own prompt", findings);
    }
}

void judge_answers(NotePlace place, const Fact& fact, Findings& findings) {
    std::vector<std::string> answers{fact.answer};
    answers.insert(answers.end(), fact.accept.begin(), fact.accept.end());
    for (const auto& answer : answers)
        if (gives_away(answer, fact.prompt)) return tell(place, answer, "its own prompt", findings);
}

void judge_answers(NotePlace place, const Basic& basic, Findings& findings) {
    if (gives_away(basic.back, basic.front)) tell(place, basic.back, "`front`", findings);
    if (basic.reversible && gives_away(basic.front, basic.back)) tell(place, basic.front, "`back`", findings);
}

void judge_answers(NotePlace place, const Cloze& cloze, Findings& findings) {
    const auto parsed = parse_cloze(cloze.text);
    std::set<std::string> said;
    for (const auto& piece : parsed.pieces)
        if (piece.gap != 0 && gives_away(piece.text, with_gap_closed(parsed, piece.gap)) &&
            said.insert(folded(piece.text)).second)
            tell(place, piece.text, "the text beside its gap", findings);
}

template <typename Body>
void judge(std::span<const LintedDeck> decks, Findings& findings) {
    for_each_note<Body>(decks, [&](NotePlace place, const Body& body) {
        judge_length(place, body, findings);
        judge_answers(place, body, findings);
    });
}

}  // namespace

void lint_texts(std::span<const LintedDeck> decks, Findings& findings) {
    judge<Pair>(decks, findings);
    judge<Question>(decks, findings);
    judge<Fact>(decks, findings);
    judge<Basic>(decks, findings);
    judge<Cloze>(decks, findings);
}

}  // namespace hone
