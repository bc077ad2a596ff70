// SPDX-License-Identifier: MIT
// The forms of an English verb from its base form, so that rules name verbs and not their endings.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hone {

/// Each may have several spellings (prioritize, prioritise); never empty.
struct VerbForms {
    std::vector<std::string> base, s, past, done, ing;
};

/// "suggest", "look into" (the first word bends), or with its irregular forms written in full: "give, gave, given",
/// "get, got, got, getting", "go to, went to, gone to". What is left out follows the rules. -ize gets -ise too.
VerbForms forms_of(std::string_view verb);

}  // namespace hone
