// SPDX-License-Identifier: MIT
// What keys change beside the rating: the note, the card's switches, what was done before.
#include "cli/commands/review_report.hpp"
#include "cli/drill/session.hpp"
#include "cli/editor.hpp"
#include "cli/exit_codes.hpp"
#include "decks/own_notes.hpp"
#include "decks/store/operation.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

namespace hone {

void Session::keep(Hand& hand) {
    if (hand.mistakes.empty()) return say("There is nothing to keep: no sentence of yours tripped a rule.");
    const auto kept = keep_mistakes(context_, store_, input_, *critic_, hand.mistakes, hand.asking.prompt);
    const auto steps = undo_steps(store_, static_cast<int>(kept.size()));
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        steps_.push_back({hand.card.id, step->id});
    hand.mistakes.clear();
}

bool Session::accept_wording(Hand& hand) {
    if (hand.asking.how != Asking::How::type || hand.typed.empty()) {
        say("There is no typed answer to accept.");
        return false;
    }
    Operation operation(store_, moment().instant,
                        fmt::format("accepted a wording of {}", hand.card.note_reference()));
    operation.keep_plan();
    const auto row = find_note(store_, hand.note.id);  // as it stands now: it may have been edited elsewhere
    if (!row || row->retired || !std::holds_alternative<Fact>(row->note.body)) {
        say("This note was removed meanwhile.");
        return false;
    }
    Note note = row->note;
    std::get<Fact>(note.body).accept.push_back(hand.typed);
    NoteWriter(store_).update(*find_deck(store_, row->deck), row->id, note, row->imported,
                              {row->file, row->line, row->position}, false, now_.study_day);
    operation.commit();
    steps_.push_back({hand.card.id, operation.id()});
    hand.asking.accept.push_back(hand.typed);
    hand.graded = grade_given(hand.asking, hand.typed);
    propose(hand);
    say("Your wording counts from now on.");
    return true;
}

Turn Session::edit(Hand& hand) {
    if (!context_.output_is_terminal || !input_.single_keys()) {
        say(fmt::format("Editing needs a terminal; `hone edit {}` does it later.",
                        hand.card.note_reference()));
        return Turn::again;
    }
    const bool changed = in_editor([&] { return edit_note(context_, store_, hand.note); });
    if (changed)
        if (const auto steps = undo_steps(store_, 1); !steps.empty())
            steps_.push_back({hand.card.id, steps.front().id});
    say(changed ? "Changed; the card is asked again." : "Nothing changed.");
    return Turn::again;
}

void Session::add() {
    if (!context_.output_is_terminal || !input_.single_keys())
        return say("Adding here needs a terminal; `hone add` does it anywhere.");
    std::optional<NoteRow> added;
    in_editor([&] { return (added = add_in_editor(context_, store_)).has_value(); });
    say(added ? fmt::format("Added {}.", added->reference()) : "Nothing was added.");
}

bool Session::in_editor(const std::function<bool()>& body) {
    input_.suspend();
    bool changed = false;
    try {
        changed = body();
    } catch (const Interrupted&) {
        input_.resume();
        throw;
    } catch (const std::exception& problem) {
        say(problem.what());
    }
    input_.resume();
    return changed;
}

Turn Session::undo() {
    if (steps_.empty()) {
        say("Nothing in this session to undo; `hone undo` goes further back.");
        return Turn::again;
    }
    const auto undone = undo_latest(store_, steps_.back().operation);
    if (!undone) {
        const auto latest = undo_steps(store_, 1);
        say(latest.empty()
                ? "There is nothing to undo."
                : fmt::format("Something else was changed since ({}); `hone undo` takes that back first.",
                              latest.front().label));
        return Turn::again;
    }
    say(fmt::format("Undone: {}", undone->label));
    say("");
    const Step step = steps_.back();
    steps_.pop_back();
    bring_back_ = step.card;
    tally_.seconds -= step.seconds;
    if (step.met) --tally_.met;
    if (step.rating) {
        --tally_.answered;
        --tally_.by_rating[number(*step.rating)];
    }
    return Turn::again;
}

Turn Session::put_away(Hand& hand, bool suspend) {
    Operation operation(store_, moment().instant,
                        fmt::format("{} {}", suspend ? "suspended" : "buried", hand.card.reference()));
    operation.keep_plan();
    if (suspend)
        set_suspended(store_, hand.card.id, true);
    else
        set_buried(store_, hand.card.id, now_.study_day);
    // Its answer may have been on screen: the note's other cards wait until tomorrow as well.
    for (const auto& sibling : cards_of_note(store_, hand.card.note))
        if (sibling.id != hand.card.id) set_buried(store_, sibling.id, now_.study_day);
    operation.commit();
    steps_.push_back({hand.card.id, operation.id()});
    say(suspend ? fmt::format("Suspended; `hone unsuspend {}` wakes it.", hand.card.id)
                : "Buried until tomorrow.");
    say("");
    return Turn::answered;
}

}  // namespace hone
