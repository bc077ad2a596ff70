// SPDX-License-Identifier: MIT
#include "engine/answer/telling.hpp"

#include "engine/answer/telling_clock.hpp"
#include "tests/catch.hpp"

using namespace hone;

TEST_CASE("At three minutes the stated numbers leave four seconds for the result") {
    CHECK_THAT(left_at_the_ceiling(180), WithinAbs(4, 1e-9));
    const TellingBudget budget = budget_for(180, 4);
    CHECK_THAT(budget.action, WithinAbs(126, 1e-9));
    CHECK_THAT(budget.situation_task, WithinAbs(50, 1e-9));
    CHECK_THAT(budget.result, WithinAbs(4, 1e-9));
    CHECK_THAT(budget.action + budget.situation_task, WithinAbs(176, 1e-9));
}

TEST_CASE("Each second more for the result is one less for situation and task") {
    for (int result = 4; result <= 54; ++result)
        CHECK_THAT(budget_for(180, result).situation_task, WithinAbs(54 - result, 1e-9));
    CHECK_THAT(budget_for(180).situation_task, WithinAbs(44, 1e-9));
    CHECK_THAT(budget_for(90).situation_task, WithinAbs(18, 1e-9));
}

TEST_CASE("The fifty seconds fit beside the action from 166.7 seconds on") {
    CHECK_THAT(ceiling_fits_from_seconds, WithinAbs(166.7, 0.05));
    CHECK(budget_for(166.6, 0).situation_task < situation_task_most_seconds);
    CHECK(budget_for(166.7, 0).situation_task == situation_task_most_seconds);
    CHECK(left_at_the_ceiling(166.6) < 1e-9);
}

TEST_CASE("The parts are never negative, never exceed the limit, and add up to it") {
    for (double limit = 1; limit <= 900; limit += 17.3)
        for (double result = 0; result <= 200; result += 7.1) {
            const TellingBudget budget = budget_for(limit, result);
            CAPTURE(limit, result);
            CHECK(budget.situation_task >= 0);
            CHECK(budget.situation_task <= situation_task_most_seconds);
            CHECK(budget.result >= 0);
            CHECK_THAT(budget.action, WithinAbs(action_share * limit, 1e-9));
            CHECK_THAT(budget.action + budget.situation_task + budget.result, WithinAbs(limit, 1e-9));
        }
}

TEST_CASE("What situation and task may take grows with the limit and falls with the result's wish") {
    for (double limit = 10; limit <= 600; limit += 15)
        for (double result = 0; result <= 60; result += 5) {
            CHECK(budget_for(limit + 15, result).situation_task >= budget_for(limit, result).situation_task);
            CHECK(budget_for(limit, result + 5).situation_task <= budget_for(limit, result).situation_task);
            CHECK(budget_for(limit + 15).situation_task >= budget_for(limit).situation_task);
        }
}

TEST_CASE("A limit is strict: 180.0 seconds are not under three minutes") {
    CHECK_FALSE(over_limit(179'999, 180));
    CHECK(over_limit(180'000, 180));
    CHECK(over_limit(90'000, pitch_limit_seconds));
    CHECK(total_in_words(161'000, 180) == "2:41 of 3:00: 19 s to spare");
    CHECK(total_in_words(179'999, 180) == "2:59 of 3:00: 1 s to spare");
    CHECK(total_in_words(180'000, 180) == "3:00 of 3:00: not under it");
    CHECK(total_in_words(192'400, 180) == "3:12 of 3:00: 12 s over");
}

TEST_CASE("A part is said with its budget, and by how much it was over") {
    CHECK(standing_in_words("Situation + Task", 62'000, 50) == "Situation + Task 62 s of 50: 12 s over");
    CHECK(standing_in_words("Situation + Task", 50'000, 50) == "Situation + Task 50 s of 50");
    CHECK(standing_in_words("Situation + Task", 50'400, 50) == "Situation + Task 50 s of 50: 1 s over");
    CHECK(standing_in_words("Action", 98'700, 126) == "Action 98 s of 126");
}

TEST_CASE("Words become seconds at 150 a minute") {
    CHECK(words_in("") == 0);
    CHECK(words_in("  I read 40 tickets - all of them.\nThen I wrote. ") == 10);
    CHECK(speaking_ms(150) == 60'000);
    CHECK(speaking_ms(25) == 10'000);
    CHECK(words_within(10) == 25);
    CHECK(words_within(4) == 10);
    CHECK(words_within(budget_for(180).action) == 315);
}

TEST_CASE("The scorecard's points add up to a hundred") {
    double sum = 0;
    for (const auto& line : scorecard()) {
        sum += line.points;
        CHECK_FALSE(line.looks_for.empty());
    }
    CHECK(scorecard().size() == 5);
    CHECK(sum == 100);
}

TEST_CASE("What fails a telling goes before its sum") {
    CHECK(verdict_of_telling(95, 100, false) == "Strong Hire");
    CHECK(verdict_of_telling(95, 100, true) == "No Hire");
    CHECK(verdict_of_telling(25, 100, false) == "No Hire");
}

TEST_CASE("A telling is proposed from its ticks, hard at most over time, again when something fails it") {
    const auto proposed = [](Told told) { return propose_from_telling(told).rating; };
    CHECK(proposed({6, 6, false, false, 0}) == Rating::good);
    CHECK(proposed({6, 6, true, false, 0}) == Rating::hard);
    CHECK(proposed({5, 6, false, false, 0}) == Rating::hard);
    CHECK(proposed({5, 6, true, false, 0}) == Rating::hard);
    CHECK(proposed({4, 6, false, false, 0}) == Rating::again);
    CHECK(proposed({4, 6, true, false, 0}) == Rating::again);
    CHECK(proposed({6, 6, false, true, 0}) == Rating::again);
    CHECK(proposed({6, 6, false, false, 1}) == Rating::again);
    CHECK(propose_from_telling({6, 6, true, false, 0}).why ==
          "All that it needs was there, but it took too long.");
}

TEST_CASE("The clock gives each part its own time and none to a pause") {
    TellingClock clock(4, 1000);
    clock.look(13'000);
    CHECK(clock.spent(0) == 12'000);
    CHECK(clock.next(15'000));
    clock.pause(20'000);
    clock.look(50'000);
    CHECK(clock.paused());
    CHECK(clock.total() == 19'000);
    clock.go_on(60'000);
    CHECK(clock.next(61'000));
    CHECK(clock.next(62'000));
    CHECK_FALSE(clock.next(70'000));
    CHECK(clock.spent(0) == 14'000);
    CHECK(clock.spent(1) == 6'000);
    CHECK(clock.spent(2) == 1'000);
    CHECK(clock.spent(3) == 8'000);
    CHECK(clock.total() == 29'000);
}

TEST_CASE("Time while the program was stopped is nobody's, and starting over forgets all") {
    TellingClock clock(2, 0);
    clock.look(4'000);
    clock.look_away(90'000);
    clock.look(91'000);
    CHECK(clock.total() == 5'000);
    clock.next(92'000);
    clock.pause(93'000);
    clock.start_over(100'000);
    CHECK(clock.total() == 0);
    CHECK(clock.part() == 0);
    CHECK_FALSE(clock.paused());
}
