// SPDX-License-Identifier: MIT
#include "engine/plan/transitions.hpp"

#include <algorithm>

namespace hone {

void SessionRows::reserve(std::size_t rows) {
    constexpr std::size_t usual_entries = 20;
    entries_.reserve(rows * usual_entries);
    starts_.reserve(rows + 1);
    seconds_.reserve(rows);
}

void SessionRows::add(const SessionOutcomes& outcomes, const Grid& grid) {
    const std::size_t start = entries_.size();
    for (const SessionOutcome& outcome : outcomes)
        for (const auto& [node, share] : grid.around(outcome.memory)) {
            const double weight = outcome.probability * share;
            if (weight <= 0) continue;
            const auto known =
                std::find_if(entries_.begin() + static_cast<std::ptrdiff_t>(start), entries_.end(),
                             [node = node](const Entry& entry) { return entry.node == node; });
            if (known == entries_.end())
                entries_.push_back({node, static_cast<float>(weight)});
            else
                known->weight += static_cast<float>(weight);
        }
    starts_.push_back(entries_.size());
    seconds_.push_back(outcomes.expected_seconds());
}

Transitions::Transitions(const SessionModel& model, GridSize size, int days)
    : grid_(size), days_(days), nodes_(static_cast<std::size_t>(grid_.nodes())) {
    const std::size_t count = static_cast<std::size_t>(days) * nodes_;
    rows_.reserve(count);
    retrievability_.reserve(count);
    for (int elapsed = 1; elapsed <= days; ++elapsed)
        for (int node = 0; node < grid_.nodes(); ++node) {
            const MemoryState memory = grid_.at(node);
            rows_.add(model.review(memory, elapsed), grid_);
            retrievability_.push_back(model.retrievability(elapsed, memory));
        }
}

}  // namespace hone
