// SPDX-License-Identifier: MIT
// A bar on stderr for what takes longer than a second. Off a terminal, and with --quiet or --json, there is none.
#pragma once

#include "cli/clock.hpp"
#include "cli/context.hpp"

#include <cstddef>
#include <string>

namespace hone {

class ProgressBar {
public:
    /// `doing`: "importing"; `total` steps. None is shown when there are none.
    ProgressBar(const Context& context, std::string doing, std::size_t total);
    ~ProgressBar();  ///< wipes it away
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    /// One step more is done.
    void step();

private:
    void draw();

    std::string doing_;
    std::size_t total_, done_ = 0;
    std::size_t columns_;
    bool utf8_, shown_, drawn_ = false;
    std::int64_t next_ms_;
    Stopwatch watch_;
};

}  // namespace hone
