// SPDX-License-Identifier: MIT
#include "engine/plan/grid.hpp"

#include <algorithm>
#include <cmath>

namespace hone {
namespace {

// Below, a card is as good as forgotten the next day; above, it is remembered on any date planned for.
constexpr double least_stability = 0.02;    // days
constexpr double most_stability = 10000.0;  // days
constexpr double least_difficulty = 1.0;
constexpr double most_difficulty = 10.0;

struct Place {
    int low;
    double above;  // share of the way to the next node, [0, 1]
};

Place place(double steps, int nodes) {
    const double kept = std::clamp(steps, 0.0, nodes - 1.0);
    const int low = std::min(static_cast<int>(kept), nodes - 2);
    return {low, kept - low};
}

}  // namespace

Grid::Grid(GridSize size)
    : size_(size),
      log_step_(std::log(most_stability / least_stability) / (size.stabilities - 1)),
      difficulty_step_((most_difficulty - least_difficulty) / (size.difficulties - 1)) {}

MemoryState Grid::at(int node) const {
    return {least_stability * std::exp(log_step_ * (node % size_.stabilities)),
            least_difficulty + difficulty_step_ * (node / size_.stabilities)};
}

std::array<Grid::Corner, 4> Grid::around(MemoryState memory) const {
    const auto [s, right] =
        place(std::log(memory.stability / least_stability) / log_step_, size_.stabilities);
    const auto [d, up] = place((memory.difficulty - least_difficulty) / difficulty_step_, size_.difficulties);
    const auto corner = static_cast<std::uint32_t>(d * size_.stabilities + s);
    const auto above = corner + static_cast<std::uint32_t>(size_.stabilities);
    return {{{corner, (1 - right) * (1 - up)},
             {corner + 1, right * (1 - up)},
             {above, (1 - right) * up},
             {above + 1, right * up}}};
}

}  // namespace hone
