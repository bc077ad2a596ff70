// SPDX-License-Identifier: MIT
// How a piece of text looks, whoever draws it. Meaning never depends on it: the words alone say everything.
#pragma once

namespace hone {

enum class Style {
    plain,
    strong,
    faint,
    good,
    bad,
    marked,  ///< chosen, or proposed: reversed on a screen
};

}  // namespace hone
