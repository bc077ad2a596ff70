// SPDX-License-Identifier: MIT
// What tests of the store are written with: a store in a directory of its own, notes to put in it, a dump of
// everything undo must bring back, and a person who does random things.
#pragma once

#include "decks/store/cards.hpp"
#include "decks/store/operation.hpp"
#include "decks/store/reviews.hpp"
#include "tests/support/temporary_directory.hpp"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace hone::test {

/// Noon UTC of the day so many days after 2026-12-01.
Now day(int number);

/// Deck text with `notes` notes of all kinds; `version` changes the answers of every third one.
std::string deck_text(int notes, int version);

void import_text(Store& store, const Now& now, const std::string& text, bool prune = false);

/// A store with a deck "d" of `notes` notes in `directory`/hone.db.
Store new_store(const TemporaryDirectory& directory, int notes = 10);

/// Every row of every table that undo restores, and every live line of history.
std::string dump(const Store& store);

std::vector<CardRow> all_cards(const Store& store);
std::int64_t count(const Store& store, const std::string& what_from_where);
ReviewDone review(Store& store, const Now& now, CardId card, Rating rating);

/// Does what commands do, at random but seeded; each act is one undo step or nothing.
class Person {
public:
    explicit Person(std::uint64_t seed) : random_(seed) {}
    /// True when it left an undo step.
    bool act(Store& store);
    const Now& now() const { return now_; }
    int below(int limit);

private:
    void grade(Store& store);
    void import_again(Store& store);
    void change_columns(Store& store);
    void change_goal(Store& store);
    void keep_story(Store& store);
    CardId some_card(const Store& store);

    std::mt19937_64 random_;
    Now now_ = day(0);
    int day_ = 0;
};

}  // namespace hone::test
