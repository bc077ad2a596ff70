// SPDX-License-Identifier: MIT
// Expected recall with the range that can be held to: 90 % of what may come lies in it. Two things make it wide: nobody
// knows the parameters of this memory (rows of a table, one a posterior draw), and each card is recalled or not by luck
// (its chance in that row). Rows may as well be simulated futures of a plan, each with its own draw; then days missed
// and grades given widen it too.
//
// Recall of these cards, never a chance of passing an interview. Cards never seen count with the chance handed in, 0
// unless the person said otherwise, and are counted beside every figure.
#pragma once

#include "engine/plan/histories.hpp"
#include "engine/plan/luck.hpp"
#include "engine/schedule/study_day.hpp"

#include <optional>
#include <span>
#include <vector>

namespace hone {

/// A card of a goal.
struct RangedCard {
    std::optional<std::size_t> history;  ///< its number in the histories; nothing: not known
    StudyDay last_review;                ///< of a card with a history
    double weight = 1.0;                 ///< >= 0
};

/// The chance of recalling each card, [0, 1], as each row sees it.
class RecallTable {
public:
    RecallTable(std::size_t rows, std::size_t cards) : cards_(cards), chances_(rows * cards, 0.0) {}

    std::size_t rows() const { return cards_ == 0 ? 0 : chances_.size() / cards_; }
    std::size_t cards() const { return cards_; }
    std::span<double> row(std::size_t i) { return {chances_.data() + i * cards_, cards_}; }
    std::span<const double> row(std::size_t i) const { return {chances_.data() + i * cards_, cards_}; }

private:
    std::size_t cards_;
    std::vector<double> chances_;
};

/// One table for each of `days`, a row a draw, if nothing is studied until then. A day before a card's last review
/// counts as that day. The histories are replayed once a draw, whatever the number of days.
std::vector<RecallTable> recall_tables(const Histories& histories, std::span<const Parameters> draws,
                                       std::span<const RangedCard> cards, std::span<const StudyDay> days,
                                       double chance_of_unseen = 0.0);

/// Shares of the weight, [0, 1]. The expected value is the mean of the rows.
struct Range {
    double expected, low, high;
    friend bool operator==(const Range&, const Range&) = default;
};

/// Of all cards. Exact for up to 2000 cards whose weights are small multiples of one another (all equal, or 1, 2 and 4);
/// otherwise each row's luck is taken as normal. Nothing without rows or weight. `weights` as long as the table is wide.
std::optional<Range> recall_range(const RecallTable& table, std::span<const double> weights);

/// A topic, or what trains one thing: recognise, recall, say.
struct SubsetRange {
    std::size_t cards, seen;
    double weight;  ///< sum of its cards'
    Range recall;   ///< of these cards
    /// The subset as its cards and the rest together suggest it: A = (sum p + k m) / (n + k) with m the recall of all
    /// cards and k = 5, weights in place of counts. Its range is the one to compare subsets by: three cards recalled by
    /// luck make no topic strong, and three forgotten make none weak.
    Range shrunk;
};

inline constexpr double shrinkage_cards = 5.0;      ///< k
inline constexpr std::size_t comparable_cards = 3;  ///< a subset of fewer is never called the weakest

/// One for each of `subsets`, which hold numbers of cards; nothing for one without weight.
std::vector<std::optional<SubsetRange>> subset_ranges(const RecallTable& table,
                                                      std::span<const RangedCard> cards,
                                                      std::span<const std::vector<std::size_t>> subsets);

/// Which has the lowest lower bound of the shrunk figure, among those with weight and cards enough.
std::optional<std::size_t> weakest(std::span<const std::optional<SubsetRange>> subsets);

}  // namespace hone
