// SPDX-License-Identifier: MIT
#include "tests/bench/deadline_learner.hpp"

#include "engine/plan/draws.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace hone::bench {
namespace {

/// The luck of a card's n-th session: over the cards of a run the draws of each n are evenly spread (a lattice with a
/// random shift), so that a few runs tell policies apart that random draws would need hundreds for.
double even_luck(std::uint64_t seed, std::size_t card, int session) {
    static constexpr std::array<double, 16> primes{2,  3,  5,  7,  11, 13, 17, 19,
                                                   23, 29, 31, 37, 41, 43, 47, 53};
    const auto at = static_cast<std::size_t>(session);
    if (at >= primes.size()) return luck(seed, card, session);
    const double position = static_cast<double>(card) * std::sqrt(primes[at]) + luck(seed, 0, session);
    return position - std::floor(position);
}

}  // namespace

double answer(const Learner& learner, LearnerCard& card, int day, double draw) {
    const auto outcomes = [&](const SessionModel& model, const std::optional<MemoryState>& memory) {
        return memory ? model.review(*memory, day - card.last) : model.first();
    };
    // Both lists hold the same paths of ratings in the same order.
    const SessionOutcomes truth = outcomes(*learner.truth, card.truth),
                          belief = outcomes(*learner.belief, card.belief);
    const std::size_t drawn = truth.drawn(draw);
    card.truth = truth[drawn].memory;
    card.belief = belief[std::min(drawn, belief.size() - 1)].memory;
    card.last = day;
    ++card.sessions;
    return truth[drawn].seconds;
}

Learner begun(const Scenario& scenario, const SessionModel& truth, const SessionModel& belief,
              std::uint64_t seed) {
    constexpr int history = 60;  // days
    Learner learner{{}, &truth, &belief, 0};
    for (int i = 0; i < scenario.cards; ++i) {
        LearnerCard card;
        if (scenario.heavy && i % 2 == 1) card.weight = 4;
        if (i < scenario.seen)
            for (int day = -history + i * (history - 10) / scenario.seen; day < 0; ++day)
                if (!card.belief || belief.retrievability(day - card.last, *card.belief) <= 0.9)
                    answer(learner, card, day, luck(seed + 1, static_cast<std::size_t>(i), day + history));
        card.sessions = 0;
        learner.cards.push_back(card);
    }
    return learner;
}

bool is_missed(const Scenario& scenario, int day, std::uint64_t seed) {
    return luck(seed, static_cast<std::size_t>(scenario.cards), day) < scenario.missed;
}

Result studied(const Scenario& scenario, Learner learner, const Policy& policy, std::uint64_t seed) {
    Result result{0, 0};
    double overdrawn = 0;
    for (int day = 0; day < scenario.days; ++day) {
        if (is_missed(scenario, day, seed)) continue;
        double left = scenario.minutes * 60 - overdrawn;
        const std::vector<std::size_t> queue = policy(learner, day);
        for (const std::size_t i : queue) {
            if (left <= 0) break;
            LearnerCard& card = learner.cards[i];
            if (card.belief && card.last == day) continue;
            const double seconds = answer(learner, card, day, even_luck(seed, i, card.sessions));
            left -= seconds;
            result.minutes += seconds / 60;
        }
        overdrawn = std::max(0.0, -left);
        ++learner.days_studied;
    }
    double weights = 0;
    for (const LearnerCard& card : learner.cards) {
        weights += card.weight;
        if (card.truth)
            result.recall +=
                card.weight * learner.truth->retrievability(scenario.days - card.last, *card.truth);
    }
    result.recall /= weights;
    return result;
}

}  // namespace hone::bench
