// SPDX-License-Identifier: MIT
// How far something is, in a line.
#pragma once

#include <cstddef>
#include <string>

namespace hone {

/// "importing ████░░░░  45 %", at most `columns` wide; without room for a bar the share alone. `total` above 0.
std::string progress_line(const std::string& doing, std::size_t done, std::size_t total, std::size_t columns,
                          bool utf8);

}  // namespace hone
