// SPDX-License-Identifier: MIT
#include "decks/text/rubric_reader.hpp"

#include "decks/text/near_miss.hpp"
#include "decks/text/note_checks.hpp"
#include "decks/text/schema.hpp"

#include <set>

namespace hone {
namespace {

constexpr const char* bad = "bad-rubric";

RubricDimension read_dimension(const toml::table& table, Report& report) {
    TableReader in(table, "[[rubric.dimensions]]", rubric_dimension_keys(), report);
    RubricDimension dimension{in.text("name", Need::required), in.number("points").value_or(0),
                              in.flag("first"), in.text("asks")};
    if (!(dimension.points > 0) || dimension.points > 1000)
        in.error("points", bad, "`points` must be the most a dimension can bring, above 0 and at most 1000");
    return dimension;
}

RubricAnswer read_answer(const toml::table& table, Report& report) {
    TableReader in(table, "[[rubric.answer]]", rubric_answer_keys(), report);
    return {in.text("name", Need::required),
            in.text("text", Need::required),
            in.numbers("scores"),
            in.texts("reasons"),
            in.text("verdict"),
            in.text("auto_fail"),
            in.flag("fluent")};
}

/// Where the answer number `index` stands, for a message about one of its keys.
toml::source_position place_of(const TableReader& table, std::size_t index, std::string_view key) {
    const auto* answers = table.find("answer");
    const auto* array = answers == nullptr ? nullptr : answers->as_array();
    const auto* node = array == nullptr ? nullptr : array->get(index);
    const auto* answer = node == nullptr ? nullptr : node->as_table();
    if (answer == nullptr) return table.place("answer");
    const auto* value = answer->get(key);
    return value == nullptr ? answer->source().begin : value->source().begin;
}

void check_answer(TableReader& table, const Rubric& rubric, std::size_t index) {
    const RubricAnswer& answer = rubric.answers[index];
    const auto complain = [&](std::string_view key, const std::string& message) {
        table.report().error(place_of(table, index, key), bad, message);
    };
    const std::size_t wanted = rubric.dimensions.size();
    if (answer.scores.size() != wanted)
        return complain("scores", "`scores` has " + std::to_string(answer.scores.size()) + " numbers for " +
                                      std::to_string(wanted) +
                                      " dimensions; give one for each, in their order");
    if (!answer.reasons.empty() && answer.reasons.size() != wanted)
        complain("reasons", "`reasons` has " + std::to_string(answer.reasons.size()) + " texts for " +
                                std::to_string(wanted) + " dimensions; give one for each, or none");
    for (std::size_t i = 0; i < wanted; ++i)
        if (!(answer.scores[i] >= 0) || answer.scores[i] > rubric.dimensions[i].points)
            complain("scores", "the points for " + in_quotes(rubric.dimensions[i].name) +
                                   " must lie between 0 and its maximum");
}

}  // namespace

Rubric read_rubric(TableReader& in) {
    Rubric rubric;
    rubric.prompt = in.text("prompt", Need::required);
    rubric.frame = in.text("frame");
    rubric.why = in.text("why");
    for (const auto* table : in.tables("dimensions"))
        rubric.dimensions.push_back(read_dimension(*table, in.report()));
    for (const auto* table : in.tables("answer"))
        rubric.answers.push_back(read_answer(*table, in.report()));
    return rubric;
}

void check(TableReader& table, const Rubric& rubric) {
    const auto missing = [&table](std::string_view key) {  // another type has been complained about
        const auto* value = table.find(key);
        return value == nullptr || value->is_array();
    };
    if (rubric.dimensions.empty() && missing("dimensions"))
        table.error(
            "dimensions", bad,
            "[[rubric]] needs `dimensions`; add dimensions = [{ name = \"ownership\", points = 30 }]");
    if (rubric.answers.empty() && missing("answer"))
        table.error("answer", bad,
                    "[[rubric]] needs an answer to score; add a [[rubric.answer]] table below it");
    std::set<std::string_view> names;
    for (const auto& dimension : rubric.dimensions)
        if (!names.insert(dimension.name).second)
            table.error("dimensions", bad,
                        "the dimension " + in_quotes(dimension.name) + " stands there twice");
    names.clear();
    for (std::size_t i = 0; i < rubric.answers.size(); ++i) {
        check_answer(table, rubric, i);
        if (!names.insert(rubric.answers[i].name).second)
            table.report().error(place_of(table, i, "name"), bad,
                                 "there is an answer " + in_quotes(rubric.answers[i].name) + " already");
    }
}

}  // namespace hone
