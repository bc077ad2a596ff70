// SPDX-License-Identifier: MIT
// `hone stats` on a terminal has the pictures that a pipe does not get, within the window.
#include "decks/text/display.hpp"
#include "tests/catch.hpp"
#include "tests/support/process.hpp"
#include "tests/support/pty.hpp"
#include "tests/support/temporary_directory.hpp"

#include <fstream>
#include <sstream>

namespace {

using namespace hone::test;

/// A home of its own with one card answered.
class Desk {
public:
    Desk() {
        std::ofstream(home_.path() / "d.toml")
            << "[deck]\nid = \"d\"\n[[basic]]\nid = \"one\"\nfront = \"Which?\"\nback = \"This.\"\n";
        REQUIRE(run(command({"import", (home_.path() / "d.toml").string()})).exit_code == 0);
        REQUIRE(run(command({"grade", "d/one", "good", "--ms", "9000"})).exit_code == 0);
    }
    Command command(std::vector<std::string> words, const std::string& language = "C.UTF-8") const {
        Command command;
        command.words = std::move(words);
        command.words.insert(command.words.begin(), HONE_TEST_BINARY);
        command.environment = {{"HOME", home_.path().string()},      {"PAGER", "cat"},  {"TZ", "UTC"},
                               {"HONE_NOW", "2026-12-01T09:00:00Z"}, {"TERM", "xterm"}, {"LANG", language}};
        return command;
    }
    std::string shown(const Command& command, unsigned short columns = 80) const {
        return without_escapes(Terminal(command, {24, columns}).wait().out);
    }

private:
    TemporaryDirectory home_;
};

}  // namespace

TEST_CASE("The minutes of days stand as bars on a terminal, and in words alone in a pipe") {
    const Desk desk;
    CHECK(desk.shown(desk.command({"stats"})).find("5 min ┤") != std::string::npos);
    CHECK(desk.shown(desk.command({"stats", "days"})).find("0.2 min  ████") != std::string::npos);
    CHECK(run(desk.command({"stats"})).out.find("┤") == std::string::npos);
    CHECK(run(desk.command({"stats", "days"})).out.find("█") == std::string::npos);
}

TEST_CASE("Where the environment has no UTF-8 bars are ASCII") {
    const Desk desk;
    CHECK(desk.shown(desk.command({"stats", "days"}, "C")).find("0.2 min  ####") != std::string::npos);
    CHECK(desk.shown(desk.command({"stats"}, "C")).find("5 min +") != std::string::npos);
}

TEST_CASE("Nothing of the statistics is wider than the window") {
    const Desk desk;
    for (const unsigned short columns : std::vector<unsigned short>{20, 40, 80, 200})
        for (const char* section : {"all", "days"}) {
            std::istringstream lines(desk.shown(desk.command({"stats", section}), columns));
            for (std::string line; std::getline(lines, line);) {
                INFO(columns << " " << line);
                CHECK(hone::display_width(line) <= columns);
            }
        }
}
