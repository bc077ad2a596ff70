// SPDX-License-Identifier: MIT
#include "cli/screen/terminfo.hpp"

#include <unistd.h>

#define NCURSES_NOMACROS 1
#include <curses.h>
#include <term.h>  // defines lines, columns and many more as macros: nothing else belongs in this file

namespace hone {

bool can_place_cursor() {
    int problem = 0;
    if (setupterm(nullptr, STDOUT_FILENO, &problem) != OK) return false;
    const bool can = cursor_address != nullptr;
    del_curterm(cur_term);
    return can;
}

}  // namespace hone
