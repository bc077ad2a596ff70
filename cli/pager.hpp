// SPDX-License-Identifier: MIT
// Long pages on a terminal: $PAGER, else the config file's `pager`, else less. What fits the screen is printed as it is.
#pragma once

#include "cli/context.hpp"

#include <string>

namespace hone {

/// Whether this command ("cards", "story show") prints a page to read rather than talking to a person.
bool prints_a_page(const std::string& command);

/// While it lives, what is printed is held back; at the end it is shown. Does nothing off a terminal, with --json and
/// with --quiet, and where no pager is wanted. When the pager cannot show it, it is printed plainly; a person who leaves
/// the pager early has seen enough.
class PagedOutput {
public:
    explicit PagedOutput(const Context& context);
    ~PagedOutput();
    PagedOutput(const PagedOutput&) = delete;
    PagedOutput& operator=(const PagedOutput&) = delete;

private:
    std::string pager_;  ///< empty: nothing is held back
};

}  // namespace hone
