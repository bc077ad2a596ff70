// SPDX-License-Identifier: MIT
// A person's stories held against what interviewers ask: which scenario and principle has a story, which has none,
// whether there are enough of them, and which one carries too much. It stands beside recall and is never mixed with it.
#pragma once

#include "decks/store/stories.hpp"
#include "decks/stories/bank.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hone {

/// How many stories a person wants to have ready.
inline constexpr int fewest_stories = 8, most_stories = 10;
/// A story that answers more than this is asked to do too much: eight to ten stories for fifteen scenarios are two each,
/// and one told twice in a day is one too few.
inline constexpr int most_scenarios_of_a_story = 4;

struct Covered {
    std::string id;    ///< of the scenario; empty for a principle
    std::string name;  ///< its title, or the principle's name
    std::vector<NoteId> stories;
};

struct BankedStory {
    NoteRow row;
    std::optional<StoryGate> gate;  ///< nothing: not asked yet
    int scenarios = 0;              ///< that it answers
    int alone = 0;                  ///< that no other story answers
    std::vector<std::string> gaps;  ///< gaps_of()
    std::optional<Rehearsal> last;  ///< the last time it was told in full and aloud
    int rehearsals = 0;             ///< pitches too

    const Story& story() const { return std::get<Story>(row.note.body); }
    bool in_use() const { return !gate || gate->passed(); }
    bool carries_too_much() const { return scenarios > most_scenarios_of_a_story; }
    /// The id alone where the deck goes without saying.
    std::string name() const { return row.deck == story_deck ? row.key : row.reference(); }
};

struct Coverage {
    std::vector<BankedStory>
        stories;  ///< by deck and position; those whose gate failed too, though they cover nothing
    std::vector<Covered> scenarios;   ///< all of the bank, in its order
    std::vector<Covered> principles;  ///< those of the bank, then others that stories name

    int in_use() const;
    int covered_scenarios() const;
    /// Stories in use whose last full telling aloud was within its limit, and under three minutes.
    int told_in_time() const;
    const BankedStory* find(NoteId story) const;
};

Coverage coverage_of(const Store& store);

}  // namespace hone
