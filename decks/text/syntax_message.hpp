// SPDX-License-Identifier: MIT
// What toml++ says about a syntax error, said to somebody who writes decks: what is wrong and the likely fix.
#pragma once

#include "decks/text/cutter.hpp"

#include <toml++/toml.h>

#include <string>

namespace hone {

struct SyntaxMessage {
    int line, column;  ///< in the file
    std::string message;
};

SyntaxMessage syntax_message(const toml::parse_error& error, const Piece& piece);

}  // namespace hone
