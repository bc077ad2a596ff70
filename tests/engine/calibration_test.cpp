// SPDX-License-Identifier: MIT
#include "engine/plan/calibration.hpp"

#include "engine/plan/dice.hpp"
#include "engine/plan/hindsight.hpp"
#include "tests/catch.hpp"

#include <cmath>

using namespace hone;

namespace {

/// Predictions from 0.6 to 1, and what came of them when the true chance is the prediction moved by `shift`.
std::vector<Prediction> predictions(int count, double shift, std::uint64_t seed = 1) {
    Dice dice(seed);
    std::vector<Prediction> result;
    for (int i = 0; i < count; ++i) {
        const double stored = 0.6 + 0.4 * dice.uniform();
        result.push_back({stored, 0.9, dice.happens(stored + shift)});
    }
    return result;
}

const StudyDay first_day = *study_day_from("2026-10-01");

/// Cards studied at desired retention 0.9 by someone whose memory has these parameters.
std::vector<DatedCard> studied(const Parameters& truth, int cards, int days, std::uint64_t seed) {
    Dice dice(seed);
    const Fsrs fsrs(truth);
    std::vector<DatedCard> result(static_cast<std::size_t>(cards));
    for (std::size_t i = 0; i < result.size(); ++i) {
        int day = static_cast<int>(i) % 15;
        MemoryState memory = fsrs.first(Rating::good);
        result[i].reviews.push_back({first_day + day, Rating::good});
        for (;;) {
            const int elapsed = std::max(1, static_cast<int>(std::lround(memory.stability)));
            if ((day += elapsed) >= days) break;
            const bool recalled = dice.happens(fsrs.retrievability(elapsed, memory.stability));
            const Rating rating = recalled ? Rating::good : Rating::again;
            memory = fsrs.next(memory, elapsed, rating);
            result[i].reviews.push_back({first_day + day, rating});
        }
    }
    return result;
}

}  // namespace

TEST_CASE("Nothing reviewed, nothing said") {
    const Calibration found = calibration({});
    CHECK(found.reviews == 0);
    CHECK_FALSE(found.scores.has_value());
    CHECK(found.bins.empty());
    CHECK_FALSE(found.z.has_value());
}

TEST_CASE("Scores are exact in a small case") {
    std::vector<Prediction> all(100, {0.8, 0.5, true});
    for (std::size_t i = 0; i < 25; ++i)
        all[i].recalled = false;
    const RecallComparison found = *calibration(all).scores;
    CHECK_THAT(found.stored.brier, WithinAbs(0.75 * 0.04 + 0.25 * 0.64, 1e-12));
    CHECK_THAT(found.stored.log_loss, WithinAbs(-0.75 * std::log(0.8) - 0.25 * std::log(0.2), 1e-12));
    CHECK_THAT(found.constant.brier, WithinAbs(0.75 * 0.25, 1e-12));
    CHECK_THAT(found.constant.log_loss, WithinAbs(-0.75 * std::log(0.75) - 0.25 * std::log(0.25), 1e-12));
    CHECK_THAT(found.defaults.brier, WithinAbs(0.25, 1e-12));
    CHECK_THAT(found.defaults.log_loss, WithinAbs(std::log(2.0), 1e-12));
    CHECK_THAT(*calibration(all).z, WithinAbs(-5.0 / 4.0, 1e-12));
}

TEST_CASE("Below a hundred reviews forecasters are not compared") {
    CHECK_FALSE(calibration(predictions(99, 0)).scores.has_value());
    CHECK(calibration(predictions(100, 0)).scores.has_value());
}

TEST_CASE("A certain prediction that failed costs much but not everything") {
    std::vector<Prediction> all(100, {1.0, 1.0, true});
    all[50].recalled = false;
    const Calibration found = calibration(all);
    CHECK_THAT(found.scores->stored.log_loss, WithinAbs(-std::log(1e-6) / 100, 1e-5));
    CHECK_FALSE(found.z.has_value());
}

TEST_CASE("Bins hold equally many reviews by rising prediction, at most ten and none too small") {
    CHECK(calibration(predictions(9, 0)).bins.empty());
    CHECK(calibration(predictions(10, 0)).bins.size() == 1);
    CHECK(calibration(predictions(57, 0)).bins.size() == 5);
    const Calibration found = calibration(predictions(1003, 0));
    REQUIRE(found.bins.size() == 10);
    std::size_t reviews = 0;
    double before = 0;
    for (const ReliabilityBin& bin : found.bins) {
        CHECK((bin.reviews == 100 || bin.reviews == 101));
        CHECK(bin.predicted > before);
        CHECK(bin.expected.low <= bin.predicted);
        CHECK(bin.predicted <= bin.expected.high);
        before = bin.predicted;
        reviews += bin.reviews;
    }
    CHECK(reviews == 1003);
}

TEST_CASE("Predictions that are right calibrate") {
    int outside = 0, bins = 0;
    double squares = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const Calibration found = calibration(predictions(500, 0, seed));
        CHECK(found.scores->stored.log_loss < found.scores->constant.log_loss + 0.02);
        squares += *found.z * *found.z;
        for (const ReliabilityBin& bin : found.bins) {
            ++bins;
            outside += bin.recalled < bin.expected.low || bin.recalled > bin.expected.high ? 1 : 0;
        }
    }
    CHECK(bins == 400);
    CHECK(outside <= 40);  // at most a tenth is expected outside; whole counts make it fewer
    CHECK(outside >= 8);
    CHECK_THAT(squares / 40, WithinAbs(1.0, 0.7));
}

TEST_CASE("Predictions that are too high show it") {
    const Calibration found = calibration(predictions(500, -0.1));
    CHECK(*found.z < -3);
    int below = 0;
    for (const ReliabilityBin& bin : found.bins)
        below += bin.recalled < bin.expected.low ? 1 : 0;
    CHECK(below >= 4);
}

TEST_CASE("Past forecasts hold about as often as they say") {
    Parameters truth = default_parameters;
    truth[2] = 1.2;
    truth[8] = 1.5;
    HindsightOptions options;
    options.most = 4;
    options.sampling.steps = 600;
    int held = 0;
    for (std::uint64_t learner = 1; learner <= 8; ++learner) {
        const auto found = past_forecasts(studied(truth, 60, 40, learner), first_day + 40, options);
        REQUIRE(found.size() == 4);
        CHECK(found.back().made_on == first_day + 32);
        for (const PastForecast& each : found) {
            CHECK(each.cards >= options.least_cards);
            CHECK(each.made_on + options.days_ahead < first_day + 40);
            held += each.held() ? 1 : 0;
        }
    }
    CHECK(held >= 27);  // of 32
}

TEST_CASE("A past forecast knows nothing of what came after its evening") {
    const std::vector<DatedCard> cards = studied(default_parameters, 30, 40, 5);
    HindsightOptions options;
    options.most = 1;
    options.sampling.steps = 90;
    const StudyDay today = first_day + 25;
    const auto found = past_forecasts(cards, today, options);
    std::vector<DatedCard> changed = cards;
    for (DatedCard& card : changed) {
        int later = 0;
        for (DatedReview& review : card.reviews)
            if (review.day > found.at(0).made_on && ++later > 1)
                review.rating = Rating::again;  // all but the first after the evening
    }
    CHECK(past_forecasts(changed, today, options).at(0).forecast == found[0].forecast);
    CHECK(past_forecasts(changed, today, options).at(0).recalled == found[0].recalled);
}

TEST_CASE("Forecasts whose days are not over, or of too few cards, are not made") {
    const std::vector<DatedCard> few = studied(default_parameters, 4, 40, 5);
    CHECK(past_forecasts(few, first_day + 40).empty());
    const std::vector<DatedCard> cards = studied(default_parameters, 60, 7, 5);
    CHECK(past_forecasts(cards, first_day + 7).empty());
    CHECK(past_forecasts({}, first_day).empty());
}

TEST_CASE("A card that came with a memory is forecast from it") {
    std::vector<DatedCard> cards;
    for (int i = 0; i < 20; ++i)
        cards.push_back({{{first_day + 3, Rating::good}}, Trace{{2.0, 5.0}, first_day, 2}});
    cards.push_back({{{first_day, Rating::good}}, std::nullopt});  // makes an evening of the first day
    HindsightOptions options;
    options.sampling.steps = 90;
    const auto found = past_forecasts(cards, first_day + 20, options);
    REQUIRE(found.size() == 1);
    CHECK(found[0].made_on == first_day);
    CHECK(found[0].cards == 20);
    CHECK(found[0].recalled == 1.0);
    CHECK(found[0].forecast.expected > 0.8);
    CHECK(found[0].forecast.expected < 0.9);
}
