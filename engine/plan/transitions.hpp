// SPDX-License-Identifier: MIT
// Sessions as rows over the nodes of a grid: what a session costs on average, and with which weights it leads to
// which nodes. Rows do not depend on prices, so they are made once and read by every evaluation of the dual.
//
// Outcomes lie between nodes that stand side by side, so a row is kept as pairs of neighbours: a third fewer places to
// jump to than node by node.
//
// After many days one more changes little. So rows are made for every day at first, then for days ever farther apart,
// and a session between two of them counts as a mixture of both: weights >= 0 that sum to 1, as on the grid, so the dual
// stays convex. 90 days need 17 rows a node. Against rows for every day the least bound moved by 0.00001 of recall, where
// the grid moves it by 0.002.
#pragma once

#include "engine/plan/grid.hpp"
#include "engine/plan/session_model.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace hone {

class SessionRows {
public:
    /// Two neighbours; `high` may be 0.
    struct Entry {
        std::uint32_t node;
        float low;   ///< weight of `node`
        float high;  ///< weight of `node` + 1
    };

    void reserve(std::size_t rows);
    void add(const SessionOutcomes& outcomes, const Grid& grid);

    std::size_t size() const { return seconds_.size(); }
    double seconds(std::size_t row) const { return seconds_[row]; }
    const double* seconds() const { return seconds_.data(); }
    std::span<const Entry> entries(std::size_t row) const {
        return {entries_.data() + starts_[row], starts_[row + 1] - starts_[row]};
    }
    /// Of all rows; those of a row stand from starts()[row] to before starts()[row + 1].
    const Entry* entries() const { return entries_.data(); }
    const std::uint32_t* starts() const { return starts_.data(); }

private:
    std::vector<Entry> entries_;
    std::vector<std::uint32_t> starts_{0};
    std::vector<double> seconds_;
};

/// The rows of one kind of card: from every node, after 1 to `days` days or some of them.
class Transitions {
public:
    Transitions(const SessionModel& model, GridSize size, int days);

    const Grid& grid() const { return grid_; }
    int days() const { return days_; }
    std::size_t nodes() const { return nodes_; }
    const SessionRows& rows() const { return rows_; }

    /// The days rows are made for are numbered from 0.
    std::size_t row(std::size_t made, std::size_t node) const { return made * nodes_ + node; }

    /// `elapsed_days` between the days rows are made for: a share `later` of the session follows made + 1, the rest
    /// follows `made`. `later` is 0 exactly on a day that has rows.
    struct Between {
        std::size_t made;
        double later;  ///< [0, 1)
    };
    /// `elapsed_days` in 1..days(), here and below.
    Between between(int elapsed_days) const { return between_[static_cast<std::size_t>(elapsed_days - 1)]; }
    double seconds(int elapsed_days, std::size_t node) const {
        const auto [made, later] = between(elapsed_days);
        const double sooner = rows_.seconds(row(made, node));
        return later > 0 ? sooner + later * (rows_.seconds(row(made + 1, node)) - sooner) : sooner;
    }
    /// Of every day, not mixed.
    double retrievability(int elapsed_days, std::size_t node) const {
        return retrievability_[static_cast<std::size_t>(elapsed_days - 1) * nodes_ + node];
    }

private:
    Grid grid_;
    int days_;
    std::size_t nodes_;
    SessionRows rows_;
    std::vector<Between> between_;  ///< by elapsed days
    std::vector<double> retrievability_;
};

}  // namespace hone
