// SPDX-License-Identifier: MIT
// From one card to the next. Before the answer, letters that name an option answer; all other keys are commands, and a
// colon makes any key a command (`:b` buries although b is an option). After the answer every key is a command.
#include "cli/drill/session.hpp"

#include "cli/exit_codes.hpp"
#include "cli/help_topics.hpp"
#include "cli/today_text.hpp"
#include "cli/why_text.hpp"
#include "decks/store/operation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace hone {
namespace {

bool is_command(char key) {
    return std::string_view("ghqusbefEnw;+?o").find(key) != std::string_view::npos;
}

/// ":b" is the command b whatever is asked.
std::optional<char> forced_command(const std::string& text) {
    if (text.size() == 2 && text[0] == ':') return text[1];
    return std::nullopt;
}

}  // namespace

std::optional<char> command_in(const std::string& text) {
    if (const auto forced = forced_command(text)) return forced;
    if (text.size() == 1 && is_command(text.front())) return text.front();
    return std::nullopt;
}

Session::Session(Context& context, Store& store, const DrillOptions& options, DrillInput& input, Page& page)
    : context_(context),
      store_(store),
      options_(options),
      input_(input),
      page_(page),
      serving_(options.cards ? serve_list(store, *options.cards)
                             : serve_queue(store, options.filter, context.seed)) {}

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
    const auto card = serving_->next(now_);
    rest_ = serving_->rest();
    return card;
}

void Session::run() {
    try {
        while (const auto card = next()) {
            Turn turn = show(*card);
            while (turn == Turn::again && !bring_back_)
                turn = show(*card);
            if (turn == Turn::leave) {
                left_ = true;
                return;
            }
        }
    } catch (...) {
        left_ = true;
        throw;
    }
}

Turn Session::show(CardId id) {
    const auto card = find_card(store_, id);
    if (!card) {
        serving_->done(id, std::nullopt);
        return Turn::answered;
    }
    NoteRow note = *find_note(store_, card->note);
    if (current_ != note.id) previous_ = std::exchange(current_, note.id);
    Asking asking = ask(store_, *card, note.note, now_.study_day, context_.seed);
    Preview preview = preview_of(scheduling_of(store_, card->deck), *card, now_.study_day);
    Hand hand{*card, std::move(note), std::move(asking), std::move(preview)};
    hand.steps_before = steps_.size();
    turn_page(hand);
    if (hand.card.to_be_met() && !options_.practice) return meet(hand);
    if (hand.card.kind == Kind::story && hand.card.aspect == "tell") return tell(hand);
    if (const auto ended = question(hand)) return *ended;
    if (const auto ended = reveal(hand)) return *ended;
    return rate(hand);
}

void Session::turn_page(const Hand& hand) {
    const DueCounts left = serving_->left(now_);
    page_.turn({left.all(), tally_.answered + tally_.met, std::max(1L, std::lround(left.minutes)),
                hand.card.deck, std::string(name(hand.card.kind)), hand.card.aspect,
                std::string(name(hand.card.trains)), !options_.practice});
}

std::string Session::summary() const {
    if (tally_.answered + tally_.met == 0) {
        if (left_) return "Nothing was answered.";
        return options_.cards ? "There is no card for it." : rest_in_words(rest_);
    }
    const auto& n = tally_.by_rating;
    std::string text = fmt::format("{} {} in {} min: {} again, {} hard, {} good, {} easy", tally_.answered,
                                   options_.practice ? "practised" : "answered",
                                   std::max(1L, std::lround(tally_.seconds / 60.0)), n[1], n[2], n[3], n[4]);
    if (tally_.met > 0) text += fmt::format("; {} met for the first time", tally_.met);
    if (options_.practice) return text + ". No review stored.";
    const int open = due_counts(store_, now_, options_.filter).all();
    text += open == 0 ? ". Nothing is left for today." : fmt::format(". {} left for today.", open);
    if (rest_ == Rest::minutes_spent) text += " Today's minutes are spent.";
    return text;
}

Turn Session::meet(Hand& hand) {
    page_.show(Part::question, question_block(hand.asking, {.uncovered = true}));
    page_.gap();
    page_.show(Part::answer, answer_block(hand.asking));
    page_.gap();
    const std::string how = "First meeting: read it, it is asked later. Enter goes on.";
    show_keys({Keys{{{how}, {"? keys"}}}}, Block{Paragraph{how}});
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
        serving_->done(hand.card.id, Rating::again);  // it is asked later
        page_.gap();
        return Turn::answered;
    }
}

void Session::show_keys(Block keys, Block spoken) {
    keys_ = keys;
    page_.show(Part::keys, std::move(keys), std::move(spoken));
}

std::optional<std::string> Session::read_key() {
    ++presses_;
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
        case 'E':
            edit_previous();
            return std::nullopt;
        case 'f':
            flag(hand);
            return std::nullopt;
        case 'n':
            jot(hand);
            return std::nullopt;
        case 'w':
            why(hand);
            return std::nullopt;
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

void Session::help(bool answered) {
    if (input_.draws())
        return aside([&] {
            for (const auto& topic : help_topics())
                if (topic.name == "keys") context_.out.text(topic.text);
        });
    if (answered)
        say("Enter accepts [the proposed rating], 1 again, 2 hard, 3 good, 4 easy, g I guessed, a my wording "
            "counts, k keep a sentence of mine that tripped a rule");
    else
        say("Enter shows the answer; letters and digits answer; h hint, g I guess, o shows hidden options");
    if (!answered && context_.config.sure) say("; sure, before the answer is shown");
    say("u undo, e edit and ask again, E edit the card before, n note to self, s suspend, b bury until "
        "tomorrow, f flag, w why now, + add a note, ? help, q leave");
    if (!answered) say("A command whose letter is an option, or while you type: put a colon before it (:b).");
}

void Session::why(const Hand& hand) {
    aside([&] { print_why(context_.out, store_, hand.card, now_); });
}

void Session::aside(const std::function<void()>& body) {
    page_.lay_over();
    body();
    if (input_.draws()) input_.key();
    page_.take_away();
}

}  // namespace hone
