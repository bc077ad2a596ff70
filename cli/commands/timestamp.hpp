// SPDX-License-Identifier: MIT
// Instants in file names.
#pragma once

#include "engine/schedule/study_day.hpp"

#include <algorithm>
#include <string>

namespace hone {

/// "20261201-093000", UTC.
inline std::string timestamp(Instant instant) {
    std::string text = to_string(std::chrono::floor<std::chrono::seconds>(instant)).substr(0, 19);
    std::replace(text.begin(), text.end(), 'T', '_');
    text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return c == '-' || c == ':'; }),
               text.end());
    std::replace(text.begin(), text.end(), '_', '-');
    return text;
}

}  // namespace hone
