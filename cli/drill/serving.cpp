// SPDX-License-Identifier: MIT
#include "cli/drill/serving.hpp"

#include "decks/store/reviews.hpp"

#include <algorithm>
#include <deque>

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
    List(const Store& store, std::vector<CardId> cards)
        : usual_(usual_times(store)), cards_(cards.begin(), cards.end()) {
        for (const CardId card : cards_)
            if (const auto row = find_card(store, card))
                seconds_.emplace_back(card, usual_.seconds(row->aspect));
    }

    std::optional<CardId> next(const Now&) override {
        if (cards_.empty()) return std::nullopt;
        return cards_.front();
    }
    void done(CardId card, std::optional<Rating> rating) override {
        constexpr std::ptrdiff_t others_between = 6;
        std::erase(cards_, card);
        if (rating == Rating::again)
            cards_.insert(cards_.begin() + std::min(others_between, std::ssize(cards_)), card);
    }
    Rest rest() const override { return Rest::nothing_due; }
    DueCounts left(const Now&) const override {
        DueCounts counts;
        counts.due = static_cast<int>(cards_.size());
        for (const auto& [card, seconds] : seconds_)
            if (std::find(cards_.begin(), cards_.end(), card) != cards_.end()) counts.minutes += seconds / 60;
        return counts;
    }

private:
    UsualTimes usual_;
    std::deque<CardId> cards_;
    std::vector<std::pair<CardId, double>> seconds_;
};

}  // namespace

std::unique_ptr<Serving> serve_queue(const Store& store, const QueueFilter& filter, std::uint64_t seed) {
    return std::make_unique<Queue>(store, filter, seed);
}

std::unique_ptr<Serving> serve_list(const Store& store, std::vector<CardId> cards) {
    return std::make_unique<List>(store, std::move(cards));
}

}  // namespace hone
