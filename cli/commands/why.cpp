// SPDX-License-Identifier: MIT
// Why a card is due when it is: the numbers, from the code that computed them.
#include "cli/app.hpp"
#include "cli/card_text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/review_report.hpp"
#include "cli/exit_codes.hpp"

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

int why(const Context& context, const std::string& name_of_card) {
    const Store store = context.open_store();
    const CardRow card = require_card(store, name_of_card);
    const Scheduling scheduling = scheduling_of(store, card.deck);
    const StudyDay today = context.now.study_day;
    const Preview outcomes = preview_of(scheduling, card, today);
    const auto history = history_of(store, card.id);
    const std::string reason = due_reason(card, scheduling, today);
    const Trace* trace = trace_of(card.state);
    const std::optional<double> now_recall =
        trace ? std::optional(scheduling.fsrs.retrievability(std::max(0, today - trace->last_review),
                                                             trace->memory.stability))
              : std::nullopt;
    if (context.out.json()) {
        Json json = card_json(card);
        json.update(card_memory_json(card));
        json["retrievability"] = now_recall ? Json(*now_recall) : Json(nullptr);
        json["due"] = card.due ? Json(to_string(*card.due)) : Json(nullptr);
        json["state"] = name(card.state);
        json["why"] = reason;
        json["history"] = history_json(history);
        json["preview"] = preview_json(outcomes);
        context.out.print(json);
        return exit_code::done;
    }
    const Output& out = context.out;
    out.line(fmt::format("Card {} · {} · {}", card.id, card.reference(), name(card.state)));
    for (const auto& line : paragraph(reason, out))
        out.line(line);
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
    return exit_code::done;
}

}  // namespace

void define_why(Cli& cli) {
    auto name_of_card = std::make_shared<std::string>();
    auto* command = cli.command("why", "Why a card is due when it is", section::interview,
                                [name_of_card](Context& context) { return why(context, *name_of_card); });
    command->add_option("card", *name_of_card, "Number or DECK/NOTE:ASPECT")->type_name("CARD")->required();
}

}  // namespace hone
