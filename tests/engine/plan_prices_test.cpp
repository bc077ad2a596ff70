// SPDX-License-Identifier: MIT
#include "engine/plan/prices.hpp"
#include "tests/catch.hpp"
#include "tests/engine/plan_questions.hpp"

#include <algorithm>

using namespace hone;
using namespace hone::test;

namespace {

const FsrsSessions sessions{Fsrs()};

Prices solved(const PlanQuestion& question, int evaluations) {
    const auto transitions = transitions_of(question.kinds, small_grid, question.days);
    const Dual dual(question, transitions);
    return polished(dual, two_parameter_prices(dual), evaluations);
}

}  // namespace

TEST_CASE("Polishing never makes the bound worse, and usually better") {
    const PlanQuestion question = small_question(sessions, 8, 2);
    const double plain = solved(question, 0).dual, better = solved(question, 40).dual;
    CHECK(better < plain);
    CHECK(solved(question, 120).dual <= better + 0.01);
}

TEST_CASE("Prices are never negative and the same question gives the same ones") {
    const PlanQuestion question = small_question(sessions, 8, 2);
    const Prices once = solved(question, 30), again = solved(question, 30);
    CHECK(once.per_day == again.per_day);
    CHECK(*std::min_element(once.per_day.begin(), once.per_day.end()) >= 0);
}

TEST_CASE("The bound grows with the budget") {
    double before = 0;
    for (const double minutes : {0.0, 0.5, 1.0, 2.0, 4.0, 30.0}) {
        const double bound = solved(small_question(sessions, 7, minutes), 60).dual;
        INFO(minutes << " minutes");
        CHECK(bound >= before - 0.02);
        before = bound;
    }
}

TEST_CASE("The bound grows with the days") {
    double before = 0;
    for (const int days : {2, 4, 6, 8, 10}) {
        const double bound = solved(small_question(sessions, days, 1.5, 40, 0), 60).dual;
        INFO(days << " days");
        CHECK(bound >= before - 0.02);
        before = bound;
    }
}

TEST_CASE("Without time or without cards there is a price all the same") {
    const PlanQuestion idle = small_question(sessions, 5, 0);
    double alone = 0;
    for (const PlannedCard& card : idle.cards)
        if (card.memory) alone += sessions.retrievability(card.elapsed_days + 5, *card.memory);
    CHECK_THAT(solved(idle, 5).dual, WithinAbs(alone, 1e-9));
    CHECK(solved(small_question(sessions, 5, 2, 0, 0), 5).dual >= 0);
}

TEST_CASE("Yesterday's prices start today where they left off") {
    const PlanQuestion today = small_question(sessions, 5, 2);
    const auto transitions = transitions_of(today.kinds, small_grid, 5);
    const Dual dual(today, transitions);
    const std::vector<double> yesterday{0.9, 0.001, 0.002, 0.003, 0.004, 0.005};
    const Prices carried = carried_over(dual, yesterday);
    CHECK(carried.per_day == std::vector<double>{0.001, 0.002, 0.003, 0.004, 0.005});
    CHECK(carried.dual == dual.value(carried.per_day));
    CHECK(carried_over(dual, {}).per_day == level_prices(5, 0));
}
