// SPDX-License-Identifier: MIT
#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/review_report.hpp"
#include "cli/exit_codes.hpp"
#include "decks/asking.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

struct AnswerOptions {
    std::string card;
    std::vector<std::string> words;
    bool guessed = false, hint = false;
    std::optional<std::int64_t> milliseconds;
};

int answer(Context& context, const AnswerOptions& options) {
    Store store = context.open_store();
    const CardRow card = require_living_card(store, options.card);
    if (card.suspended) return refuse_suspended(context, card);
    const NoteRow note = *find_note(store, card.note);
    const Asking asking = ask(store, card, note.note, context.now.study_day, context.seed);
    if (!asking.graded_by_program())
        throw UsageError(fmt::format("card {} ({}) is graded by you: `hone grade {} good`", card.id,
                                     card.aspect, card.id));
    std::string given;
    for (const auto& word : options.words)
        given += (given.empty() ? "" : " ") + word;

    const Graded graded = grade_given(asking, given);
    if (!graded.grade) throw UsageError(graded.problem);
    const Proposal proposal = propose_for(store, card, asking, graded, options.hint, options.guessed,
                                          options.milliseconds.value_or(0));
    const auto done = record_review(store, context.now,
                                    {card.id, proposal.rating, proposal.rating, options.milliseconds,
                                     asking.variant, graded.confused_with});
    if (!done) throw NoSuch(fmt::format("no card {}", options.card));
    const bool correct = graded.grade->verdict == Verdict::right;
    if (!context.out.json()) {
        const char* label = correct ? "" : graded.grade->verdict == Verdict::half ? "half right: " : "no: ";
        context.out.done(label + without_controls(graded.grade->why));
        if (!correct) context.out.done("expected: " + without_controls(asking.answer));
    }
    std::string why = graded.grade->why;
    if (proposal.why != why) why += " " + proposal.why;
    report_review(context, *done, proposal.rating,
                  {{"correct", correct},
                   {"proposed_rating", name(proposal.rating)},
                   {"expected", asking.answer},
                   {"why", why}});
    return exit_code::done;
}

}  // namespace

void define_answer(Cli& cli) {
    auto options = std::make_shared<AnswerOptions>();
    auto* command = cli.command("answer", "Answer a card that hone grades, for scripts", section::care,
                                [options](Context& context) { return answer(context, *options); });
    command->add_option("card", options->card, "Number or DECK/NOTE:ASPECT")->type_name("CARD")->required();
    command
        ->add_option(
            "text", options->words,
            "Letters or numbers as `hone next` showed them, an option's text, or the fact; a set by comma; "
            "spot is `A FLAW`")
        ->type_name("TEXT")
        ->required();
    command->add_flag("--guessed", options->guessed, "It was a guess: hard at most");
    command->add_flag("--hint", options->hint, "The hint was used: hard at most");
    command->add_option("--ms", options->milliseconds, "How long the answer took, in milliseconds")
        ->type_name("N")
        ->check(CLI::Range(std::int64_t{0}, longest_answer_ms));
}

}  // namespace hone
