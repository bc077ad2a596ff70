// SPDX-License-Identifier: MIT
// The flaws a weak answer can have: one closed list that the starter decks name from, with what each is most
// easily taken for. A person's own decks may name others.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace hone {

struct Flaw {
    std::string_view name;
    std::string_view meaning;                 ///< one line
    std::vector<std::string_view> taken_for;  ///< likeliest confusions, first the likeliest
};

std::span<const Flaw> known_flaws();
const Flaw* find_flaw(std::string_view name);

}  // namespace hone
