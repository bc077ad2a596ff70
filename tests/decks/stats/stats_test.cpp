// SPDX-License-Identifier: MIT
// The numbers of `hone stats`, each worked out by hand.
#include "decks/stats/stats.hpp"

#include "decks/store/serving.hpp"
#include "tests/catch.hpp"
#include "tests/decks/stats/answered.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace hone;
using namespace hone::test;

namespace {

constexpr int days = 14;

/// A review as it is kept, with everything that counts in it said.
struct Line {
    std::string id;
    int on = 0;
    Rating rating = Rating::good;
    std::optional<double> predicted = std::nullopt;
    int elapsed_days = 0;
    std::optional<std::int64_t> response_ms = 1000;
    std::optional<int> sure = std::nullopt;
};

void keep(Answered& person, const Line& line) {
    SQLite::Statement insert(
        person.store.db(),
        "INSERT INTO revlog (card, kind, at_ms, study_day, rating, response_ms, predicted, "
        "elapsed_days, state, operation, sure) VALUES (?, 'review', ?, ?, ?, ?, ?, ?, 'review', "
        "1, ?)");
    insert.bind(1, person.card(line.id));
    insert.bind(2, static_cast<std::int64_t>(day(line.on).instant.time_since_epoch().count()));
    insert.bind(3, day(line.on).study_day.number());
    insert.bind(4, number(line.rating));
    if (line.response_ms) insert.bind(5, *line.response_ms);
    if (line.predicted) insert.bind(6, *line.predicted);
    insert.bind(7, line.elapsed_days);
    if (line.sure) insert.bind(8, *line.sure);
    insert.exec();
}

void set_memory(Answered& person, const std::string& id, int lapses, double difficulty, int due_on) {
    SQLite::Statement update(
        person.store.db(),
        "UPDATE card SET state = 'review', stability = 5, difficulty = ?, last_review_day = ?, "
        "interval_days = 1, due = ?, lapses = ? WHERE id = ?");
    update.bind(1, difficulty);
    update.bind(2, day(0).study_day.number());
    update.bind(3, day(due_on).study_day.number());
    update.bind(4, lapses);
    update.bind(5, person.card(id));
    update.exec();
}

Stats stats_on(const Answered& person, int on) {
    return stats_of(person.store, day(on).study_day, {days});
}

/// A review that retention counts, a day or more after the one before.
Line asked(const std::string& id, int on, Rating rating, double predicted) {
    return {id, on, rating, predicted, 3};
}

const PartCount& part(const std::vector<PartCount>& parts, const std::string& name) {
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const PartCount& part) { return part.name == name; });
    REQUIRE(found != parts.end());
    return *found;
}

}  // namespace

TEST_CASE("An untouched store has new cards and nothing else") {
    const Stats stats = stats_on(Answered(), 0);
    CHECK(stats.states.fresh == 12);  // six questions, three pairs with two cards each
    CHECK(stats.states.all() == 12);
    CHECK(stats.all.asked == 0);
    CHECK(stats.done.empty());
    CHECK(stats.ahead.size() == days);
    CHECK(stats.weeks.empty());
    CHECK(stats.bands.empty());
    CHECK(stats.hardest.empty());
    CHECK(stats.times.empty());
}

TEST_CASE("Suspended cards are counted apart, cards that are off not at all") {
    Answered person;
    set_memory(person, "o1", 0, 5, 1);
    set_memory(person, "o2", 0, 5, 1);
    Operation operation(person.store, day(0).instant, "hid");
    set_suspended(person.store, person.card("o2"), true);
    operation.commit();
    import_text(person.store, day(0), "[deck]\nid = \"u\"\n" + question("x", "Ownership"));
    Operation off(person.store, day(0).instant, "off");
    switch_deck(person.store, find_deck(person.store, "u")->id, false, Priority::extra);
    off.commit();
    const Stats stats = stats_on(person, 0);
    CHECK(stats.states.review == 1);
    CHECK(stats.states.suspended == 1);
    CHECK(stats.states.fresh == 10);
}

TEST_CASE("True retention is of reviews at least a day after the one before") {
    Answered person;
    keep(person, asked("o1", 0, Rating::good, 0.9));
    keep(person, asked("o2", 0, Rating::hard, 0.8));
    keep(person, asked("o3", 0, Rating::again, 0.7));
    keep(person, asked("c1", 0, Rating::easy, 0.6));
    keep(person, {"c2", 0, Rating::again, 0.99, 0});          // the same day
    keep(person, {"d1", 0, Rating::again, std::nullopt, 3});  // a first review
    const Retention all = stats_on(person, 0).all;
    CHECK(all.asked == 4);
    CHECK(all.recalled == 3);
    CHECK(all.share() == 0.75);
    CHECK_THAT(all.predicted, WithinAbs(0.75, 1e-12));
}

TEST_CASE("Thirty days are today and the 29 before it") {
    Answered person;
    keep(person, asked("o1", 0, Rating::good, 0.9));
    CHECK(stats_on(person, 29).month.asked == 1);
    CHECK(stats_on(person, 30).month.asked == 0);
    CHECK(stats_on(person, 30).all.asked == 1);
}

TEST_CASE("Weeks begin on Monday, and the last twelve with reviews are kept") {
    Answered person;                                    // day 0 is Tuesday, 2026-12-01
    keep(person, asked("o1", -2, Rating::again, 0.9));  // Sunday
    keep(person, asked("o2", -1, Rating::good, 0.8));   // Monday
    keep(person, asked("o3", 5, Rating::again, 0.6));   // Sunday
    auto weeks = stats_on(person, 6).weeks;
    REQUIRE(weeks.size() == 2);
    CHECK(to_string(weeks[0].from) == "2026-11-23");
    CHECK(weeks[0].retention.recalled == 0);
    CHECK(to_string(weeks[1].from) == "2026-11-30");
    CHECK(weeks[1].retention.asked == 2);
    CHECK_THAT(weeks[1].retention.predicted, WithinAbs(0.7, 1e-12));
    for (int week = 1; week <= 11; ++week)
        keep(person, asked("o1", 7 * week, Rating::good, 0.9));
    weeks = stats_on(person, 80).weeks;
    CHECK(weeks.size() == 12);
    CHECK(to_string(weeks[0].from) == "2026-11-30");
}

TEST_CASE("A band holds its lower end and not its upper, the last one both") {
    Answered person;
    for (const double predicted : {0.0, 0.69, 0.7, 0.799, 0.95, 1.0})
        keep(person, asked("o1", 0, predicted > 0.9 ? Rating::good : Rating::again, predicted));
    const auto bands = stats_on(person, 0).bands;
    REQUIRE(bands.size() == 3);
    CHECK(bands[0].from == 0);
    CHECK(bands[0].to == 0.7);
    CHECK(bands[0].retention.asked == 2);
    CHECK_THAT(bands[0].retention.predicted, WithinAbs(0.345, 1e-12));
    CHECK(bands[1].from == 0.7);
    CHECK(bands[1].retention.asked == 2);
    CHECK(bands[2].from == 0.95);
    CHECK(bands[2].to == 1);
    CHECK(bands[2].retention.recalled == 2);
}

TEST_CASE(
    "A day's minutes are of its answers, time away cut off, an answer that was not timed at the usual cost") {
    Answered person;
    keep(person, {"o1", 0, Rating::good, {}, 0, 30'000});
    keep(person, {"o2", 0, Rating::good, {}, 0, 3'600'000});  // away: counts as a minute
    keep(person, {"o3", 1, Rating::good, {}, 0, std::nullopt});
    const auto done = stats_on(person, 1).done;
    REQUIRE(done.size() == 2);
    CHECK(done[0].cards == 2);
    CHECK_THAT(done[0].minutes, WithinAbs(1.5, 1e-12));
    CHECK_THAT(done[1].minutes, WithinAbs(default_seconds("identify") / 60, 1e-12));
}

TEST_CASE("Days done are as many as asked for, today among them, and only those with reviews") {
    Answered person;
    keep(person, {"o1", 0});
    keep(person, {"o2", 2});
    CHECK(stats_of(person.store, day(2).study_day, {3}).done.size() == 2);
    CHECK(stats_of(person.store, day(2).study_day, {2}).done.size() == 1);
    CHECK(stats_of(person.store, day(3).study_day, {1}).done.empty());
}

TEST_CASE("The load ahead has what is overdue today, and usual minutes") {
    Answered person;
    set_memory(person, "o1", 0, 5, -4);
    set_memory(person, "o2", 0, 5, 0);
    set_memory(person, "j1", 0, 5, 13);
    set_memory(person, "o3", 0, 5, 14);
    const auto ahead = stats_on(person, 0).ahead;
    CHECK(ahead[0].cards == 2);
    CHECK_THAT(ahead[0].minutes, WithinAbs(2 * default_seconds("identify") / 60, 1e-12));
    CHECK(ahead[13].cards == 1);
    CHECK_THAT(ahead[13].minutes, WithinAbs(default_seconds("spot") / 60, 1e-12));
    CHECK(ahead[5].cards == 0);
}

TEST_CASE("Parts count the cards that are on, those seen, and what was recalled of them") {
    Answered person;
    set_memory(person, "o1", 0, 5, 1);
    keep(person, asked("o1", 0, Rating::good, 0.9));
    keep(person, asked("o1", 3, Rating::again, 0.8));
    keep(person, asked("j1", 3, Rating::good, 0.8));
    const Stats stats = stats_on(person, 4);
    CHECK(part(stats.kinds, "question").cards == 6);
    CHECK(part(stats.kinds, "question").seen == 1);
    CHECK(part(stats.kinds, "question").retention.share() == 0.5);
    CHECK(part(stats.kinds, "pair").cards == 6);
    CHECK(part(stats.principles, "Ownership").cards == 3);
    CHECK(part(stats.principles, "Ownership").retention.asked == 2);
    CHECK(part(stats.flaws, "jargon").cards == 4);  // both cards of each pair
    CHECK(part(stats.flaws, "jargon").retention.recalled == 1);
    CHECK(part(stats.decks, "t").cards == 12);
    CHECK(part(stats.decks, "t").retention.asked == 3);
}

TEST_CASE("Decks are counted as hone decks counts them") {
    Answered person;
    import_text(person.store, day(0),
                "[deck]\nid = \"u\"\n" + question("x", "Ownership") + question("y", "Dive Deep"));
    import_text(person.store, day(0), "[deck]\nid = \"u\"\n" + question("x", "Ownership"),
                true);  // y is removed
    import_text(person.store, day(0),
                "[deck]\nid = \"r\"\n[[rubric]]\nid = \"score\"\nprompt = \"When?\"\ndimensions = [{ name = "
                "\"a\", points "
                "= 3 }]\n[[rubric.answer]]\nname = \"A\"\ntext = \"I did.\"\nscores = [2]\n");
    for (const char* id : {"o1", "o2", "o3", "c1"})
        set_memory(person, id, 0, 5, 0);
    Operation operation(person.store, day(0).instant, "hid");
    set_suspended(person.store, person.card("o1"), true);
    set_buried(person.store, person.card("o2"), day(0).study_day);
    operation.commit();
    const auto parts = stats_on(person, 0).decks;
    const auto counts = deck_counts(person.store, day(0).study_day);
    REQUIRE(parts.size() == counts.size());
    REQUIRE(parts.size() == 3);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        CHECK(parts[i].cards == counts[i].cards);
        CHECK(parts[i].seen == counts[i].seen);
        CHECK(parts[i].due == counts[i].due);
    }
    CHECK(part(parts, "t").due == 2);
    CHECK(part(parts, "u").cards == 1);
}

TEST_CASE("Principles and flaws are left out where they are not wanted") {
    const Answered person;
    CHECK(stats_of(person.store, day(0).study_day, {days, false}).principles.empty());
    CHECK(stats_of(person.store, day(0).study_day, {days, false}).flaws.empty());
}

TEST_CASE("Principles stand least recalled first, under their authors' names, those not asked at the end") {
    Answered person;
    keep(person, asked("o1", 0, Rating::good, 0.9));
    keep(person, asked("d1", 0, Rating::again, 0.9));
    std::vector<std::string> names;
    for (const auto& principle : stats_on(person, 0).principles)
        names.push_back(principle.name);
    CHECK(names == std::vector<std::string>{"Dive Deep", "Ownership", "Customer Obsession"});
    CHECK(stats_on(person, 0).flaws.back().name == "jargon");
    CHECK(stats_on(person, 0).flaws.front().name == "Story Drift");
}

TEST_CASE("The hardest card has most lapses, then the larger share of again, then the higher difficulty") {
    Answered person;
    set_memory(person, "o1", 2, 5, 1);
    keep(person, {"o1", 0, Rating::again});
    keep(person, {"o1", 1});
    set_memory(person, "o2", 2, 5, 1);
    keep(person, {"o2", 0, Rating::again});
    set_memory(person, "o3", 3, 4, 1);
    keep(person, {"o3", 0, Rating::again});
    set_memory(person, "c1", 2, 6, 1);
    keep(person, {"c1", 0, Rating::again});
    set_memory(person, "c2", 0, 9, 1);
    keep(person, {"c2", 0, Rating::good});  // never again: not hard
    std::vector<CardId> cards;
    for (const auto& hard : stats_on(person, 1).hardest)
        cards.push_back(hard.card);
    CHECK(cards ==
          std::vector<CardId>{person.card("o3"), person.card("c1"), person.card("o2"), person.card("o1")});
}

TEST_CASE("Times are the nearest rank, by aspect, with time away cut off") {
    Answered person;
    for (int second = 1; second <= 20; ++second)
        keep(person, {"o1", 0, Rating::good, {}, 0, second * 1000});
    keep(person, {"j1", 0, Rating::good, {}, 0, 600'000});
    keep(person, {"j1", 0, Rating::good, {}, 0, std::nullopt});
    const auto times = stats_on(person, 0).times;
    REQUIRE(times.size() == 2);
    CHECK(times[0].aspect == "identify");
    CHECK(times[0].answers == 20);
    CHECK(times[0].median == 10);
    CHECK(times[0].slow == 19);
    CHECK(times[1].answers == 1);
    CHECK(times[1].slow == 60);
}

TEST_CASE("Of sure answers those that were wrong are counted, and not sure and not asked are neither") {
    Answered person;
    keep(person, {"o1", 0, Rating::good, {}, 0, 1000, 1});
    keep(person, {"o2", 0, Rating::again, {}, 0, 1000, 1});
    keep(person, {"o3", 0, Rating::again, {}, 0, 1000, 0});
    keep(person, {"c1", 0, Rating::again});
    CHECK(stats_on(person, 0).sure.answers == 2);
    CHECK(stats_on(person, 0).sure.wrong == 1);
}

TEST_CASE("Undone reviews and lines that are no reviews count nowhere") {
    Answered person;
    keep(person, asked("o1", 0, Rating::again, 0.9));
    person.store.db().exec("UPDATE revlog SET undone = 1");
    keep(person, asked("o2", 0, Rating::again, 0.9));
    person.store.db().exec("UPDATE revlog SET kind = 'reset' WHERE undone = 0");
    const Stats stats = stats_on(person, 0);
    CHECK(stats.all.asked == 0);
    CHECK(stats.done.empty());
    CHECK(stats.times.empty());
    CHECK(stats.hardest.empty());
}

TEST_CASE("A line whose card is no more counts among the days, and in no part") {
    Answered person;
    keep(person, asked("o1", 0, Rating::good, 0.9));
    person.store.db().exec("UPDATE revlog SET card = 999");
    const Stats stats = stats_on(person, 0);
    CHECK(stats.done.at(0).cards == 1);
    CHECK(stats.all.asked == 1);
    CHECK(part(stats.kinds, "question").retention.asked == 0);
}
