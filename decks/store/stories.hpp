// SPDX-License-Identifier: MIT
// What the store keeps of a person's stories beside their text: the gate's answers, rehearsals, and earlier texts.
// Stories themselves are notes of kind `story`.
#pragma once

#include "decks/store/notes.hpp"
#include "decks/store/operation.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace hone {

/// Asked once per story. One no fails it: then another story is needed, not another wording.
struct StoryGate {
    StudyDay day;
    bool unasked = false;     ///< it would have been done had nobody asked
    bool outside = false;     ///< somebody outside the team's own work was better off
    bool initiative = false;  ///< more than effort on what was assigned
    bool passed() const { return unasked && outside && initiative; }
};

/// Every story that is not removed, by deck and position.
std::vector<NoteRow> all_stories(const Store& store);
/// Those whose gate was not failed.
std::vector<NoteRow> stories_in_use(const Store& store);
/// By id or DECK/ID; removed ones only with `with_removed`. Nothing when it is not there, or when two decks
/// have it.
std::optional<NoteRow> find_story(const Store& store, std::string_view name, bool with_removed = false);

std::optional<StoryGate> gate_of(const Store& store, NoteId story);
/// Inside an Operation. While its gate is failed a story's cards are not served, those it gets later neither.
void put_gate(Store& store, NoteId story, const StoryGate& gate);

/// Milliseconds spent in each part, without pauses.
struct SectionTimes {
    std::int64_t situation = 0, task = 0, action = 0, result = 0;
};

struct ScoredOn {
    std::string dimension;
    double points, maximum;
};

struct Rehearsal {
    std::int64_t id = 0;
    NoteId story = 0;
    Instant at;
    StudyDay day;
    std::string question;
    bool pitch = false;  ///< the short form
    std::int64_t limit_ms = 0;
    std::optional<SectionTimes> sections;  ///< nothing: not told by section
    std::int64_t total_ms = 0;             ///< without pauses
    int ticked = 0, needed = 0;
    std::vector<ScoredOn> scores;      ///< empty: not scored
    std::string auto_fail;             ///< what fails it whatever the sum; empty: nothing
    std::optional<int> disqualifiers;  ///< found in what was typed; nothing: nothing was typed
    std::string typed;
    std::optional<NoteId> probe;

    bool in_time() const { return total_ms < limit_ms; }  ///< strict: 180.0 s are not under three minutes
    double points() const;                                ///< sum of the scores
};

/// Inside an Operation. Returns its number.
std::int64_t record_rehearsal(Store& store, const Rehearsal& rehearsal);
/// Oldest first; of a removed story too. `story` 0: of all.
std::vector<Rehearsal> rehearsals_of(const Store& store, NoteId story);
std::optional<Rehearsal> last_rehearsal(const Store& store, NoteId story);

/// What a story said until a day.
struct EarlierText {
    StudyDay until;
    Note note;
};
/// Oldest first.
std::vector<EarlierText> earlier_texts(const Store& store, NoteId story);
/// For what comes from another store: NoteWriter keeps them where a text is changed. Inside an Operation.
void put_earlier_text(Store& store, NoteId story, const EarlierText& text);

}  // namespace hone
