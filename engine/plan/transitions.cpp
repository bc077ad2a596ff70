// SPDX-License-Identifier: MIT
#include "engine/plan/transitions.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace hone {

void SessionRows::reserve(std::size_t rows) {
    constexpr std::size_t usual_entries = 14;
    entries_.reserve(rows * usual_entries);
    starts_.reserve(rows + 1);
    seconds_.reserve(rows);
}

void SessionRows::add(const SessionOutcomes& outcomes, const Grid& grid) {
    struct Share {
        std::uint32_t node;
        double weight;
    };
    std::array<Share, SessionOutcomes::most * std::tuple_size_v<decltype(grid.around({}))>> shares;
    std::size_t count = 0;
    for (const SessionOutcome& outcome : outcomes)
        for (const auto& [node, share] : grid.around(outcome.memory)) {
            const double weight = outcome.probability * share;
            if (weight <= 0) continue;
            // Insertion sort: there are some 20, half of them in order.
            std::size_t at = count++;
            for (; at > 0 && shares[at - 1].node > node; --at)
                shares[at] = shares[at - 1];
            shares[at] = {node, weight};
        }
    const std::size_t start = entries_.size();
    for (const auto& [node, weight] : std::span(shares).first(count)) {
        const auto share = static_cast<float>(weight);
        Entry* last = entries_.size() > start ? &entries_.back() : nullptr;
        if (last != nullptr && node == last->node)
            last->low += share;
        else if (last != nullptr && node == last->node + 1)
            last->high += share;
        else
            entries_.push_back({node, share, 0.0F});
    }
    // A neighbour that does not exist must not be read, not even with weight 0.
    const auto nodes = static_cast<std::uint32_t>(grid.nodes());
    if (entries_.size() > start && entries_.back().node + 1 == nodes) {
        Entry& last = entries_.back();
        last = {last.node - 1, 0.0F, last.low};
    }
    starts_.push_back(static_cast<std::uint32_t>(entries_.size()));
    seconds_.push_back(outcomes.expected_seconds());
}

namespace {

/// Every day at first, then days apart by a share of those elapsed; the last one always.
std::vector<int> made_days(int days) {
    constexpr int share = 3;
    std::vector<int> made;
    for (int day = 1; day < days; day += std::max(1, day / share))
        made.push_back(day);
    made.push_back(days);
    return made;
}

}  // namespace

Transitions::Transitions(const SessionModel& model, GridSize size, int days)
    : grid_(size), days_(days), nodes_(static_cast<std::size_t>(grid_.nodes())) {
    const std::vector<int> made = made_days(days);
    rows_.reserve(made.size() * nodes_);
    for (const int elapsed : made)
        for (int node = 0; node < grid_.nodes(); ++node)
            rows_.add(model.review(grid_.at(node), elapsed), grid_);
    retrievability_.reserve(static_cast<std::size_t>(days) * nodes_);
    std::size_t last = 0;
    for (int elapsed = 1; elapsed <= days; ++elapsed) {
        if (last + 1 < made.size() && made[last + 1] == elapsed) ++last;
        const double gap = last + 1 < made.size() ? made[last + 1] - made[last] : 1;
        between_.push_back({last, (elapsed - made[last]) / gap});
        for (int node = 0; node < grid_.nodes(); ++node)
            retrievability_.push_back(model.retrievability(elapsed, grid_.at(node)));
    }
}

}  // namespace hone
