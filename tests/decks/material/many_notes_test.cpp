// SPDX-License-Identifier: MIT
// Many notes at once: what is written sixteen to a statement is what would be written one by one.
#include "decks/store/check.hpp"
#include "tests/catch.hpp"
#include "tests/decks/material/material.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace hone;
using namespace hone::test;

namespace {

/// `count` notes from number `from`; those from number `reworded` on say something else.
std::string deck(int from, int count, int reworded = 1000) {
    std::string text = "[deck]\nid = \"many\"\ntags = [\"all\"]\n";
    for (int i = from; i < from + count; ++i) {
        const auto number = std::to_string(i);
        text += "[[basic]]\nid = \"n" + number + "\"\nfront = \"front " + number + "\"\nback = \"back " +
                number + (i >= reworded ? " anew" : "") +
                "\"\nreversible = " + (i % 3 == 0 ? "true" : "false") + "\ntags = [\"t" +
                std::to_string(i % 5) + "\"]\n";
    }
    return text;
}

int number(const Store& store, const std::string& sql) {
    return store.db().execAndGet(sql).getInt();
}

void check_whole(const Material& material, int notes) {
    CHECK(check_store(material.store).empty());
    CHECK(number(material.store, "SELECT count(*) FROM note") == notes);
    CHECK(number(material.store, "SELECT count(*) FROM card WHERE present = 1") ==
          number(material.store,
                 "SELECT sum(1 + coalesce(json_extract(content, '$.reversible'), 0)) FROM note"));
    CHECK(number(material.store, "SELECT count(*) FROM note_label WHERE label = 'tag'") == 2 * notes);
    CHECK(number(material.store, "SELECT count(*) FROM note_words") == notes);
}

}  // namespace

TEST_CASE("Any number of new notes is written whole, in the order of the file") {
    const int count = GENERATE(1, 15, 16, 17, 32, 33);
    CAPTURE(count);
    Material material;
    material.import(deck(0, count));
    check_whole(material, count);
    CHECK(number(material.store,
                 "SELECT count(*) FROM note a JOIN note b ON a.id < b.id AND a.position > b.position") == 0);
}

TEST_CASE("New notes among changed ones are written whole, and undone alone") {
    Material material;
    material.import(deck(10, 20));
    const auto report = material.import(deck(0, 60, 15));
    CHECK(report.added == 40);
    CHECK(report.updated == 15);
    check_whole(material, 60);
    REQUIRE(undo_latest(material.store));
    check_whole(material, 20);
    CHECK(number(material.store, "SELECT count(*) FROM note WHERE content LIKE '%anew%'") == 0);
}

TEST_CASE("Notes that come after an undone import have numbers no note ever had") {
    Material material;
    material.import(deck(0, 20));
    const int last = number(material.store, "SELECT max(id) FROM note");
    REQUIRE(undo_latest(material.store));
    material.import(deck(0, 20));
    CHECK(number(material.store, "SELECT min(id) FROM note") > last);
}
