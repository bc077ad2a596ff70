// SPDX-License-Identifier: MIT
// How help looks: examples first; the main page grouped as in `section`, one line a command; a command's page with what
// it takes by the names people type. As wide as the terminal, up to what reads well.
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace hone {

std::string help_page(const CLI::App& app);

}  // namespace hone
