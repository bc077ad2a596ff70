// SPDX-License-Identifier: MIT
// The daily session. Cards come one by one from the queue; each accepted rating is durable before the next card shows,
// so leaving at any moment loses nothing and starting again goes on where it stood.
#pragma once

#include "cli/context.hpp"
#include "cli/drill/input.hpp"

#include <optional>

namespace hone {

struct DrillOptions {
    QueueFilter filter;
    std::optional<int> minutes;  ///< of this session
    std::optional<int> limit;    ///< answers in this session
};

/// Runs until nothing is left, the limit is reached, or the person leaves. Returns the exit code; prints the summary
/// in every case, an interruption too.
int run_drill(Context& context, Store& store, const DrillOptions& options, DrillInput& input);

}  // namespace hone
