// SPDX-License-Identifier: MIT
#include "decks/text/reconcile.hpp"

#include "decks/text/near_miss.hpp"
#include "decks/text/similarity.hpp"

#include <string>
#include <string_view>
#include <unordered_map>

namespace hone {
namespace {

using What = NoteChange::What;

std::string title(const Note& note) {
    return in_quotes(prompt_of(note));
}

/// The three-text rule for a held note and the note of the file that it is.
NoteChange merged(const HeldNote& held, std::size_t index, const Note& incoming,
                  const ReconcileOptions& options) {
    NoteChange change{};
    change.incoming = index;
    change.held = held.note;
    const auto take = [&](What what) {
        change.what = what;
        change.takes_file = true;
        change.asks_anew = graded_part(*held.mine) != graded_part(incoming);
    };
    const bool changed_here = held.imported == nullptr || *held.mine != *held.imported;
    const bool changed_there = held.imported == nullptr || incoming != *held.imported;
    if (*held.mine == incoming || (!changed_here && !changed_there)) {
        change.what = What::unchanged;
    } else if (!changed_here) {
        take(What::updated);
    } else if (!changed_there) {
        change.what = What::kept_mine;
    } else if (options.theirs) {
        take(What::updated);
        change.said = title(*held.mine) + ": your edit gave way to the text of the file";
    } else {
        change.what = What::conflict;
        change.keeps_mine = true;
        change.said = title(*held.mine) +
                      " changed both here and in the file; yours is kept, --theirs takes the file's";
    }
    return change;
}

NoteChange revived(NoteChange change, const HeldNote& held) {
    change.what = What::revived;
    const std::string edit = change.said.empty() ? "" : "; " + change.said;
    change.said = title(*held.mine) + " is back in the file, and back with its history" + edit;
    return change;
}

NoteChange renamed(NoteChange change, const HeldNote& held, const Note& incoming) {
    change.what = What::renamed;
    const auto before = title(*held.mine), after = title(incoming);
    change.said =
        (before == after ? before + " has a new id" : before + " is now " + after) + "; its history is kept";
    if (change.keeps_mine) change.said += ", and so is your own edit of it; --theirs takes the file's";
    return change;
}

NoteChange added(std::size_t index, const Note& note, bool ambiguous) {
    NoteChange change{};
    change.what = What::added;
    change.incoming = index;
    if (ambiguous)
        change.said =
            title(note) + " is like more than one note that left the file; it is added as a new one";
    return change;
}

NoteChange left(const HeldNote& held, bool prune) {
    NoteChange change{};
    change.what = prune ? What::retired : What::orphaned;
    change.held = held.note;
    change.said =
        title(*held.mine) + (prune ? " left the file and is retired; its history is kept"
                                   : " is not in the file any more and is kept; --prune retires it");
    return change;
}

bool is_orphan(const HeldNote& held, bool in_file) {
    return !in_file && !held.retired && held.imported != nullptr;
}

}  // namespace

std::vector<NoteChange> reconcile(std::span<const HeldNote> held, std::span<const IncomingNote> incoming,
                                  const ReconcileOptions& options) {
    std::unordered_map<std::string_view, std::size_t> held_by_key;
    held_by_key.reserve(held.size());
    for (std::size_t i = 0; i < held.size(); ++i)
        held_by_key.emplace(held[i].key, i);

    std::vector<NoteChange> changes(incoming.size());
    std::vector<bool> met(held.size(), false);
    std::vector<std::size_t> newcomers;
    for (std::size_t i = 0; i < incoming.size(); ++i) {
        const auto found = held_by_key.find(incoming[i].key);
        if (found == held_by_key.end()) {
            newcomers.push_back(i);
            continue;
        }
        const auto& own = held[found->second];
        met[found->second] = true;
        changes[i] = merged(own, i, *incoming[i].note, options);
        if (own.retired) changes[i] = revived(std::move(changes[i]), own);
    }

    std::vector<std::size_t> orphans;
    std::vector<const Note*> orphan_texts, newcomer_texts;
    for (std::size_t i = 0; i < held.size(); ++i)
        if (is_orphan(held[i], met[i])) {
            orphans.push_back(i);
            orphan_texts.push_back(held[i].imported);
        }
    for (const auto i : newcomers)
        newcomer_texts.push_back(incoming[i].note);
    const auto matches = match_closely(orphan_texts, newcomer_texts);
    for (std::size_t n = 0; n < newcomers.size(); ++n) {
        const auto i = newcomers[n];
        if (const auto orphan = matches.orphan_of[n]) {
            const auto& own = held[orphans[*orphan]];
            met[orphans[*orphan]] = true;
            changes[i] = renamed(merged(own, i, *incoming[i].note, options), own, *incoming[i].note);
        } else {
            changes[i] = added(i, *incoming[i].note, matches.ambiguous[n]);
        }
    }
    for (const auto i : orphans)
        if (!met[i]) changes.push_back(left(held[i], options.prune));
    return changes;
}

}  // namespace hone
