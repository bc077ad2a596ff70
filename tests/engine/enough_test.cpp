// SPDX-License-Identifier: MIT
#include "engine/plan/enough.hpp"

#include "engine/plan/prices.hpp"
#include "tests/catch.hpp"
#include "tests/engine/plan_questions.hpp"

using namespace hone;
using namespace hone::test;

namespace {

const FsrsSessions sessions{Fsrs()};

double two_parameter_bound(const PlanQuestion& question) {
    const auto transitions = transitions_of(question.kinds, small_grid, question.days);
    const Dual dual(question, transitions);
    return two_parameter_prices(dual).dual / question.total_weight();
}

PlanQuestion scaled(PlanQuestion question, double multiple) {
    for (double& seconds : question.seconds)
        seconds *= multiple;
    return question;
}

PlanQuestion without(const PlanQuestion& question, const std::vector<std::size_t>& cards) {
    PlanQuestion rest = question;
    rest.cards.clear();
    for (std::size_t i = 0; i < question.cards.size(); ++i)
        if (std::find(cards.begin(), cards.end(), i) == cards.end()) rest.cards.push_back(question.cards[i]);
    return rest;
}

}  // namespace

TEST_CASE("The bound at the budget as it is, is that of two-parameter prices") {
    for (const double minutes : {0.5, 2.0, 6.0, 40.0}) {
        const PlanQuestion question = small_question(sessions, 8, minutes);
        INFO(minutes << " minutes");
        CHECK_THAT(enough(question, 0.8, small_grid).bound, WithinAbs(two_parameter_bound(question), 0.002));
    }
}

TEST_CASE("The bound's prices give it") {
    const PlanQuestion question = small_question(sessions, 8, 2);
    const Enough result = enough(question, 0.8, small_grid);
    CHECK_THAT(ceiling(question, result.prices, small_grid), WithinAbs(result.bound, 1e-9));
}

TEST_CASE("The budget needed reaches the target, and a twentieth less does not") {
    const PlanQuestion question = small_question(sessions, 10, 6, 80, 20);
    for (const double target : {0.6, 0.8, 0.95}) {
        const Enough result = enough(question, target, small_grid);
        REQUIRE(result.budget);
        INFO(target << " needs " << *result.budget);
        CHECK(two_parameter_bound(scaled(question, *result.budget)) >= target - 0.002);
        CHECK(two_parameter_bound(scaled(question, 0.95 * *result.budget)) < target);
    }
}

TEST_CASE("A higher target needs a larger budget and fewer cards") {
    const PlanQuestion question = small_question(sessions, 8, 1);
    double budget = 0;
    std::size_t out = 0;
    for (const double target : {0.3, 0.5, 0.7, 0.9}) {
        const Enough result = enough(question, target, small_grid);
        REQUIRE(result.budget);
        REQUIRE(result.leave_out);
        CHECK(*result.budget > budget);
        CHECK(result.leave_out->size() >= out);
        budget = *result.budget;
        out = result.leave_out->size();
    }
    CHECK(out > 5);
}

TEST_CASE("Without the cards to leave out the rest reaches the target, with the last of them it does not") {
    const PlanQuestion question = small_question(sessions, 8, 1);
    const Enough result = enough(question, 0.8, small_grid);
    REQUIRE(result.leave_out);
    REQUIRE_FALSE(result.leave_out->empty());
    std::vector<std::size_t> out = *result.leave_out;
    CHECK(two_parameter_bound(without(question, out)) >= 0.8 - 0.002);
    out.pop_back();
    CHECK(two_parameter_bound(without(question, out)) < 0.8 + 0.002);
}

TEST_CASE("A target that is reached leaves nothing out and needs no more than there is") {
    const Enough result = enough(small_question(sessions, 8, 10), 0.6, small_grid);
    REQUIRE(result.leave_out);
    CHECK(result.leave_out->empty());
    REQUIRE(result.budget);
    CHECK(*result.budget < 1);
}

TEST_CASE("What even time without end does not reach, no budget does") {
    const PlanQuestion question = small_question(sessions, 3, 5);
    const Enough result = enough(question, 0.9999, small_grid);
    CHECK(result.best < 0.9999);
    CHECK_FALSE(result.budget);
    CHECK_THAT(result.best, WithinAbs(ceiling(question, level_prices(3, 0), small_grid), 1e-9));
}

TEST_CASE("Without time nothing reaches more than the memories of today") {
    PlanQuestion question = small_question(sessions, 5, 0);
    const Enough result = enough(question, 0.9, small_grid);
    CHECK(result.best == result.bound);
    CHECK_FALSE(result.budget);
}

TEST_CASE("Cards are left out by least weight, then new before seen, then the latest first") {
    PlanQuestion question = small_question(sessions, 6, 0.2, 4, 4);
    question.worths = {{{6, 1.0}}, {{3, 1.0}, {6, 2.0}}};
    question.cards[0].worth = question.cards[3].worth = question.cards[5].worth = 1;
    const Enough result = enough(question, 0.97, small_grid);
    const std::vector<std::size_t> order{2, 1, 7, 6, 4, 3, 0, 5};
    const std::size_t out = result.leave_out ? result.leave_out->size() : 0;
    REQUIRE(out >= 3);
    for (std::size_t i = 0; i < out; ++i)
        CHECK((*result.leave_out)[i] == order[i]);
}

TEST_CASE("A ceiling by kinds is the ceiling of all at once") {
    SessionHabits slow;
    for (double& seconds : slow.review_seconds)
        seconds *= 2;
    const FsrsSessions other{Fsrs(), SessionRule::first_recall, slow};
    PlanQuestion question = small_question(sessions, 6, 2);
    question.kinds = {&sessions, &other};
    question.worths = {{{6, 1.0}}, {{3, 1.0}, {6, 2.0}}};
    for (std::size_t i = 0; i < question.cards.size(); ++i) {
        question.cards[i].kind = static_cast<int>(i % 2);
        question.cards[i].worth = static_cast<int>(i % 3 == 0);
    }
    const auto transitions = transitions_of(question.kinds, small_grid, 6);
    const std::vector<double> prices = prices_of({-6.0, 1.5}, 6);
    CHECK_THAT(ceiling(question, prices, small_grid),
               WithinRel(Dual(question, transitions).value(prices) / question.total_weight(), 1e-9));
}

TEST_CASE("A card's value is its part of the dual") {
    const PlanQuestion question = small_question(sessions, 6, 2);
    const auto transitions = transitions_of(question.kinds, small_grid, 6);
    const Dual dual(question, transitions);
    const std::array prices{level_prices(6, 0), level_prices(6, 0.001), prices_of({-6.0, 1.5}, 6),
                            level_prices(6, 0.1)};
    const auto of_cards = dual.card_values(prices);
    for (std::size_t lane = 0; lane < price_lanes; ++lane) {
        double sum = 0;
        for (const auto& each : of_cards)
            sum += each[lane];
        for (const double price : prices[lane])
            sum += price * 120;
        CHECK_THAT(sum, WithinAbs(dual.value(prices[lane]), 1e-9));
    }
}
