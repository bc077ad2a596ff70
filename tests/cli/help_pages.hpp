// SPDX-License-Identifier: MIT
// The help pages of the program as a person gets them, read back: what docs, manual and completions are held against.
#pragma once

#include "tests/support/process.hpp"
#include "tests/support/temporary_directory.hpp"

#include <set>
#include <string>
#include <vector>

namespace hone::test {

/// A person's empty home, with the clock and the language fixed.
class EmptyHome {
public:
    Outcome run(std::vector<std::string> words, const std::string& input = "") const;
    /// Any program, by the same environment; the tested program's folder comes first in PATH.
    Outcome run_program(std::vector<std::string> words, const std::string& input = "") const;
    Environment environment() const;
    const std::filesystem::path& home() const { return home_.path(); }

private:
    TemporaryDirectory home_;
};

std::vector<std::string> lines_of(const std::string& text);

struct HelpPage {
    std::string command;             ///< "hone goal set"; "hone"
    std::set<std::string> options;   ///< "--date": its own, with -h and --help
    std::set<std::string> commands;  ///< one level below
};

/// The page of hone, then of every command, each before those below it.
std::vector<HelpPage> all_help_pages(const EmptyHome& desk);

}  // namespace hone::test
