// SPDX-License-Identifier: MIT
// Pictures of a readiness report in a terminal, as lines of text without colour: what a line or a bar is
// stands beside it in words, and the two curves have marks of their own. No line is wider than `columns`, and
// none is drawn wider than 100; where there is no room for a picture (below 30 columns) there are no lines at
// all.
#pragma once

#include "decks/readiness/report.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace hone {

enum class Charset {
    utf8,   ///< Braille dots and eighths of blocks
    ascii,  ///< for an environment that says it cannot show them
};

/// Recall from the first day to the last: a full line if the plan is followed, a dotted one if nothing more
/// is done.
std::vector<std::string> recall_picture(std::span<const CurvePoint> curve, std::size_t columns,
                                        Charset charset = Charset::utf8);

/// Minutes a day as bars over weekdays and dates. Days off carry a mark. What is too long for the width goes
/// on in rows of whole weeks below, so that a weekday keeps its place.
std::vector<std::string> load_picture(std::span<const PlannedDay> days, std::size_t columns,
                                      Charset charset = Charset::utf8);

}  // namespace hone
