// SPDX-License-Identifier: MIT
// A readiness report as one HTML page that is complete in itself: no script, no network, nothing beside it.
// It is for reading on a desk, on a phone and on paper, and for keeping.
//
// A figure on it is a <data class="figure" data-path="…" value="…">: the value unrounded, the path where it
// stands in `hone ready --json`:
//   now.{expected,low,high}   on_date.{if_stopped,if_followed}.{expected,low,high}   on_date.ceiling
//   coverage.{seen,total}   on_date.days_left   evidence.reviews   left_out   missed.{days,before}
//   by_training.{recognise,recall,say} and topics[i]: .cards .seen .now.{…}
//     .on_date.{if_stopped,if_followed}.{…}, and of topics also .points_per_ten_minutes
//   past[i].now.{…} past[i].on_date.{…}   curve[i].{if_stopped,if_followed}   rounds[i].cards
//   target.{target,best,minutes_needed,cards_to_drop}   held.{made,held}
//   moved.{points,forgotten} moved.causes[i].{cards,points}
//   evidence.calibration.{reviews,z} .bins[i].{reviews,predicted,recalled,expected.low,expected.high}
//   evidence.calibration.scores.{stored,constant,defaults}.{brier,log_loss}
// and days[i].{minutes,new}, which `hone plan --json` has.
#pragma once

#include "decks/readiness/report.hpp"

#include <string>

namespace hone {

/// When the report abstains: the reason, coverage, rounds and calendar, and no figure of recall, whatever it
/// holds.
std::string readiness_page(const ReadinessReport& report);

}  // namespace hone
