// SPDX-License-Identifier: MIT
#include "decks/stories/views.hpp"

#include "tests/catch.hpp"
#include "tests/decks/stories/story_samples.hpp"

namespace {

using namespace hone;
using namespace hone::test;

bool has(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("Names of shapes read back") {
    for (const auto name_of_view : story_view_names())
        CHECK(name(*story_view_from(name_of_view)) == name_of_view);
    CHECK(!story_view_from("cards"));
}

TEST_CASE("A complete story has nothing missing in any shape") {
    Note note = late_refunds();
    std::get<Story>(note.body).metrics[1].impact = "shops stay";
    for (const auto view : story_view_names())
        CHECK(!has(story_markdown(note, *story_view_from(view)), "missing:"));
}

TEST_CASE("The three Ps want the decision, and say when there is none") {
    const std::string whole = story_markdown(late_refunds(), StoryView::three_p);
    CHECK(whole.find("## Problem") < whole.find("## Process"));
    CHECK(whole.find("## Process") < whole.find("**Decision:**"));
    CHECK(whole.find("**Decision:**") < whole.find("## Payoff"));
    CHECK(has(whole, "**Principles:** Ownership, Dive Deep"));
    CHECK(
        has(story_markdown(bare_story("bare"), StoryView::three_p), "*(missing: what you decided, and why"));
}

TEST_CASE("The outline has exactly four slides, whatever is missing") {
    for (const Note& note : {late_refunds(), bare_story("bare")}) {
        const std::string slides = story_markdown(note, StoryView::slides);
        std::size_t count = 0;
        for (auto at = slides.find("\n## "); at != std::string::npos; at = slides.find("\n## ", at + 1))
            ++count;
        CHECK(count == 4);
    }
}

TEST_CASE("A triad has a metric, an impact and a decision for each number") {
    const std::string triad = story_markdown(late_refunds(), StoryView::triad);
    CHECK(has(triad, "**Metric:** late refunds: 9 % to 3 %, within six weeks"));
    CHECK(has(triad, "**Impact:** fewer shops that leave"));
    CHECK(has(triad, "**Decision:** I fixed the job"));
    CHECK(has(story_markdown(bare_story("bare"), StoryView::triad), "*(missing: a number"));
}

TEST_CASE("A bar in a trade-off does not break the table of risks") {
    Note note = late_refunds();
    std::get<Story>(note.body).trade_offs[0].chose = "a | b";
    CHECK(has(story_markdown(note, StoryView::slides), "| a \\| b | a sprint item two days late |"));
}

TEST_CASE("The card fits before one's eyes: opening, numbers, decision, trade-off, lesson") {
    const auto lines = card_lines(std::get<Story>(late_refunds().body));
    REQUIRE(lines.size() == 6);
    CHECK(lines[0] == "A shop owner wrote that her customers waited nine days for refunds.");
    CHECK(lines[1] == "late refunds: 9 % to 3 %, within six weeks");
    CHECK(lines[5] == "next time: I would have put an alert on the job first.");
}
