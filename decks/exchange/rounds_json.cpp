// SPDX-License-Identifier: MIT
#include "decks/exchange/rounds_json.hpp"

#include "engine/answer/fact.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hone {

using namespace json_fields;

namespace {

constexpr int minutes_of_a_day = 1440;

Json json_of(const DumpedRound::Asked& asked) {
    return {{"at", to_string(asked.question.at)},
            {"study_day", to_string(asked.question.day)},
            {"question", asked.question.question},
            {"held", asked.question.held},
            {"note", or_null(asked.note)}};
}

DumpedRound::Asked asked_from(const Json& json) {
    DumpedRound::Asked asked;
    asked.question.at = instant_in(json, "at");
    asked.question.day = day_in(json, "study_day");
    asked.question.question = typed_in(json, "question");
    asked.question.held = flag_in(json, "held");
    asked.note = if_given(json, "note", text_in);
    return asked;
}

Json json_of(const DumpedRound& dumped) {
    const Goal& round = dumped.round;
    Json json{{"name", round.name},
              {"day", to_string(round.day)},
              {"target", or_null(round.target)},
              {"decks", round.decks},
              {"tags", round.tags},
              {"company", round.company},
              {"level", round.level},
              {"role", round.role},
              {"set_day", to_string(round.set_on)},
              {"closed_day", or_null(round.closed)}};
    json["weights"] = Json::array();
    for (const auto& weight : round.weights)
        json["weights"].push_back(
            {{"label", weight.label}, {"value", weight.value}, {"factor", weight.factor}});
    json["asked"] = Json::array();
    for (const auto& asked : dumped.asked)
        json["asked"].push_back(json_of(asked));
    return json;
}

GoalWeight weight_from(const Json& json) {
    GoalWeight weight{text_in(json, "label"), text_in(json, "value"), number_in(json, "factor", 1e-6, 1e6)};
    if (weight.label != "principle" && weight.label != "tag" && weight.label != "note")
        refuse("`label` of a weight must be principle, tag or note");
    return weight;
}

DumpedRound round_from(const Json& json) {
    DumpedRound dumped;
    Goal& round = dumped.round;
    round.name = text_in(json, "name");
    round.day = day_in(json, "day");
    round.target = if_given(json, "target", share_in);
    round.decks = texts_in(json, "decks");
    for (const auto& tag : texts_in(json, "tags"))
        round.tags.push_back(folded(tag));
    round.company = text_in(json, "company");
    round.level = text_in(json, "level");
    round.role = text_in(json, "role");
    round.set_on = day_in(json, "set_day");
    round.closed = if_given(json, "closed_day", day_in);
    for (const auto& weight : list_if_given(json, "weights"))
        round.weights.push_back(weight_from(weight));
    for (const auto& asked : list_if_given(json, "asked"))
        dumped.asked.push_back(asked_from(asked));
    return dumped;
}

Json json_of(const Budget& budget) {
    Json json{{"minutes_per_day", budget.minutes_per_day}, {"speak", budget.speak}};
    json["weekdays"] = Json::array();
    for (const auto& minutes : budget.weekdays)
        json["weekdays"].push_back(or_null(minutes));
    json["days_off"] = Json::array();
    for (const StudyDay day : budget.off)
        json["days_off"].push_back(to_string(day));
    return json;
}

Budget budget_from(const Json& json, const char* key) {
    const Json& from = json.at(key);
    if (!from.is_object()) refuse("`budget` must be an object");
    Budget budget;
    budget.minutes_per_day = static_cast<int>(whole_in(from, "minutes_per_day", 1, minutes_of_a_day));
    budget.speak = number_in(from, "speak", 0, 1);
    const Json& weekdays = required(from, "weekdays");
    if (!weekdays.is_array() || weekdays.size() != budget.weekdays.size())
        refuse("`weekdays` must be a list of seven, Monday first, each minutes or null");
    for (std::size_t i = 0; i < budget.weekdays.size(); ++i)
        if (!weekdays[i].is_null())
            budget.weekdays[i] =
                static_cast<int>(whole_in({{"weekdays", weekdays[i]}}, "weekdays", 0, minutes_of_a_day));
    for (const auto& text : texts_in(from, "days_off")) {
        const auto day = study_day_from(text);
        if (!day) refuse("`days_off` must hold days like 2026-12-01");
        budget.off.push_back(*day);
    }
    std::sort(budget.off.begin(), budget.off.end());
    budget.off.erase(std::unique(budget.off.begin(), budget.off.end()), budget.off.end());
    return budget;
}

int interval_in(const Json& json, const char* key) {
    constexpr std::int64_t century = 36500;
    return static_cast<int>(whole_in(json, key, 1, century));
}

Json json_of(const DumpedPreset& dumped) {
    return {{"desired_retention", dumped.preset.desired_retention},
            {"maximum_interval", dumped.preset.maximum_interval},
            {"fuzz", dumped.preset.fuzz},
            {"new_per_day", dumped.preset.new_per_day},
            {"parameters", dumped.parameter_set}};
}

DumpedPreset preset_from(const Json& json, const char* key) {
    const Json& from = json.at(key);
    if (!from.is_object()) refuse("`preset` must be an object");
    return {{share_in(from, "desired_retention"), interval_in(from, "maximum_interval"),
             flag_in(from, "fuzz"), count_in(from, "new_per_day")},
            count_in(from, "parameters")};
}

}  // namespace

void add_whole_store(Json& json, const Dump& dump) {
    if (!dump.rounds.empty()) {
        json["rounds"] = Json::array();
        for (const auto& round : dump.rounds)
            json["rounds"].push_back(json_of(round));
    }
    if (dump.budget) json["budget"] = json_of(*dump.budget);
    if (dump.preset) json["preset"] = json_of(*dump.preset);
}

void read_whole_store(const Json& json, Dump& dump) {
    for (const auto& round : list_if_given(json, "rounds")) {
        try {
            dump.rounds.push_back(round_from(round));
        } catch (const std::exception& problem) {
            refuse(fmt::format("round {}: {}", dump.rounds.size() + 1, problem.what()));
        }
    }
    dump.budget = if_given(json, "budget", budget_from);
    dump.preset = if_given(json, "preset", preset_from);
    if (dump.preset && !dump.parameters.contains(dump.preset->parameter_set))
        refuse(
            fmt::format("`preset` names parameter set {}, which is not there", dump.preset->parameter_set));
}

void add_own_options(Json& json, const OwnOptions& options) {
    if (options.desired_retention) json["desired_retention"] = *options.desired_retention;
    if (options.maximum_interval) json["maximum_interval"] = *options.maximum_interval;
    if (options.new_per_day) json["new_per_day"] = *options.new_per_day;
}

OwnOptions own_options_in(const Json& json) {
    return {if_given(json, "desired_retention", share_in), if_given(json, "maximum_interval", interval_in),
            if_given(json, "new_per_day", count_in)};
}

}  // namespace hone
