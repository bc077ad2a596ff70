// SPDX-License-Identifier: MIT
// The short texts of `hone help TOPIC` that are about no command.
#pragma once

#include <span>
#include <string_view>

namespace hone {

struct HelpTopic {
    std::string_view name;
    std::string_view text;  ///< at most 80 columns
};

std::span<const HelpTopic> help_topics();

}  // namespace hone
