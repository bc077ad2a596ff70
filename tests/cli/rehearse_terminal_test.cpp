// SPDX-License-Identifier: MIT
// A rehearsal as a person meets it: a clock that moves on the terminal, single keys, and leaving half-way.
#include "tests/catch.hpp"
#include "tests/support/process.hpp"
#include "tests/support/pty.hpp"
#include "tests/support/temporary_directory.hpp"

#include <csignal>
#include <fstream>

namespace {

using namespace hone::test;

const char* const deck = R"([deck]
id = "my-stories"
[[story]]
id = "keys"
summary = "Keys that everybody had"
situation = "Every build server had the key."
task = "I wanted it gone."
action = "I took it away."
result = "Nobody noticed."
[[story]]
id = "locks"
summary = "Locks that nobody had"
situation = "Every door stood open."
task = "I wanted them shut."
action = "I shut them."
result = "Everybody noticed."
[[pair]]
id = "back"
prompt = "How do you know that it will not come back?"
weak = "I looked every day."
strong = "An alert fires when it does."
flaw = "symptom fix"
tags = ["probe"]
)";

class Desk {
public:
    Desk() {
        std::ofstream(home_.path() / "s.toml") << deck;
        REQUIRE(run({"import", (home_.path() / "s.toml").string()}).exit_code == 0);
    }
    Command command(std::vector<std::string> arguments) const {
        Command command;
        command.words = std::move(arguments);
        command.words.insert(command.words.begin(), HONE_TEST_BINARY);
        command.environment = {{"HOME", home_.path().string()},
                               {"TZ", "UTC"},
                               {"HONE_NOW", "2026-12-01T09:00:00Z"},
                               {"HONE_SEED", "7"},
                               {"TERM", "xterm"},
                               {"LANG", "C.UTF-8"},
                               {"PATH", "/usr/bin:/bin"}};
        return command;
    }
    Outcome run(std::vector<std::string> arguments) const {
        return hone::test::run(command(std::move(arguments)));
    }
    /// Neither a review nor a rehearsal is in the store.
    void check_untouched() const {
        CHECK_THAT(run({"check"}).out, ContainsSubstring("0 reviews"));
        CHECK_THAT(run({"rehearse", "--history"}).out, ContainsSubstring("Not rehearsed yet"));
    }

private:
    TemporaryDirectory home_;
};

/// From the start to the points, everything ticked.
void tell_all(Terminal& terminal) {
    terminal.expect("Enter starts the clock");
    terminal.send("\r");
    for (const char* part : {"Situation 0:0", "Task 0:0", "Action 0:0", "Result 0:0"}) {
        terminal.expect(part);
        terminal.send("\r");
    }
    terminal.expect("A follow-up: How do you know");
    terminal.expect("Enter shows");
    terminal.send("\r");
    terminal.expect("strong: An alert fires");
    terminal.expect("What did it have?");
    terminal.send("12");
    terminal.expect("(2 of 2)");
    terminal.send("\r");
}

}  // namespace

TEST_CASE("Keys end the sections while a clock moves in one place") {
    const Desk desk;
    Terminal terminal(desk.command({"rehearse", "keys"}));
    terminal.expect("Enter starts the clock");
    terminal.send("\r");
    const std::string drawn = terminal.expect("Situation 0:01 of 0:44");
    CHECK(drawn.find("\rSituation 0:00 of 0:44") != std::string::npos);
    CHECK(drawn.substr(drawn.find("Situation 0:00")).find('\n') == std::string::npos);  // over itself
    terminal.send(" ");
    terminal.expect("  Situation  0:0");
    terminal.expect(" of 0:44 with Situation");
    terminal.send("\r");
    terminal.expect("Action 0:0");
    terminal.send("\r");
    terminal.expect("Enter: done");
    terminal.send("\r");
    terminal.expect("Told in 0:0");
    terminal.expect("A follow-up: How do you know that it will not come back?");
    terminal.send("q");
    terminal.expect("nothing of this rehearsal was stored");
    CHECK(terminal.wait().exit_code == 0);
    desk.check_untouched();
}

TEST_CASE("A pause stops the clock and starting over sets it back") {
    const Desk desk;
    Terminal terminal(desk.command({"rehearse", "keys", "--pitch"}));
    terminal.expect("Enter starts the clock");
    terminal.send("\r");
    terminal.expect("Pitch 0:01 of 1:30");
    terminal.send("p");
    terminal.expect("Paused at 0:0");
    terminal.send("p");
    terminal.expect("Pitch 0:0");
    terminal.send("\x1b[A");  // an arrow means nothing and does not stop the clock
    terminal.expect("Pitch 0:03 of 1:30");
    terminal.send("r");
    terminal.expect("Started over.");
    terminal.expect("Pitch 0:00 of 1:30");
    terminal.send("\r");
    terminal.expect("Told in 0:0");
    terminal.send("q");
    CHECK(terminal.wait().exit_code == 0);
}

TEST_CASE("Stopped and continued, the clock stands until a key is pressed") {
    const Desk desk;
    Terminal terminal(desk.command({"rehearse", "keys"}));
    terminal.expect("Enter starts the clock");
    terminal.send("\r");
    terminal.expect("Situation 0:00 of 0:44");
    terminal.signal(SIGSTOP);
    terminal.take_back_modes();
    terminal.signal(SIGCONT);
    terminal.expect("Paused at 0:0");
    terminal.send("\r");
    terminal.expect("Situation 0:0");
    terminal.send("q");
    terminal.expect("nothing of this rehearsal was stored");
    CHECK(terminal.wait().exit_code == 0);
}

TEST_CASE(
    "A signal during the telling stores nothing, says so, and leaves the terminal on a line of its own") {
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        const Desk desk;
        Terminal terminal(desk.command({"rehearse", "keys"}));
        terminal.expect("Enter starts the clock");
        terminal.send("\r");
        terminal.expect("Situation 0:00 of 0:44");
        terminal.signal(number);
        terminal.expect("\nLeft half-way; nothing of this rehearsal was stored.");
        CHECK(terminal.wait().exit_code == 130);
        desk.check_untouched();
    }
}

TEST_CASE("One undo takes back the review and the rehearsal") {
    const Desk desk;
    Terminal terminal(desk.command({"rehearse", "keys"}));
    tell_all(terminal);
    terminal.expect("structure (0-15): ");
    terminal.send("12\r");
    terminal.expect("ownership (0-30): ");
    terminal.send("\r");
    terminal.expect("words: ");
    terminal.send("\r");
    terminal.expect("12 of 15 on 1 of 5");
    terminal.expect("[3 good");
    terminal.send("\r");
    terminal.expect("good: due");
    CHECK(terminal.wait().exit_code == 0);
    CHECK_THAT(desk.run({"check"}).out, ContainsSubstring("1 review"));
    CHECK_THAT(desk.run({"rehearse", "--history", "--json"}).out,
               ContainsSubstring("\"dimension\":\"structure\",\"points\":12.0"));
    CHECK_THAT(desk.run({"undo"}).out, ContainsSubstring("rehearsed my-stories/keys good"));
    desk.check_untouched();
}

TEST_CASE("A telling in the drill is a rehearsal, and the drill's undo takes both back") {
    const Desk desk;
    desk.run({"suspend", "my-stories/keys:opening", "my-stories/locks:opening"});
    Command drill = desk.command({"drill", "--kind", "story"});
    drill.environment["TERM"] = "dumb";  // line by line; on a screen: drill_tell_test.cpp
    Terminal terminal(drill);
    terminal.expect("trains: say");
    tell_all(terminal);
    terminal.expect("structure (0-15): ");
    terminal.send("\r");
    terminal.expect("words: ");
    terminal.send("\r");
    terminal.expect("[3 good");
    terminal.send("4");
    terminal.expect("easy: due");
    terminal.expect("Enter starts the clock");  // the other story's
    CHECK_THAT(desk.run({"check"}).out, ContainsSubstring("1 review"));
    terminal.send("u");
    terminal.expect("Undone: rehearsed my-stories/");
    terminal.expect("Enter starts the clock");
    terminal.send("q");
    terminal.expect("Nothing was answered.");
    CHECK(terminal.wait().exit_code == 0);
    desk.check_untouched();
}

TEST_CASE("A window narrower than the clock's line cuts it and never wraps it") {
    const Desk desk;
    Terminal terminal(desk.command({"rehearse", "keys"}), {10, 24});
    terminal.expect("starts the clock");
    terminal.send("\r");
    const std::string drawn = terminal.expect("Situation 0:01");
    const std::string line = drawn.substr(drawn.rfind('\r') + 1);
    CHECK(line.size() < 24);
    terminal.send("q");
    CHECK(terminal.wait().exit_code == 0);
}
