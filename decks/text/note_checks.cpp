// SPDX-License-Identifier: MIT
#include "decks/text/note_checks.hpp"

#include "decks/cloze.hpp"
#include "decks/text/display.hpp"
#include "decks/text/near_miss.hpp"
#include "decks/text/normalise.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_set>

namespace hone {
namespace {

using Texts = std::vector<std::string>;

bool holds(const Texts& texts, const std::string& text) {
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

std::string suggestion(const std::string& text, const Texts& among) {
    const std::vector<std::string_view> candidates(among.begin(), among.end());
    return did_you_mean(text, candidates);
}

bool same_text(const std::string& a, const std::string& b) {
    return !a.empty() && !b.empty() && normalised(a) == normalised(b);
}

const toml::table* variant_table(const TableReader& table, std::size_t variant) {
    const auto* variants = table.find("variant");
    const auto* array = variants == nullptr ? nullptr : variants->as_array();
    const auto* node = array == nullptr ? nullptr : array->get(variant);
    return node == nullptr ? nullptr : node->as_table();
}

toml::source_position place_in(const toml::table* table, std::string_view key) {
    if (table == nullptr) return {};
    const auto* value = table->get(key);
    return value == nullptr ? table->source().begin : value->source().begin;
}

void warn_unused(TableReader& table, std::string_view key, std::string_view because) {
    table.report().warning(table.place(key), "unused-key",
                           std::string("`").append(key) + "` is not used " + std::string(because));
}

/// Options that stand there twice could not be told apart.
void check_distinct(TableReader& table, std::string_view key, const Texts& texts) {
    std::unordered_set<std::string_view> seen;
    for (const auto& text : texts)
        if (!seen.insert(text).second) {
            table.error(key, "duplicate-option",
                        std::string("`").append(key) + "` has " + in_quotes(text) + " twice");
            return;
        }
}

/// The options and answer of the note or of one variant of it.
struct Choice {
    const Texts& options;
    const Texts& answer;
    std::string_view title;
    const toml::node* options_node;  ///< where they are written; nothing when they are the note's own
    toml::source_position place;     ///< of the answer
};

void check_choice(Report& report, const Choice& choice) {
    if (choice.options.empty()) return;
    const auto* written = choice.options_node == nullptr ? nullptr : choice.options_node->as_array();
    if (written != nullptr && written->size() < 2)
        report.error(written->source().begin, "too-few-options",
                     std::string(choice.title) + " needs two options or more, this has one");
    for (const auto& answer : choice.answer)
        if (!holds(choice.options, answer))
            report.error(choice.place, "bad-answer",
                         "the answer " + in_quotes(answer) + " is not among the options" +
                             suggestion(answer, choice.options));
}

void check_pool(TableReader& table, const Question& question) {
    if (!question.options.empty() && !question.distractors.empty())
        warn_unused(table, "distractors", "when `options` are given; leave one of them out");
    for (const auto& distractor : question.distractors)
        if (holds(question.answer, distractor))
            table.report().error(table.place("distractors", distractor), "distractor-is-answer",
                                 "the distractor " + in_quotes(distractor) + " is the answer; take it out");
}

/// Everything that may be shown as an option, in any wording.
Texts shown_options(const Question& question) {
    Texts all = question.options;
    const auto add = [&](const Texts& more) { all.insert(all.end(), more.begin(), more.end()); };
    add(question.distractors);
    if (question.options.empty()) add(question.answer);
    for (const auto& variant : question.variants)
        add(variant.options);
    return all;
}

void check_also(TableReader& table, const Question& question, const Texts& shown) {
    for (const auto& option : question.also) {
        if (holds(question.answer, option))
            table.report().error(table.place("also", option), "also-is-answer",
                                 "`also` holds the answer " + in_quotes(option) +
                                     "; it is for options that neither help nor hurt");
        else if (!holds(shown, option))
            table.report().error(table.place("also", option), "unknown-option",
                                 "`also` names " + in_quotes(option) + ", which is not among the options" +
                                     suggestion(option, shown));
    }
}

void check_reasons(TableReader& table, const Question& question, const Texts& shown) {
    for (const auto& [option, reason] : question.reasons) {
        if (holds(shown, option)) continue;
        auto place = table.place("reasons");
        if (const auto* reasons = table.find("reasons")->as_table())
            for (const auto& [key, value] : *reasons)
                if (key.str() == option) place = key.source().begin;
        table.report().error(place, "unknown-option",
                             "`reasons` names " + in_quotes(option) + ", which is not among the options" +
                                 suggestion(option, shown));
    }
}

void check_variants(TableReader& table, const Question& question) {
    for (std::size_t i = 0; i < question.variants.size(); ++i) {
        const auto& variant = question.variants[i];
        if (variant.options.empty() && variant.answer.empty()) continue;
        const auto* place = variant_table(table, i);
        check_choice(table.report(),
                     {variant.options.empty() ? question.options : variant.options,
                      variant.answer.empty() ? question.answer : variant.answer, "[[question.variant]]",
                      place == nullptr ? nullptr : place->get("options"), place_in(place, "answer")});
    }
}

bool is_number_or_percent(std::string_view text) {
    const auto digits = [&] {
        const auto end = std::min(text.find_first_not_of("0123456789"), text.size());
        text.remove_prefix(end);
        return end > 0;
    };
    const auto blanks = [&] { text.remove_prefix(std::min(text.find_first_not_of(' '), text.size())); };
    blanks();
    if (!digits()) return false;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        if (!digits()) return false;
    }
    blanks();
    if (text.starts_with('%')) text.remove_prefix(1);
    blanks();
    return text.empty();
}

int number_at(std::string_view text, std::size_t from, std::size_t size) {
    int number = 0;
    for (const char c : text.substr(from, size)) {
        if (c < '0' || c > '9') return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

/// YYYY, YYYY-MM or YYYY-MM-DD, a day that exists.
bool is_date(std::string_view text) {
    constexpr int month_days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (text.size() != 4 && text.size() != 7 && text.size() != 10) return false;
    const int year = number_at(text, 0, 4);
    if (year < 1) return false;
    if (text.size() == 4) return true;
    const int month = number_at(text, 5, 2);
    if (text[4] != '-' || month < 1 || month > 12) return false;
    if (text.size() == 7) return true;
    const int day = number_at(text, 8, 2);
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return text[7] == '-' && day >= 1 && day <= month_days[month - 1] && (month != 2 || day < 29 || leap);
}

}  // namespace

void check(TableReader& table, const Pair& pair) {
    if (same_text(pair.weak, pair.strong))
        table.error("strong", "same-answers", "`strong` says the same as `weak`; a pair needs two answers");
    for (std::size_t i = 0; i < pair.variants.size(); ++i) {
        const auto& variant = pair.variants[i];
        if (!variant.weak && !variant.strong) continue;
        if (same_text(variant.weak.value_or(pair.weak), variant.strong.value_or(pair.strong)))
            table.report().error(
                place_in(variant_table(table, i), variant.strong ? "strong" : "weak"), "same-answers",
                "`strong` says the same as `weak` in this variant; a pair needs two answers");
    }
    if (!pair.distractors.empty() && table.find("flaw") == nullptr)
        warn_unused(table, "distractors", "without a `flaw`; they are offered beside it");
    if (!pair.flaw.empty() && holds(pair.distractors, pair.flaw))
        table.report().error(table.place("distractors", pair.flaw), "distractor-is-answer",
                             "the distractor " + in_quotes(pair.flaw) + " is the flaw itself; take it out");
}

void check(TableReader& table, const Question& question) {
    if (table.find("options") == nullptr && table.find("distractors") == nullptr)
        table.error("", "missing-key",
                    "[[question]] needs `options`, or `distractors` to draw the wrong options from");
    for (const auto* key : {"options", "distractors"})
        if (const auto* list = table.find(key);
            list != nullptr && list->is_array() && list->as_array()->empty())
            table.error(key, "too-few-options",
                        std::string("`").append(key) + "` is empty; fill it or leave it out");
    check_distinct(table, "options", question.options);
    check_distinct(table, "answer", question.answer);
    check_choice(table.report(), {question.options, question.answer, "[[question]]", table.find("options"),
                                  table.place("answer")});
    check_pool(table, question);
    if (!question.options.empty() || !question.distractors.empty()) {
        const auto shown = shown_options(question);
        check_also(table, question, shown);
        check_reasons(table, question, shown);
    }
    check_variants(table, question);
}

void check(TableReader& table, const Fact& fact) {
    if (!fact.tolerance.empty() && !is_number_or_percent(fact.tolerance))
        table.error("tolerance", "bad-tolerance",
                    "`tolerance` must be a number in the answer's unit or a percentage, this is " +
                        in_quotes(fact.tolerance) + "; write \"5\" or \"5 %\"");
    if (!fact.as_of.empty() && !is_date(fact.as_of))
        table.error("as_of", "bad-date",
                    "`as_of` must be a year, month or day, this is " + in_quotes(fact.as_of) +
                        "; write \"2026\", \"2026-03\" or \"2026-03-01\"");
}

void check(TableReader&, const Basic&) {}

void check(TableReader& table, const Cloze& cloze) {
    if (cloze.text.empty()) return;
    const auto parsed = parse_cloze(cloze.text);
    if (parsed.problem)
        table.error("text", "bad-gap", on_one_line(*parsed.problem));
    else if (parsed.gaps.empty())
        table.error("text", "no-gap", "`text` has no gap; write the part to recall as {{answer}}");
}

}  // namespace hone
