// SPDX-License-Identifier: MIT
#include "cli/drill/drill.hpp"

#include "cli/card_text.hpp"
#include "cli/drill/session.hpp"
#include "cli/exit_codes.hpp"
#include "cli/today_text.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <cmath>

namespace hone {

int run_drill(Context& context, Store& store, const DrillOptions& options, DrillInput& input) {
    return Session(context, store, options, input).run();
}

void Session::say(const std::string& text) const {
    for (const auto& line : paragraph(text, context_.out))
        context_.out.line(line);
}

void Session::say(const std::vector<std::string>& lines) const {
    for (const auto& line : lines)
        context_.out.line(line);
}

std::optional<CardId> Session::next() {
    now_ = context_.clock.now();
    if (bring_back_) {
        const auto card = bring_back_;
        bring_back_.reset();
        return card;
    }
    if (options_.limit && tally_.answered >= *options_.limit) return std::nullopt;
    if (options_.minutes && tally_.seconds >= *options_.minutes * 60.0) {
        rest_ = Rest::minutes_spent;
        return std::nullopt;
    }
    const NextCard found = next_card(store_, now_, options_.filter, context_.seed);
    rest_ = found.rest;
    return found.card;
}

int Session::run() {
    try {
        while (const auto card = next()) {
            Turn turn = show(*card);
            while (turn == Turn::again && !bring_back_)
                turn = show(*card);
            if (turn == Turn::leave) {
                left_ = true;
                break;
            }
        }
    } catch (const Interrupted&) {
        left_ = true;
        say("");
        summary();
        throw;
    }
    summary();
    return tally_.answered + tally_.met == 0 && !left_ ? exit_code::answer_is_no : exit_code::done;
}

void Session::header(const Hand& hand) {
    const DueCounts left = due_counts(store_, now_, options_.filter);
    const std::string text = fmt::format(
        "--- {} left, about {} min · {} · {} · trains: {}", left.due + left.fresh + left.learning,
        std::max(1L, std::lround(left.minutes)), hand.card.deck, hand.card.aspect, name(hand.card.trains));
    context_.out.line(context_.out.styled(cut_to_width(text, context_.out.columns()), Style::faint));
    say("");
}

void Session::summary() const {
    if (tally_.answered + tally_.met == 0) {
        if (left_) return say("Nothing was answered.");
        say(rest_in_words(rest_));
        return;
    }
    const auto& n = tally_.by_rating;
    std::string text =
        fmt::format("{} answered in {} min: {} again, {} hard, {} good, {} easy", tally_.answered,
                    std::max(1L, std::lround(tally_.seconds / 60.0)), n[1], n[2], n[3], n[4]);
    if (tally_.met > 0) text += fmt::format("; {} met for the first time", tally_.met);
    const DueCounts left = due_counts(store_, now_, options_.filter);
    const int open = left.due + left.fresh + left.learning;
    text += open == 0 ? ". Nothing is left for today." : fmt::format(". {} left for today.", open);
    if (rest_ == Rest::minutes_spent) text += " Today's minutes are spent.";
    say(text);
}

Turn Session::show(CardId id) {
    const auto card = find_card(store_, id);
    if (!card) return Turn::answered;
    NoteRow note = *find_note(store_, card->note);
    Asking asking = ask(store_, *card, note.note, now_.study_day, context_.seed);
    Preview preview = preview_of(scheduling_of(store_, card->deck), *card, now_.study_day);
    Hand hand{
        *card, std::move(note), std::move(asking), std::move(preview), {}, {}, {}, 0, false, false, false, {},
        {}};
    header(hand);
    if (hand.card.to_be_met()) return meet(hand);
    if (hand.card.kind == Kind::story && hand.card.aspect == "tell") return tell(hand);
    if (const auto ended = question(hand)) return *ended;
    if (const auto ended = reveal(hand)) return *ended;
    return rate(hand);
}

Turn Session::meet(Hand& hand) {
    say(question_lines(hand.asking, context_.out, true));
    say("");
    say(answer_lines(hand.asking, context_.out));
    say("");
    say("First meeting: read it, it is asked later. Enter goes on.");
    while (true) {
        const auto key = read_key();
        if (!key) return Turn::leave;
        if (!key->empty()) {
            const auto command = command_in(*key);
            if (!command)
                say("Enter goes on, ? lists the keys.");
            else if (const auto turn = common_key(hand, *command, true))
                return *turn;
            continue;
        }
        Operation operation(store_, moment().instant, fmt::format("met {}", hand.card.reference()));
        operation.keep_plan();
        set_met(store_, operation, hand.card.id, moment());
        operation.commit();
        ++tally_.met;
        const double seconds = static_cast<double>(std::min(hand.shown.milliseconds(), idle_ms)) / 1000.0;
        tally_.seconds += seconds;
        steps_.push_back({hand.card.id, operation.id(), std::nullopt, true, seconds});
        say("");
        return Turn::answered;
    }
}

}  // namespace hone
