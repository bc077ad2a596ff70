// SPDX-License-Identifier: MIT
#include "engine/plan/standing.hpp"

namespace hone {

Standing::Standing(const SessionModel& model, const Grid& grid, const PlannedCard& card, const Worth& worth,
                   int days, double guess, const std::vector<bool>& closed_to_new, double count)
    : count_(count), every_day_alike_(!card.memory) {
    for (const Round& round : worth)
        rewards_.push_back(
            round.weight *
            (card.memory ? model.retrievability(card.elapsed_days + round.day, *card.memory) : guess));
    if (!card.memory) {
        rows_.add(model.first(), grid);
        closed_ = closed_to_new;
        return;
    }
    first_day_ = card.elapsed_days > 0 ? 0 : 1;
    rows_.reserve(static_cast<std::size_t>(days));
    for (int day = first_day_; day < days; ++day)
        rows_.add(model.review(*card.memory, card.elapsed_days + day), grid);
}

template <std::size_t Lanes>
std::array<double, Lanes> Standing::value(std::span<const double> after, std::size_t nodes,
                                          const Worth& worth, const std::array<const double*, Lanes>& prices,
                                          std::span<const double> studied, double smoothing,
                                          std::vector<double>* gains) const {
    const int days = static_cast<int>(studied.size());
    if (gains != nullptr) gains->assign(studied.size(), never);
    std::array<double, Lanes> value{};
    auto round = worth.size();
    const auto add_rounds_from = [&](int day) {
        for (; round > 0 && worth[round - 1].day >= day; --round)
            for (double& each : value)
                each += rewards_[round - 1];
    };
    add_rounds_from(days);
    for (int day = days - 1; day >= first_day_; --day) {
        const auto at = static_cast<std::size_t>(day);
        const bool closed = !closed_.empty() && closed_[at];
        if (const double q = studied[at]; !closed && (q > 0 || gains != nullptr)) {
            const double* next = after.data() + at * nodes * Lanes;
            std::array<double, Lanes> now{};
            for (const auto& [node, low, high] : entries(day))
                for (std::size_t lane = 0; lane < Lanes; ++lane)
                    now[lane] += static_cast<double>(low) * next[node * Lanes + lane] +
                                 static_cast<double>(high) * next[(node + 1) * Lanes + lane];
            for (std::size_t lane = 0; lane < Lanes; ++lane) {
                const double more = now[lane] - prices[lane][day] * seconds(day) - value[lane];
                value[lane] += q * rectified(more, smoothing);
                if (gains != nullptr) (*gains)[at] = more;
            }
        }
        add_rounds_from(day);
    }
    add_rounds_from(0);
    return value;
}

template std::array<double, 1> Standing::value<1>(std::span<const double>, std::size_t, const Worth&,
                                                  const std::array<const double*, 1>&,
                                                  std::span<const double>, double,
                                                  std::vector<double>*) const;
template std::array<double, price_lanes> Standing::value<price_lanes>(
    std::span<const double>, std::size_t, const Worth&, const std::array<const double*, price_lanes>&,
    std::span<const double>, double, std::vector<double>*) const;

}  // namespace hone
