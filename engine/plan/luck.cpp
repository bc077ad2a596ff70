// SPDX-License-Identifier: MIT
#include "engine/plan/luck.hpp"

#include <algorithm>

namespace hone {

namespace {
constexpr double negligible = 1e-18;  // of a mass at either end: thousands of them stay below rounding
}

std::vector<double> total_distribution(std::span<const double> chances, std::span<const int> counts) {
    std::size_t sum = 0;
    for (std::size_t i = 0; i < chances.size(); ++i)
        sum += counts.empty() ? 1 : static_cast<std::size_t>(counts[i]);
    std::vector<double> mass(sum + 1, 0.0);
    mass[0] = 1.0;
    std::size_t low = 0, high = 0;  // all mass that is not negligible lies here
    for (std::size_t i = 0; i < chances.size(); ++i) {
        const std::size_t count = counts.empty() ? 1 : static_cast<std::size_t>(counts[i]);
        const double p = chances[i];
        if (count == 0 || p <= 0) continue;
        high += count;
        for (std::size_t k = high; k >= low + count; --k)
            mass[k] = mass[k] * (1.0 - p) + mass[k - count] * p;
        for (std::size_t k = low; k < std::min(low + count, high + 1); ++k)
            mass[k] *= 1.0 - p;
        while (low < high && mass[low] < negligible)
            mass[low++] = 0.0;
        while (high > low && mass[high] < negligible)
            mass[high--] = 0.0;
    }
    return mass;
}

Band central_band(std::vector<Atom>& atoms, double coverage) {
    std::sort(atoms.begin(), atoms.end(), [](const Atom& a, const Atom& b) { return a.value < b.value; });
    double all = 0;
    for (const Atom& atom : atoms)
        all += atom.mass;
    const auto reached = [&](double share) {
        double below = 0;
        for (const Atom& atom : atoms) {
            below += atom.mass;
            if (below >= all * share - 1e-12) return atom.value;
        }
        return atoms.back().value;
    };
    const double tail = (1.0 - coverage) / 2;
    return {reached(tail), reached(1.0 - tail)};
}

Band count_band(std::span<const double> chances, double coverage) {
    const std::vector<double> mass = total_distribution(chances);
    std::vector<Atom> atoms;
    for (std::size_t k = 0; k < mass.size(); ++k)
        if (mass[k] > 0) atoms.push_back({static_cast<double>(k), mass[k]});
    return central_band(atoms, coverage);
}

}  // namespace hone
