// SPDX-License-Identifier: MIT
#include "cli/why_text.hpp"

#include "cli/card_text.hpp"
#include "cli/commands/review_report.hpp"
#include "cli/day_text.hpp"
#include "decks/planning/day_plan.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

std::string due_reason(const CardRow& card, const Scheduling& scheduling, StudyDay today) {
    const Trace* trace = trace_of(card.state);
    if (card.suspended)
        return fmt::format("It is suspended and not asked; `hone unsuspend {}` wakes it.", card.id);
    if (card.retired) return "Its note was removed; `hone undo` or importing it again brings it back.";
    if (!card.present) return "An edit took it out of its note.";
    if (!card.active) return "It is off: its deck or its priority is switched off.";
    if (card.buried == today) return "It is buried until tomorrow.";
    if (trace == nullptr)
        return card.met ? "It was met and is asked after other cards." : "It is new: never answered.";
    if (card.asks_anew) return "Its graded part was edited, so it is asked anew.";
    if (trace->interval_days == 0) return "It was rated again and has to be recalled once more.";
    const double at_due = scheduling.fsrs.retrievability(trace->interval_days, trace->memory.stability);
    return fmt::format(
        "It is {}: {} after the review on {}, when recall has fallen to about {:.0f} % "
        "(desired: {:.0f} %{}).",
        due_in_words(card, today), counted(trace->interval_days, "day"), to_string(trace->last_review),
        at_due * 100, scheduling.preset.desired_retention * 100,
        trace->interval_days >= 3 && scheduling.preset.fuzz ? "; whole days, with a little spread"
                                                            : "; whole days");
}

/// "Thursday 3 Dec".
std::string day_in_words(StudyDay day) {
    return fmt::format("{} {}", weekday_name(weekday_of(day)), short_day(day));
}

/// A card in the plan, and its number among today's cards that are still to come.
struct PlanView {
    CardInPlan planned;
    std::optional<std::size_t> number;  ///< from 1; nothing: not in today's minutes
};

std::optional<PlanView> plan_view(const Store& store, const Now& now, CardId card) {
    if (!plan_today(store, now)) return std::nullopt;
    const auto planned = card_in_plan(store, card);
    if (!planned) return std::nullopt;
    PlanView view{*planned, std::nullopt};
    const auto today = cards_for_today(store, now);
    for (std::size_t i = 0; i < today.size(); ++i)
        if (today[i] == card) view.number = i + 1;
    return view;
}

/// What the plan makes of the card.
std::string plan_reason(const PlanView& view, const CardRow& card, StudyDay today) {
    const CardInPlan& planned = view.planned;
    const Trace* trace = trace_of(card.state);
    if (trace != nullptr && trace->last_review == today)
        return "It was shown today; the plan asks a card once a day.";
    if (!planned.place) {
        if (planned.next_day)
            return fmt::format("Waiting is better: the plan asks it on {}.", day_in_words(*planned.next_day));
        return planned.gain_per_second > 0
                   ? "Today's minutes bring more on other cards."
                   : "It is not asked again before the day: its minutes bring more elsewhere.";
    }
    std::string words =
        fmt::format("Worth {:.2f} points on the day per minute now", planned.alone_per_second * 6000);
    const double by_waiting = planned.gain_per_second * 6000;
    if (planned.next_day)
        words += by_waiting >= 0.005 ? fmt::format("; waiting until {} is worth {:.2f} less",
                                                   day_in_words(*planned.next_day), by_waiting)
                                     : fmt::format("; waiting until {} is worth hardly less",
                                                   day_in_words(*planned.next_day));
    return words + (view.number ? fmt::format(". Number {} of today's cards.", *view.number)
                                : ". Others come first; today's minutes do not reach it.");
}

Json plan_json(const std::optional<PlanView>& view) {
    if (!view) return nullptr;
    const CardInPlan& planned = view->planned;
    return {{"number", view->number ? Json(*view->number) : Json(nullptr)},
            {"points_per_minute", planned.alone_per_second * 6000},
            {"points_lost_by_waiting", planned.gain_per_second * 6000},
            {"seconds", planned.seconds},
            {"next_day", planned.next_day ? Json(to_string(*planned.next_day)) : Json(nullptr)}};
}

/// What both tell.
struct Reasons {
    Preview outcomes;
    std::vector<HistoryLine> history;
    std::string due;
    std::optional<double> recall_now;
    std::optional<PlanView> planned;
};

Reasons reasons_of(const Store& store, const CardRow& card, const Now& now) {
    const Scheduling scheduling = scheduling_of(store, card.deck);
    const Trace* trace = trace_of(card.state);
    return {preview_of(scheduling, card, now.study_day), history_of(store, card.id),
            due_reason(card, scheduling, now.study_day),
            trace ? std::optional(scheduling.fsrs.retrievability(
                        std::max(0, now.study_day - trace->last_review), trace->memory.stability))
                  : std::nullopt,
            plan_view(store, now, card.id)};
}

}  // namespace

Json why_json(const Store& store, const CardRow& card, const Now& now) {
    const auto [outcomes, history, reason, now_recall, planned] = reasons_of(store, card, now);
    Json json = card_json(card);
    json.update(card_memory_json(card));
    json["retrievability"] = now_recall ? Json(*now_recall) : Json(nullptr);
    json["due"] = card.due ? Json(to_string(*card.due)) : Json(nullptr);
    json["state"] = name(card.state);
    json["why"] = reason;
    json["plan"] = plan_json(planned);
    json["history"] = history_json(history);
    json["preview"] = preview_json(outcomes);
    return json;
}

void print_why(const Output& out, const Store& store, const CardRow& card, const Now& now) {
    const auto [outcomes, history, reason, now_recall, planned] = reasons_of(store, card, now);
    const Trace* trace = trace_of(card.state);
    out.line(fmt::format("Card {} · {} · {}", card.id, card.reference(), name(card.state)));
    say(out, reason);
    if (planned && !card.suspended && card.buried != now.study_day)
        say(out, "By the plan: " + plan_reason(*planned, card, now.study_day));
    if (trace != nullptr)
        out.line(fmt::format("Stability {:.2f} days, difficulty {:.2f} of 10, recall today {:.1f} %",
                             trace->memory.stability, trace->memory.difficulty,
                             now_recall.value_or(0) * 100));
    if (!history.empty()) {
        out.line();
        std::vector<std::vector<std::string>> rows{
            {"day", "what", "elapsed", "recall then", "stability", "difficulty", "interval"}};
        for (const auto& line : history) {
            const Trace* after = trace_of(line.state);
            rows.push_back({to_string(line.study_day),
                            std::string(line.rating ? name(*line.rating) : name(line.kind)),
                            fmt::format("{} d", line.elapsed_days),
                            line.predicted ? fmt::format("{:.1f} %", *line.predicted * 100) : "-",
                            after ? fmt::format("{:.2f} d", after->memory.stability) : "-",
                            after ? fmt::format("{:.2f}", after->memory.difficulty) : "-",
                            after ? short_interval(after->interval_days) : "-"});
        }
        out.table(rows);
    }
    out.line();
    out.line("Answered today it would be:");
    for (Rating rating : all_ratings) {
        const Trace& next = outcomes.of(rating).trace();
        out.line(fmt::format("  {:<6} stability {:.2f} d, difficulty {:.2f}, due {}", name(rating),
                             next.memory.stability, next.memory.difficulty, to_string(next.due())));
    }
}

}  // namespace hone
