// SPDX-License-Identifier: MIT
// Laws of the store, over random but seeded lives.
#include "decks/store/card_changeset.hpp"
#include "decks/store/check.hpp"
#include "tests/catch.hpp"
#include "tests/decks/store/store_support.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace hone;
using namespace hone::test;

namespace {

/// Dumps are long: a test says which row differs.
std::string first_difference(const std::string& a, const std::string& b) {
    if (a == b) return {};
    std::size_t at = 0;
    while (at < a.size() && at < b.size() && a[at] == b[at])
        ++at;
    const auto from = a.rfind('\n', at) + 1;
    return a.substr(from, a.find('\n', at) - from) + " / " + b.substr(from, b.find('\n', at) - from);
}

}  // namespace

TEST_CASE("Undo restores the exact state, 120 steps in a row and across reopening") {
    for (std::uint64_t seed : {1U, 2U, 3U}) {
        CAPTURE(seed);
        const TemporaryDirectory directory;
        Store store = new_store(directory);
        Person person(seed);
        std::vector<std::string> before;
        while (before.size() < 120) {
            std::string state = dump(store);
            if (person.act(store))
                before.push_back(std::move(state));
            else
                REQUIRE(first_difference(dump(store), state).empty());
        }
        while (!before.empty()) {
            if (before.size() % 7 == 0) store = Store::open(store.path());
            CAPTURE(before.size());
            const auto undone = undo_latest(store);
            REQUIRE(undone);
            REQUIRE(first_difference(dump(store), before.back()).empty());
            before.pop_back();
        }
        REQUIRE(history_of(store, 0).empty());
        REQUIRE(check_store(store).empty());
        REQUIRE(undo_latest(store)->label == "imported d");
        REQUIRE_FALSE(undo_latest(store));
    }
}

TEST_CASE(
    "A step keeps no copy of the notes it made, and undo takes them out with all that was written to them") {
    const TemporaryDirectory directory;
    Store store = new_store(directory, 10);
    const std::string before = dump(store);
    import_text(store, day(0),
                "[deck]\nid = \"other\"\ntags = [\"t\"]\n" +
                    deck_text(200, 0).substr(deck_text(200, 0).find("\n[[")));
    REQUIRE(count(store, "note WHERE deck = (SELECT id FROM deck WHERE name = 'other')") > 100);
    REQUIRE(
        store.db().execAndGet("SELECT length(changeset) FROM operation ORDER BY id DESC LIMIT 1").getInt() <
        2000);
    const auto last = all_cards(store).back();
    review(store, day(1), last.id, Rating::good);
    {
        Operation operation(store, day(1).instant, "suspended");
        set_suspended(store, last.id, true);
        operation.commit();
    }
    for (int step = 0; step < 3; ++step)
        REQUIRE(undo_latest(store));
    REQUIRE(first_difference(dump(store), before).empty());
    REQUIRE(check_store(store).empty());
}

TEST_CASE("A step that made notes is not undone when one of them was taken out behind its back") {
    const TemporaryDirectory directory;
    Store store = new_store(directory, 10);
    store.db().exec(
        "DELETE FROM note_label WHERE note = 3; DELETE FROM card WHERE note = 3; DELETE FROM note WHERE id = "
        "3");
    const std::string before = dump(store);
    REQUIRE_THROWS_AS(undo_latest(store), StoreError);
    REQUIRE(first_difference(dump(store), before).empty());
}

TEST_CASE("What a grade writes down for undo is what SQLite would have recorded, byte for byte") {
    const TemporaryDirectory directory;
    Store store = new_store(directory);
    Person person(5);
    for (int step = 0; step < 200; ++step) {
        person.act(store);
        const auto cards = all_cards(store);
        const CardRow before =
            cards.at(static_cast<std::size_t>(person.below(static_cast<int>(cards.size()))));
        const Rating rating = all_ratings[static_cast<std::size_t>(person.below(4))];
        const CardState next =
            preview_of(scheduling_of(store, before.deck), before, person.now().study_day).of(rating).next;
        Operation operation(store, person.now().instant, "the same by hand");
        write_state(store, before.id, next, before.reps + 1, before.lapses + person.below(2));
        const CardRow after = *find_card(store, before.id);
        operation.commit();
        SQLite::Statement recorded(store.db(), "SELECT changeset FROM operation WHERE id = ?");
        recorded.bind(1, operation.id());
        REQUIRE(recorded.executeStep());
        REQUIRE(card_changeset(before, after) == recorded.getColumn(0).getString());
        REQUIRE(card_changeset(after, after).empty());
    }
}

TEST_CASE("Doing and undoing in any order keeps the store in order") {
    for (std::uint64_t seed : {11U, 12U, 13U}) {
        CAPTURE(seed);
        const TemporaryDirectory directory;
        Store store = new_store(directory);
        Person person(seed);
        std::vector<std::string> before;
        for (int step = 0; step < 150; ++step) {
            if (person.below(3) == 0 && !before.empty()) {
                REQUIRE(undo_latest(store));
                REQUIRE(first_difference(dump(store), before.back()).empty());
                before.pop_back();
            } else {
                std::string state = dump(store);
                if (person.act(store)) before.push_back(std::move(state));
            }
        }
        const auto problems = check_store(store);
        CAPTURE(problems.empty() ? "" : problems.front().message);
        REQUIRE(problems.empty());
    }
}

TEST_CASE("What the preview shows is what a review stores") {
    const TemporaryDirectory directory;
    Store store = new_store(directory);
    Person person(5);
    for (int step = 0; step < 200; ++step) {
        const auto cards = all_cards(store);
        const CardRow& card = cards[static_cast<std::size_t>(person.below(static_cast<int>(cards.size())))];
        const Now now = day(step / 5);
        const Preview shown = preview_of(scheduling_of(store, card.deck), card, now.study_day);
        const Rating rating = all_ratings[static_cast<std::size_t>(person.below(4))];
        const ReviewDone done = review(store, now, card.id, rating);
        REQUIRE(done.card.state == shown.of(rating).next);
        REQUIRE(done.card.due == shown.of(rating).trace().due());
        REQUIRE(done.early == shown.early);
        const HistoryLine line = history_of(store, card.id).back();
        REQUIRE(line.id == done.review);
        REQUIRE(line.state == shown.of(rating).next);
        REQUIRE(line.predicted == shown.predicted);
        REQUIRE(line.elapsed_days == shown.elapsed_days);
    }
    REQUIRE(check_store(store).empty());
}

TEST_CASE("An operation that is not committed leaves nothing") {
    const TemporaryDirectory directory;
    Store store = new_store(directory);
    const std::string before = dump(store);
    const CardId card = all_cards(store).front().id;
    {
        const Operation operation(store, day(1).instant, "abandoned");
        set_suspended(store, card, true);
        record_reset(store, operation, day(1), card);
        REQUIRE(dump(store) != before);
    }
    REQUIRE(dump(store) == before);
    REQUIRE(undo_steps(store, 10).size() == 1);
    REQUIRE(count(store, "revlog") == 0);
}

TEST_CASE("An operation that changes nothing leaves no step") {
    const TemporaryDirectory directory;
    Store store = new_store(directory);
    const CardId card = all_cards(store).front().id;
    Operation operation(store, day(1).instant, "nothing");
    set_suspended(store, card, false);
    operation.commit();
    REQUIRE(undo_steps(store, 10).size() == 1);
    REQUIRE(count(store, "operation") == 1);
}

TEST_CASE("A line of history alone is a step that undo takes back") {
    const TemporaryDirectory directory;
    Store store = new_store(directory);
    const CardId card = all_cards(store).front().id;
    Operation operation(store, day(1).instant, "reset a new card");
    record_reset(store, operation, day(1), card);
    operation.commit();
    REQUIRE(history_of(store, card).size() == 1);
    REQUIRE(undo_latest(store)->label == "reset a new card");
    REQUIRE(history_of(store, card).empty());
}

TEST_CASE("A review after an undo continues as if the undone one had not been") {
    const TemporaryDirectory directory;
    Store store = new_store(directory);
    const CardId card = all_cards(store).front().id;
    review(store, day(0), card, Rating::good);
    const ReviewDone right = review(store, day(3), card, Rating::good);
    undo_latest(store);
    review(store, day(3), card, Rating::again);
    undo_latest(store);
    const ReviewDone again = review(store, day(3), card, Rating::good);
    REQUIRE(again.card.state == right.card.state);
    REQUIRE(again.card.reps == 2);
    REQUIRE(again.card.lapses == 0);
    REQUIRE(history_of(store, card).size() == 2);
    REQUIRE(check_store(store).empty());
}

TEST_CASE("Undo refuses when rows were changed behind its back, and changes nothing") {
    const TemporaryDirectory directory;
    Store store = new_store(directory);
    const CardId card = all_cards(store).front().id;
    review(store, day(0), card, Rating::good);
    store.db().exec("UPDATE card SET stability = stability + 1 WHERE id = " + std::to_string(card));
    const std::string before = dump(store);
    REQUIRE_THROWS_AS(undo_latest(store), StoreError);
    REQUIRE(dump(store) == before);
    REQUIRE(undo_steps(store, 10).size() == 2);
}

TEST_CASE("The latest 500 steps can be undone, and not many more") {
    const TemporaryDirectory directory;
    Store store = new_store(directory, 1);
    const CardId card = all_cards(store).front().id;
    constexpr int steps_taken = undo_steps_kept + 120;
    for (int i = 0; i < steps_taken; ++i) {
        Operation operation(store, day(0).instant, "step " + std::to_string(i));
        set_flagged(store, card, i % 2 == 0);
        operation.commit();
    }
    const auto steps = undo_steps(store, 2 * undo_steps_kept);
    REQUIRE(steps.size() >= undo_steps_kept);
    REQUIRE(steps.size() <= undo_steps_kept + 50);
    REQUIRE(steps.front().label == "step " + std::to_string(steps_taken - 1));
}

TEST_CASE("A review dated before the last one is stored with elapsed 0") {
    const TemporaryDirectory directory;
    Store store = new_store(directory);
    const CardId card = all_cards(store).front().id;
    review(store, day(10), card, Rating::good);
    const ReviewDone done = review(store, day(4), card, Rating::good);
    REQUIRE(done.clock_went_back);
    REQUIRE(history_of(store, card).back().elapsed_days == 0);
    REQUIRE(history_of(store, card).back().study_day == day(4).study_day);
    REQUIRE(check_store(store).empty());
}

TEST_CASE("A card is a leech at its 8th lapse and again at its 12th") {
    const TemporaryDirectory directory;
    Store store = new_store(directory);
    const CardId card = all_cards(store).front().id;
    std::vector<int> leech_at;
    review(store, day(0), card, Rating::good);
    for (int lapse = 1; lapse <= 12; ++lapse) {
        if (review(store, day(lapse * 2 - 1), card, Rating::again).leech) leech_at.push_back(lapse);
        REQUIRE_FALSE(review(store, day(lapse * 2), card, Rating::good).leech);
    }
    REQUIRE(leech_at == std::vector<int>{8, 12});
}

TEST_CASE("Two connections that grade by turns both land, and undo takes back the latest of either") {
    const TemporaryDirectory directory;
    Store one = new_store(directory);
    Store other = Store::open(one.path());
    const auto cards = all_cards(one);
    for (int i = 0; i < 40; ++i)
        review(i % 2 == 0 ? one : other, day(i / 10), cards[static_cast<std::size_t>(i) % 7].id,
               Rating::good);
    REQUIRE(history_of(one, 0).size() == 40);
    REQUIRE(history_of(other, 0).size() == 40);
    undo_latest(one);
    REQUIRE(history_of(other, 0).size() == 39);
    REQUIRE(check_store(other).empty());
}

TEST_CASE("A review of a card that is not there is nothing and leaves nothing") {
    const TemporaryDirectory directory;
    Store store = new_store(directory);
    REQUIRE_FALSE(
        record_review(store, day(0), {9999, Rating::good, std::nullopt, std::nullopt, 0, std::nullopt}));
    REQUIRE(count(store, "revlog") == 0);
    REQUIRE(undo_steps(store, 10).size() == 1);
}
