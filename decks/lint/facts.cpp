// SPDX-License-Identifier: MIT
#include "decks/lint/rules.hpp"
#include "decks/text/near_miss.hpp"
#include "decks/text/normalise.hpp"
#include "engine/answer/calendar_date.hpp"
#include "engine/answer/compare.hpp"
#include "engine/answer/fact.hpp"
#include "engine/answer/tokens.hpp"
#include "engine/answer/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
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

/// Under which keys a value is looked for; none for words. A bare number is right where a unit is asked, so
/// the count without its unit is a key too.
std::set<std::string> keys_of(const std::string& answer) {
    std::set<std::string> keys;
    if (const auto dates = read_dates(answer); dates.size() == 1) {
        keys.insert(dates[0].text());
    } else if (const auto quantity = read_answer(answer)) {
        keys.insert(key_of_number(quantity->low.counted()));
        keys.insert(key_of_number(quantity->low.value()));
        if (quantity->low.short_m) keys.insert(key_of_number(quantity->low.number));  // "30m" may be minutes
    }
    return keys;
}

struct Value {
    std::vector<NotePlace> facts;  ///< in the order of the decks
    const Fact* first = nullptr;
};

bool is_same_value(const Fact& a, const Fact& b) {
    const auto is_right = [](const Fact& given, const Fact& asked) {
        return grade_fact(given.answer, {asked.answer, {}, {}}).verdict == Verdict::right;
    };
    return is_right(a, b) || is_right(b, a);
}

/// Facts grouped by value. Only values with a key in common are compared, and of these no more than a
/// number that keeps ten thousand facts to seconds.
std::vector<Value> values_of(std::span<const LintedDeck> decks) {
    constexpr std::size_t most_compared = 40;
    std::vector<Value> values;
    std::unordered_map<std::string, std::vector<std::size_t>> by_key;
    for_each_note<Fact>(decks, [&](NotePlace place, const Fact& fact) {
        const auto keys = keys_of(fact.answer);
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
            for (const auto& key : keys)
                by_key[key].push_back(*found);
        }
        values[*found].facts.push_back(place);
    });
    return values;
}

/// A text as numbers, words and symbols in a row, so that "12 %" is found in "12%." and "12" not in "120".
std::string token_line(std::string_view text) {
    std::string line = " ";
    for (const auto& token : tokens_of(plain(text)))
        line += (token.kind == Token::Kind::number ? key_of_number(token.value) : token.low) + " ";
    return line;
}

std::vector<std::string> contrast_notes(std::span<const LintedDeck> decks) {
    std::vector<std::string> texts;
    for (const auto& deck : decks)
        for (const auto& placed : deck.deck.notes)
            if (placed.note.kind() != Kind::fact && has_tag(deck, placed.note, "contrast"))
                texts.push_back(token_line(searchable_text(placed.note)));
    return texts;
}

void judge_value(std::span<const LintedDeck> decks, const Value& value,
                 const std::vector<std::string>& contrasts, Findings& findings) {
    const auto fact_at = [&](NotePlace place) -> const Fact& {
        return std::get<Fact>(decks[place.deck].deck.notes[place.note].note.body);
    };
    for (const auto place : value.facts) {
        const auto answer = token_line(fact_at(place).answer);
        for (const auto& text : contrasts)
            if (text.find(answer) != text.npos) return;
    }
    std::vector<NotePlace> left;
    for (const auto place : value.facts)
        if (!findings.allows(place, "equal-answers")) left.push_back(place);
    if (left.size() < 2) return;
    constexpr std::size_t most_named = 3;
    std::string others;
    for (std::size_t i = 1; i < left.size() && i <= most_named; ++i)
        others += (i == 1 ? "" : ", ") + findings.named(left[i]);
    if (left.size() > most_named + 1) others += fmt::format(" and {} more", left.size() - most_named - 1);
    findings.of_note(
        left[0], "equal-answers",
        fmt::format("{} is also the answer of {}; add a note tagged `contrast` that holds it and asks "
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
