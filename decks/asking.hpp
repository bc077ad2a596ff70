// SPDX-License-Identifier: MIT
// One showing of a card: which wording, in what order, what counts as right, and what is shown afterwards.
// `hone next`, `hone answer` and the drill all show and grade through this, so letters mean the same in each
// until the card is graded.
#pragma once

#include "decks/store/cards.hpp"
#include "decks/store/notes.hpp"
#include "engine/answer/choice.hpp"
#include "engine/answer/propose.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

/// From this stability on (days) help fades: options stay hidden until asked for, spot shows the weak answer
/// alone.
inline constexpr double help_fades_from = 7.0;

struct Asking {
    enum class How {
        choose,   ///< pick one option or a set
        spot,     ///< pick the stronger side, and the flaw of the other
        type,     ///< type a fact
        perform,  ///< recall or say, then grade oneself
    } how = How::perform;

    int variant = 0;     ///< 0: the note's own wording
    std::string prompt;  ///< what is asked
    std::string weak;    ///< fix, and a spot that shows the weak answer alone
    std::vector<std::string>
        options;  ///< choose: as shown; spot: the two answers as shown (empty when weak stands alone)
    std::vector<std::string> flaws;  ///< spot: as shown; may be empty
    bool options_hidden = false;     ///< choose: shown on request, then hard at most

    std::vector<std::size_t> right;  ///< choose: indices into options; spot: the stronger side
    std::vector<std::size_t> also;   ///< choose: defensible options
    std::size_t right_flaw = 0;      ///< spot: index into flaws

    std::string answer;               ///< what is right, as shown on the reveal
    std::vector<std::string> accept;  ///< type: further right answers
    std::string tolerance;            ///< type
    std::string why;                  ///< shown on the reveal; may be empty
    std::vector<std::string>
        reasons;  ///< choose: why each option is wrong, parallel to options; may hold empty ones
    std::string hint;
    std::vector<std::string> needs;  ///< perform: what a good answer has, to be ticked
    std::string source;              ///< cite and as_of in words; may be empty

    bool graded_by_program() const { return how != How::perform; }
};

/// `seed` mixes with the card and its review count: equal until the card is graded. Own confusions from before `today`
/// come first among what is drawn. The drilled wording shown least often so far; help fades.
Asking ask(const Store& store, const CardRow& card, const Note& note, StudyDay today, std::uint64_t seed);

/// The same for one wording of a pair or question, a reserve wording too, with all help: for a test.
Asking ask_wording(const Store& store, const CardRow& card, const Note& note, int variant, StudyDay today,
                   std::uint64_t seed);

struct Graded {
    std::optional<Grade> grade;                ///< nothing: what was typed could not be read
    std::string problem;                       ///< then says why
    std::optional<std::string> confused_with;  ///< the principle or flaw picked instead
    bool options_uncovered = false;            ///< answered by letter although options were hidden
};

/// Grades what was typed. `asking.graded_by_program()`.
Graded grade_given(const Asking& asking, std::string_view given);

/// The rating to propose for a graded answer to this card, with everything that caps it.
Proposal propose_for(const Store& store, const CardRow& card, const Asking& asking, const Graded& graded,
                     bool hint_used, bool guessed, std::int64_t response_ms);

}  // namespace hone
