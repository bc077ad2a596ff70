// SPDX-License-Identifier: MIT
// Which card comes next: from the queue of the day, or from a list that was chosen for this session.
#pragma once

#include "decks/planning/queue_query.hpp"
#include "engine/memory/rating.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace hone {

class Serving {
public:
    virtual ~Serving() = default;
    virtual std::optional<CardId> next(const Now& now) = 0;
    /// How the card that was served ended; nothing: put away.
    virtual void done(CardId card, std::optional<Rating> rating) = 0;
    /// What was done with it was undone: it comes first.
    virtual void put_back(CardId card) = 0;
    /// Why the last one was the last.
    virtual Rest rest() const = 0;
    /// What is left, with the card that was served last.
    virtual DueCounts left(const Now& now) const = 0;
};

/// The store's queue: what is due, what is new, or what the plan says.
std::unique_ptr<Serving> serve_queue(const Store& store, const QueueFilter& filter, std::uint64_t seed);

/// These cards, each until it was recalled once; what was rated again comes back after six others.
std::unique_ptr<Serving> serve_list(const Store& store, const std::vector<CardId>& cards);

}  // namespace hone
