// SPDX-License-Identifier: MIT
// Labels are kept folded, so that they can be looked for; people want to read them as they were written.
#pragma once

#include "decks/store/store.hpp"

#include <string>
#include <string_view>

namespace hone {

/// A principle or flaw (`label`) as the first note that names it has it; `value` is folded. Empty when none does.
std::string name_as_written(const Store& store, std::string_view label, const std::string& value);

}  // namespace hone
