// SPDX-License-Identifier: MIT
// A report as text, for the store to keep: what was said on a day can be shown again, and compared with.
#pragma once

#include "decks/readiness/report.hpp"

#include <string>
#include <string_view>

namespace hone {

std::string report_text(const ReadinessReport& report);
/// Nothing when the text is of another version of hone.
std::optional<ReadinessReport> report_from(std::string_view text);

}  // namespace hone
