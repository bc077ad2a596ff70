// SPDX-License-Identifier: MIT
// Questions to a person at a terminal, answered in a line.
#pragma once

#include <optional>
#include <string>

namespace hone {

/// A line typed at a prompt, on one line and trimmed; nothing at the end of input.
std::optional<std::string> typed_line(const std::string& prompt);

/// Whether what is dangerous may be done: asked on stderr, and anything but y or yes is no.
bool agreed(const std::string& question);

/// Asks again until it is one of them. Nothing at the end of input.
std::optional<bool> yes_or_no(const std::string& prompt);

}  // namespace hone
