// SPDX-License-Identifier: MIT
// The parts of the page, in its order. Each shows its own share of the report and is empty when there is
// nothing to show; none of them knows when the report abstains, the page asks only those that may speak then.
#pragma once

#include "cli/page/html.hpp"
#include "decks/readiness/report.hpp"

#include <string>
#include <string_view>

namespace hone {

/// Now, if you stop, if you follow the plan; the ceiling and the target beside them.
Html figures_section(const ReadinessReport& report);
/// How much of the cards was seen at all.
Html coverage_line(const ReadinessReport& report);
/// What was said on earlier days, and the forecast to the date.
Html time_section(const ReadinessReport& report);
Html training_section(const ReadinessReport& report);
Html topics_section(const ReadinessReport& report);
/// The days ahead as months: minutes, new cards, days off.
Html calendar_section(const ReadinessReport& report);
/// Predictions against answers.
Html calibration_section(const ReadinessReport& report);
Html rounds_section(const ReadinessReport& report);
/// How past forecasts held.
Html held_section(const ReadinessReport& report);
Html movement_section(const ReadinessReport& report);

/// A range on a scale from 0 to 100 %, one line high. `mark`: another place on the scale.
Html strip(const std::string& id, std::string_view what, const Range& range, std::string_view style,
           std::optional<double> mark = std::nullopt);

}  // namespace hone
