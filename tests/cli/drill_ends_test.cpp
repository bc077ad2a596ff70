// SPDX-License-Identifier: MIT
// How a session ends before its end: by keys, signals, a closed window, a fault, a store that fails. The terminal is
// given back, what was accepted is kept, and the next session goes on.
#include "tests/cli/drill_desk.hpp"

#include <csignal>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <termios.h>
#include <unistd.h>

using namespace hone::test;

namespace {

const std::string deck = decks::header + decks::question + decks::set;

/// One card graded, the next one asked.
void grade_one(Drill& drill) {
    drill.press(keys::enter);
    drill.press("3");
    REQUIRE(drill.shows("good: due"));
    REQUIRE(drill.row(0).starts_with("1 left"));
}

/// The terminal's modes before and after, said by a shell around the drill.
Command between_modes(const Desk& desk, const std::string& drill = "hone drill") {
    Command command = desk.command({});
    const std::string hone = command.words.front();
    command.words = {"/bin/bash", "-c",
                     "hone() { " + hone + " \"$@\"; }; trap : INT; before=$(stty -g); " + drill +
                         "; code=$?; [ \"$(stty -g)\" = \"$before\" ] && modes=same || modes=changed; "
                         "printf 'modes %s, code %s\\n' \"$modes\" \"$code\""};
    return command;
}

void goes_on(const Desk& desk) {
    CHECK(desk.has("1 review"));
    Drill next(desk);
    CHECK(next.row(0).starts_with("1 left"));
    next.press(keys::enter);
    next.press("3");
    CHECK(next.wait().exit_code == 0);
    CHECK(desk.has("2 reviews"));
}

std::filesystem::path store_of(const Desk& desk) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(desk.home()))
        if (entry.path().extension() == ".db") return entry.path();
    FAIL("no store");
    return {};
}

/// What another program does to the store meanwhile.
void in_store(const std::filesystem::path& store, const std::string& sql) {
    const Outcome outcome = hone::test::run(
        {.words = {
             "python3", "-c",
             "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute(sys.argv[2]); c.commit()",
             store.string(), sql}});
    INFO(outcome.err);
    REQUIRE(outcome.exit_code == 0);
}

/// What a program that nobody waits for writes there at its end.
std::string said_in(const std::filesystem::path& file) {
    const Outcome outcome = hone::test::run(
        {.words = {
             "/bin/sh", "-c",
             "i=0; while [ ! -s \"$1\" ] && [ $i -lt 200 ]; do i=$((i+1)); sleep 0.05; done; cat \"$1\"",
             "sh", file.string()}});
    return outcome.out;
}

}  // namespace

TEST_CASE("A signal ends the session in order") {
    const int number = GENERATE(SIGINT, SIGTERM, SIGHUP);
    CAPTURE(number);
    const Desk desk(deck);
    Drill drill(desk);
    grade_one(drill);
    drill.signal(number);
    CHECK(drill.wait().exit_code == 130);
    CHECK_THAT(drill.normal_screen(),
               ContainsSubstring("1 answered in 1 min") && ContainsSubstring("1 left for today."));
    CHECK(drill.cursor().visible);
    goes_on(desk);
}

TEST_CASE("Ctrl-C ends the session at the question, at the answer, while one types and below the help") {
    const std::string at = GENERATE("question", "answer", "typing", "help", "colon");
    CAPTURE(at);
    const Desk desk(decks::header + decks::question + decks::fact);
    Drill drill(desk, {"--kind", at == "typing" || at == "colon" ? "fact" : "question"});
    if (at == "typing" || at == "colon") drill.press(keys::enter);
    if (at == "answer") drill.press(keys::enter);
    if (at == "typing") drill.press("16");
    if (at == "colon") drill.press(":");
    if (at == "help") drill.press("?");
    drill.send(keys::ctrl_c);
    CHECK(drill.wait().exit_code == 130);
    CHECK_FALSE(drill.normal_screen().empty());
    CHECK(drill.cursor().visible);
}

TEST_CASE("The terminal's modes are afterwards what they were before") {
    const std::string way = GENERATE(as<std::string>{}, "q", keys::ctrl_c, keys::ctrl_d, "s");
    CAPTURE(way);
    const Desk desk(decks::header + decks::question);
    Screen screen(between_modes(desk));
    screen.expect("Which principle");
    screen.settle();
    screen.send(way);
    screen.expect("modes");
    CHECK(screen.find("modes same, code "));
    CHECK_FALSE(screen.alternate_screen());
}

TEST_CASE("A window that is closed ends the session in order and keeps what was accepted") {
    const Desk desk(deck);
    // The window is `script`; the shell in it outlives it, to say how the session ended.
    Command window = desk.command({});
    window.words = {"script", "-qc",
                    "trap '' HUP; " + std::string(HONE_TEST_BINARY) + " drill; echo $? > " +
                        (desk.home() / "code").string(),
                    "/dev/null"};
    Screen screen(window);
    screen.expect("Which");
    screen.settle();
    screen.send(keys::enter);
    screen.expect("Enter accepts.");
    // What is typed before the answer was seen is dropped, and who sits behind `script` cannot be seen to rest.
    while (!screen.row(0).starts_with("1 left")) {
        screen.send("3");
        screen.settle();
    }
    screen.signal(SIGKILL);
    screen.wait();
    // The signal may come first, or the end of the terminal.
    const std::string code = said_in(desk.home() / "code");
    CHECK((code == "130\n" || code == "0\n"));
    goes_on(desk);
}

TEST_CASE("Killed without warning, the session has kept what was accepted, and the next one goes on") {
    const Desk desk(deck);
    {
        Drill drill(desk);
        grade_one(drill);
        drill.signal(SIGKILL);
        drill.wait();
    }
    goes_on(desk);
}

TEST_CASE("A fault gives the terminal back and says what to do") {
    const int number = GENERATE(SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL);
    CAPTURE(number);
    const Desk desk(deck);
    Drill drill(desk);
    grade_one(drill);
    drill.signal(number);
    CHECK(drill.wait().signal == number);
    CHECK_THAT(drill.normal_screen(),
               ContainsSubstring("this is a fault in hone, not yours") && ContainsSubstring("hone drill"));
    CHECK(drill.cursor().visible);
    goes_on(desk);
}

TEST_CASE("A fault leaves the modes of the terminal as they were") {
    const Desk desk(decks::header + decks::question);
    Screen screen(between_modes(desk, "(exec " + std::string(HONE_TEST_BINARY) + " drill)"));
    screen.expect("Which principle");
    screen.settle();
    REQUIRE(hone::test::run({.words = {"/bin/sh", "-c",
                                       "for p in /proc/[0-9]*; do tr '\\0' '\\n' < $p/environ 2>/dev/null | "
                                       "grep -qx 'HOME=" +
                                           desk.home().string() +
                                           "' && [ \"$(tr '\\0' ' ' < $p/cmdline)\" = '" + HONE_TEST_BINARY +
                                           " drill ' ] && kill -SEGV ${p#/proc/} && exit 0; done; exit 1"}})
                .exit_code == 0);
    screen.expect("modes");
    CHECK(screen.find("modes same, code 139"));
    CHECK_FALSE(screen.alternate_screen());
}

TEST_CASE("A store that fails ends the session with its reason, the summary and what was accepted before") {
    const Desk desk(deck);
    Drill drill(desk);
    grade_one(drill);
    const auto store = store_of(desk);
    in_store(store,
             "CREATE TRIGGER full BEFORE INSERT ON revlog BEGIN SELECT RAISE(ABORT, 'disk is full'); END");
    drill.press(keys::enter);
    drill.send("3");
    CHECK(drill.wait().exit_code == 4);
    CHECK_THAT(drill.normal_screen(),
               ContainsSubstring("1 answered in 1 min") && ContainsSubstring("hone: "));
    CHECK(drill.cursor().visible);
    in_store(store, "DROP TRIGGER full");
    goes_on(desk);
}

TEST_CASE("Stopped and continued, the session is drawn as it was and goes on") {
    const Desk desk(decks::header + decks::question);
    Command command = desk.command({});
    command.words = {"/bin/bash", "-c",
                     "set -m; " + std::string(HONE_TEST_BINARY) +
                         " drill; echo stopped; read -r x; fg >/dev/null; echo over $?"};
    Screen screen(command);
    screen.expect("Which principle");
    screen.settle();
    const std::string before = screen.text();
    screen.send(keys::ctrl_z);
    screen.expect("stopped");
    CHECK_FALSE(screen.alternate_screen());
    screen.send("back\r");
    screen.expect("Which principle");
    screen.settle();
    CHECK(screen.alternate_screen());
    CHECK(screen.text() == before);
    screen.press(keys::enter);
    CHECK(screen.find("[1 again"));
    screen.send("q");
    screen.expect("over 0");
}

TEST_CASE("Stopped while one types, what was typed is there again") {
    const Desk desk(decks::header + decks::fact);
    Drill drill(desk);
    drill.press(keys::enter);
    drill.press("160k");
    drill.signal(SIGSTOP);
    drill.take_back_modes();
    drill.signal(SIGCONT);
    drill.settle();
    CHECK(drill.shows("> 160k"));
    drill.press(" to 172k\r");
    CHECK(drill.shows("Right: $160k-$172k."));
}
