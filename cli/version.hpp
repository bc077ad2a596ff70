// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace hone {

/// "hone 0.1.0 (SQLite 3.40.1)".
std::string version_text();

}  // namespace hone
