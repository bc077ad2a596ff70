// SPDX-License-Identifier: MIT
// Runs a program as a person's shell would, without the shell: words, environment, input, directory in; both
// outputs and the way it ended out. The program gets a session of its own, so it has no terminal even when
// the tests have one; for a terminal see pty.hpp.
//
// Input and outputs are unnamed memory files, not pipes: nothing has to be pumped, and neither side can block
// or break the other. For the behaviour on a broken pipe, run /bin/sh with a pipeline.
#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace hone::test {

using Environment = std::map<std::string, std::string>;
Environment inherited_environment();

struct Command {
    std::vector<std::string> words;  ///< the program first, looked up in the PATH of `environment`
    Environment environment = inherited_environment();
    std::filesystem::path directory = {};  ///< empty: the one the test runs in
    std::string input = {};
    std::chrono::milliseconds timeout{60'000};  ///< then it and its session are killed
};

/// A program that cannot be started ends with 127, as in a shell.
struct Outcome {
    int exit_code = 0;
    int signal = 0;  ///< the one that ended it, 0: none
    bool timed_out = false;
    std::string out = {}, err = {};
};

Outcome run(const Command& command);

}  // namespace hone::test
