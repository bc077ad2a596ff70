// SPDX-License-Identifier: MIT
// What gives a terminal back when the program dies of a fault: kept ready while a screen is open, because nothing may be
// looked up by then.
#pragma once

#include <string>
#include <termios.h>

namespace hone {

/// The modes the terminal had before, and what leaves the screen.
void keep_ready_to_rescue(const termios& modes, const std::string& leave_screen);
/// The screen was closed in order.
void rescue_no_more();
/// Safe in a signal handler. Does nothing without an open screen.
void rescue_terminal() noexcept;

/// From here on a fault (a bad address, an abort, an exception nobody caught) gives the terminal back and says, before it
/// goes its usual way, that it is not the person's and what to do.
void speak_last_words();

}  // namespace hone
