// SPDX-License-Identifier: MIT
#include "cli/ask.hpp"

#include "decks/text/display.hpp"
#include "engine/answer/fact.hpp"

#include <iostream>

namespace hone {

std::optional<std::string> typed_line(const std::string& prompt) {
    std::cout << prompt << std::flush;
    std::string line;
    if (!std::getline(std::cin, line)) return std::nullopt;
    return on_one_line(line);
}

bool agreed(const std::string& question) {
    std::cerr << question << " [y/N] " << std::flush;
    std::string line;
    std::getline(std::cin, line);
    const std::string word = folded(on_one_line(line));
    return word == "y" || word == "yes";
}

std::optional<bool> yes_or_no(const std::string& prompt) {
    while (const auto answer = typed_line(prompt)) {
        const std::string word = folded(*answer);
        if (word == "y" || word == "yes") return true;
        if (word == "n" || word == "no") return false;
        std::cout << "y or n, please.\n";
    }
    return std::nullopt;
}

}  // namespace hone
