// SPDX-License-Identifier: MIT
#include "decks/asking.hpp"

#include "decks/flaws.hpp"
#include "decks/import.hpp"
#include "tests/catch.hpp"
#include "tests/decks/store/store_support.hpp"

#include <algorithm>
#include <set>

namespace {

using namespace hone;
using namespace hone::test;

const char* const deck = R"([deck]
id = "d"
[[pair]]
id = "pair"
prompt = "What did you do?"
weak = "My manager asked me to fix it."
strong = "I saw it and fixed it."
flaw = "manager-assigned"
[[pair.variant]]
weak = "I was told to look."
strong = "I looked before anyone asked."
[[pair.variant]]
weak = "It was put on my list."
strong = "I put it on my list."
reserve = true
[[question]]
id = "set"
prompt = "Which two principles?"
options = ["Ownership", "Dive Deep", "Bias for Action", "Frugality"]
answer = ["Ownership", "Dive Deep"]
also = ["Frugality"]
[[question]]
id = "pool"
prompt = "Which principle?"
answer = "Ownership"
distractors = ["Dive Deep", "Frugality", "Bias for Action", "Deliver Results", "Think Big"]
[[cloze]]
id = "cloze"
text = "The frame is {{Problem}}, {{Process}} and {{Payoff}}."
)";

struct Desk {
    TemporaryDirectory directory;
    Store store = Store::open(directory.path() / "hone.db");
    Desk() { import_text(store, day(0), deck); }

    CardRow card(const std::string& name) const { return *find_card(store, std::string_view(name)); }
    Asking asked(const std::string& name, std::uint64_t seed = 7) const {
        const CardRow row = card(name);
        return ask(store, row, find_note(store, row.note)->note, day(10).study_day, seed);
    }
};

std::set<std::string> as_set(const std::vector<std::string>& texts) {
    return {texts.begin(), texts.end()};
}

}  // namespace

TEST_CASE("A card is asked with the same letters until it is graded") {
    Desk desk;
    const Asking first = desk.asked("d/set:identify");
    CHECK(desk.asked("d/set:identify").options == first.options);
    bool moved = false;
    for (int i = 0; i < 8 && !moved; ++i) {
        review(desk.store, day(i), desk.card("d/set:identify").id, Rating::again);
        moved = desk.asked("d/set:identify").options != first.options;
    }
    CHECK(moved);
}

TEST_CASE("Another seed gives another order of the same options") {
    const Desk desk;
    bool moved = false;
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        const Asking asking = desk.asked("d/set:identify", seed);
        CHECK(as_set(asking.options) ==
              std::set<std::string>{"Ownership", "Dive Deep", "Bias for Action", "Frugality"});
        moved = moved || asking.options != desk.asked("d/set:identify", 100).options;
    }
    CHECK(moved);
}

TEST_CASE("What is right follows the options to their places") {
    const Desk desk;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const Asking set = desk.asked("d/set:identify", seed);
        REQUIRE(set.right.size() == 2);
        for (std::size_t i : set.right)
            CHECK((set.options[i] == "Ownership" || set.options[i] == "Dive Deep"));
        REQUIRE(set.also.size() == 1);
        CHECK(set.options[set.also[0]] == "Frugality");
        const Asking spot = desk.asked("d/pair:spot", seed);
        CHECK(spot.options[spot.right[0]] == spot.answer);
        CHECK(spot.flaws[spot.right_flaw] == "manager-assigned");
    }
}

TEST_CASE("Spot offers four different flaws, the true one among them") {
    const Desk desk;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const Asking asking = desk.asked("d/pair:spot", seed);
        CHECK(as_set(asking.flaws).size() == 4);
        CHECK(as_set(asking.flaws).count("manager-assigned") == 1);
    }
}

TEST_CASE("A question without options draws three from its pool") {
    const Desk desk;
    const Asking asking = desk.asked("d/pool:identify");
    CHECK(as_set(asking.options).size() == 4);
    CHECK(as_set(asking.options).count("Ownership") == 1);
}

TEST_CASE("What was taken for the answer before is offered again") {
    Desk desk;
    const CardRow card = desk.card("d/pool:identify");
    for (int i = 0; i < 5; ++i) {
        record_review(desk.store, day(i),
                      {card.id, Rating::again, std::nullopt, 1000, 0, std::string("Think Big")});
        CHECK(as_set(desk.asked("d/pool:identify").options).count("Think Big") == 1);
    }
}

TEST_CASE("The wording shown least is shown next, and a reserve wording never") {
    Desk desk;
    const CardId id = desk.card("d/pair:spot").id;
    std::vector<int> seen;
    for (int i = 0; i < 6; ++i) {
        const Asking asking = desk.asked("d/pair:spot");
        seen.push_back(asking.variant);
        CHECK(asking.weak != "It was put on my list.");
        CHECK(as_set(asking.options).count("It was put on my list.") == 0);
        record_review(desk.store, day(i),
                      {id, Rating::again, std::nullopt, 1000, asking.variant, std::nullopt});
    }
    CHECK(seen == std::vector<int>{0, 1, 0, 1, 0, 1});
}

TEST_CASE("From a stability of a week on, options hide and the weak answer stands alone") {
    Desk desk;
    for (const char* name : {"d/pair:spot", "d/set:identify"}) {
        const CardId id = desk.card(name).id;
        CHECK(desk.asked(name).options.size() >= 2);
        review(desk.store, day(0), id, Rating::easy);  // stability 8.3 days
    }
    CHECK(desk.asked("d/set:identify").options_hidden);
    CHECK(desk.asked("d/pair:spot").options.empty());
    CHECK_FALSE(desk.asked("d/pair:spot").weak.empty());
}

TEST_CASE("A letter on hidden options counts as having looked, the text does not") {
    Desk desk;
    review(desk.store, day(0), desk.card("d/pool:identify").id, Rating::easy);
    const Asking asking = desk.asked("d/pool:identify");
    REQUIRE(asking.options_hidden);
    const std::string letter(1, static_cast<char>('a' + asking.right[0]));
    CHECK(grade_given(asking, letter).options_uncovered);
    CHECK_FALSE(grade_given(asking, "ownership").options_uncovered);
}

TEST_CASE("A cloze card closes its own gap and shows the others") {
    const Desk desk;
    const Asking asking = desk.asked("d/cloze:gap-2");
    CHECK(asking.prompt == "The frame is Problem, [...] and Payoff.");
    CHECK(asking.answer == "Process");
}

TEST_CASE("A wrong flaw is remembered as what the true one was taken for") {
    const Desk desk;
    const Asking asking = desk.asked("d/pair:spot");
    const std::size_t wrong = asking.right_flaw == 0 ? 1 : 0;
    const std::string side = asking.right[0] == 0 ? "A" : "B";
    const Graded graded = grade_given(asking, side + " " + std::to_string(wrong + 1));
    REQUIRE(graded.grade);
    CHECK(graded.grade->verdict == Verdict::wrong);
    CHECK(graded.confused_with == asking.flaws[wrong]);
}

TEST_CASE("Every flaw's likely confusions are flaws of the list") {
    for (const Flaw& flaw : known_flaws()) {
        CHECK(flaw.taken_for.size() >= 3);
        for (std::string_view other : flaw.taken_for) {
            CHECK(find_flaw(other) != nullptr);
            CHECK(other != flaw.name);
        }
    }
}
