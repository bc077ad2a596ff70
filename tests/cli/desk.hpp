// SPDX-License-Identifier: MIT
// A person's home with decks in it, for tests that drive the program on a terminal. The clock stands and the shuffle is
// fixed, so a screen is the same each time.
#pragma once

#include "tests/catch.hpp"
#include "tests/support/process.hpp"
#include "tests/support/temporary_directory.hpp"

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace hone::test {

class Desk {
public:
    /// `deck`: the text of a deck file. No `deck`: nothing is there yet.
    explicit Desk(const std::string& deck = {}) {
        if (!deck.empty()) take(deck);
    }

    void take(const std::string& deck) {
        const auto file = write("deck.toml", deck);
        const Outcome outcome = run({"import", file.string()});
        INFO(outcome.out << outcome.err);
        REQUIRE(outcome.exit_code == 0);
    }

    std::filesystem::path write(const std::string& name, const std::string& text) const {
        std::ofstream(home_.path() / name, std::ios::binary) << text;
        return home_.path() / name;
    }

    /// A program for the person's EDITOR: `script` finds the file in "$1".
    void use_editor(const std::string& script) {
        const auto file = write("editor", "#!/bin/sh\n" + script);
        std::filesystem::permissions(file, std::filesystem::perms::owner_all);
        set("EDITOR", file.string());
    }

    void set(const std::string& name, const std::string& value) { environment_[name] = value; }

    Command command(std::vector<std::string> arguments) const {
        Command command;
        command.words = std::move(arguments);
        command.words.insert(command.words.begin(), HONE_TEST_BINARY);
        command.environment = environment_;
        command.environment.insert({"HOME", home_.path().string()});
        return command;
    }

    Outcome run(std::vector<std::string> arguments) const {
        return hone::test::run(command(std::move(arguments)));
    }

    std::string shown(const std::string& card) const { return run({"show", card, "--json"}).out; }

    /// `hone check` finds the store whole, with so many reviews ("1 review", "2 reviews").
    bool has(const std::string& reviews) const {
        const Outcome check = run({"check"});
        return check.exit_code == 0 && check.out.find(reviews) != std::string::npos;
    }

    const std::filesystem::path& home() const { return home_.path(); }

private:
    TemporaryDirectory home_;
    Environment environment_ = {{"TZ", "UTC"},       {"HONE_NOW", "2026-12-01T09:00:00Z"},
                                {"HONE_SEED", "7"},  {"TERM", "xterm-256color"},
                                {"LANG", "C.UTF-8"}, {"PATH", "/usr/bin:/bin"}};
};

}  // namespace hone::test
