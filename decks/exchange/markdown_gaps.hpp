// SPDX-License-Identifier: MIT
// The gaps of a cloze text: [answer] in hashcards, {{answer}} in hone (decks/cloze.hpp).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

struct BracketText {
    struct Problem {
        std::size_t at = 0;  ///< byte of the text read
        std::string code, message;
    };
    std::string cloze;  ///< with {{gaps}}
    int gaps = 0;
    bool spaced = false;  ///< a space parts braces that hone would have read as a gap
    std::vector<Problem> problems;
};

/// `markdown` is the text of a `C:` card.
BracketText cloze_of_brackets(std::string_view markdown);

struct WrittenCloze {
    std::string markdown;
    bool hints = false;   ///< there were some; hashcards has none
    bool shared = false;  ///< gaps that were one card are several
    bool spaced = false;  ///< a space parts a gap from what would have changed it
};

WrittenCloze brackets_of_cloze(std::string_view cloze);

}  // namespace hone
