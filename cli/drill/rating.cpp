// SPDX-License-Identifier: MIT
// From the answer to the grade.
#include "cli/commands/review_report.hpp"
#include "cli/drill/session.hpp"
#include "decks/text/display.hpp"
#include "engine/answer/propose.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hone {

std::optional<Turn> Session::reveal(Hand& hand) {
    page_.gap();
    hand.view.uncovered = true;
    if (input_.draws()) page_.show(Part::question, question_block(hand.asking, hand.view));
    show_typed(hand);
    if (hand.graded.grade)
        page_.show(Part::verdict, verdict_block(hand.asking, *hand.graded.grade, hand.typed));
    const bool said = hand.graded.grade && hand.asking.how != Asking::How::spot &&
                      hand.graded.grade->why.find(hand.asking.answer) != std::string::npos;
    page_.show(Part::answer, answer_block(hand.asking, said));
    if (const auto jots = jots_of(store_, hand.note.id); !jots.empty())
        page_.show(Part::jots, jots_block(jots));
    if (!hand.asking.weak.empty() && !hand.asking.graded_by_program() && !hand.typed.empty()) criticise(hand);
    show_keys({}, Block{});
    if (!hand.asking.needs.empty())
        if (const auto turn = tick_needs(hand)) return turn;
    propose(hand);
    return std::nullopt;
}

/// On a screen what was typed is gone from the line it was typed in.
void Session::show_typed(const Hand& hand) {
    const bool typed = hand.asking.how == Asking::How::type || hand.asking.how == Asking::How::perform;
    if (input_.draws() && typed && !hand.typed.empty())
        page_.show(Part::typed, {Paragraph{hand.typed, "  you: "}});
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
    page_.gap();
    Block block{Paragraph{hand.mistakes.empty() ? "In yours:"
                                                : "In yours (k keeps the sentence, beside a better one):"}};
    for (auto& piece : critique_block(critique, shown))
        block.push_back(std::move(piece));
    page_.show(Part::critique, std::move(block));
}

std::optional<Turn> Session::tick_needs(Hand& hand) {
    const auto& needs = hand.asking.needs;
    page_.gap();
    page_.show(Part::needs, needs_block(needs, input_.draws()));
    show_keys({Keys{{{"digits tick"}, {"Enter goes on"}, {"? keys"}, {"q leave"}}}}, Block{});
    input_.forget_typed();
    while (true) {
        const auto keys = read_key();
        if (!keys) return Turn::leave;
        if (keys->empty()) return std::nullopt;
        if (*keys == DrillInput::show_again) continue;
        if (const auto command = command_in(*keys)) {
            if (*command == 'u') return take_back(hand);
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
        page_.show(Part::needs, needs_block(needs, true, hand.ticked),
                   Block{Paragraph{ticked.empty() ? "Ticked: nothing" : "Ticked: " + ticked}});
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

void Session::show_ratings(const Hand& hand) {
    const auto proposed = hand.proposal ? std::optional(hand.proposal->rating) : std::nullopt;
    const Keys ratings = options_.practice ? practice_keys(proposed) : rating_keys(hand.preview, proposed);
    Block keys{ratings}, spoken;
    if (hand.proposal) {
        keys.push_back(Paragraph{hand.proposal->why + " Enter accepts."});
        spoken.push_back(Paragraph{hand.proposal->why});
    }
    spoken.push_back(ratings);
    show_keys(std::move(keys), std::move(spoken));
}

Turn Session::rate(Hand& hand) {
    page_.gap();
    show_ratings(hand);
    input_.forget_typed();
    while (true) {
        const auto text = read_key();
        if (!text) return Turn::leave;
        if (*text == DrillInput::show_again) {
            show_ratings(hand);
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
            show_ratings(hand);
        } else if (key == 'k') {
            keep(hand);
            show_ratings(hand);
        } else if (key == 'a') {
            if (accept_wording(hand)) show_ratings(hand);
        } else if (key == 'u') {
            return take_back(hand);
        } else if (const auto turn = common_key(hand, key, true)) {
            return *turn;
        }
    }
}

Turn Session::record(Hand& hand, Rating rating) {
    const std::int64_t milliseconds = hand.shown.milliseconds();
    const double seconds =
        static_cast<double>(std::min(milliseconds, idle_after_ms(hand.card.aspect))) / 1000.0;
    if (options_.practice) {
        tally(rating, seconds);
        serving_->done(hand.card.id, rating);
        page_.gap();
        return Turn::answered;
    }
    const auto done =
        record_review(store_, moment(),
                      {.card = hand.card.id,
                       .rating = rating,
                       .proposed = hand.proposal ? std::optional(hand.proposal->rating) : std::nullopt,
                       .response_ms = milliseconds,
                       .variant = hand.asking.variant,
                       .confused_with = hand.graded.confused_with,
                       .expected_reps = hand.card.reps,
                       .sure = context_.config.sure ? std::optional(hand.sure) : std::nullopt});
    if (!done) {
        serving_->done(hand.card.id, std::nullopt);
        say("This card was answered or put away elsewhere meanwhile; nothing was stored.");
        return Turn::answered;
    }
    count(hand.card.id, done->operation, rating, seconds);
    taken_back_ = {hand.card.id, hand.typed};  // there again when the grade is undone
    for (const auto& warning : review_warnings(*done))
        say("Note: " + warning);
    say(fmt::format(
        "{}: {}", name(rating),
        rating == Rating::again ? "comes back after other cards" : due_in_words(done->card, now_.study_day)));
    page_.gap();
    return Turn::answered;
}

void Session::tally(Rating rating, double seconds) {
    ++tally_.answered;
    ++tally_.by_rating[number(rating)];
    tally_.seconds += seconds;
}

void Session::count(CardId card, std::int64_t operation, Rating rating, double seconds) {
    steps_.push_back({card, operation, rating, false, seconds});
    serving_->done(card, rating);
    tally(rating, seconds);
}

}  // namespace hone
