// SPDX-License-Identifier: MIT
// The daily session. Cards come one by one from the queue; each accepted rating is durable before the next card shows,
// so leaving at any moment loses nothing and starting again goes on where it stood.
#pragma once

#include "cli/context.hpp"
#include "cli/drill/surface.hpp"

#include <optional>
#include <vector>

namespace hone {

struct DrillOptions {
    QueueFilter filter;
    std::optional<int> minutes;  ///< of this session
    std::optional<int> limit;    ///< answers in this session
    /// These cards and no others, instead of the queue.
    std::optional<std::vector<CardId>> cards = std::nullopt;
    bool practice = false;  ///< nothing of it is stored: no schedule moves, no optimizer learns from it
};

/// Runs until nothing is left, the limit is reached, or the person leaves. Closes the surface and prints the summary
/// in every case, an interruption and a fault too. Returns the exit code.
int run_drill(Context& context, Store& store, const DrillOptions& options, Surface surface);

}  // namespace hone
