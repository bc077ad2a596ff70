// SPDX-License-Identifier: MIT
// A story told inside the drill: the rehearsal's words and keys, on the drill's screen.
#include "tests/cli/drill_desk.hpp"

using namespace hone::test;

namespace {

const std::string story = decks::header + R"([[story]]
id = "keys"
summary = "Keys that everybody had"
situation = "Every build server had the key."
task = "I wanted it gone."
action = "I took it away."
result = "Nobody noticed."
[[pair]]
id = "back"
prompt = "How do you know that it will not come back?"
weak = "I looked every day."
strong = "An alert fires when it does."
flaw = "symptom fix"
tags = ["probe"]
)";

/// A desk with the telling alone.
struct Told {
    Desk desk{story};
    Told() { desk.run({"suspend", "d/keys:opening"}); }
};

/// From the start to the follow-up's answer.
void tell_all(Drill& drill) {
    drill.send(keys::enter);
    for (const char* part : {"Situation 0:0", "Task 0:0", "Action 0:0", "Result 0:0"}) {
        drill.expect(part);
        drill.send(keys::enter);
    }
    drill.expect("A follow-up: How do you know");
    drill.send(keys::enter);
    drill.expect("What did it have?");
}

}  // namespace

TEST_CASE("A telling runs on the drill's screen and is stored with its review") {
    const Told told;
    Drill drill(told.desk, {"--kind", "story"});
    CHECK(drill.shows("Enter starts the clock"));
    tell_all(drill);
    CHECK(drill.alternate_screen());
    CHECK(drill.shows("strong: An alert fires when it does."));
    drill.press("12");
    drill.press(keys::enter);
    for (int i = 0; i < 8 && !drill.shows("1 again"); ++i)  // the points of each dimension: none
        drill.press(keys::enter);
    CHECK(drill.shows("[3 good"));
    drill.press("3");
    CHECK(drill.shows("good: due"));
    CHECK(drill.shows("Enter goes on"));
    drill.send(keys::enter);
    CHECK(drill.wait().exit_code == 0);
    CHECK_THAT(drill.normal_screen(), ContainsSubstring("1 answered"));
    CHECK(told.desk.has("1 review"));
}

TEST_CASE("The clock of a telling moves in one place and nothing else is drawn") {
    const Told told;
    Drill drill(told.desk, {"--kind", "story"});
    drill.send(keys::enter);
    drill.expect("Situation 0:01");
    drill.painted();
    drill.expect("Situation 0:02");
    CHECK(drill.painted().cells <= 80);
    drill.send("p");
    drill.expect("Paused at 0:0");
    drill.send("p");
    drill.expect_gone("Paused");
    drill.send("q");
    CHECK(drill.wait().exit_code == 0);
    CHECK(told.desk.has("0 reviews"));
}

TEST_CASE("A new size while a story is told keeps the clock going") {
    const Told told;
    Drill drill(told.desk, {"--kind", "story"});
    drill.send(keys::enter);
    drill.expect("Situation 0:0");
    for (const TerminalSize size : {TerminalSize{10, 40}, TerminalSize{2, 10}, TerminalSize{50, 200}}) {
        drill.resize(size);
        drill.settle();
    }
    drill.resize({24, 80});
    drill.expect("Situation 0:0");
    drill.send(keys::ctrl_c);
    CHECK(drill.wait().exit_code == 130);
    CHECK_FALSE(drill.alternate_screen());
    CHECK(told.desk.has("0 reviews"));
}

TEST_CASE("Undo takes back a telling in the drill and its rehearsal") {
    const Told told;
    Drill drill(told.desk, {"--kind", "story"});
    tell_all(drill);
    drill.press("12");
    drill.press(keys::enter);
    for (int i = 0; i < 8 && !drill.shows("1 again"); ++i)
        drill.press(keys::enter);
    drill.press("3");
    drill.send(keys::enter);
    CHECK(drill.wait().exit_code == 0);
    CHECK(told.desk.has("1 review"));
    told.desk.run({"unbury", "d/back:spot", "d/back:fix"});

    Drill next(told.desk);
    next.press(":u");
    CHECK(next.shows("Before this session: rehearsed d/keys"));
    next.press(":u");
    CHECK(next.shows("Enter starts the clock"));
    CHECK(told.desk.has("0 reviews"));
}
