// SPDX-License-Identifier: MIT
#include "decks/lint/rules.hpp"
#include "decks/text/near_miss.hpp"
#include "decks/text/normalise.hpp"
#include "engine/answer/calendar_date.hpp"
#include "engine/answer/compare.hpp"
#include "engine/answer/fact.hpp"
#include "engine/answer/tokens.hpp"
#include "engine/answer/units.hpp"
#include "engine/answer/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>

namespace hone {
namespace {

bool has_tag(const LintedDeck& deck, const Note& note, std::string_view tag) {
    const auto in = [&](const std::vector<std::string>& tags) {
        return std::any_of(tags.begin(), tags.end(),
                           [&](const auto& each) { return normalised(each) == tag; });
    };
    return in(note.tags) || in(deck.deck.header.tags);
}

void judge_date(std::span<const LintedDeck> decks, NotePlace place, const Fact& fact, Findings& findings) {
    if (!fact.as_of.empty()) return;
    const auto& deck = decks[place.deck];
    const auto& note = deck.deck.notes[place.note].note;
    std::string because;
    if (const auto amount = read_answer(fact.answer))
        if (!amount->low.currency.empty() || (amount->high && !amount->high->currency.empty()))
            because = "its answer is an amount of money";
    for (const std::string_view tag : {"pay", "compensation", "timeline"})
        if (because.empty() && has_tag(deck, note, tag)) because = fmt::format("it is tagged `{}`", tag);
    if (!because.empty())
        findings.of_note(
            place, "no-as-of",
            fmt::format("this fact ages ({}) and does not say when it was true; add as_of = \"2026\" "
                        "or a month",
                        because));
}

/// One number of an answer, the same however it is written. Equal values have equal keys; what else has the
/// same key is told apart by grading.
std::string key_of_number(double value) {
    return fmt::format("{:.9g}", value);
}

/// A typed "2" is right where "2 weeks" is asked, for the question says weeks; two facts with these answers
/// are not of one value.
bool is_one_kind(const std::string& a, const std::string& b) {
    const auto first = read_answer(a), second = read_answer(b);
    if (!first || !second) return !first && !second;
    return first->low.unit.measure == second->low.unit.measure &&
           first->low.noun.empty() == second->low.noun.empty() &&
           first->low.currency.empty() == second->low.currency.empty();
}

/// Two amounts of money that begin this close are taken for each other: $25k-$38k, $25,000 and $25,300.
constexpr double nearly_same_money = 0.02;

bool is_nearly_same_money(const std::string& a, const std::string& b) {
    const auto first = read_answer(a), second = read_answer(b);
    if (!first || !second || first->low.currency.empty() || second->low.currency.empty()) return false;
    const double x = first->low.value(), y = second->low.value();
    return std::abs(x - y) <= nearly_same_money * std::max(std::abs(x), std::abs(y));
}

/// Under which keys a value is looked for, the first of them its own; none for words. Money is kept by magnitude, so
/// that nearly the same amount lies under the same key or the next.
std::vector<std::string> keys_of_value(const std::string& answer) {
    if (const auto dates = read_dates(answer); dates.size() == 1) return {dates[0].text()};
    const auto quantity = read_answer(answer);
    if (!quantity) return {};
    const double value = quantity->low.value();
    if (quantity->low.currency.empty() || !(value > 0)) return {key_of_number(value)};
    const double step = std::floor(std::log(value) / std::log1p(nearly_same_money));
    return {fmt::format("money {}", step), fmt::format("money {}", step - 1),
            fmt::format("money {}", step + 1)};
}

struct Value {
    std::vector<NotePlace> facts;  ///< in the order of the decks
    const Fact* first = nullptr;
};

bool is_same_value(const Fact& a, const Fact& b) {
    const auto is_right = [](const Fact& given, const Fact& asked) {
        return grade_fact(given.answer, {asked.answer, {}, {}}).verdict == Verdict::right;
    };
    return (is_one_kind(a.answer, b.answer) && is_right(a, b) && is_right(b, a)) ||
           is_nearly_same_money(a.answer, b.answer);
}

/// Facts grouped by value. Only values with one key are compared, and of these no more than a number that
/// keeps ten thousand facts to seconds.
std::vector<Value> values_of(std::span<const LintedDeck> decks) {
    constexpr std::size_t most_compared = 40;
    std::vector<Value> values;
    std::unordered_map<std::string, std::vector<std::size_t>> by_key;
    for_each_note<Fact>(decks, [&](NotePlace place, const Fact& fact) {
        const auto keys = keys_of_value(fact.answer);
        if (keys.empty()) return;
        std::optional<std::size_t> found;
        for (const auto& key : keys) {
            const auto& candidates = by_key[key];
            for (std::size_t i = 0; i < candidates.size() && i < most_compared && !found; ++i)
                if (is_same_value(fact, *values[candidates[i]].first)) found = candidates[i];
        }
        if (!found) {
            found = values.size();
            values.push_back({{}, &fact});
            by_key[keys.front()].push_back(*found);
        }
        values[*found].facts.push_back(place);
    });
    return values;
}

/// A text as numbers, words and symbols in a row, so that "2 weeks" is found in "two weeks." and not in "12
/// weeks".
std::string token_line(std::string_view text) {
    std::string line = " ";
    for (const auto& token : tokens_of(plain(text))) {
        const auto number =
            token.kind == Token::Kind::number ? std::optional(token.value) : number_named(token.low);
        line += (number ? key_of_number(*number) : token.low) + " ";
    }
    return line;
}

/// By deck.
using ContrastNotes = std::vector<std::vector<std::string>>;

ContrastNotes contrast_notes(std::span<const LintedDeck> decks) {
    ContrastNotes texts(decks.size());
    for (std::size_t deck = 0; deck < decks.size(); ++deck)
        for (const auto& placed : decks[deck].deck.notes)
            if (placed.note.kind() != Kind::fact && has_tag(decks[deck], placed.note, "contrast"))
                texts[deck].push_back(token_line(searchable_text(placed.note)));
    return texts;
}

void judge_value(std::span<const LintedDeck> decks, const Value& value, const ContrastNotes& contrasts,
                 Findings& findings) {
    const auto fact_at = [&](NotePlace place) -> const Fact& {
        return std::get<Fact>(decks[place.deck].deck.notes[place.note].note.body);
    };
    const auto is_told_apart = [&](NotePlace place) {
        const Fact& fact = fact_at(place);
        const auto& texts = contrasts[place.deck];
        const auto stands = [&](const std::string& answer) {
            return std::any_of(texts.begin(), texts.end(), [line = token_line(answer)](const auto& text) {
                return text.find(line) != text.npos;
            });
        };
        return stands(fact.answer) || std::any_of(fact.accept.begin(), fact.accept.end(), stands);
    };
    std::vector<NotePlace> mixed, left;
    for (const auto place : value.facts)
        if (!is_told_apart(place)) mixed.push_back(place);
    if (mixed.size() < 2) return;
    for (const auto place : mixed)
        if (!findings.allows(place, "equal-answers")) left.push_back(place);
    if (left.size() < 2) return;
    constexpr std::size_t most_named = 3;
    std::string others;
    for (std::size_t i = 1; i < left.size() && i <= most_named; ++i)
        others += (i == 1 ? "" : ", ") + findings.named(left[i]);
    if (left.size() > most_named + 1) others += fmt::format(" and {} more", left.size() - most_named - 1);
    findings.of_note(
        left[0], "equal-answers",
        fmt::format(
            "{} is also, or nearly, the answer of {}; add a note tagged `contrast` that holds it and asks "
            "which is which",
            in_quotes(fact_at(left[0]).answer), others));
}

}  // namespace

void lint_facts(std::span<const LintedDeck> decks, Findings& findings) {
    for_each_note<Fact>(decks,
                        [&](NotePlace place, const Fact& fact) { judge_date(decks, place, fact, findings); });
    const auto contrasts = contrast_notes(decks);
    for (const auto& value : values_of(decks))
        if (value.facts.size() > 1) judge_value(decks, value, contrasts, findings);
}

}  // namespace hone
