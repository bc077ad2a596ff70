// SPDX-License-Identifier: MIT
#include "cli/drill/serving.hpp"

#include "decks/planning/practice.hpp"
#include "decks/store/reviews.hpp"

#include <algorithm>
#include <deque>
#include <unordered_map>

namespace hone {
namespace {

class Queue : public Serving {
public:
    Queue(const Store& store, const QueueFilter& filter, std::uint64_t seed)
        : store_(store), filter_(filter), seed_(seed) {}

    std::optional<CardId> next(const Now& now) override {
        const NextCard found = next_card(store_, now, filter_, seed_);
        rest_ = found.rest;
        return found.card;
    }
    void done(CardId, std::optional<Rating>) override {}  // the store knows
    void put_back(CardId) override {}
    Rest rest() const override { return rest_; }
    DueCounts left(const Now& now) const override { return due_counts(store_, now, filter_); }

private:
    const Store& store_;
    QueueFilter filter_;
    std::uint64_t seed_;
    Rest rest_ = Rest::nothing_due;
};

class List : public Serving {
public:
    List(const Store& store, const std::vector<CardId>& cards) : cards_(cards.begin(), cards.end()) {
        const UsualTimes usual = usual_times(store);
        for (const auto& [card, aspect] : aspects_of(store, cards))
            seconds_left_ += seconds_[card] = usual.seconds(aspect);
    }

    std::optional<CardId> next(const Now&) override {
        if (cards_.empty()) return std::nullopt;
        return cards_.front();
    }
    void done(CardId card, std::optional<Rating> rating) override {
        constexpr std::ptrdiff_t others_between = 6;
        if (std::erase(cards_, card) == 0) return;
        if (rating == Rating::again)
            cards_.insert(cards_.begin() + std::min(others_between, std::ssize(cards_)), card);
        else
            seconds_left_ -= seconds_[card];
    }
    void put_back(CardId card) override {
        if (!seconds_.contains(card)) return;
        if (std::erase(cards_, card) == 0) seconds_left_ += seconds_[card];
        cards_.push_front(card);
    }
    Rest rest() const override { return Rest::nothing_due; }
    DueCounts left(const Now&) const override {
        DueCounts counts;
        counts.due = static_cast<int>(cards_.size());
        counts.minutes = seconds_left_ / 60;
        return counts;
    }

private:
    std::deque<CardId> cards_;
    std::unordered_map<CardId, double> seconds_;
    double seconds_left_ = 0;
};

}  // namespace

std::unique_ptr<Serving> serve_queue(const Store& store, const QueueFilter& filter, std::uint64_t seed) {
    return std::make_unique<Queue>(store, filter, seed);
}

std::unique_ptr<Serving> serve_list(const Store& store, const std::vector<CardId>& cards) {
    return std::make_unique<List>(store, cards);
}

}  // namespace hone
