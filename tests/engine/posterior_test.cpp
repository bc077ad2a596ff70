// SPDX-License-Identifier: MIT
#include "engine/plan/posterior.hpp"

#include "engine/plan/dice.hpp"
#include "tests/catch.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

using namespace hone;

namespace {

using Reviews = std::vector<GradedReview>;

Reviews random_reviews(Dice& dice) {
    Reviews reviews(1 + static_cast<std::size_t>(dice.uniform() * 8));
    for (GradedReview& review : reviews) {
        review.rating = all_ratings[static_cast<std::size_t>(dice.uniform() * 4)];
        review.elapsed_days = static_cast<int>(dice.uniform() * 4);
    }
    return reviews;
}

/// Cards asked at their stability, recalled nine times in ten, `reviews` in all.
Histories as_expected(int reviews) {
    Histories histories;
    const Fsrs fsrs;
    Dice dice(4);
    for (int left = reviews; left > 0;) {
        MemoryState memory = fsrs.first(Rating::good);
        Reviews card{{Rating::good, 0}};
        for (int i = 0; i < 4 && left > 0; ++i, --left) {
            const int elapsed = std::max(1, static_cast<int>(std::lround(memory.stability)));
            const bool recalled = dice.happens(fsrs.retrievability(elapsed, memory.stability));
            card.push_back({recalled ? Rating::good : Rating::again, elapsed});
            memory = fsrs.next(memory, elapsed, card.back().rating);
        }
        histories.add(card);
    }
    return histories;
}

/// Middle value and the distance between the 5th and 95th hundredth of what `of` makes of the draws.
struct Spread {
    double median, width;
};
template <typename Of>
Spread spread_of(const Posterior& posterior, Of of) {
    std::vector<double> values;
    for (const Parameters& draw : posterior.draws)
        values.push_back(of(draw));
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
    };
    return {at(0.5), at(0.95) - at(0.05)};
}

}  // namespace

TEST_CASE("Histories that share their beginnings are replayed like each alone") {
    Dice dice(1);
    Histories together;
    std::vector<Reviews> all;
    const Fsrs fsrs(parameters_at({0.5, -1, 1, 0.3, 0.2, 1, -1, 0.4}));
    double log_likelihood = 0;
    for (int card = 0; card < 300; ++card) {
        all.push_back(random_reviews(dice));
        CHECK(together.add(all.back()) == all.size() - 1);
        Histories alone;
        alone.add(all.back());
        log_likelihood += alone.log_likelihood(fsrs);
    }
    CHECK_THAT(together.log_likelihood(fsrs), WithinRel(log_likelihood, 1e-12));
    const std::vector<MemoryState> memories = together.memories(fsrs);
    for (std::size_t card = 0; card < all.size(); ++card) {
        MemoryState memory = fsrs.first(all[card].front().rating);
        for (std::size_t i = 1; i < all[card].size(); ++i)
            memory = fsrs.next(memory, all[card][i].elapsed_days, all[card][i].rating);
        CHECK(memories[card] == memory);
    }
}

TEST_CASE("The likelihood is of later days only, and exact in a small case") {
    const Fsrs fsrs;
    Histories histories;
    histories.add(Reviews{{Rating::again, 7}, {Rating::good, 0}, {Rating::hard, 2}, {Rating::again, 3}});
    const MemoryState same_day = fsrs.next(fsrs.first(Rating::again), 0, Rating::good);
    const MemoryState later = fsrs.next(same_day, 2, Rating::hard);
    CHECK(histories.evidence() == 2);
    CHECK_THAT(histories.log_likelihood(fsrs),
               WithinRel(std::log(fsrs.retrievability(2, same_day.stability)) +
                             std::log(1 - fsrs.retrievability(3, later.stability)),
                         1e-12));
}

TEST_CASE("Only the latest reviews of a long history are replayed, from where the others led") {
    const Fsrs before, fsrs(parameters_at({1.0}));
    Histories histories(2, before);
    histories.add(Reviews{{Rating::good, 0}, {Rating::easy, 3}, {Rating::again, 20}, {Rating::good, 1}});
    const MemoryState led = before.next(before.first(Rating::good), 3, Rating::easy);
    CHECK(histories.evidence() == 2);
    CHECK(histories.memories(fsrs)[0] == fsrs.next(fsrs.next(led, 20, Rating::again), 1, Rating::good));
}

TEST_CASE("A state from elsewhere begins a history, and none at all is refused") {
    Histories histories;
    const MemoryState state{12, 4};
    histories.add({}, state);
    histories.add(Reviews{{Rating::good, 9}}, state);
    const Fsrs fsrs;
    CHECK(histories.memories(fsrs) == std::vector<MemoryState>{state, fsrs.next(state, 9, Rating::good)});
    CHECK(histories.evidence() == 1);
    CHECK_THROWS_AS(histories.add({}), std::invalid_argument);
}

TEST_CASE("The origin of the prior is the defaults, and every point of it is in range") {
    CHECK(parameters_at({}) == clipped(default_parameters));
    Dice dice(2);
    for (int i = 0; i < 1000; ++i) {
        std::array<double, prior_dimensions> z{};
        for (double& each : z)
            each = 4 * dice.normal();
        CHECK_NOTHROW(checked_parameters(parameters_at(z)));
    }
}

TEST_CASE("Without data the draws are the prior, with the defaults in their middle") {
    const Posterior drawn = posterior(Histories{}, {.seed = 3, .steps = 6000, .kept = 2000});
    REQUIRE(drawn.draws.size() == 2000);
    CHECK(drawn.accepted == 1.0);
    CHECK(drawn.step_size == 1.0);
    const PriorWidth width;
    for (std::size_t i = 0; i < parameter_count; ++i) {
        INFO("w" << i);
        // Standard error of a median of 2000: 1.25 sd / sqrt(2000), a 36th of an sd; the sd is at least a fifth of what
        // lies between the 5th and the 95th hundredth (unless the range cut it).
        const Spread found = spread_of(drawn, [&](const Parameters& w) { return w[i]; });
        CHECK_THAT(found.median, WithinAbs(clipped(default_parameters)[i], found.width / 3.3 / 36 * 5));
    }
    const Spread decades = spread_of(drawn, [](const Parameters& w) { return std::log(w[2]); });
    CHECK_THAT(decades.width, WithinRel(3.29 * std::hypot(width.stability_shared, width.stability_own), 0.1));
}

TEST_CASE("More data narrows what is possible, around the truth") {
    const auto recall = [](const Parameters& w) {
        return Fsrs(w).retrievability(10, Fsrs(w).first(Rating::good).stability);
    };
    const double truth = recall(default_parameters);
    std::vector<double> widths;
    for (const int reviews : {0, 60, 600}) {
        const Posterior drawn = posterior(as_expected(reviews), {.seed = 5, .steps = 1500, .kept = 200});
        const Spread found = spread_of(drawn, recall);
        INFO(reviews << " reviews: width " << found.width << ", median " << found.median);
        CHECK(std::abs(found.median - truth) < found.width);
        widths.push_back(found.width);
    }
    CHECK(widths[1] < 0.9 * widths[0]);
    CHECK(widths[2] < 0.6 * widths[1]);
}

TEST_CASE("Someone who forgets fast is believed to forget fast") {
    Histories histories;
    for (int card = 0; card < 40; ++card)
        histories.add(Reviews{{Rating::good, 0}, {card % 4 == 0 ? Rating::good : Rating::again, 2}});
    const Posterior drawn = posterior(histories, {.steps = 1500});
    CHECK(spread_of(drawn, [](const Parameters& w) { return w[2]; }).median < default_parameters[2] / 2);
}

TEST_CASE("Where data decides, the step is tuned to the aimed acceptance") {
    const Posterior drawn = posterior(as_expected(300), {.seed = 1, .steps = 3000});
    CHECK(drawn.draws.size() == 50);
    CHECK(drawn.accepted > 0.15);
    CHECK(drawn.accepted < 0.45);
}

TEST_CASE("A seed repeats its draws, another gives others") {
    const Histories histories = as_expected(40);
    const Posterior once = posterior(histories, {.seed = 9, .steps = 300});
    CHECK(once.draws == posterior(histories, {.seed = 9, .steps = 300}).draws);
    CHECK(once.draws != posterior(histories, {.seed = 10, .steps = 300}).draws);
}

TEST_CASE("The steps handed in bound the draws, and one is always kept") {
    const Histories histories = as_expected(4);
    CHECK(posterior(histories, {.steps = 30, .kept = 50}).draws.size() == 20);
    CHECK(posterior(histories, {.steps = 1, .kept = 50}).draws.size() == 1);
    CHECK(posterior(histories, {.steps = -5, .kept = 0}).draws.size() == 1);
    CHECK(posterior(histories, {.steps = 150, .kept = 50}).draws.size() == 50);
}
