// SPDX-License-Identifier: MIT
// The part of starting a program that comes after fork, shared by process.cpp and pty.cpp.
#pragma once

#include "tests/support/process.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace hone::test {

/// Made before fork, because the child may not allocate.
class ExecPlan {
public:
    explicit ExecPlan(const Command& command);
    ExecPlan(const ExecPlan&) = delete;
    ExecPlan& operator=(const ExecPlan&) = delete;

    /// In the child: becomes the program, or ends with 127 after a word on stderr.
    [[noreturn]] void become();

private:
    std::string directory_;
    std::vector<std::string> words_, variables_;
    std::vector<char*> word_pointers_, variable_pointers_;
};

/// The exit code and signal of a child, or nothing when it still runs after `timeout`.
std::optional<Outcome> wait_for_end(int process, std::chrono::milliseconds timeout);

}  // namespace hone::test
