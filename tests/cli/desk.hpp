// SPDX-License-Identifier: MIT
// A person's home with decks in it, for tests that drive the program on a terminal. The clock stands and the shuffle is
// fixed, so a screen is the same each time.
#pragma once

#include "tests/support/process.hpp"
#include "tests/support/temporary_directory.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace hone::test {

class Desk {
public:
    /// `deck`: the text of a deck file, which has to be without faults.
    explicit Desk(const std::string& deck);

    std::filesystem::path write(const std::string& name, const std::string& text) const;

    /// A program for the person's EDITOR: `script` finds the file in "$1".
    void use_editor(const std::string& script);

    /// A variable of the program's environment.
    void set(const std::string& name, const std::string& value) { environment_[name] = value; }

    Command command(std::vector<std::string> arguments) const;
    Outcome run(std::vector<std::string> arguments) const;

    /// `hone show --json`.
    std::string shown(const std::string& card) const;

    /// `hone check` finds the store whole, with so many reviews ("1 review", "2 reviews").
    bool has(const std::string& reviews) const;

    const std::filesystem::path& home() const { return home_.path(); }

private:
    TemporaryDirectory home_;
    Environment environment_ = {{"TZ", "UTC"},       {"HONE_NOW", "2026-12-01T09:00:00Z"},
                                {"HONE_SEED", "7"},  {"TERM", "xterm-256color"},
                                {"LANG", "C.UTF-8"}, {"PATH", "/usr/bin:/bin"}};
};

}  // namespace hone::test
