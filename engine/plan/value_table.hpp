// SPDX-License-Identifier: MIT
// What a card is worth when every second has its price: the finite-horizon recursion.
//
// Days are counted from today, 0; the last interview is on day `days`. A card whose last session was on day t with
// memory m is worth, when the days before t' are over,
//
//     v_days = w R(days - t, m)
//     v_t'   = v_t'+1 + q_t' max(0, Q_t' - v_t'+1)                  t' = days - 1 .. t + 1
//     Q_t'   = sum_o p_o ( W(m_o, t') - price_t' c_o )              the session of day t', outcomes o
//     W(m, t) = v_t+1                                               worth right after a session on day t
//
// in expected recall on the dates, w being the card's weight and q_t' the probability that day t' is studied. A round
// before the last adds w R on its own day; what is studied on that day comes too late for it. The table holds W and the
// gains Q - v at the nodes of a grid. Values are proportional: weights w under prices p are worth w times weight 1
// under prices p / w; so one table serves all cards of one kind and worth, whatever their number.
//
// `smoothing` rounds the kink of max(0, x) within +-smoothing (a parabola, never below max): the dual stays convex and
// an upper bound, and gets a slope that a first-order method can follow. 0 is exact.
#pragma once

#include "engine/plan/transitions.hpp"

#include <array>
#include <span>
#include <vector>

namespace hone {

/// One dated interview, and what recalling the card there counts.
struct Round {
    int day;        ///< 1..days, from today
    double weight;  ///< > 0
    friend bool operator==(const Round&, const Round&) = default;
};
/// What a card counts: its rounds in order of days. Empty: nothing, and the card is never shown.
using Worth = std::vector<Round>;

double total(const Worth& worth);

/// max(0, x), rounded within +-smoothing; and its slope.
inline double rectified(double x, double smoothing) {
    if (x >= smoothing) return x;
    if (x <= -smoothing) return 0.0;
    return (x + smoothing) * (x + smoothing) / (4.0 * smoothing);
}
inline double rectified_slope(double x, double smoothing) {
    if (x >= smoothing) return x > 0.0 || smoothing > 0.0 ? 1.0 : 0.0;
    if (x <= -smoothing) return 0.0;
    return (x + smoothing) / (2.0 * smoothing);
}

/// Recursions that differ in prices only run side by side, as the lanes of one: rows are read once for all.
inline constexpr std::size_t price_lanes = 4;

/// W at [(day * nodes + node) * Lanes + lane], days 0..days-1. `prices` in recall per second, each of `days` entries, as
/// `studied`. Into `gains`, when wanted (one lane only), goes Q - v at gain_place(...).
template <std::size_t Lanes>
std::vector<double> recursion(const Transitions& transitions, const Worth& worth, int days,
                              const std::array<const double*, Lanes>& prices, std::span<const double> studied,
                              double smoothing, std::vector<float>* gains);

extern template std::vector<double> recursion<1>(const Transitions&, const Worth&, int,
                                                 const std::array<const double*, 1>&, std::span<const double>,
                                                 double, std::vector<float>*);
extern template std::vector<double> recursion<price_lanes>(const Transitions&, const Worth&, int,
                                                           const std::array<const double*, price_lanes>&,
                                                           std::span<const double>, double,
                                                           std::vector<float>*);

/// Where the gains of a session on `day` stand, over the nodes of cards last seen on `last` < day.
inline std::size_t gain_place(int day, int last, std::size_t nodes) {
    return static_cast<std::size_t>(day * (day - 1) / 2 + last) * nodes;
}

class ValueTable {
public:
    /// `transitions` must reach over `days` days and outlive the table. Gains, which fill days^2 / 2 floats a
    /// node, are kept on demand only.
    ValueTable(const Transitions& transitions, Worth worth, std::span<const double> prices,
               std::span<const double> studied, bool with_gains);

    int days() const { return days_; }
    const Worth& worth() const { return worth_; }
    const Transitions& transitions() const { return *transitions_; }

    /// W after a session on `day` that leaves `memory`.
    double after(int day, MemoryState memory) const;
    /// W at the nodes: after a session on `day`, and of all days.
    std::span<const double> after(int day) const;
    std::span<const double> after() const { return after_; }
    /// Q - v of a session on `day` with a card last seen on `last`, 0 <= last < day; at the nodes, or between
    /// them. Of a table with gains.
    std::span<const float> gains(int day, int last) const;
    double gain(int day, int last, MemoryState memory) const;

private:
    const Transitions* transitions_;
    Worth worth_;
    int days_;
    std::vector<float> gains_;
    std::vector<double> after_;
};

}  // namespace hone
