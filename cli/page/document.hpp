// SPDX-License-Identifier: MIT
// One HTML file that is complete in itself: no script, no network, nothing beside it.
#pragma once

#include "cli/page/html.hpp"

#include <string>
#include <string_view>

namespace hone {

/// `kind` names the page to the style sheet.
std::string document(std::string_view kind, std::string_view title, const Html& header, const Html& main);

}  // namespace hone
