// SPDX-License-Identifier: MIT
#include "decks/store/probes.hpp"

#include "decks/own_notes.hpp"
#include "decks/store/stories.hpp"
#include "tests/catch.hpp"
#include "tests/decks/store/store_support.hpp"
#include "tests/decks/stories/story_samples.hpp"

namespace {

using namespace hone;
using namespace hone::test;

struct Probes {
    TemporaryDirectory directory;
    Store store = Store::open(directory.path() / "hone.db");

    Note pair(const std::string& id, Priority priority = Priority::useful) {
        Note note;
        note.id = id;
        note.tags = {probe_tag};
        note.priority = priority;
        Pair body;
        body.weak = "weak " + id;
        body.strong = "strong " + id;
        body.prompt = "And " + id + "?";
        note.body = body;
        return note;
    }
    void add(const Note& note) { add_note(store, day(0), "p", note); }
    void answer(const std::string& id, int on) {
        review(store, day(on), find_card(store, std::string_view("p/" + id + ":fix"))->id, Rating::good);
    }
    std::string next() {
        const auto probe = next_probe(store, day(10).study_day, 7);
        return probe ? probe->note.key : "";
    }
    void tell(const std::string& probe) {
        Rehearsal told;
        told.story = 1;
        told.at = day(10).instant;
        told.day = day(10).study_day;
        told.limit_ms = 180'000;
        told.probe = find_note(store, std::string_view("p/" + probe))->id;
        Operation operation(store, told.at, "rehearsed");
        record_rehearsal(store, told);
        operation.commit();
    }
};

}  // namespace

TEST_CASE("The probe that would be recalled worst comes first, those never answered last by priority") {
    Probes probes;
    CHECK(probes.next().empty());
    probes.add(probes.pair("extra", Priority::extra));
    probes.add(probes.pair("core", Priority::core));
    CHECK(probes.next() == "core");
    probes.add(probes.pair("fresh"));
    probes.add(probes.pair("faded"));
    probes.answer("fresh", 9);
    CHECK(probes.next() == "fresh");
    probes.answer("faded", 1);
    CHECK(probes.next() == "faded");
}

TEST_CASE("A probe shows its question and the strong reply, and asking changes nothing") {
    Probes probes;
    probes.add(probes.pair("one"));
    const std::string before = dump(probes.store);
    const auto probe = next_probe(probes.store, day(10).study_day, 7);
    REQUIRE(probe);
    CHECK(probe->asking.prompt == "And one?");
    CHECK(probe->asking.answer == "strong one");
    CHECK(dump(probes.store) == before);
}

TEST_CASE("What followed a recent telling is passed over while there is another") {
    Probes probes;
    probes.add(probes.pair("a"));
    CHECK(probes.next() == "a");
    probes.tell("a");
    CHECK(probes.next() == "a");
    probes.add(probes.pair("b"));
    CHECK(probes.next() == "b");
    probes.tell("b");
    CHECK(probes.next() == "a");
    probes.tell("a");
    CHECK(probes.next() == "b");
}

TEST_CASE("No probe is a pair without a question, a suspended one, or one without the tag") {
    Probes probes;
    Note silent = probes.pair("silent"), other = probes.pair("other");
    std::get<Pair>(silent.body).prompt.clear();
    other.tags.clear();
    probes.add(silent);
    probes.add(other);
    probes.add(probes.pair("asleep"));
    set_suspended(probes.store, find_card(probes.store, std::string_view("p/asleep:fix"))->id, true);
    CHECK(probes.next().empty());
}
