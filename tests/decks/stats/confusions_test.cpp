// SPDX-License-Identifier: MIT
// Which principle or flaw was taken for which, counted by hand.
#include "decks/stats/confusions.hpp"

#include "tests/catch.hpp"
#include "tests/decks/stats/answered.hpp"

using namespace hone;
using namespace hone::test;

namespace {

/// "Ownership for Customer Obsession 2 of 5", a line each.
std::string in_words(const std::vector<Confusion>& confusions) {
    std::string text;
    for (const auto& c : confusions)
        text += fmt::format("{} for {} {} of {}\n", c.picked_name, c.wanted_name, c.times, c.answers);
    return text;
}

}  // namespace

TEST_CASE("Nothing is mixed up where nothing was answered") {
    CHECK(confusions_of(Answered().store).empty());
}

TEST_CASE("A confusion stands beside all answers to cards that wanted the same") {
    Answered person;
    person.confused(0, "o1", "Customer Obsession");
    person.confused(0, "o2", "Customer Obsession");
    person.confused(1, "o3", "Dive Deep");
    person.right(2, "o1");
    person.wrong(2, "o2");
    person.right(0, "c1");
    CHECK(in_words(confusions_of(person.store)) ==
          "Customer Obsession for Ownership 2 of 5\nDive Deep for Ownership 1 of 5\n");
}

TEST_CASE("A flaw is mixed up on spot cards, and named as its author wrote it") {
    Answered person;
    person.confused(0, "j1", "story drift");
    person.confused(0, "s1", "JARGON");
    person.right(1, "j2");
    const auto confusions = confusions_of(person.store);
    CHECK(in_words(confusions) == "jargon for Story Drift 1 of 1\nStory Drift for jargon 1 of 2\n");
    CHECK(confusions[0].subject == Subject::flaw);
}

TEST_CASE("A fix card wants no flaw") {
    Answered person;
    person.confused(0, "j1", "story drift");
    record_review(person.store, day(0),
                  {find_card(person.store, std::string_view("t/j1:fix"))->id, Rating::good, std::nullopt,
                   5000, 0, std::nullopt});
    CHECK(in_words(confusions_of(person.store)) == "Story Drift for jargon 1 of 1\n");
}

TEST_CASE("An option that names no principle is shown as it was") {
    Answered person;
    person.confused(0, "o1", "A whole sentence.");
    CHECK(in_words(confusions_of(person.store)) == "A whole sentence. for Ownership 1 of 1\n");
}

TEST_CASE("An answer that is no principle is not mixed up with one") {
    Answered person;
    import_text(person.store, day(0),
                "[deck]\nid = \"u\"\n[[question]]\nid = \"x\"\nprompt = \"Why?\"\noptions = [\"Because\", "
                "\"Ownership\"]\nanswer = \"Because\"\n");
    record_review(person.store, day(0),
                  {find_card(person.store, std::string_view("u/x"))->id, Rating::again, std::nullopt, 5000, 0,
                   "Ownership"});
    CHECK(confusions_of(person.store).empty());
}

TEST_CASE("A question with several answers wants none of them alone") {
    Answered person;
    import_text(
        person.store, day(0),
        "[deck]\nid = \"u\"\n[[question]]\nid = \"x\"\nprompt = \"Which two?\"\noptions = [\"Ownership\", "
        "\"Dive Deep\", \"Customer Obsession\"]\nanswer = [\"Ownership\", \"Dive Deep\"]\n");
    person.confused(0, "o1", "Dive Deep");
    review(person.store, day(0), find_card(person.store, std::string_view("u/x"))->id, Rating::again);
    CHECK(in_words(confusions_of(person.store)) == "Dive Deep for Ownership 1 of 1\n");
}

TEST_CASE("Test answers count, and one that is a review as well counts once") {
    Answered person;
    person.tested(0, "o1", 0, "Dive Deep");
    person.tested(0, "o2", 1);
    person.confused(1, "o3", "Dive Deep");
    person.tested(1, "o3", 0);  // the same instant: `hone test --count`
    CHECK(in_words(confusions_of(person.store)) == "Dive Deep for Ownership 2 of 3\n");
}

TEST_CASE("An undone answer is not counted") {
    Answered person;
    person.confused(0, "o1", "Dive Deep");
    person.confused(0, "o2", "Dive Deep");
    REQUIRE(undo_latest(person.store));
    CHECK(in_words(confusions_of(person.store)) == "Dive Deep for Ownership 1 of 1\n");
}

TEST_CASE("A wording with an answer of its own is not asked for what the note is labelled with") {
    Answered person;
    import_text(
        person.store, day(0),
        "[deck]\nid = \"u\"\n" + question("x", "Ownership") +
            "[[question.variant]]\nprompt = \"And this?\"\n[[question.variant]]\nprompt = \"And that?\"\n"
            "answer = \"Dive Deep\"\n");
    const CardId x = find_card(person.store, std::string_view("u/x"))->id;
    for (const int variant : {0, 1, 2})
        record_review(person.store, day(variant),
                      {x, Rating::again, std::nullopt, 5000, variant, "Customer Obsession"});
    CHECK(in_words(confusions_of(person.store)) == "Customer Obsession for Ownership 2 of 2\n");
}

TEST_CASE("The more frequent comes first, then the larger share") {
    Answered person;
    person.confused(0, "c1", "Dive Deep");
    person.right(1, "c1");
    person.confused(0, "d1", "Ownership");
    person.confused(0, "o1", "Dive Deep");
    person.confused(1, "o1", "Dive Deep");
    CHECK(in_words(confusions_of(person.store)) ==
          "Dive Deep for Ownership 2 of 2\nOwnership for Dive Deep 1 of 1\nDive Deep for Customer Obsession "
          "1 of 2\n");
}

TEST_CASE("A confusion is over after three right answers in a row, each card once a day") {
    Answered person;
    person.confused(0, "o1", "Dive Deep");
    person.right(0, "o1");  // the same card on the same day: it was just read
    person.right(1, "o1");
    person.right(1, "o2");
    CHECK(confusions_of(person.store)[0].right_in_a_row == 2);
    CHECK_FALSE(confusions_of(person.store)[0].over());
    person.tested(2, "o3", 1);
    CHECK(confusions_of(person.store)[0].over());
}

TEST_CASE("A wrong answer, of whatever kind, begins the count anew") {
    Answered person;
    person.confused(0, "o1", "Dive Deep");
    for (const char* id : {"o1", "o2", "o3"})
        person.right(1, id);
    person.wrong(2, "o2");
    CHECK(confusions_of(person.store)[0].right_in_a_row == 0);
}

TEST_CASE("It is said on which cards it happened, each once") {
    Answered person;
    person.confused(0, "o2", "Dive Deep");
    person.confused(1, "o1", "Dive Deep");
    person.confused(2, "o2", "Dive Deep");
    CHECK(confusions_of(person.store)[0].cards == std::vector<CardId>{person.card("o2"), person.card("o1")});
}
