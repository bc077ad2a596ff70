// SPDX-License-Identifier: MIT
#include "decks/store/presets.hpp"

#include "decks/planning/queue_query.hpp"
#include "decks/store/words.hpp"
#include "tests/catch.hpp"
#include "tests/decks/store/store_support.hpp"

#include <filesystem>
#include <fstream>

namespace {

using namespace hone;
using namespace hone::test;

struct Desk {
    TemporaryDirectory directory;
    Store store = new_store(directory);
    DeckId deck = find_deck(store, "d")->id;

    void set(DeckOption option, double value) {
        Operation operation(store, day(0).instant, "set");
        set_default_value(store, option, value);
        operation.commit();
    }
    void set_own(DeckOption option, std::optional<double> value) {
        Operation operation(store, day(0).instant, "set");
        set_own_value(store, deck, option, value);
        operation.commit();
    }
};

}  // namespace

TEST_CASE("A deck follows the default in what it has no value of its own for") {
    Desk desk;
    desk.set_own(DeckOption::retention, 0.8);
    desk.set(DeckOption::max_interval, 30);
    const Preset preset = scheduling_of(desk.store, "d").preset;
    CHECK(preset.desired_retention == 0.8);
    CHECK(preset.maximum_interval == 30);
    CHECK(default_scheduling(desk.store).preset.desired_retention == 0.9);
    desk.set_own(DeckOption::retention, std::nullopt);
    CHECK(scheduling_of(desk.store, "d").preset.desired_retention == 0.9);
}

TEST_CASE("A changed retention changes the next interval and no due day") {
    Desk desk;
    const CardId card = all_cards(desk.store).front().id;
    review(desk.store, day(0), card, Rating::easy);
    const auto due = find_card(desk.store, card)->due;
    const auto interval = [&] {
        const CardRow row = *find_card(desk.store, card);
        return preview_of(scheduling_of(desk.store, "d"), row, day(8).study_day)
            .of(Rating::good)
            .trace()
            .interval_days;
    };
    const int before = interval();
    desk.set_own(DeckOption::retention, 0.97);
    CHECK(find_card(desk.store, card)->due == due);
    CHECK(interval() < before);
    desk.set_own(DeckOption::max_interval, 3);
    CHECK(interval() <= 3);
}

TEST_CASE("Setting an option is one step that undo takes back") {
    Desk desk;
    const std::string before = dump(desk.store);
    desk.set_own(DeckOption::new_per_day, 3);
    CHECK(own_value(desk.store, desk.deck, DeckOption::new_per_day) == 3.0);
    CHECK(undo_latest(desk.store).has_value());
    CHECK_FALSE(own_value(desk.store, desk.deck, DeckOption::new_per_day).has_value());
    CHECK(dump(desk.store) == before);
}

TEST_CASE("A value that is already there leaves no step") {
    Desk desk;
    const auto steps = undo_steps(desk.store, 100).size();
    desk.set(DeckOption::new_per_day, standard_value(DeckOption::new_per_day));
    CHECK(undo_steps(desk.store, 100).size() == steps);
}

TEST_CASE("A deck's own number of new cards leaves the others theirs") {
    TemporaryDirectory directory;
    Store store = new_store(directory, 30);
    const auto fresh = [&] { return due_counts(store, day(0), {}).fresh; };
    CHECK(fresh() == 10);
    const DeckId deck = find_deck(store, "d")->id;
    Operation operation(store, day(0).instant, "set");
    set_own_value(store, deck, DeckOption::new_per_day, 4);
    operation.commit();
    CHECK(fresh() == 4);
    import_text(store, day(0), "[deck]\nid = \"e\"\n[[basic]]\nfront = \"f\"\nback = \"b\"\n");
    CHECK(fresh() == 5);
    const auto next = next_card(store, day(0), {}, 7).card;
    REQUIRE(next);
    review(store, day(0), *next, Rating::good);
    CHECK(fresh() == 4);
}

TEST_CASE("Words of a store are those that begin with the prefix") {
    Desk desk;
    const auto file = desk.directory.path() / "hone.db";
    CHECK(words_in_store(file, "decks", "") == std::vector<std::string>{"d"});
    CHECK(words_in_store(file, "decks", "x").empty());
    CHECK(words_in_store(file, "notes", "") == std::vector<std::string>{"d/"});
    CHECK(words_in_store(file, "notes", "d/").size() == 10);
    CHECK(words_in_store(file, "cards", "d/").size() >= 10);
    CHECK(words_in_store(file, "nonsense", "").empty());
}

TEST_CASE("Words of what is no store, or not there, are none and make none") {
    const TemporaryDirectory directory;
    CHECK(words_in_store(directory.path() / "none.db", "decks", "").empty());
    CHECK_FALSE(std::filesystem::exists(directory.path() / "none.db"));
    std::ofstream(directory.path() / "text.db") << "no database";
    CHECK(words_in_store(directory.path() / "text.db", "decks", "").empty());
}
