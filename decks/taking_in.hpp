// SPDX-License-Identifier: MIT
// Parcels into the store, inside somebody's step: an import, or the first loading of the starter decks.
#pragma once

#include "decks/exchange/parcel.hpp"
#include "decks/import.hpp"
#include "decks/store/operation.hpp"

#include <vector>

namespace hone {

/// Takes the notes out of the parcels. What is wrong is in the report.
void take_in(Store& store, const Operation& operation, const Now& now, std::vector<Parcel>& parcels,
             const ImportOptions& options, ImportReport& report);

}  // namespace hone
