// SPDX-License-Identifier: MIT
// Damage that check must find and repair must mend.
#include "decks/store/check.hpp"

#include "tests/catch.hpp"
#include "tests/decks/store/store_support.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace hone;
using namespace hone::test;

namespace {

/// A store with 40 reviews over 20 days.
Store lived_in(const TemporaryDirectory& directory) {
    Store store = new_store(directory);
    Person person(21);
    const auto cards = all_cards(store);
    for (int i = 0; i < 40; ++i)
        review(store, day(i / 2),
               cards[static_cast<std::size_t>(person.below(static_cast<int>(cards.size())))].id,
               all_ratings[static_cast<std::size_t>(person.below(4))]);
    return store;
}

std::vector<std::string> codes(const std::vector<StoreProblem>& problems) {
    std::vector<std::string> found;
    for (const auto& problem : problems)
        found.push_back(problem.code);
    return found;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("A store after any history is in order, and repair has nothing to do") {
    const TemporaryDirectory directory;
    Store store = lived_in(directory);
    const std::string before = dump(store);
    REQUIRE(codes(check_store(store)).empty());
    const Repaired done = repair_store(store);
    REQUIRE(done.cards + done.lines + done.restored == 0);
    REQUIRE(dump(store) == before);
}

TEST_CASE("Damage to what the history decides is found and mended to the last bit") {
    struct Row {
        const char* what;
        const char* damage;
        Codes expected;
    };
    const std::vector<Row> rows{
        {"a card's stability",
         "UPDATE card SET stability = stability * 1.01 WHERE id = (SELECT min(card) FROM revlog)",
         {"last-entry"}},
        {"a card's due day",
         "UPDATE card SET due = due + 1 WHERE id = (SELECT min(card) FROM revlog)",
         {"last-entry"}},
        {"a card's count of reviews",
         "UPDATE card SET reps = reps + 1 WHERE id = (SELECT min(card) FROM revlog)",
         {"last-entry"}},
        {"a card's lapses",
         "UPDATE card SET lapses = 9 WHERE id = (SELECT min(card) FROM revlog)",
         {"last-entry"}},
        {"a seen card made new",
         "UPDATE card SET state = 'new', stability = NULL, difficulty = NULL, due = NULL, last_review_day = "
         "NULL, interval_days = NULL WHERE id = (SELECT min(card) FROM revlog)",
         {"last-entry"}},
        {"the stability of the first line",
         "UPDATE revlog SET stability = stability + 0.5 WHERE id = 1",
         {"replay"}},
        {"the difficulty of the last line",
         "UPDATE revlog SET difficulty = 5.5 WHERE id = (SELECT max(id) FROM revlog)",
         {"last-entry", "replay"}},
        {"a card that is gone",
         "DELETE FROM card WHERE id = (SELECT min(card) FROM revlog)",
         {"lost-card", "missing-card"}},
        {"a card without history that is gone",
         "DELETE FROM card WHERE id = (SELECT max(id) FROM card WHERE reps = 0)",
         {"missing-card"}},
        {"a card served against its switches", "UPDATE card SET active = 0 WHERE id = 2", {"active"}},
        {"two neighbours that are gone",
         "DELETE FROM card WHERE id IN (3, 4)",
         {"lost-card", "missing-card"}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.what);
        const TemporaryDirectory directory;
        Store store = lived_in(directory);
        const std::string before = dump(store);
        store.db().exec(row.damage);
        REQUIRE(dump(store) != before);
        REQUIRE(codes(check_store(store)) == row.expected);
        repair_store(store);
        REQUIRE(codes(check_store(store)).empty());
        REQUIRE(dump(store) == before);
    }
}

TEST_CASE("One problem is said once, with how often it occurs") {
    const TemporaryDirectory directory;
    Store store = lived_in(directory);
    store.db().exec("UPDATE card SET lapses = lapses + 1 WHERE reps > 0");
    const auto problems = check_store(store);
    REQUIRE(codes(problems) == Codes{"last-entry"});
    REQUIRE(problems.front().count == count(store, "card WHERE reps > 0"));
    REQUIRE(problems.front().message.find("does not match its last line of history") != std::string::npos);
}

TEST_CASE("A broken link between rows and a note that cannot be read are found") {
    const TemporaryDirectory directory;
    Store store = lived_in(directory);
    store.db().exec("PRAGMA foreign_keys = OFF; INSERT INTO goal_deck (goal, deck) VALUES (77, 1)");
    REQUIRE(codes(check_store(store)) == Codes{"foreign-key"});
    store.db().exec("DELETE FROM goal_deck; UPDATE note SET content = '{' WHERE id = 2");
    REQUIRE(codes(check_store(store)) == Codes{"note-text"});
}

TEST_CASE("A lost card whose number is not certain starts anew and is not given another's history") {
    const TemporaryDirectory directory;
    Store store = lived_in(directory);
    const auto note = count(store, "note") + 0;
    store.db().exec("DELETE FROM note_label WHERE note = 2; DELETE FROM card WHERE note IN (2, 3)");
    store.db().exec("DELETE FROM note WHERE id = 2");
    REQUIRE(count(store, "note") == note - 1);
    repair_store(store);
    REQUIRE(count(store, "card WHERE note = 3 AND reps > 0") == 0);
    REQUIRE(count(store, "card WHERE note = 3") == 1);
}

TEST_CASE("Counts leave out retired notes and undone reviews") {
    const TemporaryDirectory directory;
    Store store = new_store(directory, 5);
    const CardId card = all_cards(store).front().id;
    review(store, day(0), card, Rating::good);
    review(store, day(1), card, Rating::good);
    undo_latest(store);
    StoreCounts counts = count_store(store);
    REQUIRE(counts.notes == 5);
    REQUIRE(counts.cards == 8);
    REQUIRE(counts.reviews == 1);
    import_text(store, day(1), deck_text(4, 0), true);
    counts = count_store(store);
    REQUIRE(counts.notes == 4);
    REQUIRE(counts.cards == 6);
}
