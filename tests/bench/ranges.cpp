// SPDX-License-Identifier: MIT
// Do the ranges hold? ranges [LEARNERS [STEPS]]: simulated learners whose memories differ from the defaults study 300
// new cards for up to 30 days, 15 minutes a day; after 5, 10, 20 and 28 days the number they would recall on day 30 is
// forecast with a nominal 90 % range, if study stops there. Coverage is the mean chance, under each learner's true
// memory, that the number falls into the range. Simulated throughout: it says that the arithmetic is honest, not that
// FSRS is right.
#include "engine/plan/dice.hpp"
#include "engine/plan/hindsight.hpp"
#include "engine/plan/posterior.hpp"
#include "engine/plan/range.hpp"
#include "engine/schedule/scheduler.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <ctime>
#include <numeric>

namespace {

using namespace hone;

constexpr int card_count = 300;
constexpr int days_to_date = 30;
constexpr double seconds_a_day = 15 * 60;
constexpr std::array<int, 4> stops{5, 10, 20, 28};

// fsrs-rs src/simulation.rs: seconds of a showing and shares of the ratings.
constexpr std::array<double, 4> seconds_of_new{19.58, 18.79, 13.78, 10.71};
constexpr std::array<double, 4> seconds_of_review{19.38, 17.59, 12.38, 8.94};
constexpr std::array<double, 4> seconds_of_relearning{16.44, 15.25, 12.32, 8.03};
constexpr std::array<double, 4> ratings_of_new{0.24, 0.094, 0.495, 0.171};
constexpr std::array<double, 4> ratings_of_recalled{0, 0.224, 0.631, 0.145};
constexpr double recalled_same_day = 0.85;

/// How unlike the defaults and how unlike each other.
struct Kind {
    const char* name;
    PriorWidth width;
    double card_noise;  ///< log-sd of what a card's stability is multiplied by
};

struct StudiedCard {
    CardState state = New{};  ///< as the program sees it, under the defaults
    MemoryState memory{};     ///< as it is
    double ease = 1.0;        ///< what the true stability is multiplied by
    std::vector<GradedReview> reviews;
    std::vector<int> days;
};

class Learner {
public:
    Learner(const Kind& kind, std::uint64_t seed) : dice_(seed), cards_(card_count) {
        std::array<double, prior_dimensions> z{};
        for (double& each : z)
            each = dice_.normal();
        truth_ = Fsrs{parameters_at(z, kind.width)};
        for (StudiedCard& card : cards_)
            card.ease = std::exp(kind.card_noise * dice_.normal());
        for (int day = 0; day < days_to_date; ++day)
            study(day);
    }

    std::span<const StudiedCard> cards() const { return cards_; }

    /// The true chances of recall on the date if study stopped at the start of day `stop`.
    std::vector<double> chances(int stop) const {
        std::vector<double> result;
        for (const StudiedCard& card : cards_) {
            MemoryState memory{};
            int last = -1;
            for (std::size_t i = 0; i < card.reviews.size() && card.days[i] < stop; ++i) {
                const auto [rating, elapsed] = card.reviews[i];
                memory = i == 0 ? truth_.first(rating) : truth_.next(memory, elapsed, rating);
                last = card.days[i];
            }
            result.push_back(
                last < 0 ? 0.0 : truth_.retrievability(days_to_date - last, memory.stability * card.ease));
        }
        return result;
    }

private:
    Rating drawn(const std::array<double, 4>& shares) {
        double left = dice_.uniform();
        for (std::size_t i = 0; i < shares.size(); ++i)
            if ((left -= shares[i]) < 0) return all_ratings[i];
        return Rating::easy;
    }

    /// Showings until the first recall; their seconds.
    double session(StudiedCard& card, int day) {
        double seconds = 0;
        for (bool first = true;; first = false) {
            const bool is_new = card.reviews.empty();
            const int elapsed = is_new ? 0 : day - card.days.back();
            const double chance = !first ? recalled_same_day
                                         : truth_.retrievability(elapsed, card.memory.stability * card.ease);
            const Rating rating = is_new                  ? drawn(ratings_of_new)
                                  : dice_.happens(chance) ? drawn(ratings_of_recalled)
                                                          : Rating::again;
            const auto& costs = is_new ? seconds_of_new : first ? seconds_of_review : seconds_of_relearning;
            seconds += costs[static_cast<std::size_t>(number(rating) - 1)];
            card.memory = is_new ? truth_.first(rating) : truth_.next(card.memory, elapsed, rating);
            card.state = preview(defaults_, Preset{}, card.state, StudyDay::from_number(day),
                                 &card - cards_.data(), static_cast<int>(card.reviews.size()))
                             .of(rating)
                             .next;
            card.reviews.push_back({rating, elapsed});
            card.days.push_back(day);
            if (rating != Rating::again) return seconds;
        }
    }

    /// As without a planner: an even share of the new cards first, then what is due.
    void study(int day) {
        double left = seconds_a_day;
        const auto is_new = [](const StudiedCard& card) { return card.reviews.empty(); };
        const auto unseen = std::count_if(cards_.begin(), cards_.end(), is_new);
        const double days_for_new = std::max(1.0, std::ceil((days_to_date - day) * 2.0 / 3.0));
        auto new_left = static_cast<int>(std::ceil(static_cast<double>(unseen) / days_for_new));
        std::vector<StudiedCard*> due;
        for (StudiedCard& card : cards_) {
            if (is_new(card) && new_left > 0 && left > 0) {
                --new_left;
                left -= session(card, day);
            } else if (const Trace* trace = trace_of(card.state);
                       trace != nullptr && card.days.back() < day && trace->due().number() <= day) {
                due.push_back(&card);
            }
        }
        std::stable_sort(due.begin(), due.end(), [](const StudiedCard* a, const StudiedCard* b) {
            return trace_of(a->state)->due() < trace_of(b->state)->due();
        });
        for (StudiedCard* card : due)
            if (left > 0) left -= session(*card, day);
    }

    Dice dice_;
    Fsrs truth_, defaults_;
    std::vector<StudiedCard> cards_;
};

/// What the program knows at the start of day `stop`.
struct Known {
    Histories histories;
    std::vector<RangedCard> cards;
};

Known known(const Learner& learner, int stop) {
    Known result;
    for (const StudiedCard& card : learner.cards()) {
        const auto seen = static_cast<std::size_t>(
            std::lower_bound(card.days.begin(), card.days.end(), stop) - card.days.begin());
        RangedCard ranged;
        if (seen > 0) {
            ranged.history = result.histories.add(std::span(card.reviews).first(seen));
            ranged.last_review = StudyDay::from_number(card.days[seen - 1]);
        }
        result.cards.push_back(ranged);
    }
    return result;
}

struct Figures {
    double held = 0, width = 0, error = 0;
    void add(const Range& range, std::span<const double> chances) {
        const std::vector<double> mass = total_distribution(chances);
        for (std::size_t k = 0; k < mass.size(); ++k) {
            const double share = static_cast<double>(k) / card_count;
            if (range.low - 1e-9 <= share && share <= range.high + 1e-9) held += mass[k];
        }
        width += range.high - range.low;
        error += std::abs(range.expected - std::accumulate(chances.begin(), chances.end(), 0.0) / card_count);
    }
};

struct Row {
    Figures defaults, drawn;
    double reviews = 0, steps = 0, accepted = 0, seconds = 0, slowest = 0, table_seconds = 0;
};

/// Of the processor, not the wall: other work may run beside.
double seconds_since(std::clock_t start) {
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

void forecast(Row& row, const Learner& learner, int stop, const PosteriorOptions& options) {
    const Known now = known(learner, stop);
    const std::vector<double> chances = learner.chances(stop);
    const std::vector<double> weights(card_count, 1.0);
    const std::array days{StudyDay::from_number(days_to_date)};

    const std::array<Parameters, 1> by_default{default_parameters};
    row.defaults.add(*recall_range(recall_tables(now.histories, by_default, now.cards, days)[0], weights),
                     chances);

    auto start = std::clock();
    const Posterior draws = posterior(now.histories, options);
    const double seconds = seconds_since(start);
    start = std::clock();
    const Range range = *recall_range(recall_tables(now.histories, draws.draws, now.cards, days)[0], weights);
    row.table_seconds += seconds_since(start);
    row.drawn.add(range, chances);
    row.reviews += now.histories.evidence();
    row.steps += static_cast<double>(now.histories.steps());
    row.accepted += draws.accepted;
    row.seconds += seconds;
    row.slowest = std::max(row.slowest, seconds);
}

void print(const Kind& kind, int learners, const PosteriorOptions& base) {
    fmt::print("\n{}: {} learners, {} steps\n", kind.name, learners, base.steps);
    fmt::print(
        "| study stops | reviews | steps of replay | defaults held | posterior held | width | error of "
        "defaults | of posterior | accepted | draws ms | slowest | range ms |\n");
    fmt::print("|---|---|---|---|---|---|---|---|---|---|---|---|\n");
    std::array<Row, stops.size()> rows;
    for (int i = 0; i < learners; ++i) {
        const Learner learner(kind, static_cast<std::uint64_t>(i) + 1);
        PosteriorOptions options = base;
        options.seed = static_cast<std::uint64_t>(i);
        for (std::size_t s = 0; s < stops.size(); ++s)
            forecast(rows[s], learner, stops[s], options);
    }
    const double n = learners;
    for (std::size_t s = 0; s < stops.size(); ++s) {
        const Row& row = rows[s];
        fmt::print(
            "| day {} | {:.0f} | {:.0f} | {:.0f} % | {:.0f} % | {:.3f} | {:.3f} | {:.3f} | {:.2f} | {:.0f} | "
            "{:.0f} "
            "| {:.1f} |\n",
            stops[s], row.reviews / n, row.steps / n, 100 * row.defaults.held / n, 100 * row.drawn.held / n,
            row.drawn.width / n, row.defaults.error / n, row.drawn.error / n, row.accepted / n,
            1000 * row.seconds / n, 1000 * row.slowest, 1000 * row.table_seconds / n);
    }
}

/// The check a person sees: past forecasts made again from what was known then.
void print_replay_check(const Kind& kind, int learners) {
    std::ptrdiff_t held = 0, made = 0;
    double seconds = 0;
    for (int i = 0; i < learners; ++i) {
        const Learner learner(kind, static_cast<std::uint64_t>(i) + 1);
        std::vector<DatedCard> cards;
        for (const StudiedCard& studied : learner.cards()) {
            DatedCard& card = cards.emplace_back();
            for (std::size_t k = 0; k < studied.reviews.size(); ++k)
                card.reviews.push_back({StudyDay::from_number(studied.days[k]), studied.reviews[k].rating});
        }
        const std::clock_t start = std::clock();
        const auto forecasts = past_forecasts(cards, StudyDay::from_number(days_to_date));
        seconds += seconds_since(start);
        made += std::ssize(forecasts);
        held += std::count_if(forecasts.begin(), forecasts.end(),
                              [](const PastForecast& forecast) { return forecast.held(); });
    }
    fmt::print("\nReplay check, {}: {} learners, the range held {} of {} times ({:.0f} %), {:.0f} ms each\n",
               kind.name, learners, held, made, 100.0 * static_cast<double>(held) / static_cast<double>(made),
               1000 * seconds / learners);
}

/// What a figure costs once the draws are there: 50 rows of cards.
void print_figures() {
    fmt::print("\n| cards | weights | range ms |\n|---|---|---|\n");
    for (const int count : {300, 500, 1000, 2000, 5000})
        for (const bool uneven : {false, true}) {
            Dice dice(1);
            const auto cards = static_cast<std::size_t>(count);
            RecallTable table(50, cards);
            for (std::size_t i = 0; i < table.rows(); ++i)
                for (double& chance : table.row(i))
                    chance = 0.6 + 0.4 * dice.uniform();
            std::vector<double> weights(cards, 1.0);
            for (std::size_t i = 0; uneven && i < cards; ++i)
                weights[i] += static_cast<double>(i % 4);
            const auto start = std::clock();
            const Range range = *recall_range(table, weights);
            fmt::print("| {} | {} | {:.1f} |\n", range.high > 0 ? count : 0, uneven ? "1 to 4" : "equal",
                       1000 * seconds_since(start));
        }
}

}  // namespace

int main(int argc, char** argv) {
    const int learners = argc > 1 ? std::atoi(argv[1]) : 150;
    PosteriorOptions options;
    if (argc > 2) options.steps = std::atoi(argv[2]);
    print_figures();
    const PriorWidth unlike{0.5, 0.4, 0.5};
    print_replay_check({"unlike the defaults", unlike, 0.0}, std::max(1, learners / 5));
    print({"unlike the defaults", unlike, 0.0}, learners, options);
    print({"and every card its own (log-sd 0.4)", unlike, 0.4}, learners, options);
    print({"1.7 times as unlike", {0.85, 0.68, 0.85}, 0.0}, learners, options);
}
