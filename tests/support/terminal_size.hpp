// SPDX-License-Identifier: MIT
#pragma once

namespace hone::test {

/// In cells.
struct TerminalSize {
    unsigned short rows = 24, columns = 80;
};

}  // namespace hone::test
