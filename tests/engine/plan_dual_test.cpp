// SPDX-License-Identifier: MIT
#include "engine/plan/dual.hpp"
#include "tests/catch.hpp"
#include "tests/engine/plan_questions.hpp"

#include <cmath>
#include <utility>

using namespace hone;
using namespace hone::test;

namespace {

const FsrsSessions sessions{Fsrs()};

struct Posed {
    PlanQuestion question;
    std::vector<Transitions> transitions;
    Dual dual;
    explicit Posed(PlanQuestion asked)
        : question(std::move(asked)),
          transitions(transitions_of(question.kinds, small_grid, question.days)),
          dual(question, transitions) {}
    Posed(const Posed&) = delete;
    Posed& operator=(const Posed&) = delete;
};

std::vector<double> rising_prices(int days) {
    std::vector<double> prices;
    for (int day = 0; day < days; ++day)
        prices.push_back(0.002 * (1.0 + 1.5 / (days - day)) + 0.0001 * (day % 3));
    return prices;
}

}  // namespace

TEST_CASE("The dual is convex along segments of prices") {
    const Posed posed(small_question(sessions, 8, 2));
    const auto from = level_prices(8, 0.0005), to = rising_prices(8);
    const double ends[] = {posed.dual.value(from), posed.dual.value(to)};
    for (const double share : {0.1, 0.35, 0.5, 0.8}) {
        std::vector<double> between;
        for (std::size_t day = 0; day < 8; ++day)
            between.push_back((1 - share) * from[day] + share * to[day]);
        CHECK(posed.dual.value(between) <= (1 - share) * ends[0] + share * ends[1] + 1e-9);
    }
}

TEST_CASE("The slope of the dual is what finite differences say") {
    PlanQuestion question = small_question(sessions, 7, 2);
    question.studied = {1.0, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8};
    question.seconds[3] = 0;
    question.worths = {{{4, 1.0}, {7, 0.5}}, {{7, 2.0}}};
    for (std::size_t i = 0; i < question.cards.size(); i += 3)
        question.cards[i].worth = 1;
    const Posed posed(std::move(question));
    const auto prices = rising_prices(7);
    constexpr double smoothing = 0.004;
    std::vector<double> slope(7);
    const double value = posed.dual.value(prices, smoothing, slope);
    CHECK_THAT(value, WithinAbs(posed.dual.value(prices, smoothing), 1e-9));
    for (std::size_t day = 0; day < 7; ++day) {
        constexpr double change = 1e-7;
        auto more = prices, less = prices;
        more[day] += change;
        less[day] -= change;
        const double difference =
            (posed.dual.value(more, smoothing) - posed.dual.value(less, smoothing)) / (2 * change);
        INFO("day " << day);
        CHECK_THAT(slope[day], WithinAbs(difference, 0.01 + 1e-4 * std::abs(difference)));
    }
}

TEST_CASE("Smoothing never takes the bound below the exact one") {
    const Posed posed(small_question(sessions, 8, 2));
    const auto prices = rising_prices(8);
    const double exact = posed.dual.value(prices);
    CHECK(posed.dual.value(prices, 0.002) >= exact);
    CHECK_THAT(posed.dual.value(prices, 1e-6), WithinAbs(exact, 1e-2));
}

TEST_CASE("Several prices at once give what each gives alone") {
    const Posed posed(small_question(sessions, 6, 2));
    const std::array prices{level_prices(6, 0), level_prices(6, 0.001), rising_prices(6),
                            level_prices(6, 0.1)};
    const auto values = posed.dual.values(prices);
    for (std::size_t i = 0; i < prices.size(); ++i)
        CHECK_THAT(values[i], WithinAbs(posed.dual.value(prices[i]), 1e-9));
}

TEST_CASE("Weights scale: doubled weight under doubled prices is worth double") {
    const Posed once(small_question(sessions, 8, 2));
    const Posed twice(small_question(sessions, 8, 2, 30, 10, 2.0));
    const auto prices = rising_prices(8);
    auto doubled = prices;
    for (double& price : doubled)
        price *= 2;
    CHECK_THAT(twice.dual.value(doubled), WithinRel(2 * once.dual.value(prices), 1e-9));
}

TEST_CASE("A round on the way adds what is recalled there") {
    const double first = Posed(small_question(sessions, 4, 2)).dual.value(level_prices(4, 0));
    PlanQuestion question = small_question(sessions, 8, 2);
    question.worths = {{{4, 1.0}}};
    // What is studied after its only round is worth nothing.
    CHECK_THAT(Posed(question).dual.value(level_prices(8, 0)), WithinAbs(first, 1e-6));
    question.worths = {{{4, 1.0}, {8, 1.0}}};
    const double both = Posed(question).dual.value(level_prices(8, 0));
    const double last = Posed(small_question(sessions, 8, 2)).dual.value(level_prices(8, 0));
    CHECK(both <= first + last + 1e-9);
    CHECK(both > last + 0.9 * first);
}

TEST_CASE("On a day off nothing is done, whatever its price") {
    PlanQuestion question = small_question(sessions, 6, 2);
    question.seconds[2] = 0;
    const Posed posed(std::move(question));
    auto prices = rising_prices(6);
    const double value = posed.dual.value(prices);
    prices[2] = 0;
    CHECK(posed.dual.value(prices) == value);
}

TEST_CASE("A card shown today is not planned again today") {
    PlanQuestion question = small_question(sessions, 1, 10, 0, 0);
    question.cards = {{MemoryState{2, 5}, 0, 0, 0}};
    CHECK_THAT(Posed(question).dual.value(level_prices(1, 0)),
               WithinAbs(sessions.retrievability(1, {2, 5}), 1e-9));
    question.cards[0].elapsed_days = 3;
    CHECK(Posed(question).dual.value(level_prices(1, 0)) > sessions.retrievability(4, {2, 5}) + 0.01);
}
