// SPDX-License-Identifier: MIT
// A little spread on long intervals, so that cards learned together do not stay together. Ranges as in
// Anki 26.08 (rslib/src/scheduler/states/fuzz.rs): none below 2.5 days, then 1 day plus 15 % of the part
// within 2.5-7 days, 10 % within 7-20, 5 % beyond. The draw is a hash of the seed: the same card and review
// count give the same interval, so a preview equals what is stored.
#pragma once

#include <cstdint>

namespace hone {

struct FuzzRange {
    int low;   ///< days
    int high;  ///< days, >= low
};

/// The interval without fuzz: rounded half away from zero, within [minimum, maximum] days. Where minimum is
/// above maximum, here and below, maximum wins.
int rounded(double interval, int minimum, int maximum);

/// The whole days an `interval` (days, unrounded) may become, within [minimum, maximum] days. The interval is
/// brought within them first, so that one beyond still spreads.
FuzzRange fuzz_range(double interval, int minimum, int maximum);

/// One number in [0, 1) for a card at its n-th review (`reps` so far). Stable across platforms and versions:
/// persisted intervals depend on it.
double fuzz_draw(std::int64_t card, int reps);

/// The fuzzed interval: floor(low + draw * (1 + high - low)), draw in [0, 1).
int fuzzed(double interval, double draw, int minimum, int maximum);

}  // namespace hone
