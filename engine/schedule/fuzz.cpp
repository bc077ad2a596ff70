// SPDX-License-Identifier: MIT
#include "engine/schedule/fuzz.hpp"

#include "engine/schedule/mixed.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace hone {

namespace {

/// Days to either side; `interval` >= 2.5.
double spread(double interval) {
    struct Band {
        double from;  // days
        double to;
        double share;
    };
    static constexpr std::array<Band, 3> bands{{{2.5, 7.0, 0.15}, {7.0, 20.0, 0.10}, {20.0, HUGE_VAL, 0.05}}};
    double days = 1.0;
    for (const Band& band : bands)
        days += band.share * std::max(0.0, std::min(interval, band.to) - band.from);
    return days;
}

}  // namespace

int rounded(double interval, int minimum, int maximum) {
    // Clamped before it becomes an int: an interval for a tiny retention exceeds every int.
    return static_cast<int>(std::clamp(std::round(interval), static_cast<double>(std::min(minimum, maximum)),
                                       static_cast<double>(maximum)));
}

FuzzRange fuzz_range(double interval, int minimum, int maximum) {
    const int least = std::min(minimum, maximum);
    const double days = std::clamp(interval, static_cast<double>(least), static_cast<double>(maximum));
    const double around = days < 2.5 ? 0.0 : spread(days);
    return {rounded(days - around, least, maximum), rounded(days + around, least, maximum)};
}

double fuzz_draw(std::int64_t card, int reps) {
    const std::uint64_t of_card = mixed(static_cast<std::uint64_t>(card) + golden_gamma);
    return as_share(
        mixed(of_card + static_cast<std::uint64_t>(static_cast<std::int64_t>(reps)) + golden_gamma));
}

int fuzzed(double interval, double draw, int minimum, int maximum) {
    const auto [low, high] = fuzz_range(interval, minimum, maximum);
    const double width = 1.0 + high - low;
    return std::min(high, static_cast<int>(std::floor(low + draw * width)));
}

}  // namespace hone
