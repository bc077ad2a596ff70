// SPDX-License-Identifier: MIT
#include "engine/plan/range.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hone {

namespace {

constexpr std::size_t most_cards_exact = 2000;
constexpr double most_counts_exact = 8000;  // what the weights of these cards may add up to in units
constexpr int most_parts_of_least = 4;  // the unit may be the least weight or a half, third, quarter of it

/// Weights as whole numbers of one unit.
struct Lattice {
    double unit;
    std::vector<int> counts;
};

/// Nothing when the weights have no unit that keeps the convolution short.
std::optional<Lattice> lattice(std::span<const double> weights) {
    if (weights.size() > most_cards_exact) return std::nullopt;
    double least = 0, sum = 0;
    for (const double weight : weights) {
        if (weight > 0 && (least == 0 || weight < least)) least = weight;
        sum += weight;
    }
    for (int parts = 1; parts <= most_parts_of_least; ++parts) {
        const double unit = least / parts;
        if (sum / unit > most_counts_exact) return std::nullopt;
        const bool fits = std::all_of(weights.begin(), weights.end(), [&](double weight) {
            return std::abs(weight / unit - std::round(weight / unit)) < 1e-9;
        });
        if (!fits) continue;
        Lattice result{unit, {}};
        result.counts.reserve(weights.size());
        for (const double weight : weights)
            result.counts.push_back(static_cast<int>(std::lround(weight / unit)));
        return result;
    }
    return std::nullopt;
}

double standard_normal(double x) {
    return 0.5 * std::erfc(-x / std::numbers::sqrt2);
}

/// A row's recalled weight becomes the value (weight + shift) * scale.
struct Scale {
    double shift, scale;
    double of(double weight) const { return (weight + shift) * scale; }
};

double recalled_weight(std::span<const double> chances, std::span<const double> weights) {
    double sum = 0;
    for (std::size_t i = 0; i < chances.size(); ++i)
        sum += chances[i] * weights[i];
    return sum;
}

void add_exact(std::vector<Atom>& atoms, std::span<const double> chances, const Lattice& weights,
               const Scale& scale) {
    const std::vector<double> mass = total_distribution(chances, weights.counts);
    for (std::size_t k = 0; k < mass.size(); ++k)
        if (mass[k] > 1e-12) atoms.push_back({scale.of(static_cast<double>(k) * weights.unit), mass[k]});
}

/// A normal distribution, in slices of a twentieth of its standard deviation: the rows are mixed, which smooths them.
void add_normal(std::vector<Atom>& atoms, std::span<const double> chances, std::span<const double> weights,
                double all, const Scale& scale) {
    constexpr int slices_a_side = 80;
    constexpr double slice = 0.05;
    double variance = 0;
    for (std::size_t i = 0; i < chances.size(); ++i)
        variance += weights[i] * weights[i] * chances[i] * (1.0 - chances[i]);
    const double mean = recalled_weight(chances, weights);
    const double sd = std::sqrt(variance);
    for (int i = -slices_a_side; i <= slices_a_side; ++i) {
        const double mass = standard_normal((i + 0.5) * slice) - standard_normal((i - 0.5) * slice);
        atoms.push_back({scale.of(std::clamp(mean + i * slice * sd, 0.0, all)), mass});
    }
}

/// The cards of one figure: their weights, and what each row says of them.
class Mixture {
public:
    explicit Mixture(std::vector<double> weights)
        : weights_(std::move(weights)), lattice_(lattice(weights_)) {
        for (const double weight : weights_)
            all_ += weight;
    }

    double all() const { return all_; }

    void add(std::span<const double> chances, const Scale& scale) {
        if (lattice_)
            add_exact(atoms_, chances, *lattice_, scale);
        else
            add_normal(atoms_, chances, weights_, all_, scale);
        expected_ += scale.of(recalled_weight(chances, weights_));
        ++rows_;
    }

    Range range() {
        const Band band = central_band(atoms_);
        const double expected = expected_ / static_cast<double>(rows_);
        // A skewed distribution may have its mean outside the middle 90 %: then the range reaches to it.
        Range result{expected, std::min(band.low, expected), std::max(band.high, expected)};
        atoms_.clear();
        expected_ = 0;
        rows_ = 0;
        return result;
    }

private:
    std::vector<double> weights_;
    std::optional<Lattice> lattice_;
    double all_ = 0;
    std::vector<Atom> atoms_;
    double expected_ = 0;
    std::size_t rows_ = 0;
};

std::vector<double> chosen(std::span<const double> values, std::span<const std::size_t> cards) {
    std::vector<double> result;
    result.reserve(cards.size());
    for (const std::size_t card : cards)
        result.push_back(values[card]);
    return result;
}

}  // namespace

std::vector<RecallTable> recall_tables(const Histories& histories, std::span<const Parameters> draws,
                                       std::span<const RangedCard> cards, std::span<const StudyDay> days,
                                       double chance_of_unseen) {
    std::vector<RecallTable> tables(days.size(), RecallTable(draws.size(), cards.size()));
    for (std::size_t draw = 0; draw < draws.size(); ++draw) {
        const Fsrs fsrs(draws[draw]);
        const std::vector<MemoryState> memories = histories.memories(fsrs);
        for (std::size_t day = 0; day < days.size(); ++day) {
            const std::span<double> row = tables[day].row(draw);
            for (std::size_t i = 0; i < cards.size(); ++i) {
                const RangedCard& card = cards[i];
                const int elapsed = std::max(0, days[day] - card.last_review);
                row[i] = card.history ? fsrs.retrievability(elapsed, memories[*card.history].stability)
                                      : chance_of_unseen;
            }
        }
    }
    return tables;
}

std::optional<Range> recall_range(const RecallTable& table, std::span<const double> weights) {
    Mixture mixture({weights.begin(), weights.end()});
    if (table.rows() == 0 || mixture.all() <= 0) return std::nullopt;
    for (std::size_t i = 0; i < table.rows(); ++i)
        mixture.add(table.row(i), {0.0, 1.0 / mixture.all()});
    return mixture.range();
}

std::vector<std::optional<SubsetRange>> subset_ranges(const RecallTable& table,
                                                      std::span<const RangedCard> cards,
                                                      std::span<const std::vector<std::size_t>> subsets) {
    std::vector<double> weights;
    double all = 0;
    for (const RangedCard& card : cards) {
        weights.push_back(card.weight);
        all += card.weight;
    }
    std::vector<double> overall;  // m, a row each
    for (std::size_t i = 0; i < table.rows(); ++i)
        overall.push_back(all > 0 ? recalled_weight(table.row(i), weights) / all : 0.0);
    const double borrowed = cards.empty() ? 0.0 : shrinkage_cards * all / static_cast<double>(cards.size());

    std::vector<std::optional<SubsetRange>> result;
    result.reserve(subsets.size());
    for (const std::vector<std::size_t>& subset : subsets) {
        Mixture mixture(chosen(weights, subset));
        if (table.rows() == 0 || mixture.all() <= 0) {
            result.emplace_back();
            continue;
        }
        SubsetRange figures{subset.size(), 0, mixture.all(), {}, {}};
        for (const std::size_t card : subset)
            figures.seen += cards[card].history ? 1U : 0U;
        for (std::size_t i = 0; i < table.rows(); ++i)
            mixture.add(chosen(table.row(i), subset), {0.0, 1.0 / mixture.all()});
        figures.recall = mixture.range();
        for (std::size_t i = 0; i < table.rows(); ++i)
            mixture.add(chosen(table.row(i), subset),
                        {borrowed * overall[i], 1.0 / (mixture.all() + borrowed)});
        figures.shrunk = mixture.range();
        result.emplace_back(figures);
    }
    return result;
}

std::optional<std::size_t> weakest(std::span<const std::optional<SubsetRange>> subsets) {
    std::optional<std::size_t> result;
    for (std::size_t i = 0; i < subsets.size(); ++i) {
        if (!subsets[i] || subsets[i]->cards < comparable_cards) continue;
        if (!result || subsets[i]->shrunk.low < subsets[*result]->shrunk.low) result = i;
    }
    return result;
}

}  // namespace hone
