// SPDX-License-Identifier: MIT
// Why a card is due when it is: the numbers, from the code that computed them. For `hone why` and the drill's w.
#pragma once

#include "cli/context.hpp"

namespace hone {

void print_why(const Output& out, const Store& store, const CardRow& card, const Now& now);
Json why_json(const Store& store, const CardRow& card, const Now& now);

}  // namespace hone
