// SPDX-License-Identifier: MIT
// Where the words for an option's value come from, by its type: the one place that says so for every shell.
#pragma once

#include "cli/shell/command_tree.hpp"

#include <string>
#include <vector>

namespace hone {

struct ValueSource {
    std::vector<std::string> words;  ///< known beforehand
    std::vector<std::string> asked;  ///< kinds of words the store has; `hone completions --words KIND`
    bool files = false, folders = false;

    bool empty() const { return words.empty() && asked.empty() && !files && !folders; }
};

/// `root`: hone itself; its commands are topics of help.
ValueSource value_source(const OptionWords& option, const CommandWords& root);

}  // namespace hone
