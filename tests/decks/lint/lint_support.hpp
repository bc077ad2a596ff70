// SPDX-License-Identifier: MIT
// Decks written in a test, linted. Only findings of one code are handed out, so that a test fails for the
// rule it is about.
#pragma once

#include "decks/lint/lint.hpp"
#include "tests/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hone::test {

/// The decks are named a.toml, b.toml and so on, with ids a, b.
inline std::vector<Diagnostic> linted(const std::vector<std::string>& texts) {
    std::vector<LintedDeck> decks;
    for (const auto& text : texts) {
        const std::string id(1, static_cast<char>('a' + decks.size()));
        decks.push_back({id + ".toml", text, parse_deck(text, id + ".toml", id)});
    }
    return lint(decks);
}

/// As printed.
inline std::vector<std::string> found(std::string_view code, const std::vector<std::string>& texts) {
    std::vector<std::string> said;
    for (const auto& each : linted(texts))
        if (each.code == code) said.push_back(to_string(each));
    return said;
}

inline std::vector<std::string> found(std::string_view code, const std::string& text) {
    return found(code, std::vector<std::string>{text});
}

/// One line a finding: "2:1 no-needs".
inline std::vector<std::string> places(const std::string& text) {
    std::vector<std::string> said;
    for (const auto& each : linted({text}))
        said.push_back(std::to_string(each.line) + ":" + std::to_string(each.column) + " " + each.code);
    return said;
}

inline std::string numbered(std::string text, std::size_t number) {
    for (auto at = text.find('#'); at != text.npos; at = text.find('#', at))
        text.replace(at, 1, std::to_string(number));
    return text;
}

/// `count` times the note, each # its number from 1.
inline std::string repeated(const std::string& note, std::size_t count) {
    std::string text;
    for (std::size_t i = 1; i <= count; ++i)
        text += numbered(note, i);
    return text;
}

}  // namespace hone::test
