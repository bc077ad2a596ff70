// SPDX-License-Identifier: MIT
#include "tests/support/pty.hpp"

#include "tests/catch.hpp"

#include <csignal>
#include <stdexcept>

using namespace hone::test;
using namespace std::chrono_literals;

namespace {

Command shell(const std::string& script, std::chrono::milliseconds timeout = 20s) {
    return {.words = {"/bin/sh", "-c", script}, .timeout = timeout};
}

}  // namespace

TEST_CASE("A program on a pseudo-terminal has a terminal of the size asked for") {
    Terminal terminal(shell("test -t 0 && test -t 1 && test -t 2 && stty size"),
                      {.rows = 30, .columns = 100});
    const auto outcome = terminal.wait();
    CHECK(outcome.out == "30 100\r\n");
    CHECK(outcome.exit_code == 0);
}

TEST_CASE("Keys sent are read by the program, and what it shows is seen in order") {
    Terminal terminal(
        shell("stty -echo; echo ready; read a; echo \"got $a\"; read b; echo \"got $b\"; exit 5"));
    terminal.expect("ready");
    terminal.send("one\r");
    CHECK(terminal.expect("got one") == "\r\ngot one");
    terminal.send("two\r");
    terminal.expect("got");  // the second: the first is behind
    terminal.expect("two");
    CHECK(terminal.wait().exit_code == 5);
}

TEST_CASE("A text that is not shown in time throws, and the message has what was shown") {
    Terminal terminal(shell("echo here; sleep 60", 500ms));
    CHECK_THROWS_WITH(terminal.expect("elsewhere"),
                      ContainsSubstring("elsewhere") && ContainsSubstring("here\r\n"));
}

TEST_CASE("A program that ends without showing a text throws at once") {
    Terminal terminal(shell("echo here"));
    CHECK_THROWS_WITH(terminal.expect("elsewhere"), ContainsSubstring("ended"));
}

TEST_CASE("Ctrl-C interrupts a program in cooked mode") {
    Terminal terminal(shell("echo ready; exec sleep 60"));
    terminal.expect("ready");
    terminal.send("\x03");
    CHECK(terminal.wait().signal == SIGINT);
}

TEST_CASE("Ctrl-D ends the input of a program") {
    Terminal terminal({.words = {"/bin/cat"}, .timeout = 20s});
    terminal.send("a\r");
    terminal.expect("a\r\na\r\n");
    terminal.send("\x04");
    CHECK(terminal.wait().exit_code == 0);
}

TEST_CASE("A resized terminal tells its program") {
    Terminal terminal(shell("trap 'stty size; exit 0' WINCH; echo ready; while :; do sleep 0.01; done"));
    terminal.expect("ready");
    terminal.resize({.rows = 10, .columns = 40});
    terminal.expect("10 40");
    CHECK(terminal.wait().exit_code == 0);
}

TEST_CASE("A signal reaches the program on the terminal") {
    Terminal terminal(shell("echo ready; exec sleep 60"));
    terminal.expect("ready");
    terminal.signal(SIGTERM);
    CHECK(terminal.wait().signal == SIGTERM);
}

TEST_CASE("Escape sequences are taken out of what a terminal shows") {
    struct Row {
        std::string shown, text;
    };
    const auto row = GENERATE(values<Row>({
        {"plain", "plain"},
        {"\x1b[1mbold\x1b[0m", "bold"},
        {"\x1b[38;5;208mcolour\x1b[m", "colour"},
        {"a\x1b[2J\x1b[Hb", "ab"},
        {"\x1b]0;title\a|after", "|after"},
        {"\x1b]0;title\x1b\\|after", "|after"},
        {"\x1b"
         "7saved\x1b"
         "8",
         "saved"},
        {"cut \x1b[", "cut "},
        {"cut \x1b", "cut "},
    }));
    CHECK(without_escapes(row.shown) == row.text);
}
