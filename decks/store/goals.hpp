// SPDX-License-Identifier: MIT
// The interviews: dated rounds, what each needs, and the budget of minutes that all of them share.
#pragma once

#include "decks/store/store.hpp"
#include "engine/schedule/queue.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace hone {

/// What a person has in a day, whatever the rounds.
struct Budget {
    int minutes_per_day = 20;                    ///< 1..1440
    std::array<std::optional<int>, 7> weekdays;  ///< instead, Monday first; 0..1440
    std::vector<StudyDay> off;                   ///< known days without study, ascending
    double speak = 0.4;                          ///< share for cards that train saying an answer, [0, 1]

    int minutes_on(StudyDay day) const;
    bool is_off(StudyDay day) const { return minutes_on(day) == 0; }
    friend bool operator==(const Budget&, const Budget&) = default;
};

Budget budget_of(const Store& store);
/// Inside an Operation.
void put_budget(Store& store, const Budget& budget);

/// Notes that count more or less in a round than they say themselves.
struct GoalWeight {
    std::string label;    ///< principle, tag or note
    std::string value;    ///< folded; of a note DECK/NOTE
    double factor = 1.0;  ///< > 0
    friend bool operator==(const GoalWeight&, const GoalWeight&) = default;
};

/// One dated interview.
struct Goal {
    std::int64_t id = 0;
    std::string name;  ///< may be empty; no two open ones share it
    StudyDay day;
    std::optional<double> target;    ///< recall aimed at, (0, 1)
    std::vector<std::string> decks;  ///< empty: all that are on
    std::vector<std::string> tags;   ///< folded; notes with any of them; empty: all
    std::vector<GoalWeight> weights;
    std::string company, level, role;
    StudyDay set_on;
    std::optional<StudyDay> closed;
};

/// Open rounds that are not past, the nearest first.
std::vector<Goal> active_goals(const Store& store, StudyDay today);
/// The first of them.
std::optional<Goal> current_goal(const Store& store, StudyDay today);
/// The latest one that is past or closed; nothing when there never was one.
std::optional<Goal> last_goal(const Store& store, StudyDay today);
/// Every round, by date.
std::vector<Goal> all_goals(const Store& store);

/// Replaces the active round of that name. Inside an Operation. Returns its number.
std::int64_t put_goal(Store& store, const Goal& goal, StudyDay today);
/// A round as it was in another store, whenever it was set or closed, beside those that are here. Inside an
/// Operation. Returns its number.
std::int64_t restore_goal(Store& store, const Goal& goal);
/// Inside an Operation.
void remove_goal(Store& store, std::int64_t id);
void close_goal(Store& store, std::int64_t id, StudyDay today);

/// Cards that sleep since a round was closed (decks/store/resting.hpp); and one that slept in another store, and is
/// suspended already.
std::vector<CardId> cards_at_rest(const Store& store);
void restore_rest(Store& store, CardId card);

}  // namespace hone
