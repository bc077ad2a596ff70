// SPDX-License-Identifier: MIT
#include "decks/text/schema.hpp"

#include <array>

namespace hone {
namespace {

using Name = std::string_view;

template <std::size_t a, std::size_t b>
constexpr std::array<Name, a + b> joined(const std::array<Name, a>& first,
                                         const std::array<Name, b>& second) {
    std::array<Name, a + b> out{};
    for (std::size_t i = 0; i < a; ++i)
        out[i] = first[i];
    for (std::size_t i = 0; i < b; ++i)
        out[a + i] = second[i];
    return out;
}

constexpr std::array<Name, 5> deck{"id", "title", "about", "source", "tags"};
constexpr std::array<Name, 9> common{"id",    "tags", "principles", "weight", "company",
                                     "level", "role", "priority",   "cite"};

constexpr auto pair =
    joined(std::array<Name, 8>{"prompt", "weak", "strong", "why", "flaw", "needs", "distractors", "variant"},
           common);
constexpr auto question = joined(std::array<Name, 10>{"prompt", "options", "answer", "why", "reasons", "hint",
                                                      "difficulty", "also", "distractors", "variant"},
                                 common);
constexpr auto fact =
    joined(std::array<Name, 6>{"prompt", "answer", "accept", "tolerance", "as_of", "why"}, common);
constexpr auto basic =
    joined(std::array<Name, 6>{"front", "back", "reversible", "needs", "why", "card"}, common);
constexpr auto cloze = joined(std::array<Name, 2>{"text", "why"}, common);

constexpr auto rubric = joined(std::array<Name, 5>{"prompt", "frame", "why", "dimensions", "answer"}, common);

constexpr std::array<Name, 4> rubric_dimension{"name", "points", "first", "asks"};
constexpr std::array<Name, 7> rubric_answer{"name",    "text",      "scores", "reasons",
                                            "verdict", "auto_fail", "fluent"};

constexpr std::array<Name, 2> basic_card{"front", "back"};

constexpr std::array<Name, 5> pair_variant{"prompt", "weak", "strong", "why", "reserve"};
constexpr std::array<Name, 5> question_variant{"prompt", "options", "answer", "why", "reserve"};

constexpr auto story = joined(std::array<Name, 15>{"summary", "opening", "situation", "task", "action",
                                                   "result", "decision", "differently", "proxy", "scenarios",
                                                   "did", "stakeholders", "metric", "quote", "tradeoff"},
                              common);
constexpr std::array<Name, 7> story_metric{"name",   "before",     "after", "unit",
                                           "window", "confidence", "impact"};
constexpr std::array<Name, 2> story_quote{"words", "origin"};
constexpr std::array<Name, 4> story_trade_off{"chose", "cost", "rejected", "rejected_costs"};

constexpr std::array<Name, 8> tables{"deck", "pair", "question", "fact", "basic", "cloze", "rubric", "story"};

}  // namespace

std::span<const std::string_view> deck_keys() {
    return deck;
}

std::span<const std::string_view> common_keys() {
    return common;
}

std::span<const std::string_view> note_keys(Kind kind) {
    switch (kind) {
        case Kind::pair:
            return pair;
        case Kind::question:
            return question;
        case Kind::fact:
            return fact;
        case Kind::basic:
            return basic;
        case Kind::cloze:
            return cloze;
        case Kind::rubric:
            return rubric;
        case Kind::story:
            return story;
    }
    return {};
}

std::span<const std::string_view> variant_keys(Kind kind) {
    if (kind == Kind::pair) return pair_variant;
    if (kind == Kind::question) return question_variant;
    return {};
}

std::span<const std::string_view> basic_card_keys() {
    return basic_card;
}

std::span<const std::string_view> rubric_dimension_keys() {
    return rubric_dimension;
}

std::span<const std::string_view> rubric_answer_keys() {
    return rubric_answer;
}

std::span<const std::string_view> story_metric_keys() {
    return story_metric;
}

std::span<const std::string_view> story_quote_keys() {
    return story_quote;
}

std::span<const std::string_view> story_trade_off_keys() {
    return story_trade_off;
}

std::span<const std::string_view> table_names() {
    return tables;
}

}  // namespace hone
