// SPDX-License-Identifier: MIT
#include "engine/plan/followed.hpp"

#include "engine/plan/draws.hpp"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

namespace hone {
namespace {

/// A finer grid where the tables stay small, a coarser one where they would fill the memory.
GridSize grid_of_tables(const PlanQuestion& question) {
    constexpr std::size_t most_gains = 20'000'000;  // floats
    std::set<std::pair<int, int>> groups;
    for (const PlannedCard& card : question.cards)
        groups.emplace(card.kind, card.worth);
    const auto nodes = static_cast<std::size_t>(Grid(grid_for_values).nodes());
    return groups.size() * gain_place(question.days, 0, nodes) <= most_gains ? grid_for_values
                                                                             : grid_for_prices;
}

struct SimulatedCard {
    std::optional<MemoryState> truth;
    std::optional<Planner::Shown> belief;  ///< once it was shown on a day of the plan
    int last;                              ///< day of its last session; before today: minus the days since
    int sessions = 0;
};

/// One side's planner, and the queue it makes of a day.
class Queue {
public:
    Queue(SideQuestion side, const std::vector<double>& prices, const std::vector<double>& seconds)
        : side_(std::move(side)) {
        side_.question.seconds = seconds;
        if (!prices.empty())
            transitions_ =
                transitions_of(side_.question.kinds, grid_of_tables(side_.question), side_.question.days);
        planner_.emplace(side_.question, transitions_, prices, Planner::Reach::futures);
    }
    Queue(const Queue&) = delete;
    Queue& operator=(const Queue&) = delete;

    /// Takes those from the front that may not be shown.
    template <typename MayBeShown>
    void skip(MayBeShown may_be_shown) {
        while (!waiting_.empty() && !may_be_shown(side_.cards[waiting_.front().card]))
            pop();
    }

    /// Who waits on a day with an index above `least`.
    void begin(int day, double least, const std::vector<SimulatedCard>& cards) {
        waiting_.clear();
        if (side_.question.expected_seconds(day) <= 0) return;
        for (std::size_t i = 0; i < side_.cards.size(); ++i) {
            const SimulatedCard& card = cards[side_.cards[i]];
            if (card.truth && card.last == day) continue;
            const Ranked next =
                card.belief ? planner_->shown_index(i, *card.belief, day) : planner_->standing_index(i, day);
            if (next.gain_per_second > least) waiting_.push_back(next);
        }
        // A day serves few of those that wait: a heap need not sort the rest.
        std::make_heap(waiting_.begin(), waiting_.end(), behind);
    }
    bool empty() const { return waiting_.empty(); }
    double next_seconds() const { return waiting_.front().seconds; }
    /// The next card's number on this side.
    std::size_t pop() {
        std::pop_heap(waiting_.begin(), waiting_.end(), behind);
        const std::size_t card = waiting_.back().card;
        waiting_.pop_back();
        return card;
    }
    std::size_t number(std::size_t card) const { return side_.cards[card]; }
    Planner::Shown shown(std::size_t card, MemoryState memory, int day) const {
        return planner_->shown(card, memory, day);
    }

private:
    static bool behind(const Ranked& a, const Ranked& b) {
        return std::pair(a.gain_per_second, b.card) < std::pair(b.gain_per_second, a.card);
    }

    SideQuestion side_;
    std::vector<Transitions> transitions_;
    std::optional<Planner> planner_;
    std::vector<Ranked> waiting_;
};

class Simulation {
public:
    Simulation(const StudyQuestion& question, const StudyPlan& plan, int futures,
               const FollowedReport& report)
        : question_(question),
          all_(question.all),
          prices_(plan.prices),
          queues_(queues_of(question, plan)),
          studied_(all_.study_probabilities()),
          believed_first_(firsts(all_.kinds)),
          share_(1.0 / futures),
          report_(report),
          result_{std::vector<DayLoad>(static_cast<std::size_t>(all_.days)),
                  RecallTable(static_cast<std::size_t>(futures), all_.cards.size()),
                  std::vector<double>(static_cast<std::size_t>(report.day) + 1, 0.0)} {
        const double weight = std::accumulate(report.weights.begin(), report.weights.end(), 0.0);
        for (const double each : report.weights)
            shares_.push_back(weight > 0 ? each / weight : 0.0);
    }

    void run(int future, std::uint64_t seed, const Truth* truth) {
        begin(truth);
        double overdrawn = 0;  // a session is never broken off; what it took too much, the next day lacks
        for (int day = 0; day < all_.days; ++day) {
            note(future, day);
            const auto at = static_cast<std::size_t>(day);
            if (luck(seed, cards_.size(), day) < studied_[at])
                overdrawn = std::max(0.0, -study(day, all_.seconds[at] - overdrawn, seed));
        }
        note(future, all_.days);
    }

    Followed result() && { return std::move(result_); }

private:
    static BySide<Queue> queues_of(const StudyQuestion& question, const StudyPlan& plan) {
        BySide<SideQuestion> sides = sides_of(question);
        return {Queue(std::move(sides[others]), plan.prices[others], plan.seconds[others]),
                Queue(std::move(sides[speaking]), plan.prices[speaking], plan.seconds[speaking])};
    }
    static std::vector<SessionOutcomes> firsts(std::span<const SessionModel* const> kinds) {
        std::vector<SessionOutcomes> outcomes;
        for (const SessionModel* kind : kinds)
            outcomes.push_back(kind->first());
        return outcomes;
    }

    void begin(const Truth* truth) {
        truth_ = truth;
        true_kinds_ = truth != nullptr ? truth->kinds : all_.kinds;
        true_first_ = truth != nullptr ? firsts(true_kinds_) : believed_first_;
        cards_.clear();
        for (std::size_t i = 0; i < all_.cards.size(); ++i)
            cards_.push_back({truth != nullptr ? truth->memory[i] : all_.cards[i].memory, std::nullopt,
                              -all_.cards[i].elapsed_days});
        note_shown_.clear();
        for (const PlannedCard& card : all_.cards) {
            const auto of_note = static_cast<std::size_t>(card.note + 1);
            if (note_shown_.size() < of_note) note_shown_.resize(of_note, -1);
            if (card.note >= 0 && card.shown_today()) note_shown_[of_note - 1] = 0;
        }
    }

    const SessionModel& true_model(std::size_t card) const {
        return *true_kinds_[static_cast<std::size_t>(all_.cards[card].kind)];
    }

    /// Recall at the start of a day, if that is reported.
    void note(int future, int day) {
        if (day > report_.day) return;
        double recall = 0;
        const std::span<double> row = result_.on_day.row(static_cast<std::size_t>(future));
        for (std::size_t i = 0; i < cards_.size(); ++i) {
            const SimulatedCard& card = cards_[i];
            if (day < report_.day && shares_[i] <= 0) continue;
            const double chance =
                card.truth ? true_model(i).retrievability(day - card.last, *card.truth) : all_.guess;
            recall += shares_[i] * chance;
            if (day == report_.day) row[i] = chance;
        }
        result_.curve[static_cast<std::size_t>(day)] += share_ * recall;
    }

    /// Serves both queues side by side; the seconds left, below 0 when the last session ran over.
    double study(int day, double left, std::uint64_t seed) {
        for (const Side side : both_sides)
            queues_[side].begin(day, least_gain(prices_, side, day), cards_);
        BySide<double> spent{};
        const auto sibling_was_not_shown = [&](std::size_t card) {
            const int of_note = all_.cards[card].note;
            return of_note < 0 || note_shown_[static_cast<std::size_t>(of_note)] != day;
        };
        while (left > 0) {
            for (const Side side : both_sides)
                queues_[side].skip(sibling_was_not_shown);
            if (queues_[others].empty() && queues_[speaking].empty()) break;
            Side side = queues_[others].empty() ? speaking : others;
            if (!queues_[others].empty() && !queues_[speaking].empty())
                side = next_side(spent, {queues_[others].next_seconds(), queues_[speaking].next_seconds()},
                                 question_.speak_share);
            spent[side] += queues_[side].next_seconds();
            left -= session(queues_[side], queues_[side].pop(), day, seed);
        }
        return left;
    }

    /// The answer is drawn from the truth, the belief follows. Its seconds.
    double session(const Queue& queue, std::size_t card_of_side, int day, std::uint64_t seed) {
        const std::size_t number = queue.number(card_of_side);
        SimulatedCard& card = cards_[number];
        const PlannedCard& planned = all_.cards[number];
        const auto kind = static_cast<std::size_t>(planned.kind);
        const std::optional<MemoryState> believed =
            card.belief ? std::optional(card.belief->memory) : planned.memory;
        const bool fresh = !believed;

        const double drawn = luck(seed, number, card.sessions);
        std::size_t path = 0;
        const auto pick = [&](const SessionOutcomes& outcomes) {
            path = outcomes.drawn(drawn);
            return outcomes[path];
        };
        const auto same = [&](const SessionOutcomes& outcomes) {
            return outcomes[std::min(path, outcomes.size() - 1)];
        };
        const SessionOutcome real =
            fresh ? pick(true_first_[kind]) : pick(true_model(number).review(*card.truth, day - card.last));
        MemoryState belief = real.memory;
        if (truth_ != nullptr)
            belief = fresh ? same(believed_first_[kind]).memory
                           : same(all_.kinds[kind]->review(*believed, day - card.last)).memory;

        DayLoad& load = result_.days[static_cast<std::size_t>(day)];
        load.sessions += share_;
        load.seconds += share_ * real.seconds;
        if (fresh) load.fresh += share_;
        card = {real.memory, queue.shown(card_of_side, belief, day), day, card.sessions + 1};
        if (planned.note >= 0) note_shown_[static_cast<std::size_t>(planned.note)] = day;
        return real.seconds;
    }

    const StudyQuestion& question_;
    const PlanQuestion& all_;
    BySide<std::vector<double>> prices_;
    BySide<Queue> queues_;
    std::vector<double> studied_;
    std::vector<SessionOutcomes> believed_first_, true_first_;
    std::vector<const SessionModel*> true_kinds_;
    const Truth* truth_ = nullptr;
    std::vector<SimulatedCard> cards_;
    std::vector<int> note_shown_;  ///< the last day on which a card of the note was shown
    double share_;                 ///< of a future in a mean
    FollowedReport report_;
    std::vector<double> shares_;  ///< of a card in recall
    Followed result_;
};

}  // namespace

Followed followed(const StudyQuestion& question, const StudyPlan& plan, std::span<const Truth> truths,
                  int futures, std::uint64_t seed, const FollowedReport& report) {
    Simulation simulation(question, plan, futures, report);
    for (int run = 0; run < futures; ++run) {
        const auto future = static_cast<std::size_t>(run);
        const Truth* truth = truths.empty() ? nullptr : &truths[future % truths.size()];
        simulation.run(run, seed + future * golden_gamma, truth);
    }
    return std::move(simulation).result();
}

}  // namespace hone
