// SPDX-License-Identifier: MIT
#include "cli/drill/surface.hpp"

#include "cli/drill/drill_screen.hpp"

namespace hone {

Surface open_surface(Context& context, bool plain) {
    if (plain) return {plain_input(), printed_page(context.out)};
    if (const auto screen = DrillScreen::open(context)) return {screen, screen};
    return {terminal_input(), printed_page(context.out)};
}

}  // namespace hone
