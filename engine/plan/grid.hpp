// SPDX-License-Identifier: MIT
// Memories on a grid: evenly spaced in ln S and in D, so that a value known at the nodes is known everywhere between.
// Interpolation is bilinear: its weights are >= 0 and sum to 1, which keeps the dual convex and lets the weights stand
// for probabilities when usage is counted. S outside the range counts as its end.
#pragma once

#include "engine/memory/fsrs.hpp"

#include <array>
#include <cstdint>

namespace hone {

struct GridSize {
    int stabilities;   ///< >= 2
    int difficulties;  ///< >= 2
};

inline constexpr GridSize grid_for_prices{50, 7};
inline constexpr GridSize grid_for_values{80, 10};
inline constexpr GridSize grid_for_bound{240, 28};

class Grid {
public:
    explicit Grid(GridSize size);

    int nodes() const { return size_.stabilities * size_.difficulties; }
    MemoryState at(int node) const;

    struct Corner {
        std::uint32_t node;
        double weight;  ///< [0, 1]
    };
    /// The four nodes around a memory; some weights may be 0.
    std::array<Corner, 4> around(MemoryState memory) const;

private:
    GridSize size_;
    double log_step_, difficulty_step_;
};

}  // namespace hone
