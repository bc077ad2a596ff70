// SPDX-License-Identifier: MIT
// All of `hone stats` as one object (docs/cli.md).
#pragma once

#include "cli/output.hpp"
#include "decks/stats/stats.hpp"

namespace hone {

Json stats_json(const Store& store, const Stats& stats, StudyDay today);

}  // namespace hone
