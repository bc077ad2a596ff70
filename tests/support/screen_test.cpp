// SPDX-License-Identifier: MIT
#include "tests/support/screen.hpp"

#include "tests/catch.hpp"

#include <csignal>

using namespace hone::test;
using namespace std::chrono_literals;

namespace {

Command shell(const std::string& script, const std::string& term = "xterm-256color",
              std::chrono::milliseconds timeout = 20s) {
    Command command{.words = {"/bin/bash", "-c", script}, .timeout = timeout};
    command.environment = {{"TERM", term}, {"LANG", "C.UTF-8"}, {"PATH", "/usr/bin:/bin"}};
    return command;
}

/// Answers each key at the top of the screen, drawing nothing else. Ends with q.
const char* const keyboard = R"(stty -echo; printf 'ready'
while IFS= read -rsn1 key; do
    [ "$key" = q ] && exit 3
    printf '\r\033[Kgot %s' "$key"
done)";

}  // namespace

TEST_CASE("A text drawn anywhere is found on the screen") {
    Screen screen(
        shell("tput clear; tput cup 4 10; printf 'in the middle'; tput cup 0 0; printf top; read x"));
    screen.expect("top");
    CHECK(screen.find("middle") == Position{4, 17});
    CHECK(screen.row(0) == "top");
    CHECK(screen.text() == "top\n\n\n\n          in the middle");
    CHECK(screen.cursor().at == Position{0, 3});
}

TEST_CASE("Bold, reverse and colours are seen on every terminal that has them") {
    const std::string term = GENERATE("xterm-256color", "screen", "linux");
    INFO(term);
    Screen screen(
        shell("tput bold; printf strong; tput sgr0; tput rev; printf chosen; tput sgr0; "
              "tput setaf 2; printf green; tput op; printf plain; read x",
              term));
    screen.expect("plain");
    CHECK(screen.attributes_of("strong") == Attributes{.bold = true});
    CHECK(screen.attributes_of("chosen") == Attributes{.reverse = true});
    CHECK(screen.attributes_of("green") == Attributes{.foreground = 2});
    CHECK(screen.attributes_of("plain") == Attributes{});
    CHECK_THROWS_WITH(screen.attributes_of("elsewhere"), ContainsSubstring("strongchosen"));
}

TEST_CASE("Wide and combining characters take the cells that a person sees them take") {
    Screen screen(shell("printf '日本 e\\xcc\\x81|'; read x"));
    screen.expect("|");
    CHECK(screen.row(0) == "日本 e\xcc\x81|");
    CHECK(screen.find("|") == Position{0, 6});
}

TEST_CASE("A program leaves the alternate screen and what was there before comes back") {
    Screen screen(
        shell("echo '$ before'; tput smcup; tput clear; printf drawn; read x; tput rmcup; echo summary"));
    screen.expect("drawn");
    CHECK(screen.alternate_screen());
    CHECK_THROWS_WITH(screen.normal_screen(), ContainsSubstring("still on"));
    screen.send("\r");
    CHECK(screen.wait().exit_code == 0);
    CHECK_FALSE(screen.alternate_screen());
    CHECK(screen.normal_screen() == "$ before\nsummary");
}

TEST_CASE("A pager is driven by its keys") {
    Screen screen(shell("seq 1 100 | less -X", "xterm-256color"), {.rows = 10, .columns = 20});
    screen.settle();
    CHECK(screen.row(0) == "1");
    screen.press(" ");
    CHECK(screen.row(0) == "10");
    CHECK(screen.row(8) == "18");
    screen.press("G");
    CHECK(screen.row(8) == "100");
    screen.send("q");
    CHECK(screen.wait().exit_code == 0);
}

TEST_CASE("A resize is seen by the program and by the screen") {
    Screen screen(shell("trap 'clear; stty size' WINCH; stty size; while :; do read -t 60 x; done"));
    screen.expect("24 80");
    screen.resize({.rows = 10, .columns = 40});
    screen.expect("10 40");
    CHECK(screen.size().columns == 40);
    CHECK_THAT(screen.framed(), ContainsSubstring("40x10"));
}

TEST_CASE("After a key has been pressed all that it does is on the screen") {
    Screen screen(shell(keyboard));
    screen.expect("ready");
    for (const std::string key : {"a", "b", "c", "d", "e", "f", "g", "h"}) {
        screen.press(key);
        CHECK(screen.text() == "got " + key);
    }
    screen.send("q");
    CHECK(screen.wait().exit_code == 3);
}

TEST_CASE("A program that sleeps before it draws is not taken to be waiting") {
    Screen screen(shell("stty -echo; printf 'ready'; read -rsn1 key; sleep 0.3; printf '\\rlater'; read x"));
    screen.expect("ready");
    screen.press("a");
    CHECK(screen.text() == "later");
}

TEST_CASE("What a program starts is waited for too") {
    Screen screen(
        shell("stty -echo; printf ready; read -rsn1 key; "
              "bash -c 'for i in {1..60000}; do :; done; printf \"\\rcounted\"; read x'"));
    screen.expect("ready");
    screen.press("a");
    CHECK(screen.text() == "counted");
}

TEST_CASE("A program that waits for a key with a timeout is at rest") {
    Screen screen(
        shell("stty -echo; printf ready; while ! read -rsn1 -t 60 key; do :; done; printf ' done'; cat"));
    screen.settle();
    CHECK(screen.text() == "ready");
    screen.press("a");
    CHECK(screen.text() == "ready done");
}

TEST_CASE("A program that ended is at rest, and one that never is throws with its screen") {
    Screen ended(shell("printf bye"));
    ended.settle();
    CHECK(ended.text() == "bye");
    Screen busy(shell("printf busy; while :; do :; done", "xterm", 500ms));
    busy.expect("busy");
    CHECK_THROWS_WITH(busy.settle(), ContainsSubstring("rest") && ContainsSubstring("│busy "));
}

TEST_CASE("Waiting for a text to go ends when it is nowhere, and says in vain what was still there") {
    Screen screen(shell("printf 'one\\ntwo'; read x; clear; printf two; read x", "xterm", 500ms));
    screen.expect("two");
    screen.send("\r");
    screen.expect_gone("one");
    screen.expect("two");
    CHECK_THROWS_WITH(screen.expect_gone("two"),
                      ContainsSubstring("without \"two\"") && ContainsSubstring("│two "));
}

TEST_CASE("A text that is not shown in time throws, and the message has the screen in a frame") {
    Screen screen(shell("tput cup 2 3; printf here; sleep 60", "xterm", 500ms), {.rows = 4, .columns = 20});
    CHECK_THROWS_WITH(screen.expect("elsewhere"), ContainsSubstring("elsewhere") &&
                                                      ContainsSubstring("┌─ 20x4 ") &&
                                                      ContainsSubstring("│   here             │\n"));
}

TEST_CASE("What drawing cost is counted from key to key") {
    Screen screen(shell(keyboard));
    screen.expect("ready");
    screen.press("a");
    screen.painted();
    screen.press("b");
    const Painted key = screen.painted();
    CHECK(key.bytes == std::string("\r\033[Kgot b").size());
    CHECK(key.cells == 80 + 5);
    CHECK(screen.painted().cells == 0);
}

TEST_CASE("A program that asks its terminal gets an answer") {
    Screen screen(
        shell("stty -echo -icanon; printf 'ab\\033[6n'; IFS= read -rsd R at; printf '%s' \"${at#*[}\"; cat"));
    screen.expect("1;3");
    Screen gone(shell("printf 'ab\\033[6n'"));  // it does not wait for its answer
    CHECK(gone.wait().exit_code == 0);
}

TEST_CASE("The console of Linux sets its palette back without swallowing the summary") {
    Screen screen(shell("tput oc; printf summary", "linux"));
    screen.wait();
    CHECK(screen.normal_screen() == "summary");
}

TEST_CASE("Ctrl-Z stops a program that a shell started, and it comes back") {
    Screen screen(shell("set -m; cat; printf 'stopped\\n'; read -r x; fg >/dev/null; printf 'over\\n'"));
    screen.press("one\r");
    CHECK(screen.text() == "one\none");
    screen.send("\x1a");
    screen.expect("stopped");
    screen.press("back\r");
    screen.press("two\r");
    CHECK(screen.row(screen.cursor().at.row - 1) == "two");
    screen.send("\x04");
    screen.expect("over");
    CHECK(screen.wait().exit_code == 0);
}
