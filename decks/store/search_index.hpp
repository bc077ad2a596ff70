// SPDX-License-Identifier: MIT
// The words of all notes, in SQLite's full-text index (table note_words, from view note_text). Triggers name the
// notes whose words changed; whoever ends a step brings the index up to date before it commits, so that index and
// notes are one state, after an undo as well.
//
// A word counts without its case and accents. What stands between two letters or digits and is neither (a hyphen, a
// dollar sign) ends a word.
//
// Rejected: triggers that write the index themselves (SQLite 3.40 refuses that while the schema is not trusted), and
// writing it where notes are written (undo writes rows, not notes).
#pragma once

#include "decks/store/store.hpp"

#include <string>
#include <string_view>

namespace hone {

/// Indexes anew the notes that changed since; inside the transaction that changed them.
void refresh_search_index(Store& store);

/// What is wrong with the index, as a sentence; empty: nothing. Outside a transaction.
std::string search_index_problem(const Store& store);
/// Makes the index anew.
void rebuild_search_index(Store& store);

/// For MATCH: a word, found from its beginning, or `exact`: these words in this order. Any text may be given; one
/// without a letter or digit finds nothing.
std::string match_of(std::string_view text, bool exact);

}  // namespace hone
