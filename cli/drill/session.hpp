// SPDX-License-Identifier: MIT
// One session's parts: the card in hand, what was typed, and what a key means at each moment.
#pragma once

#include "cli/clock.hpp"
#include "cli/context.hpp"
#include "cli/critic.hpp"
#include "cli/drill/drill.hpp"
#include "cli/drill/keeping.hpp"
#include "decks/asking.hpp"
#include "decks/store/reviews.hpp"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace hone {

/// How handling one card ended.
enum class Turn {
    answered,  ///< rated, met, buried or suspended: on to the next card
    again,     ///< show this card anew (edited, undone)
    leave,     ///< the person left, or the input ended
};

struct Tally {
    int answered = 0, met = 0;
    int by_rating[5] = {};
    double seconds = 0;
};

/// "b" or ":b" as a command of the drill; nothing when the text is none.
std::optional<char> command_in(const std::string& text);

class Session {
public:
    Session(Context& context, Store& store, const DrillOptions& options, DrillInput& input)
        : context_(context), store_(store), options_(options), input_(input) {}

    int run();

private:
    /// What is in hand while one card is shown.
    struct Hand {
        CardRow card;
        NoteRow note;
        Asking asking;
        Preview preview;
        Stopwatch shown;
        std::string typed;  ///< for `a`: accept my wording
        Graded graded;
        std::int64_t answer_ms = 0;
        bool guessed = false, hint_used = false, uncovered = false;
        std::set<std::size_t> ticked;
        std::optional<Proposal> proposal;
        std::vector<Mistake> mistakes = {};  ///< in what was typed; `k` keeps them
    };

    /// One undo step of this session.
    struct Step {
        CardId card;
        std::int64_t operation;
        std::optional<Rating> rating = std::nullopt;
        bool met = false;
        double seconds = 0;
    };

    std::optional<CardId> next();
    Turn show(CardId id);
    Turn meet(Hand& hand);
    /// The question until it is answered or revealed. Nothing: go on to the rating.
    std::optional<Turn> question(Hand& hand);
    /// A command typed at the question: gone on with (nothing), or the card's turn is over.
    std::optional<Turn> question_command(Hand& hand, char key);
    Turn rate(Hand& hand);
    /// The card `tell`, against the clock (cli/rehearse/).
    Turn tell(Hand& hand);

    /// Keys that mean the same everywhere; nothing when the key is not one of them.
    std::optional<Turn> common_key(Hand& hand, char key, bool answered);
    bool grade(Hand& hand, const std::string& given);
    /// Shows what is right; ticking can end the turn.
    std::optional<Turn> reveal(Hand& hand);
    void propose(Hand& hand);
    std::optional<Turn> tick_needs(Hand& hand);
    Turn record(Hand& hand, Rating rating);
    /// A rating that was stored, for the summary and for undo.
    void count(CardId card, std::int64_t operation, Rating rating, double seconds);
    bool accept_wording(Hand& hand);
    /// What the critic says of a typed answer.
    void criticise(Hand& hand);
    /// Sentences that tripped a rule become pairs.
    void keep(Hand& hand);
    Turn edit(Hand& hand);
    Turn undo();
    Turn put_away(Hand& hand, bool suspend);
    void add();
    /// The terminal is an editor's while `body` runs; what goes wrong there is said, not thrown.
    bool in_editor(const std::function<bool()>& body);

    /// A key, or a whole line in --plain; ":b" comes as one.
    std::optional<std::string> read_key();
    /// This moment on the study day the card was shown on.
    Now moment() const { return {context_.clock.now().instant, now_.study_day}; }

    void header(const Hand& hand);
    void say(const std::string& text) const;
    void say(const std::vector<std::string>& lines) const;
    void help(bool answered) const;
    void summary() const;

    Context& context_;
    Now now_ = context_.now;  ///< read anew for each card
    Store& store_;
    const DrillOptions& options_;
    DrillInput& input_;
    Tally tally_;
    std::vector<Step> steps_;           ///< what this session changed, for undo
    std::optional<CardId> bring_back_;  ///< shown next whatever the queue says
    Rest rest_ = Rest::nothing_due;     ///< why the last card was the last
    bool left_ = false;                 ///< the person left before the end
    std::optional<Critic> critic_;      ///< made for the first answer that was typed
};

}  // namespace hone
