// SPDX-License-Identifier: MIT
#include "decks/text/note_reader.hpp"

#include "decks/text/near_miss.hpp"
#include "decks/text/note_checks.hpp"
#include "decks/text/rubric_reader.hpp"
#include "decks/text/schema.hpp"
#include "decks/text/story_reader.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace hone {
namespace {

PairVariant read_pair_variant(const toml::table& table, Report& report) {
    TableReader in(table, "[[pair.variant]]", variant_keys(Kind::pair), report);
    PairVariant variant{in.text_if_given("prompt"), in.text_if_given("weak"), in.text_if_given("strong"),
                        in.text_if_given("why"), in.flag("reserve")};
    if (!in.find("prompt") && !in.find("weak") && !in.find("strong") && !in.find("why"))
        in.error("", "empty-variant", "[[pair.variant]] changes nothing; give it a prompt, weak or strong");
    return variant;
}

QuestionVariant read_question_variant(const toml::table& table, Report& report) {
    TableReader in(table, "[[question.variant]]", variant_keys(Kind::question), report);
    QuestionVariant variant{in.text_if_given("prompt"), in.texts("options"), in.text_or_texts("answer"),
                            in.text_if_given("why"), in.flag("reserve")};
    if (!in.find("prompt") && !in.find("options") && !in.find("answer") && !in.find("why"))
        in.error("", "empty-variant",
                 "[[question.variant]] changes nothing; give it a prompt or options of its own");
    return variant;
}

Pair read_pair(TableReader& in) {
    Pair pair;
    pair.weak = in.text("weak", Need::required);
    pair.strong = in.text("strong", Need::required);
    pair.prompt = in.text("prompt");
    pair.why = in.text("why");
    pair.flaw = in.text("flaw");
    pair.needs = in.texts("needs");
    pair.distractors = in.texts("distractors");
    for (const auto* table : in.tables("variant"))
        pair.variants.push_back(read_pair_variant(*table, in.report()));
    return pair;
}

/// One of a few words, or nothing with a diagnostic.
template <std::size_t size>
void check_word(TableReader& in, std::string_view key, const std::string& word, std::string code,
                const std::array<std::string_view, size>& words) {
    if (word.empty() || std::find(words.begin(), words.end(), word) != words.end()) return;
    in.error(key, std::move(code),
             std::string("`").append(key) + "` must be " + listed(words) + ", this is " + in_quotes(word) +
                 did_you_mean(word, words));
}

Question read_question(TableReader& in) {
    Question question;
    question.prompt = in.text("prompt", Need::required);
    question.options = in.texts("options");
    question.answer = in.text_or_texts("answer", Need::required);
    question.why = in.text("why");
    question.reasons = in.texts_by_name("reasons");
    question.hint = in.text("hint");
    question.difficulty = in.text("difficulty");
    question.also = in.texts("also");
    question.distractors = in.texts("distractors");
    for (const auto* table : in.tables("variant"))
        question.variants.push_back(read_question_variant(*table, in.report()));
    check_word(in, "difficulty", question.difficulty, "bad-difficulty",
               std::array<std::string_view, 3>{"easy", "medium", "hard"});
    return question;
}

std::string written(double number) {
    std::array<char, 400> buffer{};
    const auto result =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed);
    return {buffer.data(), result.ptr};
}

/// `tolerance = 5` and `tolerance = "5 %"`.
std::string read_tolerance(TableReader& in) {
    const auto* value = in.find("tolerance");
    if (value == nullptr || value->is_string()) return in.text("tolerance");
    if (const auto* integer = value->as_integer()) return std::to_string(integer->get());
    if (const auto* number = value->as_floating_point()) return written(number->get());
    in.wrong_type("tolerance", *value, "a number or a percent string");
    return {};
}

/// `as_of = 2026` and `as_of = 2026-03-01` need no quotes; 2026-03 is no TOML value and does.
std::string read_as_of(TableReader& in) {
    const auto* value = in.find("as_of");
    if (value == nullptr || value->is_string()) return in.text("as_of");
    if (const auto* year = value->as_integer()) return std::to_string(year->get());
    if (const auto* date = value->as_date()) {
        const auto& day = date->get();
        const auto padded = [](unsigned number, std::size_t size) {
            const std::string digits = std::to_string(number);
            return std::string(size - std::min(size, digits.size()), '0') + digits;
        };
        return padded(day.year, 4) + "-" + padded(day.month, 2) + "-" + padded(day.day, 2);
    }
    in.wrong_type("as_of", *value, "a year, month or day", "; write \"2026\", \"2026-03\" or \"2026-03-01\"");
    return {};
}

Fact read_fact(TableReader& in) {
    Fact fact;
    fact.prompt = in.text("prompt", Need::required);
    fact.answer = in.text("answer", Need::required);
    fact.accept = in.texts("accept");
    fact.tolerance = read_tolerance(in);
    fact.as_of = read_as_of(in);
    fact.why = in.text("why");
    return fact;
}

Basic read_basic(TableReader& in) {
    Basic basic;
    basic.front = in.text("front", Need::required);
    basic.back = in.text("back", Need::required);
    basic.reversible = in.flag("reversible");
    basic.needs = in.texts("needs");
    basic.why = in.text("why");
    for (const auto* table : in.tables("card")) {
        TableReader card(*table, "[[basic.card]]", basic_card_keys(), in.report());
        basic.cards.push_back({card.text("front", Need::required), card.text("back", Need::required)});
    }
    return basic;
}

Cloze read_cloze(TableReader& in) {
    Cloze cloze;
    cloze.text = in.text("text", Need::required);
    cloze.why = in.text("why");
    return cloze;
}

Body read_body(Kind kind, TableReader& in) {
    switch (kind) {
        case Kind::pair:
            return read_pair(in);
        case Kind::question:
            return read_question(in);
        case Kind::fact:
            return read_fact(in);
        case Kind::basic:
            return read_basic(in);
        case Kind::cloze:
            return read_cloze(in);
        case Kind::rubric:
            return read_rubric(in);
        case Kind::story:
            break;
    }
    return read_story(in);
}

std::string read_id(TableReader& in) {
    std::string id = in.text_if_given("id").value_or("");
    if (id.empty() || is_id(id)) return id;
    in.error("id", "bad-id", "the id " + in_quotes(id) + " may hold letters A-Z a-z, digits and . _ - only");
    return {};
}

double read_weight(TableReader& in) {
    const auto weight = in.number("weight");
    if (!weight) return Note{}.weight;
    if (!(*weight > 0) || !std::isfinite(*weight))
        in.error("weight", "bad-weight", "`weight` must be a number above 0; leave it out for 1");
    return *weight;
}

Priority read_priority(TableReader& in) {
    const auto word = in.text_if_given("priority").value_or("");
    check_word(in, "priority", word, "bad-priority",
               std::array<std::string_view, 3>{"core", "useful", "extra"});
    return priority_from(word).value_or(Note{}.priority);
}

}  // namespace

bool is_id(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
               c == '_' || c == '-';
    });
}

std::optional<Note> read_note(Kind kind, const toml::table& table, Report& report) {
    const auto errors_before = report.errors();
    TableReader in(table, "[[" + std::string(name(kind)) + "]]", note_keys(kind), report);
    Note note;
    note.body = read_body(kind, in);
    note.id = read_id(in);
    note.tags = in.texts("tags");
    note.principles = in.texts("principles");
    note.weight = read_weight(in);
    note.company = in.text_or_texts("company");
    note.level = in.text_or_texts("level");
    note.role = in.text_or_texts("role");
    note.priority = read_priority(in);
    note.cite = in.text("cite");
    std::visit([&](const auto& body) { check(in, body); }, note.body);
    if (report.errors() != errors_before) return {};
    return note;
}

DeckHeader read_header(const toml::table& table, Report& report) {
    TableReader in(table, "[deck]", deck_keys(), report);
    return {read_id(in), in.text("title"), in.text("about"), in.text("source"), in.texts("tags")};
}

}  // namespace hone
