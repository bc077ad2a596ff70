// SPDX-License-Identifier: MIT
// What a session is held on: a page to show on and keys to read from, which on a screen are one thing.
#pragma once

#include "cli/context.hpp"
#include "cli/drill/input.hpp"
#include "cli/drill/page.hpp"

#include <memory>

namespace hone {

struct Surface {
    std::shared_ptr<DrillInput> input;
    std::shared_ptr<Page> page;

    /// The terminal is as it was; what is printed from here on stays on it.
    void close() {
        input.reset();
        page.reset();
    }
};

/// Lines when `plain`; else a screen; else, on a terminal that cannot place a cursor, lines and single keys. While there is a
/// screen, `context.out` prints on it, so the context must outlive it.
Surface open_surface(Context& context, bool plain);

}  // namespace hone
