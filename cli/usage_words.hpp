// SPDX-License-Identifier: MIT
// What CLI11 found wrong with a command line, in hone's words.
#pragma once

#include <string>

namespace CLI {
class App;
class ParseError;
}  // namespace CLI

namespace hone {

/// "goal set" for the subcommand, nothing for hone itself.
std::string path_of(const CLI::App& app);
/// The last command that was recognised.
const CLI::App& deepest_parsed(const CLI::App& root);

/// The problem with the nearest word, and where to read on.
std::string usage_problem(const CLI::App& root, const CLI::ParseError& error);

}  // namespace hone
