// SPDX-License-Identifier: MIT
// A made-up report with something in every field, two weeks before its date.
#pragma once

#include "decks/readiness/report.hpp"

#include <algorithm>
#include <cmath>

namespace hone::test {

inline Range range_around(double expected, double width = 0.06) {
    return {expected, std::max(0.0, expected - width), std::min(1.0, expected + 0.9 * width)};
}

inline PartOfCards sample_part(const char* name, int cards, int seen, double now) {
    PartOfCards part;
    part.name = name;
    part.cards = cards;
    part.seen = seen;
    part.weight = cards;
    part.now = range_around(now, 0.11);
    part.if_stopped = range_around(now * 0.81, 0.12);
    part.if_followed = range_around(now + (1 - now) * 0.62, 0.07);
    part.points_per_ten_minutes = 0.0213 * (1 - now);
    return part;
}

inline std::vector<PlannedDay> sample_days(StudyDay today, int count) {
    std::vector<PlannedDay> days;
    for (int i = 0; i < count; ++i) {
        PlannedDay day;
        day.day = today + i;
        day.budget_minutes = i % 7 == 5 ? 0 : 30;
        if (day.budget_minutes > 0) {
            day.minutes = 29.6 - 0.7 * i / (1 + 0.05 * i) - (i % 3) * 1.31;
            day.reviews = 24.4 + i;
            day.fresh = std::max(0.0, 11.2 - 0.8 * i);
        }
        days.push_back(day);
    }
    return days;
}

inline std::vector<CurvePoint> sample_curve(StudyDay today, int days, double now, double stopped,
                                            double followed) {
    std::vector<CurvePoint> curve;
    for (int i = 0; i <= days; ++i) {
        const double share = days == 0 ? 0 : static_cast<double>(i) / days;
        curve.push_back({today + i, now + (stopped - now) * std::sqrt(share),
                         now + (followed - now) * (1 - (1 - share) * (1 - share))});
    }
    return curve;
}

inline Calibration sample_calibration() {
    Calibration calibration;
    calibration.reviews = 412;
    calibration.scores = RecallComparison{{0.09124, 0.31236}, {0.10231, 0.34812}, {0.09871, 0.33024}};
    constexpr double predicted[] = {0.612, 0.701, 0.768, 0.815, 0.853, 0.884, 0.912, 0.938, 0.957, 0.979};
    constexpr double recalled[] = {0.585, 0.732, 0.732, 0.854, 0.707, 0.902, 0.927, 0.927, 0.976, 1.0};
    for (int i = 0; i < 10; ++i) {
        const double luck = 1.64 * std::sqrt(predicted[i] * (1 - predicted[i]) / 41);
        calibration.bins.push_back(
            {41, predicted[i], recalled[i], {predicted[i] - luck, std::min(1.0, predicted[i] + luck)}});
    }
    calibration.z = -0.734;
    return calibration;
}

inline ReadinessReport sample_report() {
    ReadinessReport report;
    report.today = *study_day_from("2026-12-01");
    report.date = report.today + 14;
    report.rounds = {{"Phone screen", report.today + 14, 208}, {"On site: panel", report.today + 20, 420}};
    report.seen = 311;
    report.total = 420;
    report.graded_reviews = 1904;
    report.now = range_around(0.6123456789012345);
    report.if_stopped = range_around(0.4871234567891234);
    report.if_followed = range_around(0.8412345678912345, 0.045);
    report.ceiling = 0.9031234;
    report.by_training = {sample_part("recognise", 190, 160, 0.71), sample_part("recall", 150, 120, 0.581),
                          sample_part("say", 80, 31, 0.342)};
    report.topics = {sample_part("behavioural: conflict with a colleague or a customer", 24, 9, 0.283),
                     sample_part("compensation & vesting", 38, 30, 0.447),
                     sample_part("system design", 61, 55, 0.562),
                     sample_part("leadership principles", 120, 101, 0.634),
                     sample_part("incident stories", 31, 29, 0.782)};
    report.weakest = report.topics.front().name;
    report.days = sample_days(report.today, 14);
    report.curve = sample_curve(report.today, 14, report.now->expected, report.if_stopped->expected,
                                report.if_followed->expected);
    for (int i = 28; i > 0; --i) {
        if (i % 7 == 2) continue;
        const double share = 1 - i / 30.0;
        report.past.push_back({report.today - i, range_around(0.08 + 0.53 * share, 0.04 + 0.02 * share),
                               range_around(0.70 + 0.14 * share, 0.09)});
    }
    report.past.front().on_date.reset();
    report.moved = Movement{report.today - 1,
                            0.0213,
                            0,
                            {{"system design", 14, 0.0182},
                             {"compensation & vesting", 6, 0.0091},
                             {"incident stories", 2, -0.0012}}};
    report.left_out = 7;
    report.missed = MissedDays{2, 0.8623};
    report.target = TargetAnswer{0.9, 0.9441, 20.0, 41.3, 12, {}, false};
    report.held = {23, 21};
    report.calibration = sample_calibration();
    return report;
}

}  // namespace hone::test
