// SPDX-License-Identifier: MIT
#include "engine/plan/habits.hpp"

#include <numeric>

namespace hone {
namespace {

std::size_t index(Rating rating) {
    return static_cast<std::size_t>(number(rating) - 1);
}

/// Rating shares, counted on from the prior.
template <std::size_t Size>
struct Shares {
    std::array<double, Size>* shares;
    std::array<double, Size> counts{};
    explicit Shares(std::array<double, Size>& of) : shares(&of) {
        const double sum = std::accumulate(of.begin(), of.end(), 0.0);  // published shares are rounded
        for (std::size_t i = 0; i < Size; ++i)
            counts[i] = prior_ratings * of[i] / sum;
    }
    void settle() const {
        const double sum = std::accumulate(counts.begin(), counts.end(), 0.0);
        for (std::size_t i = 0; i < Size; ++i)
            (*shares)[i] = counts[i] / sum;
    }
};

struct Mean {
    double sum = 0, count = 0;
};

/// Seconds by rating, averaged on from the prior.
struct Times {
    std::array<double, 4>* seconds;
    std::array<Mean, 4> means;
    explicit Times(std::array<double, 4>& of) : seconds(&of) {
        for (std::size_t i = 0; i < 4; ++i)
            means[i] = {prior_times * of[i], prior_times};
    }
    void add(const TimedAnswer& answer) {
        if (!answer.seconds) return;
        Mean& mean = means[index(answer.rating)];
        mean.sum += *answer.seconds;
        mean.count += 1;
    }
    void settle() const {
        for (std::size_t i = 0; i < 4; ++i)
            (*seconds)[i] = means[i].sum / means[i].count;
    }
};

SessionHabits scaled_defaults(double good_seconds) {
    SessionHabits habits;
    const double scale = good_seconds / habits.review_seconds[index(Rating::good)];
    for (auto* seconds : {&habits.learning_seconds, &habits.review_seconds, &habits.relearning_seconds})
        for (double& each : *seconds)
            each *= scale;
    return habits;
}

/// One showing after another on a day: a row of shares for each rating before.
using RepeatShares = std::array<Shares<4>, 3>;

RepeatShares repeat_shares(SessionHabits::Repeats& repeats) {
    return {Shares(repeats[0]), Shares(repeats[1]), Shares(repeats[2])};
}

void add_repeat(RepeatShares& rows, const TimedAnswer& answer) {
    // Easy ends every session, so what follows it is no habit.
    if (answer.before && *answer.before != Rating::easy)
        rows[index(*answer.before)].counts[index(answer.rating)] += 1;
}

}  // namespace

SessionHabits learned_habits(std::span<const TimedAnswer> answers, double good_seconds) {
    SessionHabits habits = scaled_defaults(good_seconds);
    Shares first(habits.first);
    Shares recalled(habits.recalled);
    RepeatShares learning = repeat_shares(habits.learning), relearning = repeat_shares(habits.relearning);
    Times learning_times(habits.learning_seconds), review_times(habits.review_seconds),
        relearning_times(habits.relearning_seconds);

    for (const TimedAnswer& answer : answers)
        switch (answer.showing) {
            case Showing::first_ever:
                first.counts[index(answer.rating)] += 1;
                learning_times.add(answer);
                break;
            case Showing::first_of_day:
                // How often it is forgotten is the memory's to say, not a habit's.
                if (answer.rating != Rating::again) recalled.counts[index(answer.rating) - 1] += 1;
                review_times.add(answer);
                break;
            case Showing::after_new:
                add_repeat(learning, answer);
                learning_times.add(answer);
                break;
            case Showing::after_lapse:
                add_repeat(relearning, answer);
                relearning_times.add(answer);
                break;
        }

    first.settle();
    recalled.settle();
    for (const RepeatShares* rows : {&learning, &relearning})
        for (const Shares<4>& row : *rows)
            row.settle();
    for (const Times* times : {&learning_times, &review_times, &relearning_times})
        times->settle();
    return habits;
}

}  // namespace hone
