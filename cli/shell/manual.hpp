// SPDX-License-Identifier: MIT
// The man page hone(1), in the man macros, from what help is made of. The same for the same version: no date in it.
#pragma once

#include "cli/shell/command_tree.hpp"

#include <string>

namespace hone {

std::string manual(const CommandWords& root);

}  // namespace hone
