// SPDX-License-Identifier: MIT
#include "decks/exchange/history_json.hpp"

namespace hone {

using namespace json_fields;

void add_state(Json& json, const CardState& state) {
    json["state"] = name(state);
    const Trace* trace = trace_of(state);
    if (trace == nullptr) return;
    json["stability"] = trace->memory.stability;
    json["difficulty"] = trace->memory.difficulty;
    json["last_review"] = to_string(trace->last_review);
    json["interval_days"] = trace->interval_days;
}

CardState state_in(const Json& json) {
    std::optional<Trace> trace;
    if (find(json, "stability") != nullptr)
        trace = Trace{{number_in(json, "stability", minimum_stability, maximum_stability),
                       number_in(json, "difficulty", 1, 10)},
                      day_in(json, "last_review"),
                      days_in(json, "interval_days")};
    const auto state = card_state_from(text_in(json, "state"), trace);
    if (!state) refuse("`state` must be new without a stability, or learning, review or relearning with one");
    return *state;
}

void add_line(Json& json, const HistoryLine& line) {
    json["kind"] = name(line.kind);
    json["at"] = to_string(line.at);
    json["study_day"] = to_string(line.study_day);
    json["rating"] = or_null(line.rating);
    json["proposed"] = or_null(line.proposed);
    json["response_ms"] = or_null(line.response_ms);
    json["variant"] = or_null(line.variant);
    json["predicted"] = or_null(line.predicted);
    json["parameters"] = or_null(line.parameter_set);
    json["elapsed_days"] = line.elapsed_days;
    add_state(json, line.state);
    json["lapses"] = line.lapses;
    json["confused_with"] = or_null(line.confused_with);
    json["sure"] = or_null(line.sure);
}

HistoryLine line_in(const Json& json) {
    HistoryLine line;
    const auto kind = line_kind_from(text_in(json, "kind"));
    if (!kind) refuse("`kind` of a history line must be review, imported, reset or refit");
    line.kind = *kind;
    line.at = instant_in(json, "at");
    line.study_day = day_in(json, "study_day");
    line.rating = rating_in(json, "rating");
    if (line.kind == LineKind::review && !line.rating) refuse("a review needs a `rating`");
    line.proposed = rating_in(json, "proposed");
    line.response_ms = if_given(json, "response_ms", milliseconds_in);
    line.variant = if_given(json, "variant", count_in);
    line.predicted = if_given(json, "predicted",
                              [](const Json& from, const char* key) { return number_in(from, key, 0, 1); });
    line.parameter_set = if_given(json, "parameters", count_in);
    line.elapsed_days = days_in(json, "elapsed_days");
    line.state = state_in(json);
    line.lapses = reviews_in(json, "lapses");
    line.confused_with = if_given(json, "confused_with", text_in);
    line.sure = if_given(json, "sure", flag_in);
    return line;
}

void add_switches(Json& json, const CardRow& card) {
    json["suspended"] = card.suspended;
    json["buried"] = or_null(card.buried);
    json["flagged"] = card.flagged;
    json["asks_anew"] = card.asks_anew;
    json["met"] = or_null(card.met);
    json["met_day"] = or_null(card.met_day);
}

void read_switches(const Json& json, CardRow& card) {
    card.suspended = flag_in(json, "suspended");
    card.buried = if_given(json, "buried", day_in);
    card.flagged = flag_in(json, "flagged");
    card.asks_anew = flag_in(json, "asks_anew");
    card.met = if_given(json, "met", instant_in);
    card.met_day = if_given(json, "met_day", day_in);
}

bool is_untouched(const CardRow& card) {
    return std::holds_alternative<New>(card.state) && !card.suspended && !card.buried && !card.flagged &&
           !card.met && card.reps == 0 && card.lapses == 0;
}

int live_reviews(const std::vector<HistoryLine>& history) {
    int reviews = 0;
    for (const auto& line : history) {
        if (line.kind == LineKind::reset) reviews = 0;
        if (line.kind == LineKind::review) ++reviews;
    }
    return reviews;
}

void follow_history(CardRow& card, const std::vector<HistoryLine>& history) {
    card.state = history.empty() ? CardState{New{}} : history.back().state;
    card.reps = live_reviews(history);
    card.lapses = history.empty() ? 0 : history.back().lapses;
    const Trace* trace = trace_of(card.state);
    if (trace == nullptr) {
        card.due = std::nullopt;
        card.asks_anew = false;
    } else if (!card.asks_anew || !card.due || *card.due > trace->due()) {
        card.due = trace->due();
    }
}

}  // namespace hone
