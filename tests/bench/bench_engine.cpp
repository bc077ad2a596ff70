// SPDX-License-Identifier: MIT
#include "engine/answer/fact.hpp"
#include "engine/schedule/scheduler.hpp"

#include <benchmark/benchmark.h>

namespace {

using namespace hone;

void four_previews_of_a_review(benchmark::State& state) {
    const Fsrs fsrs;
    const StudyDay today = *study_day_from("2026-12-01");
    const CardState card = Review{{{12.5, 5.5}, today - 12, 12}};
    for (auto _ : state)
        benchmark::DoNotOptimize(preview(fsrs, Preset{}, card, today, 17, 6));
}
BENCHMARK(four_previews_of_a_review);

void replay_of_20_reviews(benchmark::State& state) {
    const Fsrs fsrs;
    std::vector<HistoryStep> history(20, {HistoryStep::Kind::review, Rating::good, 3, &fsrs, std::nullopt});
    for (auto _ : state)
        benchmark::DoNotOptimize(replay(history));
}
BENCHMARK(replay_of_20_reviews);

void grading_a_range_of_money(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(grade_fact("160k to 172k", {"$160,000-$172,000", {}, ""}));
}
BENCHMARK(grading_a_range_of_money);

void grading_10_kB_of_digits(benchmark::State& state) {
    const std::string digits(10'000, '7');
    for (auto _ : state)
        benchmark::DoNotOptimize(grade_fact(digits, {"$160,000-$172,000", {}, ""}));
}
BENCHMARK(grading_10_kB_of_digits);

}  // namespace
