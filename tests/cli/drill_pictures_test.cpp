// SPDX-License-Identifier: MIT
// The screens that the documentation shows (docs/screens) are what the drill draws.
#include "tests/cli/drill_desk.hpp"
#include "tests/support/screen_file.hpp"

using namespace hone::test;

namespace {

const std::string deck = R"([deck]
id = "loop"
[[question]]
id = "which"
prompt = "You found a wrong number in a report that nobody had asked you to check. Which principle did you show?"
options = ["Dive Deep", "Bias for Action", "Ownership", "Earn Trust"]
answer = "Dive Deep"
hint = "Who looked, and how closely?"
why = "The story turns on looking closely where nobody looked."
[[question]]
id = "both"
prompt = "Which two are about the people around you?"
options = ["Hire and develop the best", "Dive Deep", "Be a good employer", "Frugality"]
answer = ["Hire and develop the best", "Be a good employer"]
[[pair]]
id = "outage"
prompt = "Tell me about an outage."
weak = "My manager asked me to look at the outage, and we fixed it together."
strong = "The alarm woke me at 3:10. I found the expired key within 20 minutes and replaced it on 40 servers."
flaw = "manager-assigned"
why = "The stronger one says who began, what was done and how long it took."
needs = ["who began", "what you did yourself", "a number"]
[[fact]]
id = "base"
prompt = "Base salary of the level in the example?"
answer = "$160k-$172k"
as_of = "2026"
)";

struct Size {
    const char* name;
    TerminalSize cells;
};

bool matches(Drill& drill, const std::string& what, const Size& size) {
    const ScreenMatch match = matches_screen_file(drill, "docs/screens/" + what + "-" + size.name + ".txt");
    UNSCOPED_INFO(match);
    return static_cast<bool>(match);
}

}  // namespace

TEST_CASE("The pictures in the documentation are what the drill draws") {
    const Size size = GENERATE(Size{"80x24", {24, 80}}, Size{"40x10", {10, 40}}, Size{"200x50", {50, 200}});
    const Desk desk(deck);

    SECTION("a question") {
        desk.run({"suspend", "loop/both:identify"});
        Drill drill(desk, {"--kind", "question"}, size.cells);
        CHECK(matches(drill, "question", size));
        drill.press("?");
        CHECK(matches(drill, "help", size));
    }
    SECTION("two options marked") {
        desk.run({"suspend", "loop/which:identify"});
        Drill drill(desk, {"--kind", "question"}, size.cells);
        drill.press("a");
        drill.press(keys::down);
        drill.press(" ");
        CHECK(matches(drill, "set", size));
    }
    SECTION("a pair answered") {
        desk.run({"suspend", "loop/outage:fix"});
        Drill drill(desk, {"--kind", "pair"}, size.cells);
        drill.press("b2");
        CHECK(matches(drill, "pair", size));
    }
    SECTION("a fact being typed") {
        Drill drill(desk, {"--kind", "fact"}, size.cells);
        drill.press(keys::enter);
        drill.press("160k to 17");
        CHECK(matches(drill, "fact", size));
    }
    SECTION("a stronger answer with what is to be said of it") {
        desk.run({"suspend", "loop/outage:spot"});
        Drill drill(desk, {"--kind", "pair"}, size.cells);
        drill.press("My manager asked me to look at it. I replaced the key.");
        drill.press(keys::ctrl_d);
        drill.press("2");
        CHECK(matches(drill, "stronger", size));
    }
}
