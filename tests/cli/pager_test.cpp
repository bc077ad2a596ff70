// SPDX-License-Identifier: MIT
// Long pages on a terminal.
#include "tests/catch.hpp"
#include "tests/cli/help_pages.hpp"
#include "tests/support/pty.hpp"

namespace {

using namespace hone::test;

Outcome on_terminal(const EmptyHome& desk, const std::string& pager, std::vector<std::string> words,
                    TerminalSize size = {10, 80}) {
    Command command;
    command.words = std::move(words);
    command.words.insert(command.words.begin(), HONE_TEST_BINARY);
    command.environment = desk.environment();
    command.environment["TERM"] = "xterm";
    if (!pager.empty()) command.environment["PAGER"] = pager;
    command.directory = desk.home();
    return Terminal(command, size).wait();
}

bool has(const Outcome& outcome, const std::string& text) {
    return outcome.out.find(text) != std::string::npos;
}

const std::vector<std::string> long_page{"help", "deck-format"};

}  // namespace

TEST_CASE("A page longer than the terminal goes through the pager") {
    const Outcome outcome = on_terminal(EmptyHome(), "sed 's/^/> /'", long_page);
    CHECK(outcome.exit_code == 0);
    CHECK(has(outcome, "> A deck is one TOML file"));
}

TEST_CASE("Help asked for with a flag goes through the pager too") {
    CHECK(
        has(on_terminal(EmptyHome(), "sed 's/^/> /'", {"goal", "set", "--help"}), "> Usage: hone goal set"));
}

TEST_CASE("A page that fits the terminal is printed as it is") {
    const Outcome outcome = on_terminal(EmptyHome(), "sed 's/^/> /'", long_page, {100, 80});
    CHECK(has(outcome, "A deck is one TOML file"));
    CHECK_FALSE(has(outcome, "> A deck"));
}

TEST_CASE("JSON and quiet pages see no pager") {
    CHECK_FALSE(has(on_terminal(EmptyHome(), "sed 's/^/> /'", {"help", "deck-format", "--json"}), "> "));
    CHECK_FALSE(has(on_terminal(EmptyHome(), "sed 's/^/> /'", {"help", "deck-format", "-q"}), "> "));
}

TEST_CASE("Leaving the pager early is quiet success") {
    const Outcome outcome = on_terminal(EmptyHome(), "head -n 1", long_page);
    CHECK(outcome.exit_code == 0);
    CHECK(has(outcome, "A deck is one TOML file"));
    CHECK_FALSE(has(outcome, "cite"));
    CHECK_FALSE(has(outcome, "hone: "));
}

TEST_CASE("With a pager that does not start the page is printed all the same") {
    const Outcome outcome = on_terminal(EmptyHome(), "no-such-pager", long_page);
    CHECK(outcome.exit_code == 0);
    CHECK(has(outcome, "A deck is one TOML file"));
    CHECK(has(outcome, "gives answers away"));
}

TEST_CASE("The config file names a pager or none, and the environment wins") {
    const EmptyHome desk;
    REQUIRE(desk.run({"config", "set", "pager", "sed 's/^/c /'"}).exit_code == 0);
    CHECK(has(on_terminal(desk, "", long_page), "c A deck is one TOML file"));
    CHECK(has(on_terminal(desk, "sed 's/^/e /'", long_page), "e A deck is one TOML file"));
    REQUIRE(desk.run({"config", "set", "pager", ""}).exit_code == 0);
    CHECK(has(on_terminal(desk, "", long_page), "A deck is one TOML file"));
    CHECK_FALSE(has(on_terminal(desk, "", long_page), "c A deck"));
}
