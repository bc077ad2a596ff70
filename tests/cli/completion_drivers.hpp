// SPDX-License-Identifier: MIT
// What the completion scripts offer, asked of the shells themselves: bash and fish without a terminal, zsh on one, because
// its completion lives in the line editor.
#pragma once

#include "tests/cli/help_pages.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace hone::test {

/// What is offered at the end of each line, without what the shell adds for people to read.
using Offers = std::map<std::string, std::set<std::string>>;

Offers bash_offers(const EmptyHome& desk, const std::vector<std::string>& lines);
Offers zsh_offers(const EmptyHome& desk, const std::vector<std::string>& lines);
Offers fish_offers(const EmptyHome& desk, const std::vector<std::string>& lines);

bool has_program(const std::string& name);

}  // namespace hone::test
