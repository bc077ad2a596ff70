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

/// Letters of a set may be typed without commas: "ad" is "a,d".
std::string with_commas(const Asking& asking, const std::string& given) {
    std::string set;
    for (char c : given) {
        if (c < 'a' || static_cast<std::size_t>(c - 'a') >= asking.options.size()) return given;
        set += set.empty() ? std::string(1, c) : std::string(",") + c;
    }
    return set;
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

/// Whole lines are typed for facts, for sets, for hidden options, and for a stronger answer.
bool wants_a_line(const Asking& asking, bool uncovered) {
    switch (asking.how) {
        case Asking::How::type:
            return true;
        case Asking::How::choose:
            return asking.right.size() > 1 || (asking.options_hidden && !uncovered);
        case Asking::How::perform:
            return !asking.weak.empty();
        case Asking::How::spot:
            return false;
    }
    return false;
}

}  // namespace

std::optional<char> command_in(const std::string& text) {
    if (const auto forced = forced_command(text)) return forced;
    if (text.size() == 1 && is_command(text.front())) return text.front();
    return std::nullopt;
}

std::optional<std::string> Session::read_key() {
    auto text = input_.key();
    if (text && *text == ":" && input_.single_keys())
        if (const auto letter = input_.key()) *text += *letter;
    return text;
}

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
            Operation operation(store_, moment().instant, fmt::format("flagged {}", hand.card.reference()));
            operation.keep_plan();
            set_flagged(store_, hand.card.id, !hand.card.flagged);
            operation.commit();
            steps_.push_back({hand.card.id, operation.id()});
            hand.card.flagged = !hand.card.flagged;
            say(hand.card.flagged ? "Flagged." : "Flag taken off.");
            return std::nullopt;
        }
        case '+':
            add();
            return std::nullopt;
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
            "counts, k keep a sentence of mine that tripped a rule");
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
    hand.graded.options_uncovered = hand.graded.options_uncovered || hand.uncovered;
    hand.typed = given;
    hand.answer_ms = hand.shown.milliseconds();
    return true;
}

std::optional<Turn> Session::question_command(Hand& hand, char key) {
    if (key == 'g') {
        hand.guessed = true;
        say("Noted: a guess.");
    } else if (key == 'h') {
        hand.hint_used = hand.hint_used || !hand.asking.hint.empty();
        say(hand.asking.hint.empty() ? "There is no hint." : "Hint: " + without_controls(hand.asking.hint));
    } else if (key == 'o' && hand.asking.options_hidden) {
        hand.uncovered = true;
        say(question_lines(hand.asking, context_.out, true));
    } else {
        return common_key(hand, key, false);
    }
    return std::nullopt;
}

std::optional<Turn> Session::question(Hand& hand) {
    const Asking& asking = hand.asking;
    const bool keys = input_.single_keys();
    say(question_lines(asking, context_.out, false));
    if (asking.how == Asking::How::perform)
        say(!asking.weak.empty() || !keys ? "(an empty line shows the answer)" : "(Enter shows the answer)");
    std::string side;  // of a spot, while the flaw is still to come
    while (true) {
        const bool line = !keys || wants_a_line(asking, hand.uncovered);
        if (line && keys) std::fputs("> ", stdout);
        const auto given = line ? input_.line() : read_key();
        if (!given) return Turn::leave;
        if (*given == DrillInput::show_again) {
            say(question_lines(asking, context_.out, hand.uncovered));
            continue;
        }

        const bool options_shown = !asking.options_hidden || hand.uncovered;
        const bool one_letter_fact = asking.how == Asking::How::type && asking.answer.size() == 1;
        const bool answers =
            given->size() == 1 && (one_letter_fact || (asking.graded_by_program() && options_shown &&
                                                       names_an_option(asking, given->front())));
        if (const auto command = command_in(*given); command && !answers) {
            if (const auto turn = question_command(hand, *command)) return turn;
            continue;
        }
        if (asking.how == Asking::How::perform) {
            if (!line && !given->empty()) continue;  // a key that means nothing yet
            hand.typed = *given;                     // whatever was typed was the attempt
            hand.answer_ms = hand.shown.milliseconds();
            return std::nullopt;
        }
        if (given->empty()) {  // Enter without an answer: not known
            hand.graded.grade = Grade{Verdict::wrong, "No answer."};
            hand.answer_ms = hand.shown.milliseconds();
            return std::nullopt;
        }
        std::string answer = asking.right.size() > 1 ? with_commas(asking, *given) : *given;
        if (keys && asking.how == Asking::How::spot && !asking.options.empty() && !asking.flaws.empty()) {
            const bool names_side = answer == "a" || answer == "b" || answer == "A" || answer == "B";
            if (names_side) {
                side = answer;
                say(fmt::format("{} is stronger; the flaw of the other is (1-{})?", side,
                                asking.flaws.size()));
                continue;
            }
            if (side.empty()) {
                say("First the stronger answer: a or b.");
                continue;
            }
            answer = side + " " + answer;
        }
        if (grade(hand, answer)) return std::nullopt;
    }
}

std::optional<Turn> Session::reveal(Hand& hand) {
    say("");
    if (hand.graded.grade) say(verdict_lines(hand.asking, *hand.graded.grade, hand.typed, context_.out));
    const bool said = hand.graded.grade && hand.asking.how != Asking::How::spot &&
                      hand.graded.grade->why.find(hand.asking.answer) != std::string::npos;
    say(answer_lines(hand.asking, context_.out, said));
    if (!hand.asking.weak.empty() && !hand.asking.graded_by_program() && !hand.typed.empty()) criticise(hand);
    if (!hand.asking.needs.empty())
        if (const auto turn = tick_needs(hand)) return turn;
    propose(hand);
    return std::nullopt;
}

void Session::criticise(Hand& hand) {
    constexpr std::size_t shown = 3;
    if (!critic_) critic_ = critic_of(context_);
    Critiqued answer;
    answer.look_through(round_lens(context_, store_));
    answer.parts = {{Section::whole, hand.typed}};
    Critique critique = critic_->judge(answer);
    // What a whole story should have is not asked of a sentence or two.
    std::erase_if(critique.findings, [](const Finding& finding) { return finding.of_whole(); });
    if (critique.findings.empty()) return;
    hand.mistakes = mistakes_in(answer.parts, critique);
    say("");
    say(hand.mistakes.empty() ? "In yours:" : "In yours (k keeps the sentence, beside a better one):");
    say(critique_lines(context_.out, critique, shown));
}

std::optional<Turn> Session::tick_needs(Hand& hand) {
    const auto& needs = hand.asking.needs;
    say("");
    say("What did your answer have? Digits tick, Enter goes on.");
    for (std::size_t i = 0; i < needs.size(); ++i)
        say(paragraph(needs[i], context_.out, fmt::format("  {}  ", i + 1)));
    while (true) {
        const auto keys = read_key();
        if (!keys) return Turn::leave;
        if (keys->empty()) return std::nullopt;
        if (*keys == DrillInput::show_again) continue;
        if (const auto command = command_in(*keys)) {
            if (const auto turn = common_key(hand, *command, true)) return turn;
            continue;
        }
        for (char key : *keys) {
            const auto index = static_cast<std::size_t>(key - '1');
            if (key < '1' || index >= needs.size()) continue;
            if (!hand.ticked.erase(index)) hand.ticked.insert(index);
        }
        std::string ticked;
        for (std::size_t index : hand.ticked)
            ticked += (ticked.empty() ? "" : ", ") + needs[index];
        say(ticked.empty() ? "Ticked: nothing" : "Ticked: " + ticked);
        if (!input_.single_keys()) return std::nullopt;  // a line holds all of them
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
        const auto text = read_key();
        if (!text) return Turn::leave;
        if (*text == DrillInput::show_again) {
            show_keys();
            continue;
        }
        if (text->empty()) {
            if (hand.proposal) return record(hand, hand.proposal->rating);
            say("How well did you know it? 1 again, 2 hard, 3 good, 4 easy");
            continue;
        }
        if (const auto rating = rating_from(std::string_view(*text))) return record(hand, *rating);
        const char key = text->size() == 1 ? text->front() : command_in(*text).value_or('?');
        if (key == 'g') {
            hand.guessed = true;
            propose(hand);
            show_keys();
        } else if (key == 'k') {
            keep(hand);
            show_keys();
        } else if (key == 'a') {
            if (accept_wording(hand)) show_keys();
        } else if (const auto turn = common_key(hand, key, true)) {
            return *turn;
        }
    }
}

Turn Session::record(Hand& hand, Rating rating) {
    const std::int64_t milliseconds = hand.shown.milliseconds();
    const auto done = record_review(
        store_, moment(),
        {hand.card.id, rating, hand.proposal ? std::optional(hand.proposal->rating) : std::nullopt,
         milliseconds, hand.asking.variant, hand.graded.confused_with, hand.card.reps});
    if (!done) {
        say("This card was answered or put away elsewhere meanwhile; nothing was stored.");
        return Turn::answered;
    }
    const double seconds =
        static_cast<double>(std::min(milliseconds, idle_after_ms(hand.card.aspect))) / 1000.0;
    count(hand.card.id, done->operation, rating, seconds);
    for (const auto& warning : review_warnings(*done))
        say("Note: " + warning);
    say(fmt::format(
        "{}: {}", name(rating),
        rating == Rating::again ? "comes back after other cards" : due_in_words(done->card, now_.study_day)));
    say("");
    return Turn::answered;
}

void Session::count(CardId card, std::int64_t operation, Rating rating, double seconds) {
    steps_.push_back({card, operation, rating, false, seconds});
    ++tally_.answered;
    ++tally_.by_rating[number(rating)];
    tally_.seconds += seconds;
}

}  // namespace hone
