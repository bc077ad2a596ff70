// SPDX-License-Identifier: MIT
// How long planning takes: plan_times [CARDS [MINUTES]], 640 cards and 20 minutes a day without. A third of the cards
// was seen before; with three kinds they are recognised, recalled and said, at 1, 1.4 and 3 times the seconds. Processor
// seconds, the less of two runs. Beside each time stands what was found, so that a faster plan is seen to be no worse.
#include "engine/plan/enough.hpp"
#include "engine/plan/followed.hpp"
#include "engine/plan/fsrs_sessions.hpp"
#include "engine/plan/prices.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <deque>
#include <numeric>

namespace {

using namespace hone;

constexpr double target = 0.85;

FsrsSessions sessions(double scale, const Fsrs& fsrs) {
    SessionHabits habits;
    for (auto* seconds : {&habits.learning_seconds, &habits.review_seconds, &habits.relearning_seconds})
        for (double& each : *seconds)
            each *= scale;
    return FsrsSessions(fsrs, SessionRule::first_recall, habits);
}

std::vector<double> scales(std::size_t kinds) {
    return kinds == 1 ? std::vector{1.0} : std::vector{1.0, 1.4, 3.0};
}

StudyQuestion question_of(const std::deque<FsrsSessions>& kinds, int cards, int days, double minutes) {
    StudyQuestion question;
    question.all.days = days;
    question.all.seconds.assign(static_cast<std::size_t>(days), minutes * 60);
    question.all.studied.assign(static_cast<std::size_t>(days), 0.9);
    question.all.studied.front() = 1;
    for (const FsrsSessions& kind : kinds) {
        question.all.kinds.push_back(&kind);
        question.speaks.push_back(question.speaks.size() == 2);
    }
    question.all.worths = {{{days, 1.0}}};
    for (int i = 0; i < cards; ++i) {
        PlannedCard card;
        card.kind = i % static_cast<int>(kinds.size());
        if (i % 3 == 1)
            card = {MemoryState{0.5 + 0.37 * (i % 41), 1.5 + 0.2 * (i % 37)}, 1 + i % 11,
                    (i / 3) % static_cast<int>(kinds.size()), 0};
        question.all.cards.push_back(card);
    }
    return question;
}

/// People unlike the planner's belief in how fast they forget.
struct Truths {
    std::deque<FsrsSessions> models;
    std::vector<Truth> truths;

    Truths(const StudyQuestion& question, std::size_t kinds, int count) {
        for (int i = 0; i < count; ++i) {
            Parameters parameters = default_parameters;
            for (std::size_t w = 0; w < 4; ++w)
                parameters[w] *= std::exp(0.02 * (i - count / 2));
            Truth truth;
            for (const double scale : scales(kinds))
                truth.kinds.push_back(&models.emplace_back(sessions(scale, Fsrs(clipped(parameters)))));
            for (const PlannedCard& card : question.all.cards)
                truth.memory.push_back(card.memory);
            truths.push_back(std::move(truth));
        }
    }
};

/// Processor seconds of the faster of two runs.
template <typename Run>
double timed(Run run) {
    double least = 1e9;
    for (int i = 0; i < 2; ++i) {
        const std::clock_t start = std::clock();
        run();
        least = std::min(least, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return least;
}

void row(std::size_t kinds, int days, int cards, double minutes) {
    std::deque<FsrsSessions> models;
    for (const double scale : scales(kinds))
        models.push_back(sessions(scale, Fsrs()));
    const StudyQuestion question = question_of(models, cards, days, minutes);
    const auto weight = static_cast<double>(cards);

    fmt::print("{:>5}{:>5}", kinds, days);
    Prices prices;
    const double rows_too = timed([&] {
        const auto transitions = transitions_of(question.all.kinds, grid_for_prices, days);
        prices = two_parameter_prices(Dual(question.all, transitions));
    });
    fmt::print("{:>8.3f} {:.5f}", rows_too, prices.dual / weight);
    StudyPlan plan;
    fmt::print("{:>8.3f}", timed([&] { plan = study_plan(question, {}, first_polish); }));
    StudyQuestion tomorrow = question;
    --tomorrow.all.days;
    tomorrow.all.worths = {{{days - 1, 1.0}}};
    fmt::print("{:>8.3f}", timed([&] { study_plan(tomorrow, plan.prices, daily_polish); }));
    Enough found{};
    fmt::print("{:>8.3f}", timed([&] { found = enough(question.all, target); }));
    fmt::print(" {:.5f} {:.4f} {:>4}", found.bound, found.budget.value_or(-1),
               found.leave_out ? static_cast<long>(found.leave_out->size()) : -1);
    const Truths truths(question, kinds, 50);
    const std::vector<double> weights(question.all.cards.size(), 1.0);
    Followed futures{{}, RecallTable(0, 0), {}};
    const double following = timed([&] {
        futures = followed(question, plan, truths.truths, 100, 1, {days, weights});
    });
    fmt::print("{:>8.3f} {:.4f}\n", following, futures.curve.back());
    std::fflush(stdout);
}

}  // namespace

int main(int count, char** arguments) {
    const int cards = count > 1 ? std::atoi(arguments[1]) : 640;
    const double minutes = count > 2 ? std::atof(arguments[2]) : 20;
    fmt::print("{} cards, {} minutes a day; processor seconds\n", cards, minutes);
    fmt::print("kinds days  prices   bound   first   daily  enough  bound  budget  out followed recall\n");
    for (const std::size_t kinds : {std::size_t{1}, std::size_t{3}})
        for (const int days : {30, 60, 90})
            row(kinds, days, cards, minutes);
    return 0;
}
