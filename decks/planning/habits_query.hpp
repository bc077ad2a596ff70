// SPDX-License-Identifier: MIT
// How this person rates and how long cards take, from the latest answers; shrunk to defaults where there are few
// (engine/plan/habits.hpp). Choosing, typing or recalling, saying, and telling a whole story are what differ in time; each
// kind more costs the planner a table, so spot and identify are one, and so are typed and unaided recall.
#pragma once

#include "decks/note.hpp"
#include "decks/store/store.hpp"
#include "engine/plan/fsrs_sessions.hpp"

#include <array>
#include <string_view>

namespace hone {

/// Cards that are rated and timed alike.
enum class Pace { recognise, recall, say, tell };
Pace pace_of(Trains trains, std::string_view aspect);
/// Whether its minutes are of the share for speaking.
inline bool speaks(Pace pace) {
    return pace == Pace::say || pace == Pace::tell;
}

struct LearnedHabits {
    std::array<SessionHabits, 4> by_pace;
    const SessionHabits& of(Pace pace) const { return by_pace[static_cast<std::size_t>(pace)]; }
};
LearnedHabits habits_of(const Store& store);

}  // namespace hone
