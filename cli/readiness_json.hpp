// SPDX-License-Identifier: MIT
// Readiness as `--json` says it; docs/cli.md lists the fields.
#pragma once

#include "cli/context.hpp"
#include "decks/readiness/report.hpp"

namespace hone {

/// now, on_date, by_training, coverage, topics, curve, past, moved, target, held, left_out, missed, rounds, evidence,
/// abstains.
Json report_json(const ReadinessReport& report);
/// study_day, reviews, new, minutes, budget_minutes of each day of the plan.
Json planned_days_json(const ReadinessReport& report);

}  // namespace hone
