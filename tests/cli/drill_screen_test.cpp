// SPDX-License-Identifier: MIT
// The drill on a screen, card by card: what each kind shows, what its keys do.
#include "tests/cli/drill_desk.hpp"

using namespace hone::test;

namespace {

/// Fix cards only.
std::vector<std::string> without_spot() {
    return {"suspend", "d/story:spot"};
}

}  // namespace

TEST_CASE("The answered question shows what is right, the rating it proposes and why") {
    const Desk desk(decks::header + decks::question);
    Drill drill(desk);
    CHECK(drill.alternate_screen());
    CHECK(drill.row(0).starts_with("1 left, about 1 min"));
    CHECK(drill.row(0).ends_with("d · question · identify · trains recognise"));
    drill.press(drill.letter_of("Ownership"));
    CHECK(drill.shows("Right: Ownership."));
    CHECK(drill.shows("1 again: today   2 hard: 1 d   [3 good: 2 d]   4 easy:"));
    CHECK(drill.attributes_of("[3 good").reverse);
    CHECK_FALSE(drill.attributes_of("2 hard").reverse);
    CHECK(drill.shows("Right, without help. Enter accepts."));
    CHECK(drill.attributes_of("Right: Ownership").foreground == 2);
    drill.send(keys::enter);
    CHECK(drill.wait().exit_code == 0);
    CHECK_THAT(drill.normal_screen(),
               ContainsSubstring("1 answered in 1 min: 0 again, 0 hard, 1 good, 0 easy. "
                                 "Nothing is left for today."));
    CHECK_THAT(desk.shown("d/which:identify"), ContainsSubstring("\"reps\":1"));
}

TEST_CASE("A hint stands below the question and makes the answer hard at most") {
    const Desk desk(decks::header + decks::question);
    Drill drill(desk);
    drill.press("h");
    CHECK(drill.shows("Hint: Who began?"));
    drill.press(drill.letter_of("Ownership"));
    CHECK(drill.shows("Hint: Who began?"));
    CHECK(drill.attributes_of("[2 hard").reverse);
}

TEST_CASE("What was guessed is hard at most, before the answer and after it") {
    const Desk desk(decks::header + decks::question);
    Drill drill(desk);
    drill.press("g");
    CHECK(drill.shows("Noted: a guess."));
    drill.press(drill.letter_of("Ownership"));
    CHECK(drill.shows("[2 hard"));
    drill.press("q");
    Drill later(desk);
    later.press(later.letter_of("Ownership"));
    CHECK(later.shows("[3 good"));
    later.press("g");
    CHECK(later.shows("[2 hard"));
}

TEST_CASE("The options of a set are marked by space, arrows and letters, and Enter answers") {
    const Desk desk(decks::header + decks::set);
    Drill drill(desk);
    CHECK(drill.shows("> [ ] a) "));
    drill.press(" ");
    CHECK(drill.shows("> [x] a) "));
    drill.press(keys::down);
    CHECK(drill.shows("  [x] a) "));
    CHECK(drill.shows("> [ ] b) "));
    drill.press(keys::up);
    drill.press(keys::up);  // round to the last
    CHECK(drill.shows("> [ ] d) "));
    drill.press("a");
    CHECK(drill.shows("> [ ] a) "));
    for (const char* option : {"Hire the best", "Be a good employer"})
        drill.press(drill.letter_of(option));
    CHECK_FALSE(drill.shows("Right"));
    drill.press(keys::enter);
    CHECK(drill.shows("Right: "));
    CHECK(drill.shows("[3 good"));
}

TEST_CASE("The side and the flaw are marked in either order, and both marks are seen") {
    const Desk desk(decks::header + decks::pair);
    const bool side_first = GENERATE(true, false);
    CAPTURE(side_first);
    Drill drill(desk);
    const std::string side = drill.letter_of("I saw it"), flaw = drill.digit_of("manager-assigned");
    drill.press(side_first ? side : flaw);
    CHECK(drill.attributes_of(side_first ? "I saw it" : "manager-assigned").bold);
    CHECK_FALSE(drill.attributes_of(side_first ? "manager-assigned" : "I saw it").bold);
    CHECK_FALSE(drill.shows("strong:"));
    drill.press(side_first ? flaw : side);
    CHECK(drill.shows("strong: I saw it and fixed it."));
    CHECK(drill.shows("flaw: manager-assigned"));
    CHECK(drill.shows("why: The start shows who owns it."));
    CHECK(drill.shows("[3 good"));
}

TEST_CASE("A mark at a pair is taken back by another one") {
    const Desk desk(decks::header + decks::pair);
    Drill drill(desk);
    const std::string right = drill.letter_of("I saw it");
    drill.press(right == "a" ? "b" : "a");
    drill.press(right);
    drill.press(drill.digit_of("manager-assigned"));
    CHECK(drill.shows("[3 good"));
}

TEST_CASE("A stronger answer is typed in several lines and ends with an empty one") {
    const Desk desk(decks::header + decks::pair);
    desk.run(without_spot());
    Drill drill(desk);
    CHECK(drill.shows("weak: My manager asked me to fix it."));
    drill.press("I saw the errors\r");
    drill.press("and took them on");
    CHECK(drill.shows("> I saw the errors\n"));
    CHECK(drill.cursor().visible);
    drill.press(keys::up);
    drill.press(keys::end);
    drill.press(" first");
    CHECK(drill.shows("I saw the errors first"));
    drill.press(keys::down);
    drill.press(keys::end);
    drill.press(keys::enter);
    CHECK_FALSE(drill.shows("strong:"));
    drill.press(keys::enter);
    CHECK(drill.shows("you: I saw the errors first"));
    CHECK(drill.shows("and took them on"));
    CHECK(drill.shows("strong: I saw it and fixed it."));
    CHECK_FALSE(drill.cursor().visible);
}

TEST_CASE("A stronger answer also ends with the end of text, and one that was begun is not lost by it") {
    const Desk desk(decks::header + decks::pair);
    desk.run(without_spot());
    Drill drill(desk);
    drill.press("I saw it");
    drill.press(keys::ctrl_d);
    CHECK(drill.shows("you: I saw it"));
    CHECK(drill.shows("What did your answer have?"));
}

TEST_CASE("A stronger answer goes to the editor and comes back") {
    Desk desk(decks::header + decks::pair);
    desk.use_editor(
        "grep -q 'half a sentence' \"$1\" && printf 'from the editor\\nin two lines\\n' > \"$1\"\n");
    desk.run(without_spot());
    Drill drill(desk);
    drill.press("half a sentence");
    drill.press(keys::ctrl_x);
    CHECK(drill.alternate_screen());
    CHECK(drill.shows("> from the editor"));
    CHECK(drill.shows("in two lines"));
    drill.press(" more");
    drill.press(keys::ctrl_d);
    CHECK(drill.shows("in two lines more"));
    CHECK(drill.shows("strong:"));
}

TEST_CASE("What the answer had is ticked and proposes the rating") {
    const Desk desk(decks::header + decks::pair);
    desk.run(without_spot());
    Drill drill(desk);
    drill.press(keys::enter);
    CHECK(drill.shows("1 [ ] who began"));
    drill.press("1");
    CHECK(drill.shows("1 [x] who began"));
    drill.press("1");
    CHECK(drill.shows("1 [ ] who began"));
    drill.press("12");
    CHECK(drill.shows("2 [x] a number"));
    drill.press(keys::enter);
    CHECK(drill.shows("[3 good"));
    CHECK(drill.shows("1 [x] who began"));
    drill.send(keys::enter);
    CHECK(drill.wait().exit_code == 0);
    CHECK(desk.has("1 review"));
}

TEST_CASE("The critique of what was typed stands below it, and its sentence is kept as a pair") {
    const Desk desk(decks::header + decks::pair);
    desk.run(without_spot());
    Drill drill(desk, {}, {.rows = 40, .columns = 80});
    drill.press("My manager asked me to look at it.");
    drill.press(keys::ctrl_d);
    CHECK(drill.shows("In yours (k keeps the sentence"));
    CHECK(drill.shows("manager-assigned: \"My manager asked me\""));
    drill.press(keys::enter);
    drill.press("k");
    CHECK(drill.shows("Better:"));
    drill.press("I saw the errors first.\r");
    CHECK(drill.shows("Kept as mine/"));
    drill.press("3");
    CHECK_THAT(desk.run({"cards", "deck:mine"}).out, ContainsSubstring("mine/"));
}

TEST_CASE("A card to be revealed is met first, then revealed, and graded by oneself") {
    const auto& [note, answer] = GENERATE(table<std::string, std::string>(
        {{decks::basic, "= Situation, Task, Action, Result"}, {decks::cloze, "= 2-5"}}));
    CAPTURE(note);
    const Desk desk(decks::header + note);
    Drill drill(desk);
    CHECK(drill.shows("First meeting: read it"));
    CHECK(drill.shows(answer));
    drill.press(keys::enter);
    CHECK_FALSE(drill.shows(answer));
    CHECK(drill.shows("Enter shows the answer"));
    drill.press("3");  // no grade before the answer is seen
    CHECK_FALSE(drill.shows(answer));
    drill.press(keys::enter);
    CHECK(drill.shows(answer));
    CHECK(drill.shows("1 again: today   2 hard: 1 d   3 good: 2 d"));
    drill.press(keys::enter);  // nothing is proposed, so Enter takes nothing
    CHECK(drill.shows("How well did you know it?"));
    drill.send("3");
    CHECK(drill.wait().exit_code == 0);
    CHECK(desk.has("1 review"));
}

TEST_CASE("Keys typed before the reveal are not grades") {
    const Desk desk(decks::header + decks::basic);
    Drill drill(desk);
    drill.press(keys::enter);
    drill.press("\r3\r");
    CHECK(drill.shows("= Situation, Task, Action, Result"));
    CHECK(drill.shows("3 good"));
    drill.press("q");
    CHECK(desk.has("0 reviews"));
}

TEST_CASE("A key that the terminal does not know is no grade") {
    const std::string unknown = GENERATE("\x1b[1;7D", "\x1b[3;5~", "\x1b[I",
                                         "\x1b"
                                         "3",
                                         "\x1bO3P", "\x1b");
    const Desk desk(decks::header + decks::question);
    Drill drill(desk);
    drill.press(keys::enter);
    CHECK(drill.shows("[1 again"));
    drill.press(unknown);
    CHECK(drill.shows("[1 again"));
    CHECK(desk.has("0 reviews"));
}

TEST_CASE("A story asks for its opening, which is graded by oneself") {
    const Desk desk(decks::header + R"([[story]]
id = "keys"
summary = "Keys that everybody had"
situation = "Every build server had the key."
task = "I wanted it gone."
action = "I took it away from 40 servers."
result = "Nobody noticed, and 30 % less was spent."
)");
    desk.run({"suspend", "d/keys:tell"});
    Drill drill(desk);
    CHECK(drill.shows("How does this story open?"));
    drill.press(keys::enter);
    CHECK(drill.shows("= Every build server had the key."));
    drill.send("3");
    CHECK(drill.wait().exit_code == 0);
    CHECK(desk.has("1 review"));
}

TEST_CASE("A story is matched to what is asked, and asks for its number") {
    const Desk desk(decks::header + R"([[story]]
id = "refunds"
summary = "Refunds that nobody saw arrive late"
situation = "Refunds took nine days."
task = "I wanted them back within two."
action = "I fixed the job."
result = "Late refunds went from 9 % to 3 %."
scenarios = ["root-cause"]
[[story.metric]]
name = "late refunds"
before = "9 %"
after = "3 %"
window = "within six weeks"
[[story]]
id = "keys"
summary = "Keys that everybody had"
situation = "Every build server had the key."
task = "I wanted it gone."
action = "I took it away."
result = "Nobody noticed."
scenarios = ["experience"]
)");
    SECTION("the story that answers") {
        desk.run({"suspend", "d/keys:match"});
        desk.run({"suspend", "d/refunds:opening", "d/refunds:number-1", "d/refunds:tell", "d/keys:opening",
                  "d/keys:tell"});
        Drill drill(desk, {"--kind", "story"});
        CHECK(drill.row(0).ends_with("d · story · match · trains recognise"));
        drill.press(drill.letter_of("Refunds that nobody saw"));
        CHECK(drill.shows("[3 good"));
    }
    SECTION("the number") {
        desk.run({"suspend", "d/refunds:opening", "d/refunds:match", "d/refunds:tell", "d/keys:opening",
                  "d/keys:tell", "d/keys:match"});
        Drill drill(desk, {"--kind", "story"});
        CHECK(drill.row(0).ends_with("d · story · number-1 · trains recall"));
        drill.press(keys::enter);
        CHECK(drill.shows("3 %"));
        CHECK(drill.shows("1 again"));
    }
}
