// SPDX-License-Identifier: MIT
// How a command ends. The numbers are a contract with scripts (docs/cli.md).
#pragma once

#include <stdexcept>
#include <string>

namespace hone {

namespace exit_code {
inline constexpr int done = 0;
inline constexpr int answer_is_no = 1;  ///< nothing due, no match, check found problems, suspended card
inline constexpr int usage = 2;
inline constexpr int bad_input = 3;
inline constexpr int store = 4;
inline constexpr int interrupted = 130;
}  // namespace exit_code

/// The command was called wrongly; exit code 2. The message says what to type instead.
class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Ctrl-C or a signal ended it; exit code 130.
class Interrupted : public std::runtime_error {
public:
    Interrupted() : std::runtime_error("interrupted") {}
};

}  // namespace hone
