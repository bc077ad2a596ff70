// SPDX-License-Identifier: MIT
// One session's parts: the card in hand, what was typed, and what a key means at each moment.
//   session.cpp   from one card to the next, the first meeting, keys that mean the same everywhere
//   question.cpp  until the answer is shown
//   rating.cpp    from the answer to the grade
//   changes.cpp   what keys change beside the grade: the note, the card's switches, what was done before
#pragma once

#include "cli/card_text.hpp"
#include "cli/clock.hpp"
#include "cli/context.hpp"
#include "cli/critic.hpp"
#include "cli/drill/drill.hpp"
#include "cli/drill/keeping.hpp"
#include "cli/drill/serving.hpp"
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
    Session(Context& context, Store& store, const DrillOptions& options, DrillInput& input, Page& page);

    /// Until nothing is left or the person leaves. Throws Interrupted, and whatever goes wrong.
    void run();
    /// What was done, in a sentence or two; true at any moment.
    std::string summary() const;
    /// Whether there was nothing to do.
    bool idle() const { return tally_.answered + tally_.met == 0 && !left_; }

private:
    /// What is in hand while one card is shown.
    struct Hand {
        CardRow card;
        NoteRow note;
        Asking asking;
        Preview preview;
        Stopwatch shown = {};
        QuestionView view = {};
        std::string typed = {};  ///< for `a`: accept my wording
        Graded graded = {};
        std::int64_t answer_ms = 0;
        bool guessed = false, hint_used = false, sure = false;
        std::set<std::size_t> ticked = {};
        std::optional<Proposal> proposal = std::nullopt;
        std::vector<Mistake> mistakes = {};  ///< in what was typed; `k` keeps them
        std::size_t steps_before = 0;        ///< of the session, when it was shown
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
    void turn_page(const Hand& hand);
    Turn meet(Hand& hand);
    /// The card `tell`, against the clock (cli/rehearse/).
    Turn tell(Hand& hand);

    /// The question until it is answered or revealed. Nothing: go on to the rating.
    std::optional<Turn> question(Hand& hand);
    void show_question(const Hand& hand);
    /// One thing typed or pressed at the question. Nothing at the end of input.
    std::optional<std::string> asked(const Hand& hand, bool typed);
    /// A command typed at the question: gone on with (nothing), or the card's turn is over.
    std::optional<Turn> question_command(Hand& hand, char key);
    /// A key of an answer that takes several: true when it is complete in `answer`.
    bool mark_set(Hand& hand, const std::string& key, std::string& answer);
    bool mark_spot(Hand& hand, const std::string& key, std::string& answer);
    bool grade(Hand& hand, const std::string& given);

    /// Shows what is right; ticking can end the turn.
    std::optional<Turn> reveal(Hand& hand);
    void show_typed(const Hand& hand);
    std::optional<Turn> tick_needs(Hand& hand);
    void propose(Hand& hand);
    void show_ratings(const Hand& hand);
    Turn rate(Hand& hand);
    Turn record(Hand& hand, Rating rating);
    void tally(Rating rating, double seconds);
    /// A rating that was stored, for the summary and for undo.
    void count(CardId card, std::int64_t operation, Rating rating, double seconds);
    /// What the critic says of a typed answer.
    void criticise(Hand& hand);
    /// Sentences that tripped a rule become pairs.
    void keep(Hand& hand);
    bool accept_wording(Hand& hand);

    /// Keys that mean the same everywhere; nothing when the key is not one of them, or the card stays in hand.
    std::optional<Turn> common_key(Hand& hand, char key, bool answered);
    void help(bool answered);
    void why(const Hand& hand);
    /// What `body` prints lies over the card until a key is pressed; lines simply print it.
    void aside(const std::function<void()>& body);
    void flag(Hand& hand);
    void jot(const Hand& hand);
    Turn edit(Hand& hand);
    /// The note of the card before.
    void edit_previous();
    void edit_row(CardId card, const NoteRow& note, const std::string& said);
    Turn undo();
    /// u when the answer is shown and not yet rated: what was done since, or else the answer itself.
    Turn take_back(const Hand& hand);
    Turn put_away(Hand& hand, bool suspend);
    void add();
    bool can_open_editor() const { return context_.may_ask(); }
    /// The terminal is an editor's while `body` runs; what goes wrong there is said, not thrown.
    bool in_editor(const std::function<bool()>& body);

    /// A key, or a whole line in --plain; ":b" comes as one.
    std::optional<std::string> read_key();
    /// This moment on the study day the card was shown on.
    Now moment() const { return {context_.clock.now().instant, now_.study_day}; }
    void say(const std::string& text) { page_.say(text); }
    /// What can be pressed now.
    void show_keys(Block keys, Block spoken);
    /// A line typed on a page where other keys are offered.
    std::optional<std::string> typed_note(const std::string& prompt);

    Context& context_;
    Now now_ = context_.now;  ///< read anew for each card
    Store& store_;
    const DrillOptions& options_;
    DrillInput& input_;
    Page& page_;
    std::unique_ptr<Serving> serving_;
    Block keys_;                                 ///< offered now
    std::pair<CardId, std::string> taken_back_;  ///< what was typed for a card that is asked again
    Tally tally_;
    std::vector<Step> steps_;                   ///< what this session changed, for undo
    std::optional<CardId> bring_back_;          ///< shown next whatever the queue says
    std::optional<NoteId> current_, previous_;  ///< notes shown
    int presses_ = 0;                           ///< of keys and lines so far
    int undo_warned_at_ = 0;                    ///< which press named it: only the next one takes it back
    std::optional<std::int64_t> undo_warned_;   ///< the step of somebody else's, or of before, that was named
    Rest rest_ = Rest::nothing_due;             ///< why the last card was the last
    bool left_ = false;                         ///< the person left before the end
    std::optional<Critic> critic_;              ///< made for the first answer that was typed
};

}  // namespace hone
