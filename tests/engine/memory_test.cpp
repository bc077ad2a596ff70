// SPDX-License-Identifier: MIT
#include "tests/engine/vectors.hpp"

#include <random>

using namespace hone;
using namespace hone::testing;

namespace {

/// Computes what one entry asks, as one list of numbers beside `expected`.
template <typename Compute>
void check_each(const std::string& kind, Compute compute) {
    for (const json& entry : vectors(kind)) {
        const std::vector<double> got = compute(entry.at("input"));
        const auto expected = entry.at("expected").is_array()
                                  ? entry.at("expected").get<std::vector<double>>()
                                  : std::vector{entry.at("expected").get<double>()};
        REQUIRE(got.size() == expected.size());
        for (std::size_t i = 0; i < got.size(); ++i) {
            INFO(entry.at("id") << " [" << i << "]: got " << got[i] << ", published " << expected[i]);
            CHECK(agrees(got[i], expected[i], entry));
        }
    }
}

template <typename Compute>
std::vector<double> for_each_of(const json& list, Compute compute) {
    std::vector<double> results;
    for (const json& item : list)
        results.push_back(compute(item));
    return results;
}

/// The memory after a whole history, the first review having no elapsed time.
MemoryState after_history(const Fsrs& fsrs, const json& ratings, const json& elapsed) {
    MemoryState state = fsrs.first(rating(ratings.at(0)));
    for (std::size_t i = 1; i < ratings.size(); ++i)
        state = fsrs.next(state, elapsed.at(i).get<int>(), rating(ratings.at(i)));
    return state;
}

void check_state(const MemoryState& got, const json& expected, const json& entry) {
    INFO(entry.at("id") << ": S " << got.stability << ", D " << got.difficulty << ", published " << expected);
    CHECK(agrees(got.stability, expected.at("stability").get<double>(), entry));
    CHECK(agrees(got.difficulty, expected.at("difficulty").get<double>(), entry));
}

double rounded_days(double interval) {
    return std::max(1.0, std::round(interval));
}

}  // namespace

TEST_CASE("The forgetting curve gives the published retrievabilities") {
    check_each("forgetting_curve", [](const json& input) {
        Parameters w = weights(input);
        if (input.contains("decay")) w[20] = input.at("decay").get<double>();
        const Fsrs fsrs(w);
        if (input.contains("pairs_t_s"))
            return for_each_of(input.at("pairs_t_s"), [&](const json& pair) {
                return fsrs.retrievability(pair.at(0).get<double>(), pair.at(1).get<double>());
            });
        return for_each_of(input.at("t"), [&](const json& t) {
            return fsrs.retrievability(t.get<double>(), input.at("stability").get<double>());
        });
    });
    check_each("retrievability_at_due", [](const json& input) {
        const MemoryState state = Fsrs().first(rating(input.at("first_rating")));
        CHECK(state.stability == input.at("stability").get<double>());
        return std::vector{Fsrs().retrievability(input.at("elapsed_days").get<double>(), state.stability)};
    });
}

TEST_CASE("The first review gives the published stability and difficulty") {
    check_each("init_stability", [](const json& input) {
        return for_each_of(input.at("rating"),
                           [&](const json& r) { return Fsrs(weights(input)).first(rating(r)).stability; });
    });
    check_each("init_difficulty", [](const json& input) {
        return for_each_of(input.at("rating"),
                           [&](const json& r) { return Fsrs(weights(input)).first(rating(r)).difficulty; });
    });
}

TEST_CASE("A rating moves difficulty as published") {
    const auto next_difficulties = [](const Parameters& w, const json& input) {
        return for_each_of(input.at("rating"), [&](const json& r) {
            return Fsrs(w).difficulty_after(input.at("difficulty").get<double>(), rating(r));
        });
    };
    check_each("next_difficulty",
               [&](const json& input) { return next_difficulties(weights(input), input); });
    check_each("next_difficulty_before_mean_reversion", [&](const json& input) {
        Parameters w = weights(input);
        w[7] = 0.0;  // no mean reversion
        return next_difficulties(w, input);
    });
}

TEST_CASE("Each stability formula gives the published values") {
    const auto for_cases = [](const json& input, auto formula) {
        return for_each_of(input.at("cases"), [&](const json& c) {
            return formula(Fsrs(weights(input)), memory(c), c.at("retrievability").get<double>(),
                           rating(c.at("rating")));
        });
    };
    check_each("stability_after_success", [&](const json& input) {
        return for_cases(input, [](const Fsrs& fsrs, MemoryState state, double r, Rating rating) {
            return fsrs.stability_after_success(state, r, rating);
        });
    });
    check_each("stability_after_failure", [&](const json& input) {
        return for_cases(input, [](const Fsrs& fsrs, MemoryState state, double r, Rating) {
            return fsrs.stability_after_lapse(state, r);
        });
    });
    check_each("stability_short_term", [](const json& input) {
        return for_each_of(input.at("rating"), [&](const json& r) {
            return Fsrs(weights(input)).stability_same_day(input.at("stability").get<double>(), rating(r));
        });
    });
}

TEST_CASE("Whole histories and single steps end in the published states") {
    for (const json& entry : vectors("final_state")) {
        const json& input = entry.at("input");
        check_state(after_history(Fsrs(weights(input)), input.at("ratings"), input.at("delta_t")),
                    entry.at("expected"), entry);
    }
    for (const json& entry : vectors("step")) {
        const json& input = entry.at("input");
        check_state(
            Fsrs(weights(input))
                .next(memory(input.at("state")), input.at("delta_t").get<int>(), rating(input.at("rating"))),
            entry.at("expected"), entry);
    }
}

TEST_CASE("All four next states and their intervals are the published ones") {
    for (const json& entry : vectors("next_states")) {
        const json& input = entry.at("input");
        const Fsrs fsrs(weights(input));
        const MemoryState before = after_history(fsrs, input.at("ratings"), input.at("delta_t"));
        for (Rating r : all_ratings) {
            const json& expected = entry.at("expected").at(std::string(name(r)));
            const MemoryState got = fsrs.next(before, input.at("then_elapsed").get<int>(), r);
            check_state(got, expected, entry);
            CHECK(agrees(fsrs.interval(got.stability, input.at("desired_retention").get<double>()),
                         expected.at("interval").get<double>(), entry));
        }
    }
}

TEST_CASE("An ease and an interval of SM-2 become the published memory") {
    for (const json& entry : vectors("memory_state_from_sm2")) {
        const json& cases = entry.at("input").at("cases_ease_ivl_ret");
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const MemoryState got = Fsrs(weights(entry.at("input")))
                                        .from_sm2(cases[i][0].get<double>(), cases[i][1].get<double>(),
                                                  cases[i][2].get<double>());
            const json& expected = entry.at("expected")[i];
            CHECK(agrees(got.stability, expected[0].get<double>(), entry));
            CHECK(agrees(got.difficulty, expected[1].get<double>(), entry));
        }
    }
}

TEST_CASE("Intervals for a desired retention are the published ones") {
    check_each("next_interval", [](const json& input) {
        return std::vector{
            Fsrs(weights(input))
                .interval(input.at("stability").get<double>(), input.at("desired_retention").get<double>())};
    });
    check_each("next_interval_rounded_min1", [](const json& input) {
        return for_each_of(input.at("desired_retention"), [&](const json& retention) {
            return rounded_days(
                Fsrs(weights(input)).interval(input.at("stability").get<double>(), retention.get<double>()));
        });
    });
}

TEST_CASE("Cards reviewed on their due day get the published days, learning steps left out") {
    for (const json& entry : vectors("scheduler_interval_days")) {
        const json& input = entry.at("input");
        const json& days = entry.at("expected");
        const Fsrs fsrs(weights(input));
        MemoryState state = fsrs.first(rating(input.at("ratings").at(0)));
        for (std::size_t i = 1; i < days.size(); ++i) {
            state = fsrs.next(state, days.at(i - 1).get<int>(), rating(input.at("ratings").at(i)));
            INFO(entry.at("id") << " review " << i << ", S " << state.stability);
            if (days.at(i) != 0)  // 0: a learning step of minutes
                CHECK(rounded_days(fsrs.interval(state.stability, 0.9)) == days.at(i).get<double>());
        }
    }
}

TEST_CASE("Long-term histories under FSRS-5 weights keep the published memory") {
    for (const json& entry : vectors("scheduler_long_term")) {
        const json& input = entry.at("input");
        const json& expected = entry.at("expected");
        Parameters w = weights(input);
        w[17] = w[18] = 0.0;  // enable_short_term is false in the source
        const Fsrs fsrs(w);
        MemoryState state = fsrs.first(rating(input.at("ratings").at(0)));
        for (std::size_t i = 0; i < input.at("ratings").size(); ++i) {
            if (i > 0)
                state = fsrs.next(state, expected.at("scheduled_days").at(i - 1).get<int>(),
                                  rating(input.at("ratings").at(i)));
            check_state(state,
                        {{"stability", expected.at("stability").at(i)},
                         {"difficulty", expected.at("difficulty").at(i)}},
                        entry);
        }
    }
}

TEST_CASE("A hundred ts-fsrs histories give the same S, D, R and interval at every review") {
    const json file = data_file("tsfsrs_histories.json");
    const Fsrs fsrs(weights(file.at("parameters")));
    const auto within = [](double got, const json& expected) {
        return std::abs(got - expected.get<double>()) <= 1e-6 * std::abs(expected.get<double>());
    };
    std::size_t reviews = 0;
    for (const json& history : file.at("histories")) {
        MemoryState state{};
        for (const json& review : history.at("reviews")) {
            INFO("history " << history.at("id") << ": " << review);
            const int elapsed = review.at("elapsed_days").get<int>();
            const bool is_first = review.at("retrievability_before").is_null();
            if (!is_first)
                CHECK(within(fsrs.retrievability(elapsed, state.stability),
                             review.at("retrievability_before")));
            const Rating grade = rating(review.at("grade"));
            state = is_first ? fsrs.first(grade) : fsrs.next(state, elapsed, grade);
            CHECK(within(state.stability, review.at("stability")));
            CHECK(within(state.difficulty, review.at("difficulty")));
            CHECK(rounded_days(fsrs.interval(state.stability, 0.9)) ==
                  review.at("interval_dr90").get<double>());
            ++reviews;
        }
        for (const auto& [retention, expected] : history.at("final_intervals").items()) {
            INFO("history " << history.at("id") << " at retention " << retention);
            const double interval = fsrs.interval(state.stability, std::stod(retention));
            CHECK(std::clamp(rounded_days(interval), 1.0, 36500.0) == expected.at("interval").get<double>());
        }
    }
    CHECK(file.at("histories").size() == 100);
    CHECK(reviews == 892);
}

namespace {

/// Weights anywhere in their ranges.
Parameters random_weights(std::mt19937_64& random) {
    Parameters w{};
    for (std::size_t i = 0; i < w.size(); ++i)
        w[i] = std::uniform_real_distribution(parameter_ranges[i].low, parameter_ranges[i].high)(random);
    return w;
}

/// Stability spread evenly over its magnitudes.
MemoryState random_memory(std::mt19937_64& random) {
    const double log_s =
        std::uniform_real_distribution(std::log(minimum_stability), std::log(maximum_stability))(random);
    return {std::exp(log_s), std::uniform_real_distribution(1.0, 10.0)(random)};
}

}  // namespace

TEST_CASE("Retrievability falls with time and rises with stability") {
    std::mt19937_64 random(1);
    for (int i = 0; i < 500; ++i) {
        const Fsrs fsrs(random_weights(random));
        const double s = random_memory(random).stability;
        const double t = s * std::uniform_real_distribution(0.01, 20.0)(random);
        CHECK(fsrs.retrievability(0, s) == 1.0);
        CHECK(fsrs.retrievability(t, s) < fsrs.retrievability(t * 0.9, s));
        CHECK(fsrs.retrievability(t, s * 0.9) < fsrs.retrievability(t, s));
        CHECK(fsrs.retrievability(t, s) > 0.0);
    }
}

TEST_CASE("The interval at retention 0.9 is the stability, and at any retention the curve comes back to it") {
    std::mt19937_64 random(2);
    for (int i = 0; i < 500; ++i) {
        const Fsrs fsrs(random_weights(random));
        const double s = random_memory(random).stability;
        const double retention = std::uniform_real_distribution(0.5, 0.99)(random);
        CHECK(fsrs.interval(s, 0.9) == s);
        CHECK_THAT(fsrs.retrievability(fsrs.interval(s, retention), s), WithinRel(retention, 1e-9));
    }
}

TEST_CASE("A lapse never raises stability and a recall never lowers it") {
    std::mt19937_64 random(3);
    for (int i = 0; i < 2000; ++i) {
        const Fsrs fsrs(i % 2 == 0 ? default_parameters : random_weights(random));
        const MemoryState state = random_memory(random);
        const int elapsed = std::uniform_int_distribution(1, 4000)(random);
        CHECK(fsrs.next(state, elapsed, Rating::again).stability <= state.stability);
        for (Rating recall : {Rating::hard, Rating::good, Rating::easy}) {
            CHECK(fsrs.next(state, elapsed, recall).stability >= state.stability);
            CHECK(fsrs.next(state, 0, recall).stability >= state.stability);
        }
        CHECK(Fsrs().next(state, 0, Rating::again).stability <= state.stability);
    }
}

TEST_CASE("Memory stays in its bounds whatever it is given") {
    std::mt19937_64 random(4);
    for (int i = 0; i < 2000; ++i) {
        const Fsrs fsrs(random_weights(random));
        MemoryState state = random_memory(random);
        if (i % 3 == 0) state = {1e9, 99.0};
        if (i % 3 == 1) state = {0.0, -5.0};
        for (Rating rating : all_ratings) {
            for (int elapsed : {0, 1, 36500}) {
                const MemoryState next = fsrs.next(state, elapsed, rating);
                CHECK((next.stability >= minimum_stability && next.stability <= maximum_stability));
                CHECK((next.difficulty >= 1.0 && next.difficulty <= 10.0));
            }
        }
    }
}

TEST_CASE("A rating is known by its name or its digit and by nothing else") {
    for (Rating rating : all_ratings) {
        CHECK(rating_from(name(rating)) == rating);
        CHECK(rating_from(std::to_string(number(rating))) == rating);
        CHECK(rating_from(number(rating)) == rating);
    }
    for (const char* text : {"", "0", "5", "Good", "good ", "03", "33", "ok", "/", ":"}) {
        INFO(text);
        CHECK_FALSE(rating_from(std::string_view(text)));
    }
    for (int number : {-1, 0, 5, 257})
        CHECK_FALSE(rating_from(number));
}
