// SPDX-License-Identifier: MIT
#include "engine/plan/followed.hpp"

#include "engine/plan/enough.hpp"
#include "tests/catch.hpp"
#include "tests/engine/plan_questions.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace hone;
using namespace hone::test;

namespace {

const FsrsSessions sessions{Fsrs()};

/// Cards to recognise and half as many to say, some of each seen.
StudyQuestion split_question(int days, double minutes, int fresh = 40, int seen = 20) {
    StudyQuestion question{small_question(sessions, days, minutes, fresh, seen), {false, true}};
    question.all.kinds = {&sessions, &sessions};
    for (std::size_t i = 0; i < question.all.cards.size(); i += 3)
        question.all.cards[i].kind = 1;
    return question;
}

std::vector<double> ones(const StudyQuestion& question) {
    return std::vector<double>(question.all.cards.size(), 1.0);
}

Followed followed_to(const StudyQuestion& question, int day, std::span<const Truth> truths = {},
                     int futures = 12) {
    const std::vector<double> weights = ones(question);
    return followed(question, study_plan(question, {}, 10), truths, futures, 3, {day, weights});
}

double mean(const RecallTable& table, std::span<const double> weights) {
    double recall = 0;
    for (std::size_t i = 0; i < table.rows(); ++i)
        recall += std::inner_product(weights.begin(), weights.end(), table.row(i).begin(), 0.0);
    return recall / static_cast<double>(table.rows()) / std::accumulate(weights.begin(), weights.end(), 0.0);
}

/// All cards believed as they are, under other parameters.
Truth truth_under(const StudyQuestion& question, const SessionModel& model) {
    Truth truth{std::vector<const SessionModel*>(question.all.kinds.size(), &model), {}};
    for (const PlannedCard& card : question.all.cards)
        truth.memory.push_back(card.memory);
    return truth;
}

}  // namespace

TEST_CASE("The curve ends at the mean of the table") {
    const StudyQuestion question = split_question(6, 3);
    for (const int day : {0, 4, 6}) {
        const Followed result = followed_to(question, day);
        REQUIRE(result.curve.size() == static_cast<std::size_t>(day) + 1);
        CHECK_THAT(result.curve.back(), WithinAbs(mean(result.on_day, ones(question)), 1e-12));
    }
}

TEST_CASE("A report on a day in between does not change the days") {
    const StudyQuestion question = split_question(6, 3);
    const Followed early = followed_to(question, 3), late = followed_to(question, 6);
    for (std::size_t day = 0; day < 6; ++day)
        CHECK(early.days[day].seconds == late.days[day].seconds);
    CHECK_THAT(early.curve[3], WithinAbs(late.curve[3], 1e-12));
}

TEST_CASE("Without study a chance on the date is that of the memories of today") {
    StudyQuestion question = split_question(5, 0);
    question.all.guess = 0.1;
    const Followed result = followed_to(question, 5);
    for (std::size_t i = 0; i < question.all.cards.size(); ++i) {
        const PlannedCard& card = question.all.cards[i];
        const double expected =
            card.memory ? sessions.retrievability(card.elapsed_days + 5, *card.memory) : 0.1;
        CHECK_THAT(result.on_day.row(7)[i], WithinAbs(expected, 1e-12));
    }
}

TEST_CASE("Both sides together keep the whole day's budget") {
    const Followed result = followed_to(split_question(6, 3, 100, 20), 6);
    double seconds = 0;
    for (const DayLoad& day : result.days) {
        seconds += day.seconds;
        CHECK(day.seconds < 180 + 60);  // a session may run over
    }
    CHECK(seconds > 0.95 * 6 * 180);
    CHECK(seconds < 6 * 180 + 60);
}

TEST_CASE("A card is not shown twice on a day of a future") {
    const StudyQuestion question = split_question(4, 1000, 5, 3);
    for (const DayLoad& day : followed_to(question, 4).days)
        CHECK(day.sessions <= 8.0 + 1e-9);
}

TEST_CASE("No new card is begun on a day that is closed to them") {
    StudyQuestion question = split_question(6, 1, 60, 5);
    question.all.closed_to_new = {false, true, false, false, false, true};
    const Followed result = followed_to(question, 6);
    CHECK(result.days[1].fresh == 0);
    CHECK(result.days[5].fresh == 0);
    CHECK(result.days[2].fresh > 0);
}

TEST_CASE("Cards of one note do not share a day of a future") {
    StudyQuestion question = split_question(4, 1000, 6, 4);
    for (PlannedCard& card : question.all.cards)
        card.note = 0;
    for (const DayLoad& day : followed_to(question, 4).days)
        CHECK(day.sessions <= 1.0 + 1e-9);
}

TEST_CASE("The same seed gives the same futures, another one others") {
    const StudyQuestion question = split_question(5, 2);
    const StudyPlan plan = study_plan(question, {}, 5);
    const std::vector<double> weights = ones(question);
    const auto curve = [&](std::uint64_t seed) {
        return followed(question, plan, {}, 5, seed, {5, weights}).curve;
    };
    CHECK(curve(1) == curve(1));
    CHECK(curve(1) != curve(2));
}

TEST_CASE("A truth that is what the planner believes changes nothing") {
    const StudyQuestion question = split_question(5, 2);
    const std::vector<Truth> truths{truth_under(question, sessions)};
    CHECK(followed_to(question, 5, truths).curve == followed_to(question, 5).curve);
}

TEST_CASE("Truths that forget faster give lower recall") {
    Parameters faster = default_parameters;
    for (std::size_t i = 0; i < 4; ++i)
        faster[i] *= 0.5;
    const FsrsSessions forgetful{Fsrs(faster)};
    const StudyQuestion question = split_question(6, 3);
    const std::vector<Truth> truths{truth_under(question, forgetful)};
    CHECK(followed_to(question, 6, truths).curve.back() < followed_to(question, 6).curve.back() - 0.01);
}

TEST_CASE("Futures take the truths in turn") {
    Parameters faster = default_parameters;
    faster[2] *= 0.3;
    const FsrsSessions forgetful{Fsrs(faster)};
    const StudyQuestion question = split_question(5, 3);
    const std::vector<Truth> forgets{truth_under(question, forgetful)};
    const std::vector<Truth> both{truth_under(question, sessions), forgets[0]};
    const auto mixed = followed_to(question, 5, both, 4), alone = followed_to(question, 5, forgets, 4),
               believed = followed_to(question, 5, {}, 4);
    for (const std::size_t run : {0U, 2U})
        CHECK(std::ranges::equal(mixed.on_day.row(run), believed.on_day.row(run)));
    for (const std::size_t run : {1U, 3U})
        CHECK(std::ranges::equal(mixed.on_day.row(run), alone.on_day.row(run)));
}

TEST_CASE("Missed days lower recall on the date") {
    const StudyQuestion kept = split_question(8, 2);
    StudyQuestion missed = kept;
    missed.all.studied.assign(8, 0.6);
    missed.all.studied[0] = 1;
    CHECK(followed_to(missed, 8).curve.back() < followed_to(kept, 8).curve.back() - 0.01);
}

TEST_CASE("Two rounds are both prepared for") {
    StudyQuestion question = split_question(8, 2);
    question.all.worths = {{{4, 1.0}, {8, 1.0}}};
    const double first = followed_to(question, 4).curve.back();
    question.all.worths = {{{8, 1.0}}};
    CHECK(first > followed_to(question, 4).curve.back());
}

TEST_CASE("No split plan recalls more than the bound over both rounds, with days missed") {
    StudyQuestion question = split_question(8, 3);
    question.all.worths = {{{4, 1.0}, {8, 1.0}}};
    question.all.studied.assign(8, 0.8);
    question.all.studied[0] = 1;
    const RecallTable first = followed_to(question, 4, {}, 40).on_day,
                      second = followed_to(question, 8, {}, 40).on_day;
    double sum = 0, squares = 0;
    for (std::size_t run = 0; run < 40; ++run) {
        double recall = 0;
        for (const RecallTable* table : {&first, &second})
            recall += std::accumulate(table->row(run).begin(), table->row(run).end(), 0.0) / 120;
        sum += recall;
        squares += recall * recall;
    }
    const double mean = sum / 40, error = std::sqrt((squares / 40 - mean * mean) / 39);
    const Enough bound = enough(question.all, 0.9);
    INFO(mean << " +- " << error << " of " << bound.bound);
    CHECK(bound.bound >= mean - 3 * error);
    CHECK(bound.bound <= bound.best);
}

TEST_CASE("A plan that knows the weights beats one that does not") {
    // Half of 300 cards count four times, five minutes a day, 30 days.
    StudyQuestion question{small_question(sessions, 30, 5, 300, 0), {false}};
    question.all.worths = {{{30, 1.0}}, {{30, 4.0}}};
    std::vector<double> weights(300, 1.0);
    StudyQuestion blind = question;
    for (std::size_t i = 1; i < 300; i += 2) {
        question.all.cards[i].worth = 1;
        weights[i] = 4;
    }
    const auto recall = [&](const StudyQuestion& asked) {
        return followed(asked, study_plan(asked, {}, 0), {}, 6, 3, {30, weights}).curve.back();
    };
    const double seeing = recall(question), not_seeing = recall(blind);
    INFO(seeing << " against " << not_seeing);
    CHECK(seeing >= not_seeing + 0.02);
}

TEST_CASE("With a quarter of the days missed and known, the plan is no worse than the greedy index") {
    StudyQuestion question{small_question(sessions, 14, 8, 120, 30), {false}};
    question.all.studied.assign(14, 0.75);
    question.all.studied[0] = 1;
    const std::vector<double> weights = ones(question);
    const StudyPlan plan = study_plan(question, {}, 30);
    const StudyPlan greedy{{}, {}, {}, plan.seconds};
    const auto recall = [&](const StudyPlan& each) {
        return followed(question, each, {}, 10, 5, {14, weights}).curve.back();
    };
    const double planned = recall(plan), by_greed = recall(greedy);
    INFO(planned << " against " << by_greed);
    CHECK(planned >= by_greed - 0.005);
}
