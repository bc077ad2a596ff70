// SPDX-License-Identifier: MIT
#include "engine/plan/enough.hpp"
#include "engine/plan/followed.hpp"
#include "engine/plan/prices.hpp"
#include "tests/catch.hpp"
#include "tests/engine/plan_questions.hpp"

#include <cmath>
#include <numeric>
#include <set>

using namespace hone;
using namespace hone::test;

namespace {

const FsrsSessions sessions{Fsrs()};

struct Solved {
    PlanQuestion question;
    std::vector<Transitions> transitions;
    Dual dual;
    Prices prices;
    explicit Solved(PlanQuestion asked)
        : question(std::move(asked)),
          transitions(transitions_of(question.kinds, small_grid, question.days)),
          dual(question, transitions),
          prices(polished(dual, two_parameter_prices(dual), 40)) {}
    Solved(const Solved&) = delete;
    Solved& operator=(const Solved&) = delete;
    Planner planner() const { return {question, transitions, prices.per_day}; }
    /// Followed to the last date, as one queue.
    Followed followed(int futures, std::uint64_t seed) const {
        const std::vector<double> weights(question.cards.size(), 1.0);
        return hone::followed({question, {false}}, {{}, {}, {prices.per_day, {}}, {question.seconds, {}}}, {},
                              futures, seed, {question.days, weights});
    }
    std::vector<double> recalls(int futures, std::uint64_t seed) const {
        const RecallTable table = followed(futures, seed).on_day;
        std::vector<double> means;
        for (std::size_t i = 0; i < table.rows(); ++i)
            means.push_back(std::accumulate(table.row(i).begin(), table.row(i).end(), 0.0) /
                            static_cast<double>(table.cards()));
        return means;
    }
};

struct Mean {
    double mean, error;
};

Mean mean_of(const std::vector<double>& values) {
    const double n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return {mean, std::sqrt(squares / (n * (n - 1)))};
}

}  // namespace

TEST_CASE("No plan recalls more than the bound, and the plan comes near it") {
    for (const double minutes : {2.0, 4.0, 20.0}) {
        const Solved solved(small_question(sessions, 8, minutes));
        const double bound = ceiling(solved.question, solved.prices.per_day, small_grid);
        const Mean recall = mean_of(solved.recalls(30, 11));
        INFO(minutes << " minutes: " << recall.mean << " of " << bound);
        CHECK(bound <= 1.0);
        CHECK(bound >= recall.mean - 3 * recall.error);
        CHECK(recall.mean > bound - 0.06);
    }
}

TEST_CASE("The same question and seed give the same plan") {
    const Solved solved(small_question(sessions, 6, 2));
    const auto once = solved.planner().today(), again = solved.planner().today();
    REQUIRE(once.size() == again.size());
    for (std::size_t i = 0; i < once.size(); ++i)
        CHECK(once[i].card == again[i].card);
    CHECK(solved.recalls(3, 5) == solved.recalls(3, 5));
    CHECK(solved.recalls(3, 5) != solved.recalls(3, 6));
}

TEST_CASE("Cards are served by falling gain, each at most once a day and none shown today") {
    PlanQuestion question = small_question(sessions, 6, 2);
    question.cards.push_back({MemoryState{1, 8}, 0, 0, 0});
    const std::size_t shown_today = question.cards.size() - 1;
    const Solved solved(std::move(question));
    for (const auto& order : {solved.planner().today(), greedy_order(solved.question)}) {
        REQUIRE(!order.empty());
        std::set<std::size_t> served;
        for (std::size_t i = 0; i < order.size(); ++i) {
            CHECK(order[i].gain_per_second > 0);
            CHECK(order[i].card != shown_today);
            CHECK(solved.question.cards[order[i].card].elapsed_days + 1 > 0);
            CHECK(served.insert(order[i].card).second);
            if (i > 0) CHECK(order[i].gain_per_second <= order[i - 1].gain_per_second);
        }
    }
}

TEST_CASE("Simulated days keep their budget and days off") {
    PlanQuestion question = small_question(sessions, 6, 2, 100, 10);
    question.seconds[3] = 0;
    const Solved solved(std::move(question));
    const std::vector<DayLoad> days = solved.followed(20, 3).days;
    REQUIRE(days.size() == 6);
    double seconds = 0;
    for (const DayLoad& day : days) {
        seconds += day.seconds;
        CHECK(day.fresh <= day.sessions);
    }
    CHECK(seconds <= 5 * 2 * 60.0 + 40.0);  // only the last session of all may run over
    CHECK(days[3].sessions == 0);
    CHECK(days[0].seconds > 100);
}

TEST_CASE("No card is simulated twice a day") {
    // Time without end and few cards: a card served twice would be more sessions than cards.
    const Solved solved(small_question(sessions, 5, 1000, 4, 2));
    for (const DayLoad& day : solved.followed(5, 9).days)
        CHECK(day.sessions <= 6.0 + 1e-9);
}

TEST_CASE("On the last day the index is the greedy one") {
    const Solved solved(small_question(sessions, 1, 2));
    const auto ours = solved.planner().today(), greedy = greedy_order(solved.question);
    REQUIRE(!greedy.empty());
    for (const Ranked& each : ours)
        for (const Ranked& same : greedy)
            if (each.card == same.card)
                CHECK_THAT(each.gain_per_second,
                           WithinAbs(same.gain_per_second, 0.05 * same.gain_per_second + 2e-4));
}

TEST_CASE("With one day left a card that counts four times comes before one that counts once") {
    PlanQuestion question = small_question(sessions, 1, 1, 20, 0);
    question.worths = {{{1, 1.0}}, {{1, 4.0}}};
    for (std::size_t i = 10; i < 20; ++i)
        question.cards[i].worth = 1;
    const Solved solved(std::move(question));
    for (const auto& order : {solved.planner().today(), greedy_order(solved.question)}) {
        REQUIRE(order.size() >= 10);
        for (std::size_t i = 0; i < 10; ++i)
            CHECK(order[i].card == i + 10);
    }
}

TEST_CASE("Days that may be missed lower the bound and what is expected") {
    const Solved kept(small_question(sessions, 8, 2));
    PlanQuestion question = small_question(sessions, 8, 2);
    question.studied.assign(8, 0.6);
    question.studied[0] = 1;
    const Solved missed(std::move(question));
    CHECK(missed.prices.dual < kept.prices.dual);
    CHECK(mean_of(missed.recalls(20, 4)).mean < mean_of(kept.recalls(20, 4)).mean);
}

TEST_CASE("Adherence starts near certainty and follows what was done") {
    CHECK_THAT(adherence(0, 0), WithinAbs(0.8, 1e-12));
    CHECK_THAT(adherence(28, 28), WithinAbs(32.0 / 33.0, 1e-12));
    CHECK(adherence(14, 28) < 0.6);
}
