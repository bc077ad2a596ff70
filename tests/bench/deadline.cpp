// SPDX-License-Identifier: MIT
// What schedules reach on an interview date: simulated learners, the same luck for every policy. Prints a table; every
// figure is simulated under FSRS-6, none is measured on people.
//
//     deadline [cards=500] [days=30] [minutes=10,20,40] [runs=4] [seen=0] [missed=0] [unlike=0] [weights=0]
//              [rule=both|recall|steps] [polish=200] [seed=1]
//
// seen: cards already begun. missed: share of days missed. unlike: 1 gives every learner parameters of its own, which
// the planner does not know. weights: 1 makes every other card count four times. rule: the session ends at the first
// recall (the product) or after the two learning steps of published comparisons.
#include "engine/plan/draws.hpp"
#include "engine/plan/fsrs_sessions.hpp"
#include "tests/bench/deadline_policies.hpp"

#include <fmt/core.h>

#include <chrono>
#include <cmath>
#include <cstdlib>
#include <map>
#include <sstream>
#include <string>

namespace {

using namespace hone;
using namespace hone::bench;

/// Spread of parameters over people: fsrs-rs src/training.rs, PARAMS_STDDEV.
constexpr Parameters spread{6.43, 9.66, 17.58, 27.85, .57, .28,  .6,  .12, .39, .18, .33,
                            .3,   .09,  .16,   .57,   .25, 1.03, .31, .32, .14, .27};

double normal(std::uint64_t seed, int which) {
    const double radius = std::sqrt(-2.0 * std::log(1.0 - luck(seed, 77, 2 * which)));
    return radius * std::cos(6.283185307179586 * luck(seed, 77, 2 * which + 1));
}

/// A learner at half the spread of people; the first stabilities lie log-normally, with one factor in common.
Parameters unlike_parameters(std::uint64_t seed) {
    Parameters w = default_parameters;
    for (int i = 0; i < parameter_count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (i < 4)
            w[at] *= std::exp(0.4 * normal(seed, parameter_count) + 0.25 * normal(seed, i));
        else
            w[at] += 0.5 * spread[at] * normal(seed, i);
    }
    return clipped(w);
}

struct Mean {
    double sum = 0, squares = 0, minutes = 0;
    int count = 0;
    void add(const Result& result) {
        sum += result.recall;
        squares += result.recall * result.recall;
        minutes += result.minutes;
        ++count;
    }
    double mean() const { return sum / count; }
    double error() const {
        return count < 2 ? 0.0 : std::sqrt(std::max(0.0, squares / count - mean() * mean()) / (count - 1));
    }
};

struct Options {
    std::map<std::string, std::string> given;
    std::string text(const std::string& name, const std::string& otherwise) const {
        const auto at = given.find(name);
        return at == given.end() ? otherwise : at->second;
    }
    double number(const std::string& name, double otherwise) const {
        return given.contains(name) ? std::atof(given.at(name).c_str()) : otherwise;
    }
};

struct Row {
    std::string name;
    Mean mean;
    double seconds = 0;  ///< of computing
};

void table(const Options& options, const Scenario& scenario, SessionRule rule) {
    const int runs = static_cast<int>(options.number("runs", 4));
    const int polish = static_cast<int>(options.number("polish", 200));
    const auto seed = static_cast<std::uint64_t>(options.number("seed", 1));
    const bool unlike = options.number("unlike", 0) > 0;
    const FsrsSessions belief(Fsrs(), rule);

    std::vector<Row> rows;
    Mean bounds, tuned;
    const std::vector<double> constants{0.8, 0.85, 0.9, 0.93, 0.95, 0.97};
    for (int run = 0; run < runs; ++run) {
        const std::uint64_t luck_of_run = seed * 1000 + static_cast<std::uint64_t>(run);
        const FsrsSessions truth(unlike ? Fsrs(unlike_parameters(luck_of_run)) : Fsrs(), rule);
        const Learner learner = begun(scenario, truth, belief, luck_of_run);
        std::size_t row = 0;
        const auto add = [&](const std::string& name, const Policy& policy) {
            const auto start = std::chrono::steady_clock::now();
            const Result result = studied(scenario, learner, policy, luck_of_run);
            if (rows.size() == row) rows.push_back({name, {}, 0});
            rows[row].mean.add(result);
            rows[row++].seconds +=
                std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
            return result;
        };
        const auto retention = [&](const Retention& each) { return desired_retention(scenario, each); };
        add("0.9, reviews first", retention({.new_first = false}));
        add("0.9, new first", retention({}));
        add("0.9, interval capped", retention({.capped = true}));
        add("0.9, final pass", retention({.final_pass = true}));
        add("0.9 to 0.97, ramp", retention({.ramp = true}));
        Result best{-1, 0};
        for (const double desired : constants)
            if (const Result result =
                    studied(scenario, learner, retention({.desired = desired}), luck_of_run);
                result.recall > best.recall)
                best = result;
        tuned.add(best);
        add("weakest first", weakest(scenario));
        add("greedy", greedy(scenario));
        add("plan, two parameters", planned(scenario, belief, {0, 0, true}));
        add("plan, polished", planned(scenario, belief, {polish, 30, true}));
        if (unlike)
            add("plan, knows the truth", [&] {
                const Policy on_truth = planned(scenario, truth, {polish, 30, true});
                return [&truth, on_truth](const Learner& seen, int day) {
                    Learner known = seen;
                    known.belief = &truth;
                    for (LearnerCard& card : known.cards)
                        card.belief = card.truth;
                    return on_truth(known, day);
                };
            }());
        if (scenario.heavy) add("plan, blind to weights", planned(scenario, belief, {polish, 30, false}));
        if (run == 0 || unlike || scenario.seen > 0 || scenario.missed > 0)
            bounds.add({bound(scenario, learner, luck_of_run), 0});
    }
    rows.insert(rows.begin() + 5, {"tuned in hindsight", tuned, 0});

    fmt::print("\n{} cards ({} seen), {} days, {} min a day, {}; missed {}, {} runs\n", scenario.cards,
               scenario.seen, scenario.days, scenario.minutes,
               rule == SessionRule::two_steps ? "two learning steps" : "session ends at the first recall",
               scenario.missed, runs);
    fmt::print("{:<24}{:>8}{:>8}{:>9}{:>7}{:>10}\n", "policy", "recall", "+-", "minutes", "gap", "cpu s/run");
    const double base = rows[1].mean.mean(), gap = bounds.mean() - base;
    for (const Row& row : rows)
        fmt::print("{:<24}{:>8.4f}{:>8.4f}{:>9.0f}{:>6.0f}%{:>10.2f}\n", row.name, row.mean.mean(),
                   row.mean.error(), row.mean.minutes / runs,
                   gap > 0 ? 100 * (row.mean.mean() - base) / gap : 0.0, row.seconds / runs);
    fmt::print("{:<24}{:>8.4f}\n", "bound", bounds.mean());
    std::fflush(stdout);
}

}  // namespace

int main(int count, char** arguments) {
    Options options;
    for (int i = 1; i < count; ++i) {
        const std::string each = arguments[i];
        const auto equals = each.find('=');
        if (equals == std::string::npos) {
            fmt::print(stderr, "{}: name=value is expected; the names stand at the top of deadline.cpp\n",
                       each);
            return 2;
        }
        options.given[each.substr(0, equals)] = each.substr(equals + 1);
    }
    Scenario scenario;
    scenario.cards = static_cast<int>(options.number("cards", 500));
    scenario.seen = static_cast<int>(options.number("seen", 0));
    scenario.days = static_cast<int>(options.number("days", 30));
    scenario.missed = options.number("missed", 0);
    scenario.heavy = options.number("weights", 0) > 0;
    const std::string rule = options.text("rule", "both");
    std::stringstream budgets(options.text("minutes", "10,20,40"));
    for (std::string minutes; std::getline(budgets, minutes, ',');) {
        scenario.minutes = std::atof(minutes.c_str());
        if (rule != "recall") table(options, scenario, SessionRule::two_steps);
        if (rule != "steps") table(options, scenario, SessionRule::first_recall);
    }
    return 0;
}
