// SPDX-License-Identifier: MIT
// What all cards' reviews say about a set of parameters. Replaying every card for every proposal of the sampler is the
// whole cost of honest ranges, so the histories are laid out flat and what cards have in common is replayed once: two
// cards that were both rated again, good (same day), good (two days later) share these steps. It is a prefix tree whose
// forks are "asked after so many days" and whose branches are the ratings given.
//
// Only reviews at least a day after the one before are evidence; the others move the memory and say nothing.
#pragma once

#include "engine/memory/fsrs.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace hone {

struct GradedReview {
    Rating rating;
    int elapsed_days;  ///< whole study days since the card's review before, >= 0; of a first review never read
};

class Histories {
public:
    /// At most the `latest` reviews of each card are replayed under the parameters asked about; what an earlier one left
    /// is taken as `before` sees it. >= 1.
    explicit Histories(int latest = 64, const Fsrs& before = Fsrs{});

    /// Adds a card's reviews, oldest first, from a state that came from elsewhere if there is one. Returns its number,
    /// counted from 0. Throws std::invalid_argument when there is neither a review nor a state.
    std::size_t add(std::span<const GradedReview> reviews, std::optional<MemoryState> from = std::nullopt);

    std::size_t size() const { return last_.size(); }
    int evidence() const { return evidence_; }  ///< reviews that count
    std::size_t steps() const { return forks_.size(); }

    /// Sum of log R over what was recalled and of log(1 - R) over what was forgotten; 0 without evidence.
    double log_likelihood(const Fsrs& fsrs) const;

    /// The memory of each card after its last review, in the order of their numbers.
    std::vector<MemoryState> memories(const Fsrs& fsrs) const;

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    struct Root {
        std::size_t node;
        std::optional<Rating> first;  ///< or else `state`
        MemoryState state;
    };
    /// A memory, asked after some days: the nodes it leads to.
    struct Fork {
        std::size_t node;
        int elapsed_days;
        int recalled = 0, forgotten = 0;
        std::array<std::size_t, 4> after{none, none, none, none};  ///< in the order of all_ratings
    };

    std::size_t root(const std::optional<Rating>& first, MemoryState state);
    std::size_t step(std::size_t node, const GradedReview& review);
    double walk(const Fsrs& fsrs, bool leaves, std::vector<MemoryState>& states) const;

    int latest_;
    Fsrs before_;
    int evidence_ = 0;
    std::vector<Root> roots_;
    std::vector<Fork> forks_;     // a fork stands after the one that leads to its node
    std::vector<bool> is_asked_;  // by node: some fork starts here
    std::vector<std::size_t> last_;
    std::array<std::size_t, 4> first_{none, none, none, none};
    std::map<std::pair<std::size_t, int>, std::size_t> fork_at_;
};

}  // namespace hone
