// SPDX-License-Identifier: MIT
// What keys change beside the grade: the note, the card's switches, what was done before.
#include "cli/commands/review_report.hpp"
#include "cli/drill/session.hpp"
#include "cli/editor.hpp"
#include "cli/exit_codes.hpp"
#include "decks/own_notes.hpp"
#include "decks/store/jots.hpp"
#include "decks/store/note_writer.hpp"
#include "decks/store/operation.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

namespace hone {

void Session::keep(Hand& hand) {
    if (hand.mistakes.empty()) return say("There is nothing to keep: no sentence of yours tripped a rule.");
    page_.show(Part::keys, {Keys{{{"Enter keeps it; nothing typed: nothing is kept"}}}}, Block{});
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
    if (hand.graded.grade && hand.graded.grade->verdict == Verdict::right) {
        say("It counts already.");
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
    NoteWriter(store_).update(*find_deck(store_, row->deck), row->id, note, std::nullopt,
                              {row->file, row->line, row->position}, false, now_.study_day);
    operation.commit();
    steps_.push_back({hand.card.id, operation.id()});
    hand.asking.accept.push_back(hand.typed);
    hand.graded = grade_given(hand.asking, hand.typed);
    propose(hand);
    if (input_.draws()) page_.show(Part::verdict, verdict_block(hand.asking, *hand.graded.grade, hand.typed));
    say("Your wording counts from now on.");
    return true;
}

void Session::flag(Hand& hand) {
    Operation operation(
        store_, moment().instant,
        fmt::format("{} {}", hand.card.flagged ? "unflagged" : "flagged", hand.card.reference()));
    operation.keep_plan();
    set_flagged(store_, hand.card.id, !hand.card.flagged);
    operation.commit();
    steps_.push_back({hand.card.id, operation.id()});
    hand.card.flagged = !hand.card.flagged;
    say(hand.card.flagged ? "Flagged." : "Flag taken off.");
}

std::optional<std::string> Session::typed_note(const std::string& prompt) {
    page_.show(Part::keys, {Keys{{{"Enter keeps it; nothing typed: nothing is kept"}}}}, Block{});
    context_.out.text(prompt);
    auto line = input_.line();
    if (!input_.single_keys()) context_.out.line();
    page_.show(Part::keys, keys_, Block{});
    return line;
}

void Session::jot(const Hand& hand) {
    const auto line = typed_note("Note to yourself: ");
    const std::string text = line ? on_one_line(*line) : std::string();
    if (text.empty() || text == ":q") return say("Nothing was noted.");
    Operation operation(store_, moment().instant, fmt::format("noted beside {}", hand.card.note_reference()));
    operation.keep_plan();
    add_jot(store_, moment(), hand.note.id, text);
    operation.commit();
    steps_.push_back({hand.card.id, operation.id()});
    say("Noted; it shows with the answer.");
}

void Session::edit_row(CardId card, const NoteRow& note, const std::string& said) {
    const bool changed = in_editor([&] { return edit_note(context_, store_, note); });
    if (changed)
        if (const auto steps = undo_steps(store_, 1); !steps.empty())
            steps_.push_back({card, steps.front().id});
    say(changed ? said : "Nothing changed.");
}

Turn Session::edit(Hand& hand) {
    if (can_open_editor())
        edit_row(hand.card.id, hand.note, "Changed; the card is asked again.");
    else
        say(fmt::format("Editing needs a terminal; `hone edit {}` does it later.",
                        hand.card.note_reference()));
    return Turn::again;
}

void Session::edit_previous() {
    const auto note = previous_ ? find_note(store_, *previous_) : std::nullopt;
    if (!note) return say("No card came before this one.");
    if (!can_open_editor())
        return say(fmt::format("Editing needs a terminal; `hone edit {}` does it later.", note->reference()));
    edit_row(cards_of_note(store_, note->id).front().id, *note,
             fmt::format("Changed {}.", note->reference()));
}

void Session::add() {
    if (!can_open_editor()) return say("Adding here needs a terminal; `hone add` does it anywhere.");
    std::optional<NoteRow> added;
    in_editor([&] { return (added = add_in_editor(context_, store_)).has_value(); });
    if (const auto steps = undo_steps(store_, 1); added && !steps.empty())
        steps_.push_back({cards_of_note(store_, added->id).front().id, steps.front().id});
    say(added ? fmt::format("Added {}.", added->reference()) : "Nothing was added.");
}

bool Session::in_editor(const std::function<bool()>& body) {
    input_.suspend();
    struct BackAgain {
        DrillInput& input;
        ~BackAgain() { input.resume(); }
    } back_again{input_};
    try {
        return body();
    } catch (const Interrupted&) {
        throw;
    } catch (const std::exception& problem) {
        say(problem.what());
        return false;
    }
}

Turn Session::undo() {
    if (options_.practice && steps_.empty()) {  // reviews of earlier sessions are not what was practised
        say("Practice stores no review; there is nothing to take back.");
        return Turn::again;
    }
    const auto latest = undo_steps(store_, 1);
    if (latest.empty()) {
        say("There is nothing to undo.");
        return Turn::again;
    }
    const UndoStep& step = latest.front();
    const bool own = !steps_.empty() && steps_.back().operation == step.id;
    if (!own && (undo_warned_ != step.id || presses_ != undo_warned_at_ + 1)) {
        undo_warned_ = step.id;
        undo_warned_at_ = presses_;
        say(fmt::format("{}: {} ({}). u once more takes it back.",
                        steps_.empty() ? "Before this session" : "Changed elsewhere since",
                        on_one_line(step.label), context_.clock.local_time(step.at)));
        return Turn::again;
    }
    const auto cards = cards_reviewed_in(store_, step.id);
    if (!undo_latest(store_, step.id)) {
        say("Something was changed just now; u looks again.");
        return Turn::again;
    }
    say(fmt::format("Undone: {}", on_one_line(step.label)));
    page_.gap();
    if (!own) {
        if (cards.size() == 1) bring_back_ = cards.front();
        return Turn::again;
    }
    const Step mine = steps_.back();
    steps_.pop_back();
    bring_back_ = mine.card;
    serving_->put_back(mine.card);
    tally_.seconds -= mine.seconds;
    if (mine.met) --tally_.met;
    if (mine.rating) {
        --tally_.answered;
        --tally_.by_rating[number(*mine.rating)];
    }
    return Turn::again;
}

Turn Session::take_back(const Hand& hand) {
    if (steps_.size() > hand.steps_before) return undo();
    say("Asked again; u once more takes back the step before.");
    taken_back_ = {hand.card.id, hand.typed};
    return Turn::again;
}

Turn Session::put_away(Hand& hand, bool suspend) {
    const auto siblings = cards_of_note(store_, hand.card.note);
    for (const auto& sibling : siblings)
        serving_->done(sibling.id, std::nullopt);
    if (options_.practice) {
        say("Left out of this practice.");
        page_.gap();
        return Turn::answered;
    }
    Operation operation(store_, moment().instant,
                        fmt::format("{} {}", suspend ? "suspended" : "buried", hand.card.reference()));
    operation.keep_plan();
    if (suspend)
        set_suspended(store_, hand.card.id, true);
    else
        set_buried(store_, hand.card.id, now_.study_day);
    // Its answer may have been on screen: the note's other cards wait until tomorrow as well.
    for (const auto& sibling : siblings)
        if (sibling.id != hand.card.id) set_buried(store_, sibling.id, now_.study_day);
    operation.commit();
    steps_.push_back({hand.card.id, operation.id()});
    say(suspend ? fmt::format("Suspended; `hone unsuspend {}` wakes it.", hand.card.id)
                : "Buried until tomorrow.");
    page_.gap();
    return Turn::answered;
}

}  // namespace hone
