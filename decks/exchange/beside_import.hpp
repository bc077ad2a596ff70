// SPDX-License-Identifier: MIT
// What stands beside notes and cards comes into the store, each thing once: known by its instant and its words.
#pragma once

#include "decks/exchange/dump.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace hone {

/// Of one dump, inside an Operation.
class BesideImport {
public:
    explicit BesideImport(Store& store);

    /// Jots, scorings, gate and earlier texts of a note; its rehearsals wait for rehearse().
    void bring(const DumpedNote& note, NoteId id, bool fresh);
    void bring_tests(const std::vector<GivenTestAnswer>& tests, CardId card);
    /// Once all notes are in, since a rehearsal names the note of its follow-up question.
    void rehearse();

    /// A round with what was asked in it. `here`: the rounds from before; `matched`: those that were found in the dump
    /// so far. A sentence when one that is here is kept and differs.
    std::optional<std::string> bring(const DumpedRound& dumped, const std::vector<Goal>& here,
                                     std::set<std::int64_t>& matched);

private:
    void bring_stories(const DumpedNote& note, NoteId id, bool fresh);
    std::optional<NoteId> note_named(const std::optional<std::string>& reference) const;

    Store& store_;
    std::map<NoteId, std::vector<GivenScore>> scorings_;
    std::map<CardId, std::vector<GivenTestAnswer>> tests_;
    std::vector<std::pair<NoteId, const DumpedRehearsal*>> rehearsals_;  // of the dump
};

}  // namespace hone
