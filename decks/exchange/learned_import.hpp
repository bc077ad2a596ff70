// SPDX-License-Identifier: MIT
// What another program, or the revlog of another store, knows of cards that are here: their states and reviews.
#pragma once

#include "decks/exchange/history_merge.hpp"
#include "decks/exchange/parcel.hpp"
#include "decks/import.hpp"

#include <map>
#include <vector>

namespace hone {

/// Inside the import's Operation; may come twice without adding anything. `parameters`: by the number the histories name
/// them with. Lines of cards that are not in the store are counted and said.
void take_in_learned(Store& store, const Operation& operation, const Now& now,
                     std::vector<LearnedNote> learned, const std::map<int, Parameters>& parameters,
                     const ImportOptions& options, ImportReport& report);

/// What came of the histories, into the report.
void tell(const HistoryMerge& histories, ImportReport& report);

}  // namespace hone
