// SPDX-License-Identifier: MIT
// What the streams and the environment can show.
#pragma once

#include <cstddef>

namespace hone {

/// A standard stream that is closed would be the next file that is opened, and messages would land in it. It is opened so
/// that using it fails as before.
void occupy_closed_streams();

/// $COLUMNS, else the terminal's width, else 80; at least 20.
std::size_t terminal_columns();
/// 24 where it is not known.
std::size_t terminal_rows();

/// False when the locale names another character set; nothing said counts as UTF-8.
bool environment_is_utf8();

/// Whether the terminal knows no more than lines of text.
bool terminal_is_dumb();

/// Whether the stream (1 or 2) is a terminal that shows colour, and NO_COLOR is not set.
bool takes_color(int stream);

}  // namespace hone
