// SPDX-License-Identifier: MIT
// The interview: its date, the minutes a day, and which decks it needs.
#pragma once

#include "decks/store/store.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hone {

struct Goal {
    std::int64_t id = 0;
    std::string name;
    StudyDay day;
    int minutes_per_day = 20;
    std::optional<double> target;
    std::vector<std::string> decks;  ///< empty: all that are on
    std::string company, level, role;
    StudyDay set_on;
};

/// The goal with the nearest date that is not past; past ones stay in the store for the record.
std::optional<Goal> current_goal(const Store& store, StudyDay today);
/// The latest one that is past; nothing when there never was one.
std::optional<Goal> last_goal(const Store& store, StudyDay today);
/// Replaces the current goal. Inside an Operation.
void put_goal(Store& store, const Goal& goal, StudyDay today);
/// True when there was one. Inside an Operation.
bool clear_goal(Store& store, StudyDay today);

}  // namespace hone
