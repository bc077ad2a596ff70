// SPDX-License-Identifier: MIT
// The drill line by line, as on a terminal that cannot place a cursor: single keys, interruptions, leaving half-way. On a
// screen: drill_screen_test.cpp and its neighbours.
#include "tests/catch.hpp"
#include "tests/cli/desk.hpp"
#include "tests/support/pty.hpp"

#include <csignal>

namespace {

using namespace hone::test;

const char* const deck = R"([deck]
id = "d"
[[question]]
id = "which"
prompt = "Which principle is it?"
options = ["Ownership", "Dive Deep"]
answer = "Ownership"
[[pair]]
id = "story"
prompt = "What did you do?"
weak = "My manager asked me to fix it."
strong = "I saw it and fixed it."
flaw = "manager-assigned"
needs = ["who began", "a number"]
)";

/// With the deck, on a terminal that only prints.
struct LineDesk : Desk {
    LineDesk() : Desk(deck) { set("TERM", "dumb"); }
};

}  // namespace

TEST_CASE("One key answers a question and Enter accepts the proposed rating") {
    const LineDesk desk;
    Terminal terminal(desk.command({"drill", "--kind", "question"}));
    terminal.expect("Which principle is it?");
    const std::string options = terminal.expect("b) ");
    terminal.send(options.find("a) Ownership") != std::string::npos ? "a" : "b");
    terminal.expect("[3 good");
    terminal.send("\r");
    terminal.expect("1 answered");
    CHECK(terminal.wait().exit_code == 0);
    CHECK_THAT(desk.shown("d/which:identify"), ContainsSubstring("\"reps\":1"));
}

TEST_CASE("The side and the flaw are two keys") {
    const LineDesk desk;
    Terminal terminal(desk.command({"drill", "--kind", "pair"}));
    terminal.expect("Which answer is stronger, and what is the flaw");
    terminal.send("a");
    terminal.expect("the flaw of the other is");
    terminal.send("1");
    terminal.expect("strong: I saw it and fixed it.");
    terminal.send("q");
    CHECK(terminal.wait().exit_code == 0);
}

TEST_CASE("Undo in the drill brings the card back as it was") {
    const LineDesk desk;
    Terminal terminal(desk.command({"drill"}));
    terminal.expect("d · ");
    terminal.send("\r");
    terminal.expect("[1 again");
    terminal.send("\r");
    terminal.expect("comes back");
    terminal.expect("d · ");
    terminal.send(":u");
    terminal.expect("Undone: graded");
    terminal.send("q");
    terminal.wait();
    CHECK_THAT(desk.run({"check"}).out, ContainsSubstring("0 reviews"));
}

TEST_CASE("Keys before the answer is shown are not taken as ratings") {
    const LineDesk desk;
    desk.run({"suspend", "d/which:identify", "d/story:spot"});
    Terminal terminal(desk.command({"drill"}));
    terminal.expect("an empty line shows the answer");
    terminal.send("3\r");
    terminal.expect("strong:");
    terminal.send("q");
    terminal.wait();
    CHECK_THAT(desk.run({"check"}).out, ContainsSubstring("0 reviews"));
}

TEST_CASE("Ticking what the answer had proposes the rating") {
    const LineDesk desk;
    desk.run({"suspend", "d/which:identify", "d/story:spot"});
    Terminal terminal(desk.command({"drill"}));
    terminal.expect("an empty line shows the answer");
    terminal.send("\r");
    terminal.expect("What did your answer have?");
    terminal.send("1");
    terminal.expect("Ticked: who began");
    terminal.send("2");
    terminal.expect("Ticked: who began, a number");
    terminal.send("\r");
    terminal.expect("[3 good");
    terminal.send("\r");
    terminal.expect("1 answered");
    CHECK(terminal.wait().exit_code == 0);
}

TEST_CASE("A signal ends the drill in order: the summary is shown and every accepted grade is kept") {
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        const LineDesk desk;
        Terminal terminal(desk.command({"drill"}));
        terminal.expect("d · ");
        terminal.send("\r");
        terminal.expect("[1 again");
        terminal.send("2");
        terminal.expect("hard: due");
        terminal.expect("d · ");
        terminal.signal(number);
        terminal.expect("1 answered");
        CHECK(terminal.wait().exit_code == 130);
        CHECK_THAT(desk.run({"check"}).out, ContainsSubstring("1 review"));
    }
}

TEST_CASE("Killed without warning, the drill has kept every grade it showed as accepted") {
    const LineDesk desk;
    {
        Terminal terminal(desk.command({"drill"}));
        terminal.expect("d · ");
        terminal.send("\r");
        terminal.expect("[1 again");
        terminal.send("3");
        terminal.expect("good: due");
        terminal.signal(SIGKILL);
        terminal.wait();
    }
    const Outcome check = desk.run({"check"});
    CHECK(check.exit_code == 0);
    CHECK_THAT(check.out, ContainsSubstring("1 review"));
}

TEST_CASE("Stopped and continued, the drill listens to single keys again") {
    const LineDesk desk;
    Terminal terminal(desk.command({"drill", "--kind", "question"}));
    terminal.expect("Which principle is it?");
    terminal.signal(SIGSTOP);
    terminal.take_back_modes();
    terminal.signal(SIGCONT);
    terminal.expect("Which principle is it?");  // shown once more: the shell wrote over it
    terminal.send("?");
    terminal.expect("Enter shows the answer");
    terminal.send("q");
    CHECK(terminal.wait().exit_code == 0);
}

TEST_CASE("The first start asks for date, minutes and role, and says what to type next") {
    const LineDesk desk;
    Terminal terminal(desk.command({}));
    terminal.expect("When is the interview");
    terminal.send("soon\r");
    terminal.expect("`soon` is not a date");
    terminal.send("2026-12-15\r");
    terminal.expect("Minutes a day");
    terminal.send("25\r");
    terminal.expect("Which role?");
    terminal.send("\r");
    terminal.expect("Interview in 14 days (2026-12-15), 25 minutes a day");
    terminal.expect("hone drill");
    CHECK(terminal.wait().exit_code == 0);
}

TEST_CASE("Home on a terminal sets the rounds in bold and shows no part of an escape") {
    LineDesk desk;
    desk.set("TERM", "xterm");
    desk.run({"goal", "2026-12-15", "20m"});
    Terminal terminal(desk.command({}));
    const std::string screen = terminal.expect("Next:");
    CHECK(screen.find("\x1b[1mInterview in 14 days") != std::string::npos);
    CHECK(screen.find("\n[1m") == std::string::npos);
}

TEST_CASE("Skipping the first question asks nothing more, and never again") {
    const LineDesk desk;
    Terminal first(desk.command({}));
    first.expect("When is the interview");
    first.send("\r");
    first.expect("Today:");
    CHECK(first.wait().exit_code == 0);
    Terminal second(desk.command({}));
    second.expect("Today:");
    CHECK_THAT(second.wait().out, !ContainsSubstring("When is the interview"));
}
