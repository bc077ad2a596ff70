// SPDX-License-Identifier: MIT
// Rehearsals as text and JSON: what changed since the last one, and the history.
#pragma once

#include "cli/output.hpp"
#include "decks/store/stories.hpp"

#include <optional>
#include <span>
#include <vector>

namespace hone {

/// The latest of `earlier` (oldest first) that `rehearsal` can be held against: a pitch against a pitch, and what was
/// typed against what was typed, since its times are estimates.
std::optional<Rehearsal> comparable(std::span<const Rehearsal> earlier, const Rehearsal& rehearsal);

/// Total and parts with the difference, ticks and points.
void show_change(const Output& out, const Rehearsal& now, const Rehearsal& before);

/// One line a rehearsal, oldest first; several where the window is narrow. `with_story`: of more stories than one.
void show_history(const Output& out, const Store& store, std::span<const Rehearsal> rehearsals,
                  bool with_story);
Json history_json(const Store& store, std::span<const Rehearsal> rehearsals);

}  // namespace hone
