// SPDX-License-Identifier: MIT
#include "decks/stories/judged_story.hpp"

#include "decks/critique/answer_text.hpp"
#include "decks/critique/mistakes.hpp"
#include "decks/critique/rules.hpp"
#include "decks/text/deck_text.hpp"
#include "tests/catch.hpp"
#include "tests/decks/stories/story_samples.hpp"

#include <set>

namespace {

using namespace hone;
using namespace hone::test;

Story assigned() {
    Story story = std::get<Story>(late_refunds().body);
    story.situation = "Shops waited – for days.\nMy manager asked me to look into it.";
    return story;
}

}  // namespace

TEST_CASE("A story is judged by its parts and by what its fields state") {
    const Story story = std::get<Story>(late_refunds().body);
    const Critiqued answer = judged(story);
    REQUIRE(answer.parts.size() == 6);  // situation, task, action, decision, result, differently
    CHECK(answer.parts[2].section == Section::action);
    CHECK(answer.parts[2].text == story.action);
    CHECK(answer.parts[3].text == story.decision);
    CHECK(answer.metrics.size() == 2);
    CHECK(answer.customer_words.size() == 2);
    CHECK(answer.trade_off_stated);
    CHECK(!builtin_critic().judge(answer).disqualified());
}

TEST_CASE("What is found in a story stands at its line and column of the file") {
    Note note = late_refunds();
    note.body = assigned();
    const std::string file = "# mine\n\n" + write_note(note);
    const auto& story = std::get<Story>(note.body);
    const Critiqued answer = judged_in(story, file, 3);
    const Critique critique = builtin_critic().judge(answer);
    REQUIRE(critique.disqualified());
    const Finding& finding = critique.findings[0];
    CHECK(finding.rule == "manager-assigned");
    const PlaceInText place = place_of(finding, answer, file);
    CHECK(place.line == 8);
    CHECK(place.column >= 1);
}

TEST_CASE("The opening and the decision are said, so they are judged") {
    for (auto text : {&Story::opening, &Story::decision}) {
        Story story = std::get<Story>(late_refunds().body);
        story.*text = "My manager asked me to look into it.";
        CHECK(builtin_critic().judge(judged(story)).disqualified());
    }
}

TEST_CASE("A text that stands twice in its file is placed where its own key is") {
    Story story = assigned();
    story.opening = story.situation = "My manager asked me to look into it.";
    const std::string file =
        "[[story]]\nopening = \"" + story.opening + "\"\nsituation = \"" + story.situation + "\"\n";
    const Critiqued answer = judged_in(story, file, 1);
    const Critique critique = builtin_critic().judge(answer);
    REQUIRE(critique.disqualifiers() >= 2);
    CHECK(place_of(critique.findings[0], answer, file).line == 2);
    CHECK(place_of(critique.findings[1], answer, file).line == 3);
}

TEST_CASE("A story's own lens goes before the round's") {
    Note note = late_refunds();
    CHECK(lens_of(note, {"Amazon", "SDE 2", ""}).level == "SDE 2");
    note.level = {"SDE 1"};
    note.company = {"any"};
    CHECK(lens_of(note, {"Amazon", "SDE 2", ""}).level == "SDE 1");
    CHECK(lens_of(note, {"Amazon", "SDE 2", ""}).company == "Amazon");
}

TEST_CASE("What is found in a text that its file writes otherwise has no place there") {
    const Story story = assigned();
    const std::string file = "[[story]]\nsituation = \"Shops waited.\"\n";
    const Critiqued answer = judged_in(story, file, 1);
    const Critique critique = builtin_critic().judge(answer);
    REQUIRE(critique.disqualified());
    CHECK(place_of(critique.findings[0], answer, file).line == 0);
    CHECK(judged_in(story, file, 300).parts.size() == 6);
}

TEST_CASE("A sentence that tripped a rule is one mistake, by its worst rule, as it was written") {
    const Story story = assigned();
    const Critiqued answer = judged(story);
    const auto mistakes = mistakes_in(answer.parts, builtin_critic().judge(answer));
    REQUIRE(!mistakes.empty());
    CHECK(mistakes[0].sentence == "My manager asked me to look into it.");
    CHECK(mistakes[0].flaw == "manager-assigned");
    std::set<std::string> sentences;
    for (const auto& mistake : mistakes)
        CHECK(sentences.insert(mistake.sentence).second);
}

TEST_CASE("A kept mistake is a pair with its flaw named") {
    const Note note = pair_of({"We decided.", "collective-credit", "collective credit", "why", "fix",
                               CritiqueSeverity::disqualifier},
                              "I decided,\n because it was late.", "What did you do?");
    const auto& pair = std::get<Pair>(note.body);
    CHECK(pair.weak == "We decided.");
    CHECK(pair.strong == "I decided, because it was late.");
    CHECK(pair.flaw == "collective credit");
    CHECK(pair.prompt == "What did you do?");
}
