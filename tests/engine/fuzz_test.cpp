// SPDX-License-Identifier: MIT
#include "engine/schedule/fuzz.hpp"

#include "tests/engine/vectors.hpp"

#include <array>
#include <random>
#include <set>

using namespace hone;
using namespace hone::testing;

TEST_CASE("Intervals are fuzzed as in Anki") {
    for (const json& entry : vectors("with_review_fuzz")) {
        const json& rows = entry.at("input").at("rows");
        REQUIRE(rows.size() == entry.at("expected").size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const json& row = rows.at(i);
            const json& expected = entry.at("expected").at(i);
            const double interval = row.at(0);
            const int minimum = row.at(1);
            const int maximum = row.at(2);
            INFO("interval, minimum, maximum, draws: " << row);
            if (row.at(3).is_null()) {
                CHECK(rounded(interval, minimum, maximum) == expected.get<int>());
                continue;
            }
            CHECK(fuzzed(interval, 0.0, minimum, maximum) == expected.at(0).get<int>());
            CHECK(fuzzed(interval, 0.5, minimum, maximum) == expected.at(1).get<int>());
            CHECK(fuzzed(interval, 0.99, minimum, maximum) == expected.at(2).get<int>());
        }
    }
}

TEST_CASE("The fuzz range widens with the interval") {
    struct Row {
        const char* rule;
        double interval;
        int low, high;
    };
    const Row row = GENERATE(values<Row>({
        {"none below 2.5 days", 2.4999, 2, 2},
        {"a day at 2.5", 2.5, 2, 4},
        {"15 % of the days from 2.5 to 7", 6.0, 4, 8},
        {"10 % from 7 to 20", 15.0, 13, 17},
        {"5 % beyond 20", 100.0, 93, 107},
        {"never below the minimum", 0.2, 1, 1},
        {"never above the maximum", 1e300, 34673, 36500},
    }));
    INFO(row.rule);
    const FuzzRange range = fuzz_range(row.interval, 1, 36500);
    CHECK(range.low == row.low);
    CHECK(range.high == row.high);
}

TEST_CASE("Where minimum is above maximum, maximum wins") {
    CHECK(rounded(5.0, 3, 2) == 2);
    CHECK(fuzzed(5.0, 0.99, 3, 2) == 2);
    CHECK(fuzz_range(1.0, 3, 2).low == 2);
}

TEST_CASE("A fuzzed interval stays inside its range and its bounds") {
    std::mt19937_64 random(5);
    for (int i = 0; i < 5000; ++i) {
        const double interval = std::exp(std::uniform_real_distribution(-3.0, 14.0)(random));
        const int minimum = std::uniform_int_distribution(1, 40)(random);
        const int maximum = minimum + std::uniform_int_distribution(0, 40000)(random);
        const double draw =
            i % 10 == 0 ? std::nextafter(1.0, 0.0) : std::uniform_real_distribution(0.0, 1.0)(random);
        const FuzzRange range = fuzz_range(interval, minimum, maximum);
        const int days = fuzzed(interval, draw, minimum, maximum);
        INFO(interval << " in [" << minimum << ", " << maximum << "] with " << draw);
        CHECK((minimum <= range.low && range.low <= range.high && range.high <= maximum));
        CHECK((range.low <= days && days <= range.high));
    }
}

TEST_CASE("The draw of a card and review count never changes: stored intervals depend on it") {
    // Computed apart from this code, from the published definition of SplitMix64.
    CHECK(fuzz_draw(1, 0) == 0.36818951565166946);
    CHECK(fuzz_draw(1, 1) == 0.5267179955718279);
    CHECK(fuzz_draw(2, 0) == 0.3922164624235318);
    CHECK(fuzz_draw(0, 0) == 0.6524484863740322);
    CHECK(fuzz_draw(1700000000123, 12) == 0.5852671079364388);
    CHECK(fuzz_draw(-5, 3) == 0.16141914640324107);
}

TEST_CASE("Draws of neighbouring cards and reviews fill the unit interval evenly") {
    std::array<int, 10> bins{};
    std::set<double> distinct;
    for (int card = 0; card < 200; ++card)
        for (int reps = 0; reps < 50; ++reps) {
            const double draw = fuzz_draw(card, reps);
            REQUIRE((draw >= 0.0 && draw < 1.0));
            ++bins.at(static_cast<std::size_t>(draw * 10.0));
            distinct.insert(draw);
        }
    CHECK(distinct.size() == 10000);
    for (int count : bins)
        CHECK((count > 850 && count < 1150));  // 1000 expected, five standard deviations
}
