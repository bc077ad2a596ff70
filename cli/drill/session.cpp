// SPDX-License-Identifier: MIT
// What keys do while a card is in hand.
//
// Before the answer, letters that name an option answer; all other keys are commands, and a colon makes any key a command
// (`:b` buries although b is an option). After the answer every key is a command.
#include "cli/drill/session.hpp"

#include "cli/card_text.hpp"
#include "cli/commands/review_report.hpp"
#include "cli/editor.hpp"
#include "cli/exit_codes.hpp"
#include "decks/text/display.hpp"
#include "engine/answer/propose.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hone {
namespace {

bool is_command(char key) {
    return std::string_view("ghqusbef+?o").find(key) != std::string_view::npos;
}

/// ":b" is the command b whatever is asked.
std::optional<char> forced_command(const std::string& text) {
    if (text.size() == 2 && text[0] == ':') return text[1];
    return std::nullopt;
}

/// Does this letter or digit answer the question in hand?
bool names_an_option(const Asking& asking, char key) {
    const auto within = [](char c, char first, std::size_t count) {
        return c >= first && static_cast<std::size_t>(c - first) < count;
    };
    const std::size_t options = asking.options.size();
    return within(key, 'a', options) || within(key, 'A', options) ||
           within(key, '1', std::max(options, asking.flaws.size()));
}

}  // namespace

std::optional<Turn> Session::common_key(Hand& hand, char key, bool answered) {
    switch (key) {
        case 'q':
            return Turn::leave;
        case 'u':
            return undo();
        case 's':
            return put_away(hand, true);
        case 'b':
            return put_away(hand, false);
        case 'e':
            return edit(hand);
        case 'f': {
            Operation operation(store_, context_.now.instant,
                                fmt::format("flagged {}", hand.card.reference()));
            set_flagged(store_, hand.card.id, !hand.card.flagged);
            operation.commit();
            steps_.push_back({hand.card.id, std::nullopt});
            hand.card.flagged = !hand.card.flagged;
            say(hand.card.flagged ? "Flagged." : "Flag taken off.");
            return std::nullopt;
        }
        case '+': {
            input_.suspend();
            const auto added = context_.output_is_terminal ? add_in_editor(context_, store_) : std::nullopt;
            input_.resume();
            say(added ? fmt::format("Added {}.", added->reference()) : "Nothing was added.");
            return std::nullopt;
        }
        case '?':
            help(answered);
            return std::nullopt;
        default:
            return std::nullopt;
    }
}

void Session::help(bool answered) const {
    if (answered)
        say("Enter accepts [the proposed rating], 1 again, 2 hard, 3 good, 4 easy, g I guessed, a my wording "
            "counts");
    else
        say("Enter shows the answer; letters and digits answer; h hint, g I guess, o shows hidden options");
    say("u undo, e edit and ask again, s suspend, b bury until tomorrow, f flag, + add a note, ? help, q "
        "leave");
    if (!answered) say("A command whose letter is an option: put a colon before it (:b).");
}

bool Session::grade(Hand& hand, const std::string& given) {
    hand.graded = grade_given(hand.asking, given);
    if (!hand.graded.grade) {
        say(hand.graded.problem);
        return false;
    }
    hand.graded.options_uncovered = hand.uncovered;
    hand.typed = given;
    hand.answer_ms = hand.shown.milliseconds();
    return true;
}

std::optional<Turn> Session::question(Hand& hand) {
    const Asking& asking = hand.asking;
    say(question_lines(asking, context_.out, false));
    const bool typed = asking.how == Asking::How::type || (asking.options_hidden && !hand.uncovered) ||
                       (asking.how == Asking::How::choose && asking.right.size() > 1);
    const bool two_keys = asking.how == Asking::How::spot && !asking.options.empty() && !asking.flaws.empty();
    if (asking.how == Asking::How::perform)
        say(input_.single_keys() ? "(Enter shows the answer)" : "(an empty line shows the answer)");
    std::string pending;  // the side, while the flaw is still to come
    while (true) {
        const bool whole_line = typed && !hand.uncovered ? true : !input_.single_keys();
        if (whole_line && input_.single_keys()) std::fputs("> ", stdout);
        const auto given = whole_line ? input_.line() : input_.key();
        if (!given) return Turn::leave;
        const auto forced = forced_command(*given);
        const bool answers = !forced && asking.graded_by_program() && given->size() == 1 &&
                             !asking.options_hidden && names_an_option(asking, given->front());
        if (forced || (given->size() == 1 && is_command(given->front()) && !answers)) {
            const char key = forced.value_or(given->front());
            if (key == 'g') {
                hand.guessed = true;
                say("Noted: a guess.");
            } else if (key == 'h') {
                hand.hint_used = hand.hint_used || !asking.hint.empty();
                say(asking.hint.empty() ? "There is no hint." : "Hint: " + without_controls(asking.hint));
            } else if (key == 'o' && asking.options_hidden) {
                hand.uncovered = true;
                say(question_lines(asking, context_.out, true));
            } else if (const auto turn = common_key(hand, key, false)) {
                return turn;
            }
            continue;
        }
        if (asking.how == Asking::How::perform) {  // whatever was typed was the attempt
            hand.typed = *given;
            hand.answer_ms = hand.shown.milliseconds();
            return std::nullopt;
        }
        if (given->empty()) {  // Enter without an answer: not known
            hand.graded.grade = Grade{Verdict::wrong, "No answer."};
            hand.answer_ms = hand.shown.milliseconds();
            return std::nullopt;
        }
        std::string answer = *given;
        if (two_keys && input_.single_keys()) {
            if (pending.empty() && names_an_option(asking, answer.front()) &&
                !std::isdigit(static_cast<unsigned char>(answer.front()))) {
                pending = answer;
                say(fmt::format("{} is stronger; the flaw of the other is (1-{})?", pending,
                                asking.flaws.size()));
                continue;
            }
            if (pending.empty()) {
                say("First the stronger answer: a or b.");
                continue;
            }
            answer = pending + " " + answer;
        }
        if (grade(hand, answer)) return std::nullopt;
    }
}

void Session::reveal(Hand& hand) {
    say("");
    if (hand.graded.grade) {
        const bool right = hand.graded.grade->verdict == Verdict::right;
        for (const auto& line : paragraph(hand.graded.grade->why, context_.out,
                                          right                                         ? "  "
                                          : hand.graded.grade->verdict == Verdict::half ? "  half right: "
                                                                                        : "  no: "))
            context_.out.line(context_.out.styled(line, right ? Style::good : Style::bad));
        if (hand.asking.how == Asking::How::choose && !right)
            for (std::size_t picked : read_choice(hand.typed, hand.asking.options).options)
                if (picked < hand.asking.reasons.size() && !hand.asking.reasons[picked].empty())
                    say(paragraph(hand.asking.reasons[picked], context_.out,
                                  fmt::format("  {}) ", letter(picked))));
    }
    const bool said = hand.graded.grade && hand.asking.how != Asking::How::spot &&
                      hand.graded.grade->why.find(hand.asking.answer) != std::string::npos;
    say(answer_lines(hand.asking, context_.out, said));
    if (!hand.asking.needs.empty()) tick_needs(hand);
    propose(hand);
}

void Session::tick_needs(Hand& hand) {
    const auto& needs = hand.asking.needs;
    say("");
    say("What did your answer have? Digits tick, Enter goes on.");
    for (std::size_t i = 0; i < needs.size(); ++i)
        say(paragraph(needs[i], context_.out, fmt::format("  {}  ", i + 1)));
    while (true) {
        const auto keys = input_.key();
        if (!keys || keys->empty()) break;
        for (char key : *keys) {
            const auto index = static_cast<std::size_t>(key - '1');
            if (key < '1' || index >= needs.size()) continue;
            if (!hand.ticked.erase(index)) hand.ticked.insert(index);
        }
        std::string ticked;
        for (std::size_t index : hand.ticked)
            ticked += (ticked.empty() ? "" : ", ") + without_controls(needs[index]);
        say(ticked.empty() ? "Ticked: nothing" : "Ticked: " + ticked);
        if (!input_.single_keys()) break;  // a line holds all of them
    }
}

void Session::propose(Hand& hand) {
    if (hand.graded.grade)
        hand.proposal = propose_for(store_, hand.card, hand.asking, hand.graded, hand.hint_used, hand.guessed,
                                    hand.answer_ms);
    else if (!hand.asking.needs.empty())
        hand.proposal = propose_from_needs(static_cast<int>(hand.ticked.size()),
                                           static_cast<int>(hand.asking.needs.size()));
    if (hand.proposal && hand.guessed && number(hand.proposal->rating) > number(Rating::hard))
        hand.proposal = Proposal{Rating::hard, "You guessed."};
}

Turn Session::rate(Hand& hand) {
    say("");
    const auto show_keys = [&] {
        if (hand.proposal) say(hand.proposal->why);
        say(rating_line(hand.preview, hand.proposal ? std::optional(hand.proposal->rating) : std::nullopt));
    };
    show_keys();
    while (true) {
        const auto text = input_.key();
        if (!text) return Turn::leave;
        if (text->empty()) {
            if (hand.proposal) return record(hand, hand.proposal->rating);
            say("How well did you know it? 1 again, 2 hard, 3 good, 4 easy");
            continue;
        }
        if (const auto rating = rating_from(std::string_view(*text))) return record(hand, *rating);
        const char key = forced_command(*text).value_or(text->size() == 1 ? text->front() : '?');
        if (key == 'g') {
            hand.guessed = true;
            propose(hand);
            show_keys();
        } else if (key == 'a') {
            if (accept_wording(hand)) show_keys();
        } else if (const auto turn = common_key(hand, key, true)) {
            return *turn;
        }
    }
}

bool Session::accept_wording(Hand& hand) {
    if (hand.asking.how != Asking::How::type || hand.typed.empty()) {
        say("There is no typed answer to accept.");
        return false;
    }
    Note note = hand.note.note;
    std::get<Fact>(note.body).accept.push_back(hand.typed);
    const auto deck = find_deck(store_, hand.note.deck);
    Operation operation(store_, context_.now.instant,
                        fmt::format("accepted a wording of {}", hand.card.note_reference()));
    NoteWriter(store_).update(*deck, hand.note.id, note, std::nullopt,
                              {hand.note.file, hand.note.line, hand.note.position}, false,
                              context_.now.study_day);
    operation.commit();
    steps_.push_back({hand.card.id, std::nullopt});
    hand.note.note = note;
    hand.asking.accept.push_back(hand.typed);
    hand.graded = grade_given(hand.asking, hand.typed);
    propose(hand);
    say("Your wording counts from now on.");
    return true;
}

Turn Session::record(Hand& hand, Rating rating) {
    const std::int64_t milliseconds = hand.shown.milliseconds();
    const auto done = record_review(
        store_, context_.now,
        {hand.card.id, rating, hand.proposal ? std::optional(hand.proposal->rating) : std::nullopt,
         milliseconds, hand.asking.variant, hand.graded.confused_with});
    if (!done) {
        say("This card is gone; it was removed meanwhile.");
        return Turn::answered;
    }
    const double seconds = static_cast<double>(std::min(milliseconds, idle_ms)) / 1000.0;
    steps_.push_back({hand.card.id, rating, false, seconds});
    ++tally_.answered;
    ++tally_.by_rating[number(rating)];
    tally_.seconds += seconds;
    for (const auto& warning : review_warnings(*done))
        say("Note: " + warning);
    say(fmt::format("{}: {}", name(rating),
                    rating == Rating::again ? "comes back after other cards"
                                            : due_in_words(done->card, context_.now.study_day)));
    say("");
    return Turn::answered;
}

Turn Session::edit(Hand& hand) {
    if (!context_.output_is_terminal || !input_.single_keys()) {
        say(fmt::format("Editing needs a terminal; `hone edit {}` does it later.",
                        hand.card.note_reference()));
        return Turn::again;
    }
    input_.suspend();
    const bool changed = edit_note(context_, store_, hand.note);
    input_.resume();
    if (changed) steps_.push_back({hand.card.id, std::nullopt});
    say(changed ? "Changed; the card is asked again." : "Nothing changed.");
    return Turn::again;
}

Turn Session::undo() {
    if (steps_.empty()) {
        say("Nothing in this session to undo; `hone undo` goes further back.");
        return Turn::again;
    }
    const auto undone = undo_latest(store_);
    if (!undone) return Turn::again;
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
    Operation operation(store_, context_.now.instant,
                        fmt::format("{} {}", suspend ? "suspended" : "buried", hand.card.reference()));
    if (suspend)
        set_suspended(store_, hand.card.id, true);
    else
        set_buried(store_, hand.card.id, context_.now.study_day);
    operation.commit();
    steps_.push_back({hand.card.id, std::nullopt});
    say(suspend ? fmt::format("Suspended; `hone unsuspend {}` wakes it.", hand.card.id)
                : "Buried until tomorrow.");
    say("");
    return Turn::answered;
}

}  // namespace hone
