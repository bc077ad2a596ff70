// SPDX-License-Identifier: MIT
// The question, until it is answered or its answer is asked for.
#include "cli/drill/session.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hone {
namespace {

/// Letters of a set may be typed without commas: "ad" is "a,d".
std::string with_commas(const Asking& asking, const std::string& given) {
    std::string set;
    for (char c : given) {
        if (c < 'a' || static_cast<std::size_t>(c - 'a') >= asking.options.size()) return given;
        set += set.empty() ? std::string(1, c) : std::string(",") + c;
    }
    return set;
}

bool is_set(const Asking& asking) {
    return asking.how == Asking::How::choose && asking.right.size() > 1;
}

/// The option, side or flaw that a letter or digit names.
std::optional<std::size_t> named(char key, std::size_t count, char first) {
    if (first == 'a' && key >= 'A' && key <= 'Z') key = static_cast<char>(key - 'A' + 'a');
    if (key < first || static_cast<std::size_t>(key - first) >= count) return std::nullopt;
    return static_cast<std::size_t>(key - first);
}

/// Does this letter or digit answer the question in hand?
bool names_an_option(const Asking& asking, char key) {
    const std::size_t options = asking.options.size();
    return named(key, options, 'a') || named(key, std::max(options, asking.flaws.size()), '1');
}

bool options_shown(const Asking& asking, const QuestionView& view) {
    return !asking.options_hidden || view.uncovered;
}

/// Whole lines are typed for facts, for hidden options, for a stronger answer, and for sets where they cannot be marked.
bool wants_typing(const Asking& asking, const QuestionView& view) {
    switch (asking.how) {
        case Asking::How::type:
            return true;
        case Asking::How::choose:
            return !options_shown(asking, view) || (is_set(asking) && !view.boxes);
        case Asking::How::perform:
            return !asking.weak.empty();
        case Asking::How::spot:
            return false;
    }
    return false;
}

/// What can be done now, for the foot of a screen.
Keys keys_for(const Asking& asking, const QuestionView& view, bool typing, bool says_sure) {
    std::vector<Key> keys;
    const auto key = [&keys](std::string label) { keys.push_back({std::move(label)}); };
    const char* colon = typing ? ":" : "";
    if (asking.how == Asking::How::perform)
        key(asking.weak.empty() ? "Enter shows the answer" : "an empty line shows the answer");
    else if (is_set(asking) && view.boxes)
        key("letters or space mark, Enter answers");
    else if (typing)
        key("Enter answers; nothing typed: not known");
    else if (asking.how == Asking::How::spot && !asking.options.empty())
        key(asking.flaws.empty() ? "a or b" : fmt::format("a or b, and 1-{}", asking.flaws.size()));
    else
        key(asking.how == Asking::How::spot ? fmt::format("1-{}", asking.flaws.size())
                                            : "a-" + letter(asking.options.size() - 1));
    if (asking.graded_by_program() && !typing) key("Enter: not known");
    if (!asking.hint.empty()) key(fmt::format("{}h hint", colon));
    if (!options_shown(asking, view)) key(":o options");
    if (asking.graded_by_program()) key(fmt::format("{}g guess", colon));
    if (says_sure) key(fmt::format("{}; sure", colon));
    key(fmt::format("{}? keys", colon));
    key(fmt::format("{}q leave", colon));
    return {std::move(keys)};
}

}  // namespace

void Session::show_question(const Hand& hand) {
    const Asking& asking = hand.asking;
    const bool typing = wants_typing(asking, hand.view);
    page_.show(Part::question, question_block(asking, hand.view));
    Block spoken;
    if (asking.how == Asking::How::perform)
        spoken.push_back(Paragraph{typing || !input_.single_keys() ? "(an empty line shows the answer)"
                                                                   : "(Enter shows the answer)"});
    show_keys({keys_for(asking, hand.view, typing, context_.config.sure)}, spoken);
}

std::optional<std::string> Session::asked(const Hand& hand, bool typed) {
    ++presses_;
    if (!typed) {
        auto key = hand.view.boxes ? input_.marking_key() : input_.key();
        if (key && *key == ":" && input_.single_keys())
            if (const auto letter = input_.key()) *key += *letter;
        return key;
    }
    const bool bare_terminal = input_.single_keys() && !input_.draws();
    if (bare_terminal) context_.out.text("> ");
    // What was typed for this card before it was taken back is there to go on from.
    const auto [card, text] = std::exchange(taken_back_, {});
    const std::string begun = card == hand.card.id ? text : std::string();
    return hand.asking.how == Asking::How::perform ? input_.long_answer(begun) : input_.answer(begun);
}

std::optional<Turn> Session::question(Hand& hand) {
    const Asking& asking = hand.asking;
    const bool keys = input_.single_keys();
    hand.view.boxes = is_set(asking) && input_.draws() && options_shown(asking, hand.view);
    show_question(hand);
    while (true) {
        const bool typed = !keys || wants_typing(asking, hand.view);
        const auto given = asked(hand, typed);
        if (!given) return Turn::leave;
        if (*given == DrillInput::show_again) {
            show_question(hand);
            continue;
        }
        const bool one_letter_fact = asking.how == Asking::How::type && asking.answer.size() == 1;
        const bool answers =
            given->size() == 1 &&
            (one_letter_fact || (asking.graded_by_program() && options_shown(asking, hand.view) &&
                                 names_an_option(asking, given->front())));
        if (const auto command = command_in(*given); command && !answers) {
            if (const auto turn = question_command(hand, *command)) return turn;
            continue;
        }
        if (asking.how == Asking::How::perform) {
            if (!typed && !given->empty()) continue;  // a key that means nothing yet
            hand.typed = *given;                      // whatever was typed was the attempt
            hand.answer_ms = hand.shown.milliseconds();
            return std::nullopt;
        }
        std::string answer = is_set(asking) ? with_commas(asking, *given) : *given;
        if (hand.view.boxes && !mark_set(hand, *given, answer)) continue;
        if (answer.empty()) {  // Enter without an answer: not known
            hand.graded.grade = Grade{Verdict::wrong, "No answer."};
            hand.answer_ms = hand.shown.milliseconds();
            return std::nullopt;
        }
        if (keys && asking.how == Asking::How::spot && !asking.options.empty() && !asking.flaws.empty() &&
            !mark_spot(hand, *given, answer))
            continue;
        if (grade(hand, answer)) return std::nullopt;
    }
}

bool Session::mark_set(Hand& hand, const std::string& key, std::string& answer) {
    QuestionView& view = hand.view;
    const std::size_t options = hand.asking.options.size();
    const auto toggle = [&view](std::size_t index) {
        if (!view.chosen.erase(index)) view.chosen.insert(index);
        view.cursor = index;
    };
    if (key.empty()) {
        answer.clear();
        for (const std::size_t index : view.chosen)
            answer += (answer.empty() ? "" : ",") + letter(index);
        return true;
    }
    if (key == DrillInput::up)
        view.cursor = view.cursor == 0 ? options - 1 : view.cursor - 1;
    else if (key == DrillInput::down)
        view.cursor = view.cursor + 1 == options ? 0 : view.cursor + 1;
    else if (key == DrillInput::space)
        toggle(view.cursor);
    else if (const auto index = named(key.front(), options, 'a'); index && key.size() == 1)
        toggle(*index);
    else if (const auto digit = named(key.front(), options, '1'); digit && key.size() == 1)
        toggle(*digit);
    page_.show(Part::question, question_block(hand.asking, view));
    return false;
}

bool Session::mark_spot(Hand& hand, const std::string& key, std::string& answer) {
    QuestionView& view = hand.view;
    if (key.size() != 1) return true;  // the grader says what is wrong with it
    const auto side = named(key.front(), hand.asking.options.size(), 'a');
    const auto flaw = named(key.front(), hand.asking.flaws.size(), '1');
    if (!side && !flaw) return true;
    if (side) view.chosen = {*side};
    if (flaw) {
        if (view.chosen.empty() && !input_.draws()) {
            say("First the stronger answer: a or b.");
            return false;
        }
        view.flaw = *flaw;
    }
    if (view.chosen.empty() || !view.flaw) {
        Block spoken;
        if (side)
            spoken.push_back(Paragraph{fmt::format("{} is stronger; the flaw of the other is (1-{})?",
                                                   letter(*side), hand.asking.flaws.size())});
        page_.show(Part::question, question_block(hand.asking, view), spoken);
        return false;
    }
    answer = fmt::format("{} {}", letter(*view.chosen.begin()), *view.flaw + 1);
    return true;
}

bool Session::grade(Hand& hand, const std::string& given) {
    hand.graded = grade_given(hand.asking, given);
    if (!hand.graded.grade) {
        say(hand.graded.problem);
        return false;
    }
    hand.graded.options_uncovered = hand.graded.options_uncovered || hand.view.uncovered;
    if (hand.asking.how == Asking::How::choose)
        for (const std::size_t option : read_choice(given, hand.asking.options).options)
            hand.view.chosen.insert(option);
    hand.typed = given;
    hand.answer_ms = hand.shown.milliseconds();
    return true;
}

std::optional<Turn> Session::question_command(Hand& hand, char key) {
    if (key == 'g') {
        hand.guessed = true;
        say("Noted: a guess.");
    } else if (key == ';') {
        if (!context_.config.sure) {
            say("`hone config set sure true` turns the question for \"sure\" on.");
        } else {
            hand.sure = !hand.sure;
            say(hand.sure ? "Noted: sure." : "Noted: not sure.");
        }
    } else if (key == 'h') {
        hand.hint_used = hand.hint_used || !hand.asking.hint.empty();
        if (hand.asking.hint.empty())
            say("There is no hint.");
        else
            page_.show(Part::help, {Paragraph{hand.asking.hint, "Hint: "}});
    } else if (key == 'o' && hand.asking.options_hidden) {
        hand.view.uncovered = true;
        hand.view.boxes = is_set(hand.asking) && input_.draws();
        show_question(hand);
    } else {
        return common_key(hand, key, false);
    }
    return std::nullopt;
}

}  // namespace hone
