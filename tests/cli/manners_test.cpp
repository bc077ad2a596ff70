// SPDX-License-Identifier: MIT
// How hone behaves towards a terminal and a person at it: colour by stream, and questions that may be switched off.
#include "tests/catch.hpp"
#include "tests/cli/help_pages.hpp"
#include "tests/support/pty.hpp"

namespace {

using namespace hone::test;

constexpr const char* red = "\x1b[31m";

std::string shown(const EmptyHome& desk, const std::string& shell_line, const Environment& more = {}) {
    Command command;
    command.words = {"sh", "-c", shell_line};
    command.environment = desk.environment();
    command.environment["TERM"] = "xterm";
    for (const auto& [name, value] : more)
        command.environment[name] = value;
    command.directory = desk.home();
    return Terminal(command).wait().out;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("Messages on a terminal have colour, and none when only stdout is one") {
    const EmptyHome desk;
    CHECK(has(shown(desk, "hone frobnicate"), red));
    CHECK(has(shown(desk, "hone frobnicate > out"), red));
    CHECK_FALSE(has(shown(desk, "hone frobnicate 2> err; cat err"), "\x1b"));
}

TEST_CASE("No colour for NO_COLOR, a dumb terminal, --no-color or the config file") {
    const EmptyHome desk;
    CHECK_FALSE(has(shown(desk, "hone frobnicate", {{"NO_COLOR", "1"}}), "\x1b"));
    CHECK_FALSE(has(shown(desk, "hone frobnicate", {{"TERM", "dumb"}}), "\x1b"));
    CHECK_FALSE(has(shown(desk, "hone --no-color frobnicate"), "\x1b"));
    CHECK(has(shown(desk, "hone show 99"), red));
    REQUIRE(desk.run({"config", "set", "color", "never"}).exit_code == 0);
    CHECK_FALSE(has(shown(desk, "hone show 99"), "\x1b"));
}

TEST_CASE("An empty NO_COLOR is as none") {
    CHECK(has(shown(EmptyHome(), "hone frobnicate", {{"NO_COLOR", ""}}), red));
}

TEST_CASE("With --no-input nothing is asked at a terminal") {
    const EmptyHome desk;
    CHECK_FALSE(has(shown(desk, "hone --no-input"), "When is the interview"));
    const std::string removing = shown(desk, "hone remove answers --no-input; echo \"exit $?\"");
    CHECK(has(removing, "--yes"));
    CHECK(has(removing, "exit 2"));
    CHECK(has(shown(desk, "hone story gate x --no-input; echo \"exit $?\""), "exit 1"));
    const std::string suspending = shown(desk, "hone suspend is:new --no-input; echo \"exit $?\"");
    CHECK(has(suspending, "--yes"));
    CHECK(has(suspending, "exit 2"));
}

TEST_CASE("A person who leaves a question open has removed nothing") {
    const EmptyHome desk;
    desk.run({"decks"});
    Command command;
    command.words = {HONE_TEST_BINARY, "remove", "companies"};
    command.environment = desk.environment();
    Terminal terminal(command);
    terminal.expect("[y/N] ");
    terminal.send("\r");
    CHECK(terminal.wait().exit_code == 1);
    CHECK(desk.run({"cards", "deck:companies"}).exit_code == 0);
}

TEST_CASE("Help is as narrow as the terminal") {
    const EmptyHome desk;
    for (const auto& line :
         lines_of(desk.run_program({"env", "COLUMNS=40", "hone", "export", "--help"}).out)) {
        INFO(line);
        CHECK((line.size() <= 40 || line.rfind("  hone ", 0) == 0));
    }
}
