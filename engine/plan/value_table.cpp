// SPDX-License-Identifier: MIT
#include "engine/plan/value_table.hpp"

#include <utility>

namespace hone {

double total(const Worth& worth) {
    double sum = 0;
    for (const Round& round : worth)
        sum += round.weight;
    return sum;
}

namespace {

/// What a round on `day` adds to the worth of cards last seen before it.
template <std::size_t Lanes>
void add_round(std::vector<double>& values, const Transitions& transitions, const Round& round) {
    const std::size_t nodes = transitions.nodes();
    for (int last = 0; last < round.day; ++last) {
        double* value = values.data() + static_cast<std::size_t>(last) * nodes * Lanes;
        for (std::size_t node = 0; node < nodes; ++node) {
            const double recall = round.weight * transitions.retrievability(round.day - last, node);
            for (std::size_t lane = 0; lane < Lanes; ++lane)
                value[node * Lanes + lane] += recall;
        }
    }
}

}  // namespace

template <std::size_t Lanes>
std::vector<double> recursion(const Transitions& transitions, const Worth& worth, int days,
                              const std::array<const double*, Lanes>& prices, std::span<const double> studied,
                              double smoothing, std::vector<float>* gains) {
    const std::size_t nodes = transitions.nodes();
    const SessionRows& rows = transitions.rows();
    if (gains != nullptr) gains->assign(gain_place(days, 0, nodes), -1.0F);
    // values[last] holds v of the day reached; it is W(last) once the days after `last` are done.
    std::vector<double> values(static_cast<std::size_t>(days) * nodes * Lanes, 0.0);
    auto round = worth.rbegin();
    for (; round != worth.rend() && round->day >= days; ++round)
        add_round<Lanes>(values, transitions, *round);
    for (int day = days - 1; day >= 1; --day) {
        const double q = studied[static_cast<std::size_t>(day)];
        const double* after = values.data() + static_cast<std::size_t>(day) * nodes * Lanes;
        std::array<double, Lanes> price{};
        for (std::size_t lane = 0; lane < Lanes; ++lane)
            price[lane] = prices[lane][day];
        for (int last = 0; last < day && q > 0; ++last) {
            double* value = values.data() + static_cast<std::size_t>(last) * nodes * Lanes;
            float* gain = gains == nullptr ? nullptr : gains->data() + gain_place(day, last, nodes);
            const std::size_t first_row = transitions.row(day - last, 0);
            for (std::size_t node = 0; node < nodes; ++node) {
                const double seconds = rows.seconds(first_row + node);
                std::array<double, Lanes> now{};
                for (const auto& [next, weight] : rows.entries(first_row + node))
                    for (std::size_t lane = 0; lane < Lanes; ++lane)
                        now[lane] += static_cast<double>(weight) * after[next * Lanes + lane];
                for (std::size_t lane = 0; lane < Lanes; ++lane) {
                    double& wait = value[node * Lanes + lane];
                    const double more = now[lane] - price[lane] * seconds - wait;
                    wait += q * rectified(more, smoothing);
                    if (gain != nullptr) gain[node] = static_cast<float>(more);
                }
            }
        }
        for (; round != worth.rend() && round->day == day; ++round)
            add_round<Lanes>(values, transitions, *round);
    }
    return values;
}

template std::vector<double> recursion<1>(const Transitions&, const Worth&, int,
                                          const std::array<const double*, 1>&, std::span<const double>,
                                          double, std::vector<float>*);
template std::vector<double> recursion<price_lanes>(const Transitions&, const Worth&, int,
                                                    const std::array<const double*, price_lanes>&,
                                                    std::span<const double>, double, std::vector<float>*);

ValueTable::ValueTable(const Transitions& transitions, Worth worth, std::span<const double> prices,
                       std::span<const double> studied, double smoothing)
    : transitions_(&transitions),
      worth_(std::move(worth)),
      days_(static_cast<int>(prices.size())),
      after_(recursion<1>(transitions, worth_, days_, {prices.data()}, studied, smoothing, &gains_)) {}

double ValueTable::after(int day, MemoryState memory) const {
    const std::span<const double> values = after(day);
    double value = 0;
    for (const auto& [node, weight] : transitions_->grid().around(memory))
        value += weight * values[node];
    return value;
}

std::span<const double> ValueTable::after(int day) const {
    const std::size_t nodes = transitions_->nodes();
    return {after_.data() + static_cast<std::size_t>(day) * nodes, nodes};
}

std::span<const float> ValueTable::gains(int day, int last) const {
    const std::size_t nodes = transitions_->nodes();
    return {gains_.data() + gain_place(day, last, nodes), nodes};
}

double ValueTable::gain(int day, int last, MemoryState memory) const {
    const std::span<const float> values = gains(day, last);
    double value = 0;
    for (const auto& [node, weight] : transitions_->grid().around(memory))
        value += weight * static_cast<double>(values[node]);
    return value;
}

}  // namespace hone
