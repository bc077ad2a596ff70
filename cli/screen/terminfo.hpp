// SPDX-License-Identifier: MIT
// What is known of the terminal before a screen is opened on it.
#pragma once

namespace hone {

/// Whether $TERM is known and its cursor can be placed. Asked first, because curses leaks when it opens a screen in vain.
bool can_place_cursor();

}  // namespace hone
