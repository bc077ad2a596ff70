// SPDX-License-Identifier: MIT
// Lines to begin with, for help and the manual. A test runs every one of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hone {

struct Example {
    std::string_view line;
    std::string_view about;
};

/// Of "hone goal set"; "hone" alone: of the whole program.
std::vector<Example> examples_of(std::string_view command);

}  // namespace hone
