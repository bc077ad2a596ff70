// SPDX-License-Identifier: MIT
#include "engine/plan/histories.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace hone {

namespace {

std::size_t index_of(Rating rating) {
    return static_cast<std::size_t>(number(rating) - 1);
}

/// Fsrs::next with R at hand: the likelihood has just computed it.
MemoryState after(const Fsrs& fsrs, const MemoryState& state, int elapsed_days, double r, Rating rating) {
    if (elapsed_days <= 0) return fsrs.next(state, elapsed_days, rating);
    return {rating == Rating::again ? fsrs.stability_after_lapse(state, r)
                                    : fsrs.stability_after_success(state, r, rating),
            fsrs.difficulty_after(state.difficulty, rating)};
}

}  // namespace

Histories::Histories(int latest, const Fsrs& before) : latest_(std::max(1, latest)), before_(before) {}

std::size_t Histories::add(std::span<const GradedReview> reviews, std::optional<MemoryState> from) {
    if (reviews.empty() && !from) throw std::invalid_argument("a history without a review or a state");
    const auto latest = static_cast<std::size_t>(latest_);
    while (reviews.size() > latest) {
        const GradedReview& earliest = reviews.front();
        from = from ? before_.next(*from, earliest.elapsed_days, earliest.rating)
                    : before_.first(earliest.rating);
        reviews = reviews.subspan(1);
    }
    std::size_t node;
    if (from) {
        node = root(std::nullopt, *from);
    } else {
        node = root(reviews.front().rating, {});
        reviews = reviews.subspan(1);
    }
    for (const GradedReview& review : reviews)
        node = step(node, review);
    last_.push_back(node);
    return last_.size() - 1;
}

std::size_t Histories::root(const std::optional<Rating>& first, MemoryState state) {
    if (first && first_[index_of(*first)] != none) return first_[index_of(*first)];
    const std::size_t node = is_asked_.size();
    is_asked_.push_back(false);
    roots_.push_back({node, first, state});
    if (first) first_[index_of(*first)] = node;
    return node;
}

std::size_t Histories::step(std::size_t node, const GradedReview& review) {
    const int elapsed_days = std::max(0, review.elapsed_days);
    const auto [place, is_new] = fork_at_.try_emplace({node, elapsed_days}, forks_.size());
    if (is_new) {
        forks_.push_back({node, elapsed_days});
        is_asked_[node] = true;
    }
    Fork& fork = forks_[place->second];
    if (elapsed_days > 0) {
        ++(review.rating == Rating::again ? fork.forgotten : fork.recalled);
        ++evidence_;
    }
    std::size_t& next = fork.after[index_of(review.rating)];
    if (next == none) {
        next = is_asked_.size();
        is_asked_.push_back(false);
    }
    return next;
}

double Histories::walk(const Fsrs& fsrs, bool leaves, std::vector<MemoryState>& states) const {
    states.resize(is_asked_.size());
    for (const Root& root : roots_)
        states[root.node] = root.first ? fsrs.first(*root.first) : root.state;
    double log_likelihood = 0;
    for (const Fork& fork : forks_) {
        const MemoryState& state = states[fork.node];
        const double r =
            fork.elapsed_days > 0 ? fsrs.retrievability(fork.elapsed_days, state.stability) : 1.0;
        if (fork.recalled > 0) log_likelihood += fork.recalled * std::log(r);
        if (fork.forgotten > 0) log_likelihood += fork.forgotten * std::log1p(-r);
        for (std::size_t i = 0; i < fork.after.size(); ++i) {
            const std::size_t next = fork.after[i];
            if (next == none || !(leaves || is_asked_[next])) continue;
            states[next] = after(fsrs, state, fork.elapsed_days, r, all_ratings[i]);
        }
    }
    return log_likelihood;
}

double Histories::log_likelihood(const Fsrs& fsrs) const {
    std::vector<MemoryState> states;
    return walk(fsrs, false, states);
}

std::vector<MemoryState> Histories::memories(const Fsrs& fsrs) const {
    std::vector<MemoryState> states;
    walk(fsrs, true, states);
    std::vector<MemoryState> result;
    result.reserve(last_.size());
    for (const std::size_t node : last_)
        result.push_back(states[node]);
    return result;
}

}  // namespace hone
