// SPDX-License-Identifier: MIT
// The rules of the critique as text: rules.toml ships inside the binary; a person's own file adds to it.
//
//     [words]     managers = ["manager", "boss"]            words as they are
//     [verbs]     direct = ["ask", "give, gave, given"]     base forms, inflected by the program
//     [patterns]  handed = ["{managers} <3> {direct} me"]   pieces, over what stands above them
//     [[signal]]  id, name, patterns, unless, miss
//     [[rule]]    id, severity, what it looks for, its exceptions, reason, ask, fix
//
// engine/answer/critique/rule_book.hpp says what each key of a rule means and how patterns are written;
// docs/critique.md says it for people.
//
// Another file's rules come after the built-in ones. A rule or signal with the id of one that is there takes its
// place; `off = true` takes it out. Words and patterns of a name that is there are added to it.
#pragma once

#include "decks/text/diagnostic.hpp"
#include "engine/answer/critique.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hone {

struct RulesRead {
    RuleBook book;  ///< `base` as it was when there are errors
    std::vector<Diagnostic> diagnostics;
};

/// Codes: too-large, not-utf8, syntax, unknown-table, unknown-key, wrong-type, missing-key, empty-text, bad-id,
/// duplicate-id, bad-severity, bad-section, bad-check, bad-limit, bad-pattern, nothing-to-replace.
RulesRead read_rules(std::string_view text, const std::string& file, RuleBook base);

/// The file that ships.
std::string_view builtin_rules_text();
const RuleBook& builtin_rules();

/// The rules that ship, compiled once.
const Critic& builtin_critic();

/// A size no file of rules has.
inline constexpr std::size_t largest_rules_bytes = std::size_t{1} << 20U;

}  // namespace hone
