// SPDX-License-Identifier: MIT
// Cards of which the person was sure and wrong: what is corrected then sticks best when it is asked again soon.
#pragma once

#include "decks/planning/today.hpp"
#include "decks/store/narrowing.hpp"

#include <vector>

namespace hone {

/// Those that were so when they were last reviewed, up to a week before `today`, and that may be shown; none whose note was
/// shown today. They come first, due or not. Latest day first. The subjects are empty.
std::vector<Candidate> sure_and_wrong(const Store& store, const Narrowing& narrow, const TodaySoFar& so_far,
                                      StudyDay today);

}  // namespace hone
