// SPDX-License-Identifier: MIT
// The rules of the house that a compiler does not know, checked on the text of a source file: the direction
// cli -> decks -> engine, what the engine may not touch, who may ask for the time. Text in, violations out,
// so that each rule can be shown to catch what it forbids.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hone::test {

struct Violation {
    std::string path;
    std::size_t line = 0;  ///< from 1
    std::string what;
};

/// `path` is relative to the top of the checkout, "engine/memory/fsrs.cpp".
std::vector<Violation> violations(std::string_view path, std::string_view text);

/// C++ without its comments; with `literals` false also without the inside of strings and characters. Lines
/// stay.
std::string without_comments(std::string_view text, bool literals);

/// Whether `word` stands in `text` with no part of an identifier before or after it.
bool has_word(std::string_view text, std::string_view word);

}  // namespace hone::test
