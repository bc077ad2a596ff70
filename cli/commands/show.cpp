// SPDX-License-Identifier: MIT
#include "cli/app.hpp"
#include "cli/card_text.hpp"
#include "cli/clock.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/review_report.hpp"
#include "cli/exit_codes.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

template <class T>
Json or_null(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

/// Chance of recalling the card today; nothing for a new one.
std::optional<double> recall_today(const Store& store, const CardRow& card, StudyDay today) {
    const Trace* trace = trace_of(card.state);
    if (trace == nullptr) return std::nullopt;
    const int elapsed = std::max(0, today - trace->last_review);
    return scheduling_of(store, card.deck).fsrs.retrievability(elapsed, trace->memory.stability);
}

/// Days since the review before it; only a review has them.
std::optional<int> elapsed_of(const HistoryLine& line) {
    if (line.kind != LineKind::review) return std::nullopt;
    return line.elapsed_days;
}

Json show_json(const CardRow& card, const std::optional<double>& recall, const std::vector<Jot>& jots,
               const std::vector<HistoryLine>& history) {
    Json json = card_json(card);
    json["state"] = name(card.state);
    json.update(card_memory_json(card));
    json["retrievability"] = or_null(recall);
    json["due"] = card.due ? Json(to_string(*card.due)) : Json(nullptr);
    json["reps"] = card.reps;
    json["lapses"] = card.lapses;
    json["suspended"] = card.suspended;
    json["flagged"] = card.flagged;
    json["jots"] = Json::array();
    for (const auto& jot : jots)
        json["jots"].push_back({{"study_day", to_string(jot.day)}, {"text", jot.text}});
    json["history"] = history_json(history);
    return json;
}

std::string state_in_words(const CardRow& card, StudyDay today) {
    std::string words(name(card.state));
    if (card.due) words += ", " + due_in_words(card, today);
    if (card.asks_anew) words += ", edited since its last answer";
    if (card.suspended) words += ", suspended";
    if (card.buried == today) words += ", buried until tomorrow";
    if (card.flagged) words += ", flagged";
    if (card.retired)
        words += ", removed";
    else if (!card.present)
        words += ", resting (an edit took it out of its note)";
    else if (!card.active)
        words += ", resting (its deck or priority is off)";
    return words;
}

void print_history(const Context& context, const std::vector<HistoryLine>& history) {
    std::vector<std::vector<std::string>> rows{
        {"when", "rating", "after", "stability", "difficulty", "interval", "time"}};
    for (const auto& line : history) {
        const Trace* trace = trace_of(line.state);
        rows.push_back({context.clock.local_time(line.at),
                        std::string(line.rating ? name(*line.rating) : name(line.kind)),
                        elapsed_of(line) ? fmt::format("{} d", line.elapsed_days) : "",
                        trace ? fmt::format("{:.2f} d", trace->memory.stability) : "",
                        trace ? fmt::format("{:.2f}", trace->memory.difficulty) : "",
                        trace ? short_interval(trace->interval_days) : "",
                        line.response_ms
                            ? fmt::format("{:.1f} s", static_cast<double>(*line.response_ms) / 1000.0)
                            : ""});
    }
    context.out.table(rows);
}

void print_card(const Context& context, const CardRow& card, const Asking& asking,
                const std::vector<Jot>& jots, const std::optional<double>& recall) {
    const Output& out = context.out;
    out.line(out.styled(fmt::format("Card {} · {} · {}", card.id, card.reference(), name(card.trains)),
                        Style::strong));
    out.line();
    print(out, question_block(asking, {.uncovered = true}));
    out.line();
    print(out, answer_block(asking));
    print(out, jots_block(jots));
    out.line();
    out.line("State: " + state_in_words(card, context.now.study_day));
    if (const Trace* trace = trace_of(card.state))
        out.line(fmt::format("Stability {:.2f} days, difficulty {:.2f}, recall today {:.0f} %",
                             trace->memory.stability, trace->memory.difficulty, *recall * 100));
    out.line(fmt::format("{}, {}", counted(card.reps, "review"), counted(card.lapses, "lapse")));
}

int show(Context& context, const std::string& named) {
    const Store store = context.open_store();
    const CardRow card = require_card(store, named);
    const auto history = history_of(store, card.id);
    const auto recall = recall_today(store, card, context.now.study_day);
    const auto jots = jots_of(store, card.note);
    if (context.out.json()) {
        context.out.print(show_json(card, recall, jots, history));
        return exit_code::done;
    }
    const NoteRow note = *find_note(store, card.note);
    print_card(context, card, ask(store, card, note.note, context.now.study_day, context.seed), jots, recall);
    if (!history.empty()) {
        context.out.line();
        print_history(context, history);
    }
    return exit_code::done;
}

}  // namespace

void define_show(Cli& cli) {
    auto card = std::make_shared<std::string>();
    auto* command = cli.command("show", "A card: question, answer, memory and history", section::material,
                                [card](Context& context) { return show(context, *card); });
    command->add_option("card", *card, "Number or DECK/NOTE:ASPECT")->type_name("CARD")->required();
}

}  // namespace hone
