// SPDX-License-Identifier: MIT
// The session against what gets mixed up.
#include "decks/planning/contrast.hpp"

#include "decks/store/serving.hpp"
#include "tests/catch.hpp"
#include "tests/decks/stats/answered.hpp"

#include <algorithm>

using namespace hone;
using namespace hone::test;

namespace {

constexpr std::uint64_t seed = 7;

/// Ids of the notes in order, "o1 c1 o2".
std::string session(const Answered& person, int on, const Narrowing& narrow = {}) {
    std::string text;
    for (const CardId card : contrast_session(person.store, day(on), narrow, seed))
        text += (text.empty() ? "" : " ") + find_card(person.store, card)->note_key;
    return text;
}

/// The same with the first letters alone: which side each is of.
std::string sides(const Answered& person, int on) {
    std::string text;
    for (const char letter : session(person, on))
        if (letter >= 'a' && letter <= 'z') text += letter;
    return text;
}

}  // namespace

TEST_CASE("Without a confusion there is no session") {
    Answered person;
    person.right(0, "o1");
    CHECK(session(person, 1).empty());
}

TEST_CASE(
    "The two sides of a confusion alternate, what was wanted first, and what one side has more of comes "
    "last") {
    Answered person;
    person.confused(0, "o1", "Customer Obsession");
    CHECK(sides(person, 1) == "ococo");
}

TEST_CASE("Other cards stay out of it") {
    Answered person;
    person.confused(0, "s1", "jargon");
    CHECK(sides(person, 1) == "sjj");
}

TEST_CASE("Of a side the card it happened on comes first, then those answered before, then new ones") {
    Answered person;
    person.right(0, "o1");
    person.confused(0, "o3", "Customer Obsession");
    person.right(0, "c2");
    CHECK(session(person, 1) == "o3 c2 o1 c1 o2");
}

TEST_CASE("Both directions make one pair, begun by the one wanted more often") {
    Answered person;
    person.confused(0, "c1", "Ownership");
    person.confused(0, "o1", "Customer Obsession");
    person.confused(0, "c2", "Ownership");
    CHECK(sides(person, 1) == "cocoo");
}

TEST_CASE("The pair mixed up most often comes first, and lends what it has left to the next") {
    Answered person;
    person.confused(0, "o1", "Dive Deep");
    person.confused(0, "j1", "story drift");
    person.confused(1, "o2", "Dive Deep");
    CHECK(sides(person, 2) == "odjsooj");
    person.confused(2, "o3", "Customer Obsession");
    CHECK(sides(person, 3) == "odjsococj");
}

TEST_CASE("A confusion that is over comes after those that are not") {
    Answered person;
    person.confused(0, "o1", "Customer Obsession");
    person.confused(0, "o2", "Customer Obsession");
    person.confused(0, "j1", "story drift");
    for (const char* id : {"o1", "o2", "o3"})
        person.right(1, id);
    CHECK(sides(person, 2) == "jsococjo");
}

TEST_CASE("Suspended, buried and switched off cards stay hidden") {
    Answered person;
    person.confused(0, "o1", "Customer Obsession");
    Operation operation(person.store, day(1).instant, "hid");
    set_suspended(person.store, person.card("o1"), true);
    set_buried(person.store, person.card("c1"), day(1).study_day);
    operation.commit();
    CHECK(sides(person, 1) == "oco");
    CHECK(sides(person, 2) == "ococ");
    Operation off(person.store, day(2).instant, "off");
    switch_deck(person.store, find_deck(person.store, "t")->id, false, Priority::extra);
    off.commit();
    CHECK(session(person, 2).empty());
}

TEST_CASE("What was recalled today is not asked again, what was not is") {
    Answered person;
    person.confused(0, "o1", "Customer Obsession");
    person.right(0, "c1");
    CHECK(session(person, 0).substr(0, 5) == "o1 c2");
    CHECK(sides(person, 0) == "ocoo");
}

TEST_CASE("A sibling of what was shown today waits") {
    Answered person;
    person.confused(0, "s1", "jargon");
    review(person.store, day(1), find_card(person.store, std::string_view("t/j1:fix"))->id, Rating::good);
    CHECK(session(person, 1) == "s1 j2");
}

TEST_CASE("A session is narrowed to what it is about, and confusions count from everywhere") {
    Answered person;
    person.confused(0, "o1", "Customer Obsession");
    import_text(person.store, day(0), "[deck]\nid = \"u\"\n" + question("o9", "Ownership"));
    Narrowing narrow;
    narrow_to_decks(narrow, person.store, {"u"});
    CHECK(session(person, 1, narrow) == "o9");
    Narrowing tagged;
    narrow_to_tags(tagged, {"none has it"});
    CHECK(session(person, 1, tagged).empty());
}

TEST_CASE("The same day and seed give the same session, another seed another") {
    Answered person;
    for (int i = 0; i < 20; ++i)
        import_text(person.store, day(0),
                    "[deck]\nid = \"u" + std::to_string(i) + "\"\n" + question("x", "Ownership"));
    person.confused(0, "o1", "Customer Obsession");
    const auto one = contrast_session(person.store, day(1), {}, 1);
    CHECK(one == contrast_session(person.store, day(1), {}, 1));
    CHECK(one != contrast_session(person.store, day(1), {}, 2));
    CHECK(one != contrast_session(person.store, day(2), {}, 1));
}
