// SPDX-License-Identifier: MIT
// Two histories of one card: what is here, and what a file brings.
#include "decks/exchange/history_merge.hpp"

#include "decks/exchange/json.hpp"
#include "decks/exchange/learned_import.hpp"
#include "decks/exchange/revlog_lines.hpp"
#include "decks/store/check.hpp"
#include "tests/catch.hpp"
#include "tests/decks/material/material.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace hone;
using namespace hone::test;

namespace {

constexpr const char* card_name = "talk/raise:forward";

/// Two stores with the same two notes.
struct Sides {
    Material here, there;
    Sides() {
        here.import(two_notes);
        there.import(two_notes);
    }

    ImportReport bring(HistoryMode mode = HistoryMode::merge) {
        ImportOptions options;
        options.history = mode;
        return here.import(export_json(there.store, all_decks(there.store)), options, "there.json");
    }

    std::vector<HistoryLine> lines(const char* name = card_name) const {
        return history_of(here.store, here.card(name).id);
    }

    bool leaves_no_step(HistoryMode mode) {
        const auto before = undo_steps(here.store, 1).front().id;
        bring(mode);
        return undo_steps(here.store, 1).front().id == before;
    }
};

void reset(Material& side, int day) {
    Operation operation(side.store, morning(day).instant, "reset");
    record_reset(side.store, operation, morning(day), side.card(card_name).id);
    operation.commit();
}

Parameters other_weights() {
    Parameters weights = default_parameters;
    weights[0] = 0.3;
    return weights;
}

/// A line that no answer made; the card follows.
void add_line(Material& side, int day, LineKind kind, const CardState& state, std::optional<int> set = {}) {
    Operation operation(side.store, morning(day).instant, "line");
    const CardRow card = side.card(card_name);
    HistoryLine line;
    line.card = card.id;
    line.kind = kind;
    line.at = morning(day).instant;
    line.study_day = morning(day).study_day;
    line.parameter_set = set;
    line.state = state;
    line.lapses = card.lapses;
    insert_line(side.store, operation, line);
    write_state(side.store, card.id, state, card.reps, card.lapses);
    operation.commit();
}

}  // namespace

TEST_CASE("A history that goes on from what is here is continued as it is") {
    Sides sides;
    sides.there.review(card_name, 0, Rating::good);
    sides.bring();
    sides.there.review(card_name, 3, Rating::again);
    sides.there.review(card_name, 3, Rating::good);
    CHECK(sides.bring().reviews == 2);
    CHECK(sides.here.card(card_name).state == sides.there.card(card_name).state);
    CHECK(sides.here.card(card_name).reps == 3);
    CHECK(check_store(sides.here.store).empty());
}

TEST_CASE("A history that is all here already changes nothing") {
    Sides sides;
    sides.there.review(card_name, 0, Rating::good);
    sides.bring();
    sides.here.review(card_name, 2, Rating::good);
    CHECK(sides.leaves_no_step(HistoryMode::merge));
    CHECK(sides.lines().size() == 2);
}

TEST_CASE("A review that another program moved by a millisecond is the same review") {
    Sides sides;
    sides.here.review(card_name, 0, Rating::good);
    sides.there.review(card_name, 0, Rating::good);
    sides.there.store.db().exec("UPDATE revlog SET at_ms = at_ms + 1");
    CHECK(sides.leaves_no_step(HistoryMode::merge));
}

TEST_CASE("Reviews that are later than all here are computed anew on the state here") {
    Sides sides;
    sides.here.review(card_name, 0, Rating::hard);
    sides.there.review(card_name, 4, Rating::good);
    sides.there.review(card_name, 9, Rating::again);
    const ImportReport report = sides.bring();
    CHECK(report.reviews == 2);
    CHECK(report.conflicts == 0);
    const auto lines = sides.lines();
    REQUIRE(lines.size() == 3);
    CHECK(lines[1].elapsed_days == 4);
    CHECK(lines[1].predicted);
    CHECK(sides.here.card(card_name).reps == 3);
    CHECK(sides.here.card(card_name).lapses == 1);
    CHECK(check_store(sides.here.store).empty());
    CHECK(sides.leaves_no_step(HistoryMode::merge));
}

TEST_CASE("What was computed anew is what the same answers would have led to here") {
    Sides sides, wished;
    for (Material* side : {&sides.here, &wished.here})
        side->review(card_name, 0, Rating::hard);
    sides.there.review(card_name, 4, Rating::good);
    sides.bring();
    wished.here.review(card_name, 4, Rating::good);
    CHECK(sides.here.card(card_name).state == wished.here.card(card_name).state);
    CHECK(sides.here.card(card_name).due == wished.here.card(card_name).due);
}

TEST_CASE("Later states, resets and refits come with the reviews, and the store stays in order") {
    Sides sides;
    sides.here.review(card_name, 0, Rating::good);
    sides.there.review(card_name, 2, Rating::good);
    SECTION("an imported state is taken as it is") {
        const CardState state = Review{{{40, 5}, morning(3).study_day, 30}};
        add_line(sides.there, 3, LineKind::imported, state);
        sides.bring();
        CHECK(sides.here.card(card_name).state == state);
        CHECK(sides.here.card(card_name).reps == 2);
    }
    SECTION("a reset forgets here as well") {
        reset(sides.there, 3);
        sides.there.review(card_name, 4, Rating::good);
        sides.bring();
        CHECK(sides.here.card(card_name).reps == 1);
    }
    SECTION("a refit is one of what is here") {
        const int set = put_parameters(sides.there.store, other_weights(), morning(3).instant);
        const Fsrs fsrs(other_weights());
        CardState state = sides.there.card(card_name).state;
        std::get<Review>(state).trace.memory = fsrs.first(Rating::good);
        add_line(sides.there, 3, LineKind::refit, state, set);
        sides.bring();
        const auto expected = fsrs.next(fsrs.first(Rating::good), 2, Rating::good);
        CHECK(trace_of(sides.here.card(card_name).state)->memory == expected);
    }
    CHECK(check_store(sides.here.store).empty());
    CHECK(sides.leaves_no_step(HistoryMode::merge));
}

TEST_CASE("Reviews on both sides that cannot be put in a row are a conflict, and nothing changes") {
    Sides sides;
    sides.here.review(card_name, 5, Rating::good);
    sides.there.review(card_name, 4, Rating::good);
    const ImportReport report = sides.bring();
    CHECK(report.conflicts == 1);
    REQUIRE(report.said.size() == 1);
    CHECK_THAT(report.said[0], ContainsSubstring(card_name));
    CHECK(sides.lines().size() == 1);
}

TEST_CASE("Of many conflicts ten are named and the others counted") {
    std::string text = "[deck]\nid = \"many\"\n";
    for (int i = 0; i < 13; ++i)
        text += "[[basic]]\nid = \"n" + std::to_string(i) + "\"\nfront = \"f" + std::to_string(i) +
                "\"\nback = \"b\"\n";
    Sides sides;
    for (Material* side : {&sides.here, &sides.there}) {
        side->import(text, {}, "many.toml");
        for (int i = 0; i < 13; ++i)
            side->review("many/n" + std::to_string(i) + ":forward", side == &sides.here ? 5 : 4,
                         Rating::good);
    }
    const ImportReport report = sides.bring();
    CHECK(report.conflicts == 13);
    REQUIRE(report.said.size() == 11);
    CHECK_THAT(report.said.back(), ContainsSubstring("3 more cards"));
}

TEST_CASE("Cards come new when no history is wanted") {
    Sides sides;
    sides.there.review(card_name, 4, Rating::good);
    CHECK(sides.bring(HistoryMode::none).reviews == 0);
    CHECK(std::holds_alternative<New>(sides.here.card(card_name).state));
}

TEST_CASE("A replaced history is set aside by a reset and the file's follows") {
    Sides sides;
    sides.here.review(card_name, 5, Rating::good);
    sides.here.review(card_name, 7, Rating::again);
    sides.there.review(card_name, 2, Rating::again);
    sides.there.review(card_name, 4, Rating::good);
    const std::string before = export_json(sides.here.store, all_decks(sides.here.store));
    CHECK(sides.bring(HistoryMode::replace).conflicts == 0);
    const auto lines = sides.lines();
    REQUIRE(lines.size() == 5);
    CHECK(lines[2].kind == LineKind::reset);
    CHECK(sides.here.card(card_name).state == sides.there.card(card_name).state);
    CHECK(sides.here.card(card_name).reps == 2);
    CHECK(sides.here.card(card_name).lapses == 0);
    CHECK(check_store(sides.here.store).empty());

    SECTION("twice is as once") {
        CHECK(sides.leaves_no_step(HistoryMode::replace));
    }
    SECTION("and can be taken back") {
        REQUIRE(undo_latest(sides.here.store));
        CHECK(export_json(sides.here.store, all_decks(sides.here.store)) == before);
        CHECK(check_store(sides.here.store).empty());
    }
    SECTION("repair has nothing to do, and counts from the reset when it has") {
        const Repaired none = repair_store(sides.here.store);
        CHECK(none.cards + none.lines == 0);
        sides.here.store.db().exec("UPDATE card SET reps = 77, lapses = 5 WHERE reps = 2");
        CHECK(check_store(sides.here.store).size() == 1);
        CHECK(repair_store(sides.here.store).cards == 1);
        CHECK(sides.here.card(card_name).reps == 2);
        CHECK(sides.here.card(card_name).lapses == 0);
        CHECK(check_store(sides.here.store).empty());
    }
}

TEST_CASE("A history that is not in the file is not replaced by nothing") {
    Sides sides;
    sides.here.review(card_name, 5, Rating::good);
    CHECK(sides.leaves_no_step(HistoryMode::replace));
    CHECK(sides.here.card(card_name).reps == 1);
}

TEST_CASE("A state that comes without history gets a line that says so, once") {
    Material here;
    here.import(two_notes);
    LearnedNote learned{"talk", "raise", {}};
    DumpedCard card;
    card.row.aspect = "forward";
    card.row.state = Review{{{20, 4}, morning(-2).study_day, 18}};
    card.row.reps = 9;
    card.row.flagged = true;
    learned.cards.push_back(card);
    const auto bring = [&](int day) {
        Operation operation(here.store, morning(day).instant, "learned");
        ImportReport report;
        take_in_learned(here.store, operation, morning(day), {learned}, {}, {}, report);
        operation.commit();
        CHECK(report.reviews == 0);
        return history_of(here.store, here.card(card_name).id).size();
    };
    CHECK(bring(1) == 1);
    CHECK(bring(2) == 1);
    CHECK(here.card(card_name).state == card.row.state);
    CHECK(here.card(card_name).reps == 0);
    CHECK(here.card(card_name).flagged);
    CHECK(check_store(here.store).empty());
}

TEST_CASE("Switches come to a card that was never touched here, and leave one that was alone") {
    Sides sides;
    Operation operation(sides.there.store, morning().instant, "switched");
    set_suspended(sides.there.store, sides.there.card(card_name).id, true);
    operation.commit();
    sides.bring();
    CHECK(sides.here.card(card_name).suspended);
    Operation again(sides.here.store, morning().instant, "switched");
    set_suspended(sides.here.store, sides.here.card(card_name).id, false);
    set_flagged(sides.here.store, sides.here.card(card_name).id, true);
    again.commit();
    sides.bring();
    CHECK_FALSE(sides.here.card(card_name).suspended);
}

TEST_CASE("Lines of all cards are written in the order of their instants") {
    Sides sides;
    sides.there.review(card_name, 0, Rating::good);
    sides.there.review("talk/notice:recall", 1, Rating::good);
    sides.there.review(card_name, 2, Rating::good);
    sides.there.review("talk/notice:recall", 3, Rating::good);
    sides.bring();
    SQLite::Statement query(sides.here.store.db(), "SELECT at_ms FROM revlog ORDER BY id");
    std::int64_t last = 0;
    while (query.executeStep()) {
        CHECK(query.getColumn(0).getInt64() > last);
        last = query.getColumn(0).getInt64();
    }
}
