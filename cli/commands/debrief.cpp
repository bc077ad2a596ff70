// SPDX-License-Identifier: MIT
// The day after an interview: which questions were asked, was there something for each; gaps become cards.
#include "cli/app.hpp"
#include "cli/ask.hpp"
#include "cli/card_text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/goal.hpp"
#include "cli/exit_codes.hpp"
#include "decks/own_notes.hpp"
#include "decks/store/debriefs.hpp"
#include "decks/store/operation.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

struct DebriefOptions {
    std::string round;
    std::vector<std::string> held, gaps;
};

constexpr std::size_t matches_shown = 3;
constexpr const char* to_be_written = "To be written: which story, which number, what it showed.";

struct Told {
    AskedQuestion asked;
    std::vector<NoteRow> matches;
    std::string answer;  ///< to a gap; may be empty
};

void show_matches(const Output& out, const std::vector<NoteRow>& matches) {
    for (const auto& row : matches)
        out.line(cut_to_width(fmt::format("  {}  {}", row.reference(), without_controls(title_of(row.note))),
                              out.columns()));
}

/// Questions one by one until an empty line.
std::vector<Told> ask_person(const Context& context, const Store& store) {
    context.out.line("Which questions were asked? One at a time, an empty line ends.");
    std::vector<Told> told;
    while (const auto question = typed_line("Question: ")) {
        if (question->empty()) break;
        Told each{{*question, false, std::nullopt}, notes_about(store, *question, matches_shown), {}};
        show_matches(context.out, each.matches);
        const auto held = yes_or_no(each.matches.empty() ? "Did you have something for it (y/n)? "
                                                         : "Was one of these, or a story, enough (y/n)? ");
        if (!held) break;
        each.asked.held = *held;
        if (!each.asked.held)
            each.answer = typed_line("What will you say next time (Enter: later)? ").value_or("");
        told.push_back(std::move(each));
    }
    return told;
}

/// "QUESTION" or "QUESTION=ANSWER" of a gap.
std::vector<Told> from_options(const Store& store, const DebriefOptions& options) {
    std::vector<Told> told;
    const auto add = [&](const std::string& question, bool held, const std::string& answer) {
        if (on_one_line(question).empty()) throw UsageError("a question cannot be empty");
        told.push_back({{on_one_line(question), held, std::nullopt},
                        notes_about(store, question, matches_shown),
                        answer});
    };
    for (const auto& question : options.held)
        add(question, true, "");
    for (const auto& gap : options.gaps) {
        const auto equals = gap.find('=');
        add(gap.substr(0, equals), false, equals == std::string::npos ? "" : gap.substr(equals + 1));
    }
    return told;
}

/// The gap as a note of one's own: the question on one side, what to say on the other.
AddedNote card_of_gap(const Context& context, Store& store, const Told& told) {
    Note note;
    note.body = Basic{told.asked.question, told.answer.empty() ? to_be_written : told.answer, false, {}, {}};
    note.tags = {"debrief"};
    note.priority = Priority::core;
    return add_note(store, context.now, own_deck, note);
}

Json told_json(const Store& store, const std::vector<Told>& told) {
    Json questions = Json::array();
    for (const auto& each : told) {
        Json matches = Json::array();
        for (const auto& row : each.matches)
            matches.push_back(row.reference());
        const auto note = each.asked.note ? find_note(store, *each.asked.note) : std::nullopt;
        questions.push_back({{"question", each.asked.question},
                             {"held", each.asked.held},
                             {"matches", matches},
                             {"note", note ? Json(note->reference()) : Json(nullptr)}});
    }
    return questions;
}

void say_what_now(const Context& context, const Store& store, const Goal& round, int gaps,
                  std::size_t asked) {
    const Output& out = context.out;
    const StudyDay today = context.now.study_day;
    out.line(fmt::format("{} noted, {} became {}.", counted(static_cast<long long>(asked), "question"),
                         counted(gaps, "gap"), gaps == 1 ? "a card" : "cards"));
    for (const Goal& next : active_goals(store, today))
        if (next.id != round.id) {
            out.line("Next: " + goal_line(next, budget_of(store), today));
            return;
        }
    say(out, "No further round: `hone goal DATE` sets one, `hone goal close --rest` lets the cards sleep.");
}

int debrief(const Context& context, const DebriefOptions& options) {
    Store store = context.open_store();
    const Goal round = require_round(store, options.round, context.now.study_day, PreferredRound::over);
    const bool given = !options.held.empty() || !options.gaps.empty();
    if (!given && !context.may_ask())
        throw UsageError(
            "debrief asks a person; scripts use `hone debrief --held QUESTION --gap QUESTION=ANSWER`");
    if (!context.out.json())
        for (const auto& asked : debriefs_of(store, round.id))
            context.out.line(cut_to_width(fmt::format("Noted before: {}{}", without_controls(asked.question),
                                                      asked.held ? "" : " (a gap)"),
                                          context.out.columns()));
    std::vector<Told> told = given ? from_options(store, options) : ask_person(context, store);
    int gaps = 0;
    for (auto& each : told) {
        if (!each.asked.held) {
            each.asked.note = card_of_gap(context, store, each).row.id;
            ++gaps;
        }
        Operation operation(store, context.now.instant, "noted a question that was asked");
        operation.keep_plan();
        record_debrief(store, context.now, round, each.asked);
        operation.commit();
    }
    if (context.out.json()) {
        context.out.print(
            {{"round", round.name}, {"date", to_string(round.day)}, {"questions", told_json(store, told)}});
    } else {
        if (given)
            for (const auto& each : told) {
                context.out.line(each.asked.question);
                show_matches(context.out, each.matches);
            }
        say_what_now(context, store, round, gaps, told.size());
    }
    return told.empty() ? exit_code::answer_is_no : exit_code::done;
}

}  // namespace

void define_debrief(Cli& cli) {
    auto options = std::make_shared<DebriefOptions>();
    auto* command =
        cli.command("debrief", "After the interview: what was asked, and what was missing",
                    section::interview, [options](Context& context) { return debrief(context, *options); });
    command->add_option("round", options->round, "Its name, when there are several")->type_name("ROUND");
    add_repeatable(command, "--held", options->held, "A question there was something for (may be repeated)",
                   "QUESTION");
    add_repeatable(command, "--gap", options->gaps,
                   "One there was nothing for; becomes a card (may be repeated)", "QUESTION[=ANSWER]");
}

}  // namespace hone
