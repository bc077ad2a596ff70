// SPDX-License-Identifier: MIT
// Importing a deck again. Three texts meet for every note: the one imported last time, the person's own
// (edited in the store), and the one in the file now. Nothing here touches the store; it decides, the store
// does.
//
//  - same key: changed only here -> keep mine; only in the file -> take it; both -> conflict, mine kept
//    (`theirs` takes the file); both to the same text -> unchanged
//  - one orphan and one newcomer of the same kind that match closely, and neither matches another as well
//    (text/similarity.hpp) -> the same note renamed: history kept, and said
//  - more than one close match -> a new note, and said
//  - came from the file and is not in it -> kept as it is (orphaned), retired only with `prune`
//  - retired and in the file again -> comes back with its history
//
// A note made here (nothing imported) is no orphan of the file: it is never renamed, pruned or mentioned
// unless the file has its key.
//
// For every change with an incoming note the store records that note as the text last imported, and its key,
// except for a conflict that keeps mine: left as it was, it is said at every import until it is settled.
#pragma once

#include "decks/note.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

/// A note of the deck as the store holds it; its texts live elsewhere.
struct HeldNote {
    std::int64_t note;               ///< row id
    std::string_view key;            ///< key_of at the time it was stored
    const Note* mine;                ///< the current text
    const Note* imported = nullptr;  ///< the text last imported; null: never came from a file
    bool retired = false;
};

/// A note of the file.
struct IncomingNote {
    const Note* note;
    std::string_view key;  ///< key_of(*note)
};

struct NoteChange {
    enum class What {
        added,
        updated,
        unchanged,
        kept_mine,
        renamed,
        conflict,
        revived,
        orphaned,
        retired
    } what;
    std::optional<std::size_t> incoming;  ///< index into the file's notes; nothing for orphaned and retired
    std::optional<std::int64_t> held;     ///< row id; nothing for added
    bool takes_file = false;  ///< the incoming text is to be stored as mine; else mine stays as it is
    bool asks_anew = false;   ///< the graded part of mine changes: its cards are due today
    bool keeps_mine = false;  ///< mine and the file's text both changed and mine is kept: conflict, or a
                              ///< renamed or revived note that is one
    std::string said;         ///< a sentence for the person when something needs saying; else empty
};

struct ReconcileOptions {
    bool prune = false;
    bool theirs = false;
};

/// One change for every incoming note, in their order, then one for every held note that has left the file.
/// The keys in `incoming` are distinct.
std::vector<NoteChange> reconcile(std::span<const HeldNote> held, std::span<const IncomingNote> incoming,
                                  const ReconcileOptions& options);

}  // namespace hone
