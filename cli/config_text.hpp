// SPDX-License-Identifier: MIT
// One value in the text of a config file, changed where it stands: comments, order and blank lines are the person's.
#pragma once

#include "cli/settings.hpp"

#include <string>
#include <string_view>

namespace hone {

/// `text` with the setting at `value` (in kept form): in its line, else in a line at the end. Both throw UsageError,
/// naming `file`, line and column, for a text that is not right.
std::string with_setting(std::string_view text, const std::filesystem::path& file, const Setting& setting,
                         std::string_view value);
/// Without it; a comment beside it stays.
std::string without_setting(std::string_view text, const std::filesystem::path& file, const Setting& setting);

}  // namespace hone
