// SPDX-License-Identifier: MIT
#include "engine/plan/range.hpp"

#include "engine/plan/dice.hpp"
#include "tests/catch.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace hone;

namespace {

/// By going through all 2^n outcomes.
std::vector<double> enumerated(const std::vector<double>& chances, const std::vector<int>& counts) {
    std::vector<double> mass(static_cast<std::size_t>(std::accumulate(counts.begin(), counts.end(), 0)) + 1,
                             0.0);
    for (unsigned outcome = 0; outcome < 1U << chances.size(); ++outcome) {
        double probability = 1;
        std::size_t sum = 0;
        for (std::size_t i = 0; i < chances.size(); ++i) {
            const bool happens = (outcome >> i & 1U) != 0;
            probability *= happens ? chances[i] : 1 - chances[i];
            sum += happens ? static_cast<std::size_t>(counts[i]) : 0;
        }
        mass[sum] += probability;
    }
    return mass;
}

RecallTable one_row(const std::vector<double>& chances) {
    RecallTable table(1, chances.size());
    std::copy(chances.begin(), chances.end(), table.row(0).begin());
    return table;
}

std::vector<double> random_chances(std::size_t count, std::uint64_t seed) {
    Dice dice(seed);
    std::vector<double> chances(count);
    for (double& chance : chances)
        chance = 0.5 + dice.uniform() / 2;
    return chances;
}

std::vector<double> ones(std::size_t count) {
    return std::vector<double>(count, 1.0);
}

std::vector<std::size_t> numbers(std::size_t from, std::size_t count) {
    std::vector<std::size_t> result(count);
    std::iota(result.begin(), result.end(), from);
    return result;
}

}  // namespace

TEST_CASE("Convolution gives what going through all outcomes gives") {
    const auto counts = GENERATE(values<std::vector<int>>(
        {{1, 1, 1, 1, 1, 1, 1, 1, 1}, {1, 2, 4, 1, 2, 4, 1, 2, 4}, {3, 0, 5, 3, 0, 5, 1, 1, 7}}));
    for (const double last : {0.0, 0.4, 1.0}) {
        std::vector<double> chances{0.9, 0.85, 0.1, 0.5, 0.99, 0.7, 0.3, 1.0, last};
        const std::vector<double> found = total_distribution(chances, counts);
        const std::vector<double> expected = enumerated(chances, counts);
        REQUIRE(found.size() == expected.size());
        for (std::size_t k = 0; k < found.size(); ++k)
            CHECK_THAT(found[k], WithinAbs(expected[k], 1e-14));
    }
}

TEST_CASE("A distribution sums to one and has the mean and variance of its cards") {
    const std::vector<double> chances = random_chances(1500, 1);
    const std::vector<double> mass = total_distribution(chances);
    double all = 0, mean = 0, square = 0, expected_mean = 0, expected_variance = 0;
    for (std::size_t k = 0; k < mass.size(); ++k) {
        const auto value = static_cast<double>(k);
        all += mass[k];
        mean += value * mass[k];
        square += value * value * mass[k];
    }
    for (const double p : chances) {
        expected_mean += p;
        expected_variance += p * (1 - p);
    }
    CHECK_THAT(all, WithinAbs(1.0, 1e-12));
    CHECK_THAT(mean, WithinRel(expected_mean, 1e-12));
    CHECK_THAT(square - mean * mean, WithinRel(expected_variance, 1e-6));
    CHECK(total_distribution({}) == std::vector<double>{1.0});
}

TEST_CASE("The band of a count is the smallest that leaves at most a twentieth on each side") {
    const std::vector<double> chances(10, 0.5);  // 0, 1: 1.1 %; 2: 5.5 % reached
    CHECK(count_band(chances).low == 2);
    CHECK(count_band(chances).high == 8);
    CHECK(count_band(std::vector<double>(7, 1.0)).low == 7);
    CHECK(count_band(std::vector<double>(7, 0.0)).high == 0);
}

TEST_CASE("One row of equal cards has the range of its count") {
    const Range range = *recall_range(one_row(std::vector<double>(10, 0.5)), ones(10));
    CHECK_THAT(range.expected, WithinAbs(0.5, 1e-12));
    CHECK_THAT(range.low, WithinAbs(0.2, 1e-12));
    CHECK_THAT(range.high, WithinAbs(0.8, 1e-12));
}

TEST_CASE("Without rows, cards or weight there is no range") {
    CHECK_FALSE(recall_range(RecallTable(1, 0), {}).has_value());
    CHECK_FALSE(recall_range(RecallTable(0, 3), ones(3)).has_value());
    CHECK_FALSE(recall_range(RecallTable(1, 2), std::vector<double>{0, 0}).has_value());
}

TEST_CASE("Rows that disagree widen the range beyond the luck of each") {
    const std::size_t cards = 200;
    RecallTable table(2, cards);
    std::fill(table.row(0).begin(), table.row(0).end(), 0.7);
    std::fill(table.row(1).begin(), table.row(1).end(), 0.9);
    const Range both = *recall_range(table, ones(cards));
    CHECK_THAT(both.expected, WithinAbs(0.8, 1e-12));
    CHECK(both.low < 0.69);
    CHECK(both.high > 0.91);
    const Range luck = *recall_range(one_row(std::vector<double>(cards, 0.8)), ones(cards));
    CHECK(luck.high - luck.low < 0.1);
}

TEST_CASE("Weights that are multiples of one another are exact") {
    const std::vector<double> chances{0.9, 0.6, 0.3, 0.8};
    for (const std::vector<double>& weights :
         {std::vector<double>{1, 2, 4, 1}, {0.5, 0.5, 1.5, 2}, {2, 3, 2, 3}, {1, 0, 0, 2}}) {
        std::vector<int> halves;
        for (const double weight : weights)
            halves.push_back(static_cast<int>(2 * weight));
        const std::vector<double> mass = enumerated(chances, halves);
        std::vector<Atom> atoms;
        for (std::size_t k = 0; k < mass.size(); ++k)
            if (mass[k] > 0)
                atoms.push_back({static_cast<double>(k) / static_cast<double>(mass.size() - 1), mass[k]});
        const Band band = central_band(atoms);
        const Range range = *recall_range(one_row(chances), weights);
        CHECK_THAT(range.low, WithinAbs(std::min(band.low, range.expected), 1e-12));
        CHECK_THAT(range.high, WithinAbs(std::max(band.high, range.expected), 1e-12));
    }
}

TEST_CASE("The normal approximation is as good as exact for many cards") {
    const std::vector<double> chances = random_chances(2000, 2);
    std::vector<double> uneven = ones(2000);
    uneven[0] = 1.0001;  // no unit in common
    const Range exact = *recall_range(one_row(chances), ones(2000));
    const Range normal = *recall_range(one_row(chances), uneven);
    CHECK_THAT(normal.expected, WithinAbs(exact.expected, 1e-5));
    CHECK_THAT(normal.low, WithinAbs(exact.low, 1.0 / 2000));
    CHECK_THAT(normal.high, WithinAbs(exact.high, 1.0 / 2000));
}

TEST_CASE("Scaled weights change nothing") {
    const std::vector<double> chances = random_chances(60, 3);
    std::vector<double> weights = ones(60), scaled;
    for (std::size_t i = 0; i < 20; ++i)
        weights[i] = 3;
    for (const double weight : weights)
        scaled.push_back(0.3 * weight);
    const Range a = *recall_range(one_row(chances), weights);
    const Range b = *recall_range(one_row(chances), scaled);
    CHECK_THAT(a.expected, WithinAbs(b.expected, 1e-12));
    CHECK_THAT(a.low, WithinAbs(b.low, 1e-12));
    CHECK_THAT(a.high, WithinAbs(b.high, 1e-12));
}

TEST_CASE("A table holds what each draw makes of each card on each day") {
    const StudyDay today = *study_day_from("2026-12-01");
    Histories histories;
    const std::size_t good = histories.add(std::vector<GradedReview>{{Rating::good, 0}});
    const std::size_t easy = histories.add(std::vector<GradedReview>{{Rating::easy, 0}});
    Parameters other = default_parameters;
    other[2] = 1.0;
    const std::array<Parameters, 2> draws{default_parameters, other};
    const std::vector<RangedCard> cards{{easy, today - 3}, {std::nullopt, {}}, {good, today - 1}};
    const std::array days{today, today + 9, today - 30};
    const std::vector<RecallTable> tables = recall_tables(histories, draws, cards, days, 0.25);
    REQUIRE(tables.size() == 3);
    REQUIRE(tables[0].rows() == 2);
    const Fsrs fsrs(other);
    CHECK(tables[0].row(1)[0] == fsrs.retrievability(3, other[3]));
    CHECK(tables[0].row(1)[1] == 0.25);
    CHECK(tables[0].row(1)[2] == fsrs.retrievability(1, 1.0));
    CHECK(tables[1].row(1)[2] == fsrs.retrievability(10, 1.0));
    CHECK(tables[1].row(0)[2] == Fsrs().retrievability(10, default_parameters[2]));
    CHECK(tables[2].row(0)[0] == 1.0);
}

TEST_CASE("A small topic borrows from the rest, a large one hardly") {
    std::vector<RangedCard> cards(103, {0, {}});
    cards[1].history.reset();
    RecallTable table(1, cards.size());
    std::fill(table.row(0).begin(), table.row(0).end(), 0.8);
    for (const std::size_t i : {0U, 1U, 2U})
        table.row(0)[i] = 0.2;
    const std::vector<std::vector<std::size_t>> subsets{numbers(0, 3), numbers(3, 100), {}};
    const auto found = subset_ranges(table, cards, subsets);
    REQUIRE(found.size() == 3);
    const double m = (3 * 0.2 + 100 * 0.8) / 103;
    CHECK(found[0]->cards == 3);
    CHECK(found[0]->seen == 2);
    CHECK_THAT(found[0]->recall.expected, WithinAbs(0.2, 1e-12));
    CHECK_THAT(found[0]->shrunk.expected, WithinAbs((3 * 0.2 + 5 * m) / 8, 1e-12));
    CHECK_THAT(found[1]->shrunk.expected, WithinAbs((100 * 0.8 + 5 * m) / 105, 1e-12));
    CHECK(found[0]->shrunk.low <= found[0]->shrunk.expected);
    CHECK(found[0]->shrunk.expected <= found[0]->shrunk.high);
    CHECK_FALSE(found[2].has_value());
}

TEST_CASE("Weights stand in place of counts when a topic is shrunk") {
    std::vector<RangedCard> cards(4, {0, {}, 2.0});
    cards[0].weight = 6.0;
    const RecallTable table = one_row({0.5, 1.0, 1.0, 1.0});
    const std::vector<std::vector<std::size_t>> subsets{{0}};
    const double m = 9.0 / 12.0;
    CHECK_THAT(subset_ranges(table, cards, subsets)[0]->shrunk.expected,
               WithinAbs((6 * 0.5 + 5 * 3 * m) / (6 + 5 * 3), 1e-12));
}

TEST_CASE("The weakest topic has the lowest lower bound, and neither two cards nor none are a topic") {
    std::vector<RangedCard> cards(62, {0, {}});
    RecallTable table(1, cards.size());
    std::fill(table.row(0).begin(), table.row(0).end(), 0.9);
    for (std::size_t i = 0; i < 20; ++i)
        table.row(0)[i] = 0.6;
    table.row(0)[60] = table.row(0)[61] = 0.0;
    const std::vector<std::vector<std::size_t>> subsets{numbers(20, 40), numbers(60, 2), {}, numbers(0, 20)};
    const auto found = subset_ranges(table, cards, subsets);
    CHECK(weakest(found) == 3);
    CHECK_FALSE(weakest(std::span(found).subspan(1, 2)).has_value());
}
