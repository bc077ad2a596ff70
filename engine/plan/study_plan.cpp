// SPDX-License-Identifier: MIT
#include "engine/plan/study_plan.hpp"

#include "engine/plan/prices.hpp"

#include <algorithm>
#include <numeric>

namespace hone {
namespace {

constexpr double dust = 0.01;  // of a side's seconds: not worth solving again for

double sum(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// The higher of two prices of each day.
std::vector<double> higher(std::vector<double> a, const std::vector<double>& b) {
    for (std::size_t day = 0; day < a.size(); ++day)
        a[day] = std::max(a[day], b[day]);
    return a;
}

std::vector<double> floor_of(const BySide<std::vector<double>>& prices, Side side) {
    std::vector<double> floor;
    for (std::size_t day = 0; day < prices[side].size(); ++day)
        floor.push_back(least_gain(prices, side, static_cast<int>(day)));
    return floor;
}

/// A side while its prices are sought.
class Solver {
public:
    explicit Solver(PlanQuestion& question)
        : question_(&question), transitions_(transitions_of(question.kinds, grid_for_prices, question.days)) {
        dual_.emplace(question, transitions_);
    }
    Solver(const Solver&) = delete;
    Solver& operator=(const Solver&) = delete;

    void solve(std::span<const double> earlier, int evaluations) {
        Prices prices = earlier.size() < static_cast<std::size_t>(question_->days)
                            ? two_parameter_prices(*dual_)
                            : carried_over(*dual_, earlier);
        prices_ = polished(*dual_, std::move(prices), evaluations).per_day;
    }
    const std::vector<double>& prices() const { return prices_; }

    /// Expected seconds of each day that a plan leaves which only takes what brings `floor` a second. A day
    /// with a higher price has none to give. Nor do days give more than is left in all: what one of them
    /// lacks, its neighbours make up for.
    std::vector<double> unused(const std::vector<double>& floor) const {
        std::vector<double> left(prices_.size());
        dual_->value(higher(prices_, floor), 0.0, left);
        const double net = std::max(0.0, sum(left));
        for (std::size_t day = 0; day < left.size(); ++day)
            left[day] = prices_[day] < floor[day] ? std::max(0.0, left[day]) : 0.0;
        const double gross = sum(left);
        for (double& seconds : left)
            seconds *= gross > net ? net / gross : 1.0;
        return left;
    }

    void hand(const std::vector<double>& seconds, int evaluations) {
        const double expected = question_->total_seconds();
        if (sum(seconds) <= dust * (expected + sum(seconds))) return;
        for (std::size_t day = 0; day < seconds.size(); ++day)
            if (question_->studied[day] > 0)
                question_->seconds[day] += seconds[day] / question_->studied[day];
        dual_.emplace(*question_, transitions_);  // days off may have become days to study
        // From the prices before, unless they meant nothing (there were no seconds) or could not be improved.
        const bool anew = expected <= 0 || evaluations <= 0;
        solve(anew ? std::vector<double>() : std::vector<double>(prices_), evaluations);
    }

private:
    PlanQuestion* question_;
    std::vector<Transitions> transitions_;
    std::optional<Dual> dual_;
    std::vector<double> prices_;
};

/// The prices of both sides, once what one cannot use was handed to the other: its question then has these
/// seconds too.
BySide<std::vector<double>> prices_of(BySide<SideQuestion>& sides, const BySide<std::vector<double>>& earlier,
                                      int evaluations) {
    BySide<std::optional<Solver>> solvers;
    const auto prices = [&] {
        BySide<std::vector<double>> found;
        for (const Side side : both_sides)
            if (solvers[side]) found[side] = solvers[side]->prices();
        return found;
    };
    for (const Side side : both_sides) {
        if (sides[side].cards.empty()) continue;
        solvers[side].emplace(sides[side].question);
        solvers[side]->solve(earlier[side], evaluations);
    }
    if (!solvers[others] || !solvers[speaking]) return prices();
    BySide<std::vector<double>> handed;
    for (const Side side : both_sides)
        handed[opposite(side)] = solvers[side]->unused(floor_of(prices(), side));
    for (const Side side : both_sides)
        solvers[side]->hand(handed[side], evaluations);
    BySide<std::vector<double>> kept = prices();
    for (const Side side : both_sides)
        kept[side] = higher(kept[side], floor_of(prices(), side));
    return kept;
}

std::vector<Ranked> interleaved(const BySide<std::vector<Ranked>>& queues, double speak_share) {
    std::vector<Ranked> order;
    BySide<std::size_t> served{};
    BySide<double> spent{};
    const auto next = [&](Side side) -> const Ranked& { return queues[side][served[side]]; };
    while (true) {
        const bool left[] = {served[others] < queues[others].size(),
                             served[speaking] < queues[speaking].size()};
        if (!left[others] && !left[speaking]) return order;
        Side side = left[others] ? others : speaking;
        if (left[others] && left[speaking])
            side = next_side(spent, {next(others).seconds, next(speaking).seconds}, speak_share);
        order.push_back(next(side));
        spent[side] += next(side).seconds;
        ++served[side];
    }
}

}  // namespace

StudyPlan study_plan(const StudyQuestion& question, const BySide<std::vector<double>>& earlier,
                     int evaluations) {
    const int days = question.all.days;
    BySide<SideQuestion> sides = sides_of(question);
    StudyPlan plan{{}, std::vector<Outlook>(question.all.cards.size()), {}, {}};
    if (days > greedy_days) plan.prices = prices_of(sides, earlier, evaluations);
    BySide<std::vector<Ranked>> queues;
    for (const Side side : both_sides) {
        const PlanQuestion& asked = sides[side].question;
        plan.seconds[side] = asked.seconds;
        if (asked.cards.empty()) continue;
        std::vector<Transitions> transitions;
        if (!plan.prices[side].empty()) transitions = transitions_of(asked.kinds, grid_for_values, days);
        const Planner planner(asked, transitions, plan.prices[side]);
        const double least = least_gain(plan.prices, side, 0);
        for (std::size_t i = 0; i < asked.cards.size(); ++i) {
            const std::size_t card = sides[side].cards[i];
            plan.outlook[card].next_day = planner.next_day(i);
            if (asked.cards[i].shown_today()) continue;
            const Ranked now = planner.standing_index(i, 0);
            plan.outlook[card].seconds = now.seconds;
            if (!asked.cards[i].memory && asked.is_closed_to_new(0)) continue;
            plan.outlook[card].gain_per_second = now.gain_per_second;
            if (now.gain_per_second > least && asked.expected_seconds(0) > 0)
                queues[side].push_back({card, now.gain_per_second, now.seconds});
        }
        sort_by_gain(queues[side]);
    }
    plan.today = interleaved(queues, question.speak_share);
    return plan;
}

}  // namespace hone
