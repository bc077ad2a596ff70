// SPDX-License-Identifier: MIT
// Sessions as rows over the nodes of a grid: what a session costs on average, and with which weights it leads to
// which nodes. Rows do not depend on prices, so they are made once and read by every evaluation of the dual.
#pragma once

#include "engine/plan/grid.hpp"
#include "engine/plan/session_model.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace hone {

class SessionRows {
public:
    struct Entry {
        std::uint32_t node;
        float weight;
    };

    void reserve(std::size_t rows);
    void add(const SessionOutcomes& outcomes, const Grid& grid);

    std::size_t size() const { return seconds_.size(); }
    double seconds(std::size_t row) const { return seconds_[row]; }
    std::span<const Entry> entries(std::size_t row) const {
        return {entries_.data() + starts_[row], starts_[row + 1] - starts_[row]};
    }

private:
    std::vector<Entry> entries_;
    std::vector<std::size_t> starts_{0};
    std::vector<double> seconds_;
};

/// The rows of one kind of card: from every node, after 1 to `days` days.
class Transitions {
public:
    Transitions(const SessionModel& model, GridSize size, int days);

    const Grid& grid() const { return grid_; }
    int days() const { return days_; }
    std::size_t nodes() const { return nodes_; }
    const SessionRows& rows() const { return rows_; }

    /// `elapsed_days` in 1..days().
    std::size_t row(int elapsed_days, std::size_t node) const {
        return static_cast<std::size_t>(elapsed_days - 1) * nodes_ + node;
    }
    double retrievability(int elapsed_days, std::size_t node) const {
        return retrievability_[row(elapsed_days, node)];
    }

private:
    Grid grid_;
    int days_;
    std::size_t nodes_;
    SessionRows rows_;
    std::vector<double> retrievability_;
};

}  // namespace hone
