// SPDX-License-Identifier: MIT
#include "cli/commands/review_report.hpp"

#include "cli/exit_codes.hpp"

#include <fmt/format.h>

namespace hone {

Json history_json(const std::vector<HistoryLine>& history) {
    Json json = Json::array();
    for (const auto& line : history) {
        const Trace* trace = trace_of(line.state);
        const bool review = line.kind == LineKind::review;
        Json entry{{"at", to_string(line.at)},
                   {"rating", line.rating ? Json(name(*line.rating)) : Json(nullptr)},
                   {"elapsed_days", review ? Json(line.elapsed_days) : Json(nullptr)},
                   {"stability", trace ? Json(trace->memory.stability) : Json(nullptr)},
                   {"difficulty", trace ? Json(trace->memory.difficulty) : Json(nullptr)},
                   {"response_ms", line.response_ms ? Json(*line.response_ms) : Json(nullptr)},
                   {"kind", name(line.kind)}};
        if (line.predicted) entry["predicted"] = *line.predicted;
        if (line.proposed) entry["proposed"] = name(*line.proposed);
        json.push_back(std::move(entry));
    }
    return json;
}

std::string due_in_words(const CardRow& card, StudyDay today) {
    if (!card.due) return "new";
    return fmt::format("due {} ({})", in_days(*card.due - today), to_string(*card.due));
}

std::vector<std::string> review_warnings(const ReviewDone& done) {
    std::vector<std::string> warnings;
    if (done.clock_went_back)
        warnings.emplace_back(
            "the clock is before this card's last review; stored as a review on the same day");
    if (done.leech)
        warnings.push_back(fmt::format("{} was forgotten {} times; edit it, split it or suspend it",
                                       done.card.reference(), done.card.lapses));
    return warnings;
}

CardRow require_living_card(const Store& store, const std::string& name) {
    CardRow card = require_card(store, name);
    if (card.retired)
        throw NoSuch(fmt::format(
            "card {}: its note was removed; `hone undo` or importing it again brings it back", card.id));
    if (!card.present)
        throw NoSuch(
            fmt::format("card {}: {} does not ask it any more; `hone edit {}` or `hone undo` brings "
                        "it back",
                        card.id, card.note_reference(), card.note_reference()));
    return card;
}

void report_review(const Context& context, const ReviewDone& done, Rating rating, const Json& more) {
    for (const auto& warning : review_warnings(done))
        context.out.warn("hone: " + warning);
    const Trace& trace = *trace_of(done.card.state);
    if (context.out.json()) {
        Json json{{"card", done.card.id},
                  {"rating", name(rating)},
                  {"stability", trace.memory.stability},
                  {"difficulty", trace.memory.difficulty},
                  {"interval_days", trace.interval_days},
                  {"due", to_string(trace.due())},
                  {"review", done.review},
                  {"early", done.early}};
        json.update(more);
        context.out.print(json);
        return;
    }
    context.out.done(fmt::format("{} {}: {}{}", done.card.reference(), name(rating),
                                 due_in_words(done.card, context.now.study_day),
                                 done.early ? ", reviewed early" : ""));
}

int refuse_suspended(const Context& context, const CardRow& card) {
    const std::string message = fmt::format("card {} ({}) is suspended; `hone unsuspend {}` wakes it",
                                            card.id, card.reference(), card.id);
    if (context.out.json()) context.out.print({{"error", {{"code", "suspended"}, {"message", message}}}});
    context.out.warn("hone: " + message);
    return exit_code::answer_is_no;
}

}  // namespace hone
