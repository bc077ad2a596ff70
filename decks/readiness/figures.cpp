// SPDX-License-Identifier: MIT
#include "decks/readiness/figures.hpp"

#include "engine/plan/posterior.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace hone {
namespace {

constexpr int most_curve_points = 31;
constexpr std::size_t cards_for_whole_curve = 2000;  ///< beyond, the curve is drawn from fewer possibilities
constexpr std::size_t draws_of_long_curve = 10;
constexpr double ten_minutes = 600;

std::vector<RangedCard> ranged_cards(const Asked& asked, const Evidence& evidence) {
    std::vector<RangedCard> cards;
    for (const PlanningCard& card : asked.material.cards) {
        RangedCard ranged{std::nullopt, {}, card.weights[asked.round]};
        const auto history = evidence.number_of.find(card.card);
        if (card.trace && history != evidence.number_of.end()) {
            ranged.history = history->second;
            ranged.last_review = card.trace->last_review;
        }
        cards.push_back(ranged);
    }
    return cards;
}

/// Each posterior draw as the truth of a simulated future.
class Truths {
public:
    Truths(const PlanningQuestion& question, const Evidence& evidence, std::span<const Parameters> draws) {
        for (const Parameters& draw : draws) {
            const Fsrs fsrs(draw);
            const auto memories = evidence.histories.memories(fsrs);
            Truth truth;
            models_.push_back(models_under(question, fsrs));
            for (const auto& model : models_.back())
                truth.kinds.push_back(model.get());
            for (std::size_t i = 0; i < question.material.cards.size(); ++i) {
                const PlanningCard& card = question.material.cards[i];
                const auto history = evidence.number_of.find(card.card);
                std::optional<MemoryState> memory;
                if (card.trace)
                    memory =
                        history != evidence.number_of.end() ? memories[history->second] : card.trace->memory;
                truth.memory.push_back(memory);
            }
            truths_.push_back(std::move(truth));
        }
    }
    std::span<const Truth> all() const { return truths_; }

private:
    std::vector<std::vector<std::unique_ptr<FsrsSessions>>> models_;
    std::vector<Truth> truths_;
};

std::vector<double> weights_of(const Asked& asked) {
    std::vector<double> weights;
    for (const PlanningCard& card : asked.material.cards)
        weights.push_back(card.weights[asked.round]);
    return weights;
}

/// What ten minutes on these cards today would add on the dates, over never asking them: the best of them by the second.
double points_of_ten_minutes(const PlanningQuestion& question, std::span<const std::size_t> cards) {
    const PlanQuestion& all = question.question.all;
    std::vector<Ranked> best;
    for (const std::size_t card : cards) {
        const PlannedCard& planned = all.cards[card];
        if (planned.shown_today()) continue;
        best.push_back(greedy_index(all, card, planned.memory, -planned.elapsed_days, 0));
    }
    sort_by_gain(best);
    double left = ten_minutes, points = 0;
    for (const Ranked& each : best) {
        if (left <= 0 || each.gain_per_second <= 0) break;
        points += std::min(left, each.seconds) * each.gain_per_second;
        left -= each.seconds;
    }
    return points / question.weight();
}

double mean_recall(const RecallTable& table, std::span<const double> weights) {
    double recall = 0;
    for (std::size_t row = 0; row < table.rows(); ++row)
        for (std::size_t card = 0; card < table.cards(); ++card)
            recall += weights[card] * table.row(row)[card];
    const double weight =
        std::accumulate(weights.begin(), weights.end(), 0.0) * static_cast<double>(table.rows());
    return weight > 0 ? recall / weight : 0;
}

std::vector<StudyDay> curve_days(StudyDay today, StudyDay date) {
    const int days = date - today, points = std::min(days + 1, most_curve_points);
    std::vector<StudyDay> chosen;
    for (int i = 0; i < points; ++i)
        chosen.push_back(today + (points == 1 ? 0 : (i * days + (points - 1) / 2) / (points - 1)));
    return chosen;
}

struct Parts {
    std::vector<std::vector<std::size_t>> cards;
    std::vector<std::string> names;
};

Parts parts_by_training(const Asked& asked) {
    Parts parts;
    for (const Trains trains : {Trains::recognise, Trains::recall, Trains::say}) {
        parts.names.emplace_back(name(trains));
        auto& cards = parts.cards.emplace_back();
        for (std::size_t i = 0; i < asked.material.cards.size(); ++i)
            if (asked.counts(i) && asked.material.cards[i].trains == trains) cards.push_back(i);
    }
    return parts;
}

/// The tables a part is read from.
struct Tables {
    const RecallTable& now;
    const RecallTable* if_stopped;
    const RecallTable* if_followed;
};

/// A part, and by what it is compared with others: the lower end on the date, shrunk towards all cards.
struct ComparedPart {
    PartOfCards figures;
    double lower_end;
};

/// Parts with weight, in their order.
std::vector<std::optional<ComparedPart>> figures_of(const Parts& parts, const Tables& tables,
                                                    std::span<const RangedCard> cards) {
    const auto now = subset_ranges(tables.now, cards, parts.cards);
    std::vector<std::optional<SubsetRange>> stopped(now.size()), followed(now.size());
    if (tables.if_stopped != nullptr) stopped = subset_ranges(*tables.if_stopped, cards, parts.cards);
    if (tables.if_followed != nullptr) followed = subset_ranges(*tables.if_followed, cards, parts.cards);
    std::vector<std::optional<ComparedPart>> figures(now.size());
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (!now[i]) continue;
        const SubsetRange& on_date = followed[i] ? *followed[i] : stopped[i] ? *stopped[i] : *now[i];
        PartOfCards part{parts.names[i],
                         static_cast<int>(now[i]->cards),
                         static_cast<int>(now[i]->seen),
                         now[i]->weight,
                         now[i]->recall,
                         stopped[i] ? stopped[i]->recall : now[i]->recall,
                         std::nullopt,
                         0};
        if (followed[i]) part.if_followed = followed[i]->recall;
        figures[i] = {std::move(part), on_date.shrunk.low};
    }
    return figures;
}

void add_topics(ReadinessReport& report, const Asked& asked, const Tables& tables,
                std::span<const RangedCard> cards, std::span<const Topic> topics) {
    Parts parts;
    for (const Topic& topic : topics) {
        parts.names.push_back(topic.name);
        parts.cards.emplace_back();
        std::copy_if(topic.cards.begin(), topic.cards.end(), std::back_inserter(parts.cards.back()),
                     [&](std::size_t card) { return asked.counts(card); });
    }
    std::vector<std::pair<double, PartOfCards>> compared;
    const auto figures = figures_of(parts, tables, cards);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (!figures[i]) continue;
        compared.emplace_back(figures[i]->lower_end, figures[i]->figures);
        if (asked.question != nullptr)
            compared.back().second.points_per_ten_minutes =
                points_of_ten_minutes(*asked.question, parts.cards[i]);
    }
    std::stable_sort(compared.begin(), compared.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [lower_end, topic] : compared) {
        if (!report.weakest && static_cast<std::size_t>(topic.cards) >= comparable_cards)
            report.weakest = topic.name;
        report.topics.push_back(std::move(topic));
    }
}

/// The recall that nine of ten futures exceed.
double poor_future(const Followed& futures, std::span<const double> weights) {
    std::vector<double> recalls;
    const double weight = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (std::size_t row = 0; row < futures.on_day.rows(); ++row) {
        const auto chances = futures.on_day.row(row);
        recalls.push_back(std::inner_product(chances.begin(), chances.end(), weights.begin(), 0.0) / weight);
    }
    const auto tenth = recalls.begin() + static_cast<std::ptrdiff_t>(recalls.size() / 10);
    std::nth_element(recalls.begin(), tenth, recalls.end());
    return *tenth;
}

/// Cards of the round that are new, less those begun before its date in the futures.
int cards_left_out(const Asked& asked, const Followed& futures) {
    double left = 0;
    for (std::size_t card = 0; card < asked.material.cards.size(); ++card) {
        if (!asked.counts(card) || asked.material.cards[card].trace) continue;
        for (std::size_t row = 0; row < futures.on_day.rows(); ++row)
            if (futures.on_day.row(row)[card] <= asked.question->question.all.guess)
                left += 1.0 / static_cast<double>(futures.on_day.rows());
    }
    return static_cast<int>(std::lround(left));
}

void add_days(ReadinessReport& report, const Asked& asked, const Followed& futures, const Budget& budget) {
    for (std::size_t i = 0; i < futures.days.size(); ++i) {
        const DayLoad& load = futures.days[i];
        const StudyDay day = asked.today + static_cast<int>(i);
        report.days.push_back({day, load.sessions - load.fresh, load.fresh, load.seconds / 60,
                               static_cast<double>(budget.minutes_on(day))});
    }
}

Followed futures_of(const Asked& asked, std::span<const Truth> truths) {
    const auto weights = weights_of(asked);
    return followed(asked.question->question, *asked.plan, truths, simulated_futures,
                    static_cast<std::uint64_t>(asked.today.number()), {*asked.date - asked.today, weights});
}

}  // namespace

void add_planned_days(ReadinessReport& report, const Asked& asked, const Budget& budget) {
    if (asked.plan != nullptr) add_days(report, asked, futures_of(asked, {}), budget);
}

void add_figures(ReadinessReport& report, const Asked& asked, const Evidence& evidence, const Budget& budget,
                 std::span<const Topic> topics) {
    PosteriorOptions options;
    options.seed = static_cast<std::uint64_t>(asked.today.number());
    const auto draws = posterior(evidence.sample, options).draws;
    const auto cards = ranged_cards(asked, evidence);
    const auto weights = weights_of(asked);

    std::vector<StudyDay> days{asked.today};
    if (asked.date) days.push_back(*asked.date);
    const auto tables = recall_tables(evidence.histories, draws, cards, days);
    report.now = recall_range(tables[0], weights);
    if (asked.date) report.if_stopped = recall_range(tables[1], weights);

    std::optional<Followed> futures;
    if (asked.plan != nullptr) {
        futures = futures_of(asked, Truths(*asked.question, evidence, draws).all());
        report.if_followed = recall_range(futures->on_day, weights);
        report.poor_future = poor_future(*futures, weights);
        report.left_out = cards_left_out(asked, *futures);
        add_days(report, asked, *futures, budget);
    }
    if (asked.date) {
        const auto chosen = curve_days(asked.today, *asked.date);
        const auto some = std::span(draws).first(cards.size() <= cards_for_whole_curve
                                                     ? draws.size()
                                                     : std::min(draws.size(), draws_of_long_curve));
        const auto on_days = recall_tables(evidence.histories, some, cards, chosen);
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            CurvePoint point{chosen[i], mean_recall(on_days[i], weights), std::nullopt};
            if (futures)
                point.if_followed = futures->curve[static_cast<std::size_t>(chosen[i] - asked.today)];
            report.curve.push_back(point);
        }
    }
    const Tables seen_by{tables[0], asked.date ? &tables[1] : nullptr, futures ? &futures->on_day : nullptr};
    const auto trained = figures_of(parts_by_training(asked), seen_by, cards);
    for (std::size_t i = 0; i < trained.size(); ++i)
        if (trained[i]) report.by_training[i] = trained[i]->figures;
    add_topics(report, asked, seen_by, cards, topics);
}

}  // namespace hone
